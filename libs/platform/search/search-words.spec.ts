import { describe, expect, it } from '@jest/globals';
import { pinyinWords, searchQuery, textWords } from './search-words.js';

const kept = [...textWords('首次融资对接', 'POS 机贷款'), ...pinyinWords('首次融资对接')];

/** Which alternative finds it first, if any does. */
const foundBy = (typed: string): string | undefined =>
  searchQuery(typed).alternatives.find(({ words }) => words.every((word) => kept.includes(word)))?.how;

describe('a Chinese name is found', () => {
  it.each([
    ['融', 'text'],
    ['融资', 'text'],
    ['融资 首次', 'text'],
    ['贷款，融资', 'text'],
    ['pos', 'text'],
    ['ＰＯＳ', 'text'],
    ['Ｐ', 'text'],
    ['pos 机贷款', 'text'],
    ['POS融资', 'text'],
    ['rz', 'initials'],
    ['ＲＺ', 'initials'],
    ['scrz', 'initials'],
    ['rong', 'pinyin'],
    ['rongz', 'pinyin'],
    ['rongzi', 'pinyin'],
    ['rong zi', 'pinyin'],
    ['duijie', 'pinyin'],
    ['容资', undefined],
    ['装修', undefined],
  ])('%s: %s', (typed, how) => {
    expect(foundBy(typed)).toBe(how);
  });

  it.each(['', '  ', '！？', '🙂'])('nothing is looked for with "%s"', (typed) => {
    expect(searchQuery(typed).alternatives).toEqual([]);
  });

  it('two characters are looked for side by side', () => {
    expect(searchQuery('融资贷').alternatives).toEqual([{ how: 'text', words: ['c:融资', 'c:资贷'] }]);
  });

  it('full width is half width', () => {
    expect(searchQuery('Ａ１')).toEqual(searchQuery('a1'));
    expect(textWords('Ａ１')).toEqual(['c:a', 'c:a1']);
  });
});

describe('a typing error is forgiven', () => {
  it('by its sound', () => {
    const { sameSound } = searchQuery('容资').near;
    expect(sameSound).toEqual(['p:rongzi']);
    expect(kept).toEqual(expect.arrayContaining(sameSound));
  });

  it('by half of its words', () => {
    expect(searchQuery('首次融姿').near).toMatchObject({ any: ['c:首次', 'c:次融', 'c:融姿'], least: 2 });
  });

  it('by the first half of its letters', () => {
    expect(searchQuery('rongzhi').near).toEqual({ sameSound: [], any: ['c:rong', 'p:rong'], least: 1 });
  });

  it('but not when there is too little to go by', () => {
    expect(searchQuery('融').near.any).toEqual([]);
    expect(searchQuery('rz').near.any).toEqual([]);
  });
});
