import { describe, expect } from '@jest/globals';
import { lookAt } from './stage/look.js';
import { onStage } from './stage/stage.js';

const scene = onStage('filing');
const OWNER = '19900006612';

describe('an enterprise says what it needs, on a phone', () => {
  scene('signed in, in five taps at most, with three fields at most and four pages at most', async (stage) => {
    const owner = await stage.visitor({ number: OWNER });
    await owner.open('/');
    await owner.tap('融资贷款');
    await owner.tap(owner.field('遇到了什么'));
    await owner.page.keyboard.type('想借八十万元周转半年，没有房产抵押，去年开票六百万元。');
    await owner.tap('继续');
    await owner.sees('请核对，没问题就提交');
    await owner.tap('提交');

    const number = await owner.page.locator('#number').innerText();
    expect(number).toMatch(/^XJ-2026-0901-\d{4}$/);
    expect(owner.taps).toBeLessThanOrEqual(5);
    expect(owner.loads).toBeLessThanOrEqual(4);
    await lookAt(owner.page, 'receipt');
  });
});
