import { describe, expect } from '@jest/globals';
import { lookAt } from './stage/look.js';
import { photo } from './stage/photo.js';
import { onStage } from './stage/stage.js';

const scene = onStage('counter');

describe('at the counter', () => {
  scene(
    'for an enterprise that stands there: filed in its name, with a receipt to print and a link that works',
    async (stage) => {
      const counter = await stage.staff('counter');
      await counter.open('/counter');
      await counter.page.getByLabel('企业名称或统一社会信用代码').fill('衡远');
      await counter.tap('上海衡远物流有限公司');
      expect(await counter.field('联系人').inputValue()).toBe('陈岚');
      await counter.tap('受理并打印回执');
      await counter.sees('还有 2 处要改，已填的都在');
      await lookAt(counter.page, 'counter-faults');
      await counter.page.getByRole('combobox', { name: '类别' }).click();
      await counter.page.keyboard.type('gdzs');
      await counter.press('Enter');
      await counter.field('诉求内容').fill('汇龙路工地昨夜十一点以后又打桩，值夜班的人没法休息，请今天有人去看。');
      await counter.page.getByLabel('地点', { exact: true }).fill('汇龙路 205 号');
      await counter.page
        .locator('input[type=file]')
        .setInputFiles({ name: '夜里.jpg', mimeType: 'image/jpeg', buffer: await photo() });
      await counter.page.getByRole('button', { name: '去掉 夜里.jpg' }).waitFor();
      await counter.sees('现在受理：');
      await lookAt(counter.page, 'counter');
      await counter.tap('受理并打印回执');

      await counter.page.waitForURL('**/receipt');
      const number = /XJ-2026-0901-\d{4}/.exec(counter.page.url())?.[0] ?? '';
      await counter.page.locator('.receipt-number', { hasText: number }).waitFor();
      await lookAt(counter.page, 'counter-receipt');
      await counter.page.emulateMedia({ media: 'print' });
      expect(await counter.page.locator('nav').first().isVisible()).toBe(false);
      expect(await counter.page.locator('svg').first().isVisible()).toBe(true);

      const [row] = await stage.sql('select tracking_code, source from request where number = $1', [number]);
      expect(row?.source).toBe('counter');
      const owner = await stage.visitor();
      await owner.open(`/r/${number}?c=${row?.tracking_code}`);
      await owner.sees('上海衡远物流有限公司');
      await owner.tap(owner.text('您提的内容'));
      await owner.page.locator('.pics img[alt="夜里.jpg"]').last().waitFor();
    },
  );

  scene('an enterprise that is new is taken into the register on the spot', async (stage) => {
    const counter = await stage.staff('counter');
    await counter.open('/counter');
    await counter.page.getByLabel('企业名称或统一社会信用代码').fill('上海徐盈五金有限公司');
    await counter.sees('没有找到“上海徐盈五金有限公司”');
    await counter.tap('登记新企业');
    await counter.page.getByRole('dialog').getByLabel('统一社会信用代码').fill('９１３１０１１８MAYY00129X');
    await counter.sees(/识别为 91310118MAYY00129X/);
    await lookAt(counter.page, 'counter-register');
    await counter.tap('返回');
    await counter.page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
