import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, Shown } from '../world/door.js';
import { expectUnseenThere } from '../world/second-town.js';
import { THE_DAY } from '../world/two-towns.js';
import { linesOf, World } from '../world/world.js';

const openClocks = (request: Answer) =>
  request.clocks.filter((clock: Answer) => !clock.stoppedAt).map(({ kind, dueAt }: Answer) => ({ kind, dueAt }));

describe('a request that comes back', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(() => world.clock.moveTo(THE_DAY));
  afterAll(() => world.close());

  describe('to the desk (退单)', () => {
    const back = { reason: 'NOT_OURS', words: '这一段是区管道路，附权属文件' };
    const again = async (request: Shown, unit: string) => {
      world.later({ minutes: 10 });
      return world.desk.act('dispatchRequest', request, { unit });
    };

    it('a unit returns it with its grounds, and the desk gives it to another', async () => {
      const request = await world.request({ state: 'dispatched' });
      const returned = await world.handler.act('returnToDesk', request, back);
      expect(await world.town.open(request.number)).toMatchObject({ state: 'ACCEPTED', returns: 1, unit: null });
      expect(linesOf(await world.town.open(request.number))[0]).toMatchObject({
        sentence: '规划建设和环境办退单：不属于本单位职责',
        words: back.words,
        internal: true,
      });
      expect(returned.state).toBe('ACCEPTED');
      expect(await again(await world.town.open(request.number), 'economy')).toMatchObject({
        state: 'DISPATCHED',
        unit: { code: 'economy' },
      });
    });

    it('after two returns the unit that has it handles it', async () => {
      const request = await world.request({ state: 'dispatched' });
      await world.handler.act('returnToDesk', request, back);
      await again(await world.town.open(request.number), 'economy');
      await world.town.handler2.act('returnToDesk', await world.town.open(request.number), back);
      const third = await again(await world.town.open(request.number), 'planning');
      expect(await world.handler.refusal('returnToDesk', third, back)).toMatchObject({
        __typename: 'ReturnWindowOver',
        until: null,
      });
      expect(await world.town.open(request.number)).toMatchObject({ state: 'DISPATCHED', returns: 2 });
    });

    it('and not at all once four working hours are over', async () => {
      const request = await world.request({ state: 'inProgress' });
      world.at('2026-09-01 16:00'); // lunch does not count: dispatched at 10:02, the window ends at 15:32
      expect(await world.handler.refusal('returnToDesk', request, back)).toMatchObject({
        __typename: 'ReturnWindowOver',
        until: '2026-09-01T15:32:00+08:00',
      });
    });
  });

  describe('to the unit (重办)', () => {
    it('a dissatisfied requester is called within a working day, and it goes to rework, not to the archive', async () => {
      const request = await world.request({ state: 'answered' });
      const rated = await world.enterprise.act(
        'rateRequest',
        { number: request.number },
        { satisfaction: 'DISSATISFIED', solved: false, words: '昨晚又挖了' },
      );
      expect(rated).toMatchObject({
        nextStep: '工作人员会在 1 个工作日内给您回电话',
        rating: { callBackBy: '2026-09-02T17:00:00+08:00' },
      });
      expect((await world.desk.look('requests', { filter: { callBack: true } })).edges).toMatchObject([
        { node: { number: request.number } },
      ]);
      expect(await world.desk.refusal('closeRequest', await world.town.open(request.number))).toMatchObject({
        __typename: 'FollowUpMissing',
      });

      world.later({ hours: 1 });
      const called = { satisfaction: 'DISSATISFIED', solved: false, words: '属实，夜里两点还在施工' };
      await world.town.followup.act('followUpRequest', await world.town.open(request.number), called);
      expect(await world.desk.refusal('closeRequest', await world.town.open(request.number))).toMatchObject({
        __typename: 'ReworkNeeded',
      });
    });

    it('rework reaches the handler again, with two hours to sign and three working days to answer', async () => {
      const request = await world.request({ state: 'answered' });
      world.at('2026-09-02 09:00');
      await world.enterprise.act('reopenRequest', { number: request.number }, { words: '昨晚又挖了，请再来看' });

      const reopened = await world.town.open(request.number);
      expect(reopened).toMatchObject({
        state: 'DISPATCHED',
        reworks: 1,
        unit: { code: 'planning' },
        handler: { name: '静水周' },
      });
      expect(openClocks(reopened)).toEqual([
        { kind: 'SIGN_FOR', dueAt: '2026-09-02T11:00:00+08:00' },
        { kind: 'REWORK', dueAt: '2026-09-07T17:00:00+08:00' },
      ]);
      const waiting = await world.handler.look('requests', { filter: { mine: true, states: ['DISPATCHED'] } });
      expect(waiting.edges.map(({ node }: Answer) => node.number)).toContain(request.number);

      await world.handler.act('signForRequest', reopened);
      await world.handler.act('answerRequest', await world.town.open(request.number), {
        outcome: 'PARTLY_WITH_PLAN',
        words: '已立案处罚，本周起夜间派人值守',
      });
      expect(openClocks(await world.town.open(request.number))).toEqual([]);
    });

    it('a requester may reopen for ten working days by the centre’s own clock, and not after', async () => {
      const request = await world.request({ state: 'closed' });
      const until = '2026-09-15T17:00:00+08:00';
      expect(await world.enterprise.look('request', { number: request.number })).toMatchObject({ reopenUntil: until });
      world.at('2026-09-15 17:01');
      expect(
        await world.enterprise.refusal('reopenRequest', { number: request.number }, { words: '又开始了' }),
      ).toMatchObject({ __typename: 'ReopenWindowOver', until });
      world.at('2026-09-15 16:59');
      expect(
        await world.enterprise.act('reopenRequest', { number: request.number }, { words: '又开始了' }),
      ).toMatchObject({ state: 'DISPATCHED' });
    });

    it('the second town has seen nothing', async () =>
      expectUnseenThere(world, await world.request({ state: 'answered' })));
  });
});
