import { describe, expect, it } from '@jest/globals';
import { kindOf, titleOf } from './filing.rules.js';

describe('a title from the words', () => {
  it.each([
    ['仓库门口路灯不亮两周了。晚上装货很危险', '仓库门口路灯不亮两周了'],
    ['想问首贷贴息\n需要什么材料', '想问首贷贴息'],
    ['  招不到焊工  ', '招不到焊工'],
    [
      '我们公司从去年开始一直在申请高新技术企业的复审材料但是一直没有人告诉我们到底缺少哪一份',
      '我们公司从去年开始一直在申请高新技术企业的复审材料但是一直…',
    ],
  ])('%j becomes %j', (words, title) => expect(titleOf(words)).toBe(title));
});

it('takes noise near a site as a complaint', () => {
  expect(kindOf('surroundings-noise')).toBe('complaint');
  expect(kindOf('financing')).toBe('help');
});
