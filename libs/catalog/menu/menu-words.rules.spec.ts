import { describe, expect, it } from '@jest/globals';
import { type Hit, itemWords, triesOf, whyFound } from './menu-words.rules.js';

const item = {
  code: 'XJ-RZ-001',
  name: '首次融资对接',
  summary: '没向银行借过钱的企业，帮您约银行',
  synonyms: ['首贷', '贷款', 'POS 贷'],
  themes: ['增值服务'],
  audience: ['小微企业'],
};
const kept = itemWords(item);

/** What the database does with the tries, in one line. */
function hitOf(q: string): Hit | undefined {
  for (const { how, sets, least } of triesOf(q)) {
    const held = sets.flatMap((words, at) => (words.every((word) => kept.includes(word)) ? [at + 1] : []));
    if (held.length >= least) return { how, place: held[0] as number };
  }
}

const reason = (q: string): string | undefined => {
  const hit = hitOf(q);
  return hit && whyFound(hit, q, item);
};

describe('an item is found', () => {
  it.each([
    ['融资', '名称'],
    ['融', '名称'],
    ['首次 对接', '名称'],
    ['贷款', '近义词“贷款”'],
    ['贷', '近义词“首贷”'],
    ['首贷 贷款', '近义词“首贷”'],
    ['ｐｏｓ', '近义词“POS 贷”'],
    ['银行', '简介'],
    ['增值', '主题“增值服务”'],
    ['小微', '服务对象'],
    ['融资 银行', '几处合起来'],
    ['rz', '拼音 rz'],
    ['ＲＺ', '拼音 rz'],
    ['rongzi', '拼音 rongzi'],
    ['rong', '拼音 rong'],
    ['daikuan', '拼音 daikuan'],
    ['dk', '拼音 dk'],
    ['zzfw', '拼音 zzfw'],
    ['xj-rz-001', '编号'],
    ['ＸＪ-RZ-001', '编号'],
    ['容资', '同音'],
    ['首次融姿', '同音'],
    ['首次融贵', '相近'],
    ['daikuna', '相近'],
    ['daikaun', '相近'],
    ['食堂', undefined],
    ['xj-rz-002', undefined],
    ['ztx', undefined],
    ['！？', undefined],
  ])('by %s: %s', (q, why) => expect(reason(q)).toBe(why));

  it('by its name before a synonym, by a synonym before other text', () => {
    expect(triesOf('融资')[0]).toEqual({ how: 'text', sets: [['nc:融资'], ['sc:融资'], ['c:融资']], least: 1 });
  });

  it('by its words before its sound', () => {
    expect(triesOf('rz').map(({ how }) => how)).toEqual(['text', 'initials', 'pinyin']);
    expect(triesOf('融资贷款').map(({ how }) => how)).toEqual(['text', 'sameSound', 'near']);
  });
});
