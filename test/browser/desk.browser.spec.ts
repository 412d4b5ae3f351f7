import { describe, expect } from '@jest/globals';
import { lookAt } from './stage/look.js';
import { onStage } from './stage/stage.js';

const scene = onStage('desk');

describe("the staff's day", () => {
  scene('begins with a password and a second factor; a wrong code does not open', async (stage) => {
    const officer = await stage.stranger();
    await officer.open('/');
    await officer.sees('街镇工作人员登录');
    await officer.sees('徐泾镇的示例账号');
    await lookAt(officer.page, 'staff-sign-in');
    await officer.field('账号').fill('desk');
    await officer.field('密码').fill('youqiubiying');
    await officer.field('动态码').fill('000000');
    await officer.tap(officer.page.getByRole('button', { name: '登录', exact: true }));
    await officer.page.getByRole('alert').waitFor();

    await officer.field('动态码').fill(await codeOf(stage.centre.port, 'desk'));
    await officer.tap(officer.page.getByRole('button', { name: '登录', exact: true }));
    await officer.sees('全部需求');
    expect(await officer.words()).toContain('王敏');
    await officer.open('/triage');
    await officer.sees('接受建议并派单');
    await officer.tap('退出登录');
    await officer.sees('街镇工作人员登录');
  });

  scene('today: what is overdue, what is due, what waits', async (stage) => {
    const desk = await stage.staff('desk');
    await desk.open('/');
    await desk.page.locator('tbody tr').first().waitFor();
    await lookAt(desk.page, 'today');
  });

  scene('filters the list; the address holds the filter, and gives a colleague the same list', async (stage) => {
    const desk = await stage.staff('desk');
    await desk.open('/requests');
    await desk.page.locator('tbody tr').first().waitFor();
    await lookAt(desk.page, 'requests');
    await desk.tap(desk.page.getByRole('button', { name: /^状态/ }));
    await desk.tap(desk.page.getByRole('menuitemcheckbox', { name: /办理中/ }));
    await desk.press('Escape');
    await desk.page.waitForURL(/state=IN_PROGRESS/);
    await desk.tap(desk.page.getByRole('button', { name: /^渠道/ }));
    await desk.tap(desk.page.getByRole('menuitemcheckbox', { name: /线上/ }));
    await desk.press('Escape');
    await desk.page.waitForURL(/source=PORTAL/);
    const shown = desk.page.locator('.pages');
    await desk.until(
      async () => (await desk.page.locator('td .chip').allInnerTexts()).some((words) => words === '办理中'),
      'the list follows',
    );
    await lookAt(desk.page, 'requests-filtered');

    const colleague = await stage.staff('desk2');
    await colleague.open(desk.page.url());
    await colleague.page.locator('tbody tr').first().waitFor();
    expect(await colleague.words('.pages')).toBe(await desk.words(shown));
    expect(await colleague.page.locator('tbody td.title a').allInnerTexts()).toEqual(
      await desk.page.locator('tbody td.title a').allInnerTexts(),
    );
  });

  scene('sees on a request why each clock is due when it is: a line of days', async (stage) => {
    const [row] = await stage.sql(`select number from request where title like '厂房消防验收卡在%'`);
    const desk = await stage.staff('desk');
    await desk.open(`/requests/${row?.number}`);
    await desk.page.getByRole('heading', { name: '时限怎么算' }).waitFor();
    const line = desk.page.getByRole('region', { name: '答复时限怎么算出来的' });
    expect(await desk.words(line)).toMatch(/答复 5 个工作日，.+ 起算，2026 年 \d+ 月 \d+ 日 \d\d:\d\d 到期/);
    expect(await line.locator('.days li').allInnerTexts()).toContainEqual(expect.stringContaining('周末'));
    await line.locator('summary').click();
    expect(await desk.words(line)).toMatch(/不计/);
    await lookAt(desk.page, 'request');
  });

  scene('a handler signs, records the first contact and answers; the buttons are the next steps', async (stage) => {
    const [row] =
      await stage.sql(`select r.number, s.login from request r join staff s on s.unit_id = r.unit_id join staff_role o on o.staff_id = s.id
      where r.state = 'dispatched' and o.role = 'handler' limit 1`);
    const handler = await stage.staff(row?.login ?? '');
    await handler.open(`/requests/${row?.number}`);
    await handler.tap(handler.page.getByRole('button', { name: '签收' }));
    await handler.page.getByRole('button', { name: '签收' }).waitFor({ state: 'detached' });
    await handler.tap(handler.page.getByRole('button', { name: '记先行联系' }));
    await handler.page.getByLabel('联系情况').fill('已通话，约好下午三点到现场。');
    await handler.press('Control+Enter');
    await handler.page.getByRole('dialog').waitFor({ state: 'detached' });
    await handler.press('r');
    await handler.page.keyboard.type('已到现场处理完毕，路面当晚清洗，往后每天两次。');
    await handler.tap(handler.page.locator('#composer').getByRole('button', { name: '答复', exact: true }));
    await handler.sees('选一个办理结果');
    await handler.page.getByLabel('办理结果').selectOption({ label: '已解决' });
    await handler.tap(handler.page.locator('#composer').getByRole('button', { name: '答复', exact: true }));
    await handler.sees('答复：已解决');
  });

  scene('looks up an enterprise, a service item and the people', async (stage) => {
    const desk = await stage.staff('desk');
    await desk.open('/enterprises');
    await desk.page.locator('tbody tr').first().waitFor();
    await lookAt(desk.page, 'enterprises');
    await desk.open('/enterprises/91310118MAYY00122C');
    await desk.sees('上海衡远物流有限公司');
    await desk.page.locator('tbody tr').first().waitFor();
    await lookAt(desk.page, 'enterprise');
    await desk.open('/catalog');
    await desk.page.locator('tbody tr').first().waitFor();
    await lookAt(desk.page, 'catalog');
    const first = desk.page.locator('tbody td.name a').first();
    const name = (await first.textContent()) ?? '';
    await desk.tap(first);
    await desk.page.getByRole('heading', { level: 1, name }).waitFor();
    await lookAt(desk.page, 'catalog-item');
    const colleague = await stage.staff('desk', 'dinghai');
    await colleague.open('/ground');
    await colleague.sees('3 个网格');
    await lookAt(colleague.page, 'ground');
    const security = await stage.staff('security');
    await security.open('/people');
    await security.page.locator('tbody tr').first().waitFor();
    await lookAt(security.page, 'people');
    const auditor = await stage.staff('auditor');
    await auditor.open('/audit');
    await auditor.page.getByRole('heading', { level: 1 }).waitFor();
    await lookAt(auditor.page, 'audit');
    await desk.open('/nowhere');
    await desk.sees('没有这个页面');
    await lookAt(desk.page, 'staff-not-found');
  });
});

async function codeOf(port: number, login: string): Promise<string> {
  const people = (await (await fetch(`http://localhost:${port}/example/sign-ins`)).json()) as {
    town: string;
    login: string;
    code: string;
  }[];
  return people.find((one) => one.town === 'xujing' && one.login === login)?.code ?? '';
}
