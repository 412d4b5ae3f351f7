import { describe, expect, it } from '@jest/globals';
import type { ItemDraft } from './guide.types.js';
import { checkDueOn, guideOf, matterKindName, stepsInWords, whyNot, whyNotDraft } from './item.rules.js';

const draft: ItemDraft = {
  code: 'XJ-RZ-001',
  name: '首次贷款对接',
  summary: '帮您约银行',
  category: 'financing',
  matterKind: '20',
  audience: ['企业法人'],
  themes: [],
  handling: 'promised',
  promisedLimit: { value: 5, unit: 'workingDay' },
  body: '工作站',
  basis: [{ title: '中小企业促进法' }],
  conditions: [],
  materials: [{ name: '营业执照', form: 'electronic', copies: 1 }],
  steps: [{ name: '说需求', unit: 'credit-station', words: '问清要多少' }],
  results: [],
  fees: [],
  channels: ['window'],
  points: ['hall'],
  hours: '工作日',
  advicePhone: '1',
  supervisionPhone: '2',
  questions: [],
  synonyms: ['首贷'],
};
const known = { category: true, units: ['credit-station'], points: ['hall'] };

describe('an act on a version', () => {
  it('needs the version', () =>
    expect(whyNot(undefined, 'publish')).toMatchObject({ message: '没有找到这项服务，或没有这一版' }));

  it('says what stands in its way', () =>
    expect(whyNot({ state: 'draft' }, 'publish')).toMatchObject({
      state: 'draft',
      message: '这一版是“草稿”，不能发布',
    }));

  it('goes ahead from the right state', () => expect(whyNot({ state: 'inReview' }, 'publish')).toBeNull());
});

describe('a draft', () => {
  it('that names what exists is taken', () => expect(whyNotDraft(draft, known)).toBeNull());

  it.each([
    ['name', { ...draft, name: '  ' }, known],
    ['category', draft, { ...known, category: false }],
    ['steps.unit', draft, { ...known, units: [] }],
    ['points', draft, { ...known, points: [] }],
  ])('is refused for its %s', (field, written, facts) =>
    expect(whyNotDraft(written, facts)).toMatchObject({ fields: [{ field }] }),
  );

  it('is kept without gaps, vouched for today by its writer', () =>
    expect(guideOf(draft, '陆敏', '2026-09-01')).toMatchObject({
      valueAdded: null,
      statutoryLimit: null,
      basis: [{ title: '中小企业促进法', article: null }],
      materials: [{ name: '营业执照', issuer: null, note: null, mayFollow: false }],
      steps: [{ unit: 'credit-station', limit: null }],
      checkedBy: '陆敏',
      checkedOn: '2026-09-01',
    }));

  it('keeps the day of an earlier check', () =>
    expect(guideOf({ ...draft, checkedOn: '2026-08-20' }, '陆敏', '2026-09-01').checkedOn).toBe('2026-08-20'));
});

describe('a guide', () => {
  it('is due for its next check after 180 days', () => expect(checkDueOn('2026-09-01')).toBe('2027-02-28'));

  it('says the kind of matter in words', () => expect(matterKindName('01')).toBe('行政许可'));

  it('names the unit of a step, or keeps the code of one that is gone', () =>
    expect(
      stepsInWords(
        [
          { name: '', unit: 'a', limit: null, words: '' },
          { name: '', unit: 'b', limit: null, words: '' },
        ],
        [{ code: 'a', name: '经发办' }],
      ),
    ).toMatchObject([{ unit: '经发办' }, { unit: 'b' }]));
});
