import { system } from '@center/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RaiseOverdueClocks } from '../../libs/requests/clocks/raise-overdue-clocks.handler.js';
import type { Answer, Shown } from '../world/door.js';
import { THE_DAY } from '../world/two-towns.js';
import { World } from '../world/world.js';

const clockOf = (request: Answer, kind: string): Answer => request.clocks.find((clock: Answer) => clock.kind === kind);

describe('time that is counted', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(() => world.clock.moveTo(THE_DAY));
  afterAll(() => world.close());

  const preview = (receivedAt: string, value: number, unit: string) =>
    world.desk.look('previewDueTime', {
      receivedAt: `${receivedAt.replace(' ', 'T')}:00+08:00`,
      limit: { value, unit },
    });
  const open = ({ number }: Shown) => world.town.open(number);

  describe('by the calendar of the State Council', () => {
    it.each([
      ['2026-01-02 10:00', 1, 'WORKING_DAY', '2026-01-04 17:00'], // a Sunday on which everybody works
      ['2026-01-02 10:00', 5, 'WORKING_DAY', '2026-01-08 17:00'],
      ['2026-04-30 10:00', 1, 'WORKING_DAY', '2026-05-06 17:00'],
      ['2026-04-30 10:00', 3, 'WORKING_DAY', '2026-05-08 17:00'],
      ['2026-04-30 10:00', 15, 'WORKING_DAY', '2026-05-25 17:00'],
      ['2026-09-30 16:00', 5, 'WORKING_DAY', '2026-10-13 17:00'], // 10 October is a make-up Saturday
      ['2026-09-30 16:00', 2, 'WORKING_HOUR', '2026-10-08 10:00'],
      ['2026-09-30 16:00', 2, 'NATURAL_HOUR', '2026-09-30 18:00'],
      ['2026-09-01 11:00', 1, 'WORKING_HOUR', '2026-09-01 13:30'], // over the lunch break
      ['2026-10-03 03:00', 1, 'WORKING_DAY', '2026-10-08 17:00'],
    ])('received %s, %d %s: due %s', async (receivedAt, value, unit, dueAt) => {
      expect(await preview(receivedAt, value, unit)).toMatchObject({
        dueAt: `${dueAt.replace(' ', 'T')}:00+08:00`,
        provisional: false,
      });
    });

    it('says day by day why, with the holiday and the make-up day by name', async () => {
      const { spans } = await preview('2026-09-30 16:00', 5, 'WORKING_DAY');
      expect(spans.map(({ counted, reason, name }: Answer) => [counted, reason, name])).toEqual([
        [false, 'RECEIPT_DAY', null],
        [false, 'HOLIDAY', '国庆节'],
        [true, 'WORKING_DAY', null],
        [true, 'MAKE_UP_DAY', '调休上班'],
        [false, 'WEEKEND', '周末'],
        [true, 'WORKING_DAY', null],
      ]);
    });

    it('is provisional where the year is not announced yet', async () => {
      expect(await preview('2026-12-31 10:00', 5, 'WORKING_DAY')).toMatchObject({ provisional: true });
    });
  });

  describe('for a request', () => {
    it('filed at three in the night of a holiday, is due after it', async () => {
      world.at('2026-10-03 03:00');
      const request = await world.request();
      expect(clockOf(request, 'FIRST_CONTACT').dueAt).toBe('2026-10-08T17:00:00+08:00');
      expect(clockOf(request, 'ANSWER').dueAt).toBe('2026-10-13T17:00:00+08:00');
    });

    it('a pause within the holiday is worth nothing, a pause of a working day a working day', async () => {
      world.at('2026-09-30 09:00');
      const request = await world.request({ state: 'inProgress' });
      const pauseUntil = async (from: string, until: string) => {
        world.at(from);
        await world.handler.act('pauseRequest', await open(request), {
          reason: 'AWAITING_AUTHORITY',
          words: '等区里的鉴定结果',
        });
        expect(clockOf(await open(request), 'ANSWER')).toMatchObject({ state: 'PAUSED', dueAt: null });
        world.at(until);
        await world.handler.act('resumeRequest', await open(request));
        return clockOf(await open(request), 'ANSWER').dueAt;
      };
      expect(clockOf(request, 'ANSWER').dueAt).toBe('2026-10-13T17:00:00+08:00');
      expect(await pauseUntil('2026-10-02 10:00', '2026-10-06 10:00')).toBe('2026-10-13T17:00:00+08:00');
      expect(await pauseUntil('2026-10-08 09:00', '2026-10-09 09:00')).toBe('2026-10-14T17:00:00+08:00');
    });

    it('a note, a look and a reminder never move a due time', async () => {
      const request = await world.request({ state: 'inProgress' });
      world.later({ hours: 30 });
      await world.handler.act('addNote', request, { words: '电话没有人接，明天再打' });
      await world.desk.act('snoozeRequest', request, { until: '2026-09-04T09:00:00+08:00' });
      await world.desk.ask('mutation ($id: ID) { lookAt(id: $id) }', { id: request.id });
      await world.enterprise.act('chaseRequest', request);
      const due = ({ clocks }: Shown) => (clocks as Answer[]).map(({ kind, dueAt }) => [kind, dueAt]);
      expect(due(await open(request))).toEqual(due(request));
    });

    it('a composite matter has fifteen working days, counted from its filing', async () => {
      const request = await world.request();
      world.later({ hours: 48 });
      const composite = await world.desk.act('setTier', request, { tier: 'COMPOSITE' });
      expect(clockOf(composite, 'ANSWER')).toMatchObject({
        startedAt: request.filedAt,
        dueAt: '2026-09-21T17:00:00+08:00',
      });
    });
  });

  describe('that runs out', () => {
    const overdue = async (door = world.desk) => (await door.look('requestCounts')).overdue as number;
    const raise = (batch?: number) =>
      world.app
        .get(RaiseOverdueClocks, { strict: false })
        .run({ townId: world.town.id, actor: system, now: world.clock.now(), requestId: 'test' }, {}, batch);

    it('is raised though nobody has signed, once by two sweeps at once, in its own town only', async () => {
      await world.request({ town: world.there, state: 'dispatched' });
      const request = await world.request({ state: 'dispatched' });
      await raise();
      const before = await overdue(world.there.desk);
      world.at('2026-09-01 12:30');

      expect(clockOf(await open(request), 'SIGN_FOR').breachedAt).toBeNull();
      const raised = await Promise.all([raise(), raise()]);
      expect(raised.reduce((sum, each) => sum + each)).toBe(1);
      expect(clockOf(await open(request), 'SIGN_FOR')).toMatchObject({
        state: 'BREACHED',
        breachedAt: '2026-09-01T12:30:00+08:00',
      });
      const [{ count }] = await world.sql(
        'select count(*)::int as count from request_clock where town_id = $1 and breached_at is not null',
        [world.there.id],
      );
      expect([before, count]).toEqual([0, 0]);
      await world.sweep();
      expect((await open(request)).version).toBe(request.version);
    });

    it('is found however many there are: one more than the batch, and a thousand', async () => {
      const { id } = await world.request();
      await world.sql(
        `insert into request_clock (town_id, request_id, id, kind, limit_value, limit_unit, started_at, due_at, provisional, calendar_version)
         select $1, $2, gen_random_uuid(), 'signFor', 2, 'naturalHour', $3, $3, false, '' from generate_series(1, 1101)`,
        [world.town.id, id, new Date(world.clock.now().getTime() - 1000)],
      );
      expect(await raise(100)).toBe(1101);
      expect(await raise(100)).toBe(0);
    });

    it('an answer in time ends every clock; one that comes late is kept as late', async () => {
      const inTime = await world.request({ state: 'answered' });
      const late = await world.request({ state: 'inProgress' });
      world.at('2026-09-09 09:00');
      expect(await overdue()).toBeGreaterThan(0);
      await world.handler.act('answerRequest', late, { outcome: 'EXPLAINED', words: '已向您当面说明施工许可和时间' });
      expect(clockOf(await open(late), 'ANSWER').state).toBe('MET_LATE');
      expect(clockOf(await open(inTime), 'ANSWER').state).toBe('MET');
    });
  });
});
