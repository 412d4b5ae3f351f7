import { describe, expect } from '@jest/globals';
import { lookAt } from './stage/look.js';
import { onStage, type Stage } from './stage/stage.js';

const scene = onStage('together');

describe('two officers at the same request', () => {
  scene(
    'the second sees the first at once; who is slower is told by whom, sees what changed, and loses nothing',
    async (stage) => {
      const number = await waiting(stage);
      const [first, second] = [await stage.staff('desk'), await stage.staff('desk2')];
      await first.open(`/requests/${number}`);
      await first.sees('接受建议并派单');
      await second.open(`/requests/${number}`);
      await second.sees('王敏 也在看');
      await first.sees('顾晓芸 也在看');
      await lookAt(first.page, 'request-two-looking');

      await first.tap(first.page.getByRole('button', { name: '退回补充' }));
      await first.page.getByLabel('要补充什么').fill('请补一张现场的照片，看得清门牌。');
      await second.tap('接受建议并派单');
      await second.sees('已派单');
      await first.tap(first.page.getByRole('dialog').getByRole('button', { name: '退回补充' }));

      await first.sees(/顾晓芸 今天 10:5\d/);
      await first.page.getByRole('dialog').getByText('未派').waitFor();
      expect(await first.words(first.page.getByRole('dialog'))).toMatch(/状态\s+待分办\s+待签收/);
      expect(await first.page.getByLabel('要补充什么').inputValue()).toBe('请补一张现场的照片，看得清门牌。');
      await lookAt(first.page, 'request-conflict');
    },
  );

  scene('on the board, what another has taken greys in place, and what comes new waits for a click', async (stage) => {
    const number = await waiting(stage);
    const [first, second] = [await stage.staff('desk'), await stage.staff('desk2')];
    await first.open('/triage');
    const row = first.page.locator('tr', { has: first.page.locator(`a[href$="${number}"]`) });
    await row.waitFor();
    const shown = await first.page.locator('tbody tr').count();
    await second.open(`/requests/${number}`);
    await second.tap('接受建议并派单');
    await row.getByText('他人已处理').waitFor();

    const guest = await stage.visitor({ number: '19900006612' });
    await guest.open('/new/what?category=financing');
    await guest.field('遇到了什么').fill('想借八十万元周转半年，没有房产抵押。');
    await guest.tap('继续');
    await guest.sees('请核对，没问题就提交');
    await guest.tap('提交');
    await guest.page.locator('#number').waitFor();
    await first.sees('1 条新需求，点此显示');
    expect(await first.page.locator('tbody tr').count()).toBe(shown);
    await lookAt(first.page, 'triage-new');
    await first.tap('1 条新需求，点此显示');
    await first.sees('想借八十万元周转半年');
  });
});

/** A request that waits for the desk. */
async function waiting(stage: Stage): Promise<string> {
  const [row] = await stage.sql(`select number from request where state = 'filed' order by filed_at limit 1`);
  return row?.number ?? '';
}
