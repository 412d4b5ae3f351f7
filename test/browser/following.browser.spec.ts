import { describe, expect } from '@jest/globals';
import { bringToAnswer, Hands } from './stage/hands.js';
import { lookAt } from './stage/look.js';
import type { Person } from './stage/person.js';
import { onStage, type Stage } from './stage/stage.js';

const scene = onStage('following');
const OWNER = '19900006612';

describe('an enterprise follows what it asked for', () => {
  scene('the link of the message opens at once, signed in nowhere, and says who, what next and when', async (stage) => {
    const number = await file(stage);
    await (await Hands.of(stage, 'desk')).act('acceptSuggestion', number, { tier: 'SIMPLE', unit: 'planning' });
    await stage.later({ seconds: 11 });
    await (await Hands.of(stage, 'handler2')).act('signForRequest', number);
    const message = (await stage.told(OWNER)).findLast((words) => words.includes(number)) ?? '';
    const [link] = /https?:\S+\/r\/\S+/.exec(message) ?? [];

    const reader = await stage.visitor();
    await reader.open(link ?? 'about:blank');
    const words = await reader.words();
    expect(reader.loads).toBe(1);
    expect(words).toContain('规划建设和生态环境办公室 徐海峰');
    expect(words).toContain('下一步');
    expect(words).toMatch(/先行联系承诺 (今天|明天|后天|\d+ 月 \d+ 日)/);
    await lookAt(reader.page, 'progress');
  });

  scene(
    '不满意 in three taps: a call within one working day, and the handler never learns whose it is',
    async (stage) => {
      const number = await file(stage);
      await bringToAnswer(stage, number);
      const owner = await stage.visitor({ number: OWNER });
      await owner.open(`/r/${number}`);
      await lookAt(owner.page, 'answered');
      await owner.tap(owner.page.getByRole('link', { name: '不满意', exact: true }));
      await owner.sees('您满意吗');
      await lookAt(owner.page, 'rate');
      await owner.tap(owner.page.getByText('没有解决', { exact: true }));
      await owner.tap('提交评价');
      await owner.sees('已收到您的评价');
      expect(owner.taps).toBeLessThanOrEqual(3);
      await owner.sees(/中心工作人员会在(明天|9 月 2 日).*前给您回电话/);
      await lookAt(owner.page, 'rated');

      const followUp = await stage.staff('followup');
      await followUp.open('/requests?callBack=1');
      await followUp.sees(number);
      await followUp.open(`/requests/${number}`);
      await followUp.sees('评价：不满意，没有解决');
      await followUp.sees('回访 1 个工作日');

      const handler = await stage.staff('handler2');
      await handler.open(`/requests/${number}`);
      await handler.page.getByRole('heading', { name: '经过' }).waitFor();
      expect(await handler.words()).not.toContain('不满意');
    },
  );

  scene('the desk asks, the enterprise answers, and the desk reads it', async (stage) => {
    const number = await file(stage);
    await (await Hands.of(stage, 'desk')).act('askForMore', number, {
      words: '请说明是哪一侧的工地，最好有一张照片。',
    });
    expect((await stage.told(OWNER)).join()).toContain(number);
    const owner = await stage.visitor({ number: OWNER });
    await owner.open(`/r/${number}`);
    await owner.sees('工作人员问您');
    await lookAt(owner.page, 'question');
    await owner.field('您的回答').fill('是汇龙路东侧的那一处。');
    await owner.tap('回复工作人员');
    await owner.sees('已收到您的补充');
    expect(await owner.words()).not.toContain('工作人员问您');

    const desk = await stage.staff('desk');
    await desk.open(`/requests/${number}`);
    await desk.sees('是汇龙路东侧的那一处。');
  });

  scene('chasing works once a day, and withdrawing asks why', async (stage) => {
    const number = await file(stage);
    const owner = await stage.visitor({ number: OWNER });
    await owner.open(`/r/${number}`);
    await owner.tap('催一下');
    await owner.sees('已替您催办');
    expect(await owner.named('催一下').count()).toBe(0);
    await owner.tap(owner.text('撤回这件事'));
    await owner.tap('确认撤回');
    await owner.sees('请写一句为什么撤回');
    await owner.page.locator('#withdraw-words').fill('已经和工地说好了。');
    await owner.tap('确认撤回');
    await owner.sees('已撤回，这件事不再办理');
  });
});

describe('who comes to the portal', () => {
  scene('signs in with the code that the example set-up shows, sees their requests, and signs out', async (stage) => {
    const guest = await stage.visitor();
    await guest.open('/me');
    await guest.sees('用手机号登录');
    await lookAt(guest.page, 'sign-in');
    await guest.field('手机号').fill('199 0000 6612');
    await guest.tap('获取验证码');
    const code = await guest.words('#shown-code');
    await lookAt(guest.page, 'sign-in-code');
    await guest.field('短信验证码').fill(code);
    await guest.tap(guest.page.getByRole('button', { name: '登录', exact: true }));
    await guest.sees('我提的事');
    expect(await guest.words()).toContain('上海衡远物流有限公司');
    await lookAt(guest.page, 'me');
    await guest.tap('退出登录');
    await guest.sees('有事请说');
    await guest.open('/me');
    await guest.sees('用手机号登录');
  });

  scene('binds an enterprise: a wrong check digit is read again before it is believed', async (stage) => {
    const guest = await stage.visitor({ number: '19900006601' });
    await guest.open('/me');
    await guest.tap(guest.page.locator('summary', { hasText: '绑定企业' }));
    await guest.field('统一社会信用代码').fill('91310118 mayy 00122');
    await guest.field('企业名称').fill('上海新桥五金有限公司');
    await guest.tap(guest.page.getByRole('button', { name: '绑定企业' }));
    await guest.sees(/现在是 \d+ 位/);
    await guest.field('统一社会信用代码').fill('91310118MAYY00999Z');
    await guest.tap(guest.page.getByRole('button', { name: '绑定企业' }));
    await guest.sees(/校验码对不上|不允许的字符/);
  });

  scene('at an unknown town, or a page that is not there, is shown the way', async (stage) => {
    const lost = await stage.visitor({ town: 'nowhere' });
    await lost.open('/');
    await lost.sees('您要找哪个街镇');
    await lost.sees('演练镇');
    await lookAt(lost.page, 'which-town');
    await lost.tap('徐泾镇');
    await lost.sees('有事请说');

    const guest = await stage.visitor();
    await guest.open('/no-such-page');
    await guest.sees('没有找到这个页面');
    await lookAt(guest.page, 'not-found');
    await guest.open('/r/XJ-2026-0901-9999?c=wrong');
    await guest.sees('没有找到这件事');
    await lookAt(guest.page, 'no-such-request');
    await guest.open('/track');
    await lookAt(guest.page, 'track');
  });

  scene('finds a service, reads its guide and where to go', async (stage) => {
    const guest = await stage.visitor();
    await guest.open('/');
    await lookAt(guest.page, 'home');
    await guest.open('/services');
    await lookAt(guest.page, 'services');
    await guest.open('/services?q=贷款');
    await guest.sees(/找到 \d+ 项与“贷款”有关的服务/);
    await lookAt(guest.page, 'services-found');
    await guest.tap(guest.page.locator('main .rows a.title').first());
    await guest.sees('完整指南');
    await lookAt(guest.page, 'guide');
    await guest.open('/services?q=宇宙飞船');
    await guest.sees('没有找到“宇宙飞船”');
    await lookAt(guest.page, 'services-none');
    await guest.tap('提需求，带上“宇宙飞船”');
    await guest.sees('您需要哪方面的帮助？');
    await guest.open('/map');
    await guest.sees(/处能办事的地方/);
    await lookAt(guest.page, 'map');
  });
});

/** A request of the enterprise, filed through its own pages. */
async function file(stage: Stage): Promise<string> {
  const owner: Person = await stage.visitor({ number: OWNER });
  await owner.open('/new/what?category=surroundings');
  await owner.field('遇到了什么').fill('隔壁工地每天夜里十一点以后还在切割钢筋，值班的人没法休息。');
  await owner.field('在哪里').fill('汇龙路 205 号');
  await owner.tap('继续');
  await owner.sees('请核对，没问题就提交');
  await owner.tap(owner.page.locator('.dock button'));
  return owner.words('#number');
}
