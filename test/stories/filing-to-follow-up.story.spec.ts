import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdf, photo } from '../../libs/platform/files/files.example.js';
import type { Answer } from '../world/door.js';
import { filing } from '../world/requests.js';
import { expectUnseenThere } from '../world/second-town.js';
import { verbsIn, World } from '../world/world.js';

describe('from an enterprise’s words to a closed request', () => {
  let world: World;
  let number: string;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const open = () => world.town.open(number);
  const mine = () => world.enterprise.look('request', { number });
  const told = async () => (await world.told()).map(({ words }) => words);

  it('an enterprise files it with a photo, and is told its number', async () => {
    const { enterprise, town } = world;
    const { body: picture } = await enterprise.upload(await photo(), '夜里的路.jpg');
    const input = filing({ enterprise: town.creditCode, attachments: [picture.id], place: { address: '中心路 8 号' } });
    const filed = await enterprise.act('fileRequest', { input });
    number = filed.number;

    expect(filed).toMatchObject({ number: 'JS-2026-0901-0001', state: 'FILED', headline: '已收到，等待受理' });
    expect(filed).toMatchObject({ enterpriseName: '静水咖啡馆有限公司', attachments: [{ name: '夜里的路.jpg' }] });
    await world.turn();
    expect(await world.told()).toEqual([{ phone: town.phone, words: expect.stringContaining(`${number}已收到`) }]);
  });

  it('the desk sees it at once, with its photo, its place and its two clocks', async () => {
    const request = await open();
    expect(request).toMatchObject({ source: 'PORTAL', requesterName: '何老板', clock: { kind: 'FIRST_CONTACT' } });
    expect(request.clocks.map((clock: Answer) => [clock.kind, clock.state, clock.dueAt])).toEqual([
      ['FIRST_CONTACT', 'RUNNING', '2026-09-02T17:00:00+08:00'],
      ['ANSWER', 'RUNNING', '2026-09-08T17:00:00+08:00'],
    ]);
    const [picture] = request.attachments;
    expect(picture.takenAtPlace).toMatchObject({ longitude: expect.closeTo(121.275, 2) });
    expect((await world.desk.get(picture.url)).status).toBe(200);
    expect((await world.desk.get(picture.previewUrl)).headers).toMatchObject({ 'content-type': 'image/webp' });
  });

  it('the desk gives it to the unit that has such matters, and the requester is told ten seconds later', async () => {
    world.later({ minutes: 5 });
    const request = await world.desk.act('acceptSuggestion', await open());
    expect(request).toMatchObject({ state: 'DISPATCHED', tier: 'SIMPLE', unit: { code: 'planning' } });

    await world.turn();
    expect(await told()).toHaveLength(1);
    world.later({ seconds: 11 });
    await world.turn();
    expect(await told()).toEqual([expect.anything(), expect.stringContaining('已派给规划建设和环境办')]);
  });

  it('the unit signs, calls first, and answers with a document; the other unit sees nothing of it', async () => {
    const { handler, enterprise, town } = world;
    expect(await town.handler2.look('request', { number })).toBeNull();
    world.later({ minutes: 20 });
    expect(await handler.act('signForRequest', await open())).toMatchObject({
      state: 'IN_PROGRESS',
      handler: { name: '静水周' },
    });
    world.later({ hours: 1 });
    await handler.act('recordFirstContact', await open(), { words: '电话联系，约下午三点到店里看' });
    expect((await mine()).steps.map((step: Answer) => [step.name, step.state])).toContainEqual(['先行联系', 'DONE']);

    world.later({ hours: 5 });
    const { body: report } = await handler.upload(pdf, '处理情况.pdf');
    const words = '施工方已停止夜间施工，路面当晚恢复，附处理情况';
    await handler.act('answerRequest', await open(), { outcome: 'SOLVED', words, attachments: [report.id] });
    await world.turn();
    expect((await told()).at(-1)).toContain('已有答复');

    const answered = await mine();
    expect(answered).toMatchObject({ headline: '已答复，请您评价', answer: { outcome: 'SOLVED', words } });
    const url = answered.attachments.find(({ name }: Answer) => name === '处理情况.pdf').url;
    expect((await enterprise.get(url)).body.equals(pdf)).toBe(true);
    expect((await town.handler2.get(url.split('?')[0])).status).toBe(404);
    expect((await town.visitor.get(url.split('?')[0])).status).toBe(404);
  });

  it('the requester rates it, and only then may the desk close it', async () => {
    const { desk, enterprise } = world;
    expect(await desk.refusal('closeRequest', await open())).toMatchObject({ __typename: 'FollowUpMissing' });
    const rated = await enterprise.act('rateRequest', await mine(), {
      satisfaction: 'VERY_SATISFIED',
      solved: true,
      words: '当晚就停了',
    });
    expect(rated.nextStep).toBe('感谢评价，我们核对后结案');
    expect(await enterprise.refusal('rateRequest', rated, { satisfaction: 'SATISFIED', solved: true })).toMatchObject({
      __typename: 'AlreadyRated',
    });

    const closed = await desk.act('closeRequest', await open());
    expect(closed).toMatchObject({
      state: 'CLOSED',
      rating: { satisfaction: 'VERY_SATISFIED', solved: true },
      clock: null,
    });
    expect(closed.clocks.map((clock: Answer) => clock.state)).toEqual(['MET', 'MET', 'MET']);
    expect(await mine()).toMatchObject({ headline: '已结案', verbs: ['REOPEN'] });
  });

  it('every act left one line, and the requester reads those meant for them', async () => {
    expect(verbsIn(await open())).toEqual([
      'FILE',
      'ACCEPT',
      'SET_TIER',
      'DISPATCH',
      'SIGN_FOR',
      'RECORD_FIRST_CONTACT',
      'ANSWER',
      'RATE',
      'CLOSE',
    ]);
    expect((await mine()).timeline.map((line: Answer) => line.sentence)).toEqual([
      '提交诉求',
      '受理',
      '派给规划建设和环境办',
      '签收',
      '先行联系了诉求人',
      '答复：已解决',
      '诉求人评价：非常满意，已解决',
      '结案',
    ]);
  });

  it('the second town has seen nothing', () => expectUnseenThere(world, { number }));
});
