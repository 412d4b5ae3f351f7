import { describe, expect, it } from '@jest/globals';
import { draftOf, faultsOf, newDraft, packed, unpacked } from './draft';

const draft = { ...newDraft(), category: 'surroundings', words: '对面工地夜里还在切割。', address: '明珠路 200 号' };

describe('a draft in the visitor’s own cookies', () => {
  it('comes back as it went', () => {
    const full = {
      ...draft,
      longitude: 121.27,
      latitude: 31.19,
      files: [{ id: 'a-1', name: '现场.jpg' }],
      contactName: '周敏',
    };
    expect(unpacked(packed(full))).toEqual(full);
  });

  it('takes two thousand characters in two cookies', () => {
    const words = Array.from({ length: 2000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7919) % 6000)),
    ).join('');
    expect(packed({ ...draft, words }).length).toBeLessThan(3 * 3600);
  });

  it.each([
    ['', 'nothing'],
    ['AAAA', 'noise'],
    [packed({ ...draft, key: 'x' }), 'a key too short'],
    [packed({ ...draft, files: 'no' } as never), 'files that are no list'],
  ])('takes %s for no draft (%s)', (text) => expect(unpacked(text)).toBeNull());
});

describe('what keeps a draft from going on', () => {
  it.each([
    ['', '', ['words', 'address']],
    ['太吵了', '明珠路', ['words']],
    ['对面工地夜里还在切割。', '', ['address']],
    ['对'.repeat(2001), '明珠路', ['words']],
    ['对面工地夜里还在切割。', '明珠路', []],
  ])('%.12s at %s', (words, address, fields) => {
    expect(faultsOf({ ...draft, words, address }, true).map(({ field }) => field)).toEqual(fields);
  });

  it('asks for no place where the category needs none', () => {
    expect(faultsOf({ ...draft, address: '' }, false)).toEqual([]);
  });
});

it('keeps the key of the form and what only the cookie knew', () => {
  const form = new FormData();
  for (const [name, value] of Object.entries({
    key: draft.key,
    category: 'other',
    words: ' 路灯坏了三天 ',
    kept: 'id-1 照片.png',
  }))
    form.set(name, value);
  expect(draftOf(form, { ...draft, contactName: '周敏' })).toMatchObject({
    key: draft.key,
    category: 'other',
    words: '路灯坏了三天',
    contactName: '周敏',
    files: [{ id: 'id-1', name: '照片.png' }],
  });
});
