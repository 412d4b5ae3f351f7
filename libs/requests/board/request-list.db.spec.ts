import { capabilitiesOf } from '@center/directory';
import { type Ctx, Db, type Staff, system } from '@center/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Shown } from '../../../test/world/door.js';
import { World } from '../../../test/world/world.js';
import { type Statement, statementsOf } from '../../platform/testing/statements.js';
import { MyRequestsStore } from '../filing/my-requests.store.js';
import { seenBy } from '../request/request.access.js';
import { RequestStore } from '../request/request.store.js';
import { type ListArgs, RequestListStore } from './request-list.store.js';

describe('the list of requests', () => {
  let world: World;
  let bag: Shown[];
  beforeAll(async () => {
    world = await World.open();
    bag = [
      await world.request(),
      await world.request({ counter: true }),
      await world.request({ state: 'accepted' }),
      await world.request({ state: 'dispatched', unit: 'planning' }),
      await world.request({ state: 'inProgress', unit: 'economy' }),
      await world.request({ state: 'answered', unit: 'planning', counter: true }),
      await world.request({ state: 'closed', unit: 'economy' }),
      await world.request({ state: 'declined' }),
    ];
    await world.request({ town: world.there, state: 'dispatched' });
  });
  afterAll(() => world.close());

  const of = <T>(type: abstract new (...args: never[]) => T): T => world.app.get(type as never, { strict: false });
  const staff = async (login: string): Promise<Staff> => {
    const [row] = await world.sql(
      `select s.id, s.person_id, s.unit_id, array(select role from staff_role r where r.staff_id = s.id) as roles from staff s where town_id = $1 and login = $2`,
      [world.town.id, login],
    );
    return {
      kind: 'staff',
      personId: row.person_id,
      staffId: row.id,
      name: login,
      unitId: row.unit_id,
      roles: row.roles,
      capabilities: capabilitiesOf(row.roles),
    };
  };
  const ctx = (actor: Ctx['actor']): Ctx => ({
    townId: world.town.id,
    actor,
    now: world.clock.now(),
    requestId: 'spec',
  });
  const list = (actor: Staff, args: ListArgs = {}) =>
    of(RequestListStore).page(ctx(actor), actor, { first: 100, ...args });

  it.each([
    ['desk', 8],
    ['counter', 8],
    ['leader', 8],
    ['handler', 2],
    ['head', 2],
    ['handler2', 2],
    ['editor', 0],
  ])('%s is shown what the rule lets them know of, no more and no less: %d', async (login, count) => {
    const actor = await staff(login);
    const all = [
      ...(
        await of(RequestStore).byIds(
          ctx(system),
          bag.map(({ id }) => id),
        )
      ).values(),
    ];
    const shown = (await list(actor)).edges.map(({ node }) => node.id).sort();
    expect(shown).toEqual(
      seenBy(actor, all)
        .map(({ id }) => id)
        .sort(),
    );
    expect(shown).toHaveLength(count);
    const { conditions } = await list(actor, { first: 1 });
    expect((await of(RequestListStore).count(ctx(actor), conditions)).value).toBe(count);
  });

  it.each(['due', 'filedNewest', 'filedOldest', 'number'] as const)(
    'paged by %s it holds every row once',
    async (sort) => {
      const desk = await staff('desk');
      const whole = (await list(desk, { sort })).edges.map(({ node }) => node.number);
      const paged: string[] = [];
      for (let after: string | null | undefined, more = true; more; ) {
        const page = await list(desk, { sort, first: 3, after });
        paged.push(...page.edges.map(({ node }) => node.number));
        ({ endCursor: after, hasNextPage: more } = page.pageInfo);
      }
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(8);
    },
  );

  it('sends as many statements for forty rows as for two', async () => {
    const board = `{ number clock { kind dueAt used } category { name } unit { name } handler { name } enterprise { name } filedBy { name } viewers { name }
      snoozedUntil verbs attachments { id } clocks { spans { reason } } timeline(first: 3) { edges { node { sentence attachments { id } } } } }`;
    const ask = (first: number) => () =>
      world.desk.look('requests', { first }, `{ edges { node ${board} } count { value } }`);
    for (let more = bag.length; more < 40; more += 1) await world.request({ counter: true });
    await ask(2)();
    const [few, many] = [await statementsOf(of(DataSource), ask(2)), await statementsOf(of(DataSource), ask(40))];
    const texts = many.map(({ text }) => text);
    expect(texts).toEqual([...new Set(texts)]);
    expect(texts).toEqual(expect.arrayContaining(few.map(({ text }) => text)));
    expect(texts.length).toBeLessThan(14);
  });

  describe('of ten thousand', () => {
    beforeAll(async () => {
      await world.sql(
        `insert into request (town_id, id, number, state, kind, source, title, words, category_id, tracking_code, filed_at, unit_id, requester_id, changed_at, changed_by_name, due_at, search_words)
         select r.town_id, gen_random_uuid(), 'JS-2020-' || n, (array['closed', 'closed', 'closed', 'filed', 'dispatched', 'answered'])[1 + n % 6], 'help', 'hotline', 'x', 'x', r.category_id, 'x',
                r.filed_at - n * interval '7 minutes', case n % 50 when 0 then r.unit_id end, case n % 200 when 0 then r.requester_id end, r.changed_at, 'x',
                case n % 6 when 3 then r.filed_at - n * interval '1 minute' when 4 then r.filed_at + n * interval '1 minute' else 'infinity' end, array['c:' || n]
           from request r, generate_series(1, 10000) n where r.id = $1`,
        [bag[3]?.id],
      );
      await world.sql('analyze');
    });

    const plans = async (sent: Statement[]): Promise<string> => {
      const rows = await of(Db).read(ctx(system), (tx) =>
        Promise.all(sent.map(({ text, values }) => tx.sql(`explain ${text}`, values))),
      );
      return rows
        .flat()
        .map((row) => Object.values(row)[0])
        .join('\n');
    };

    it.each<[string, string, ListArgs]>([
      ['the board, by what is due first', 'desk', { sort: 'due' }],
      ['the open ones, by what is due first', 'desk', { filter: { states: ['filed', 'accepted'] }, sort: 'due' }],
      ['the newest', 'desk', { sort: 'filedNewest' }],
      ['a unit’s own', 'handler', { sort: 'due' }],
      ['found by words', 'desk', { filter: { q: '夜里营业' } }],
      ['found by number', 'desk', { filter: { q: 'js-2026-0901-0003' } }],
      ['found by a part of a number', 'desk', { filter: { q: 'JS-2026-09' } }],
    ])('%s: by an index, not by reading all', async (_, login, args) => {
      const actor = await staff(login);
      const plan = await plans(await statementsOf(of(DataSource), () => list(actor, { ...args, first: 50 })));
      expect(plan).toMatch(/Index|Function Scan on find_requests/);
      expect(plan).not.toMatch(/Seq Scan on request\b/);
    });

    it('a requester’s own: by an index', async () => {
      const [{ requester_id: personId }] = await world.sql('select requester_id from request where id = $1', [
        bag[0]?.id,
      ]);
      const actor = { kind: 'requester' as const, personId, name: '', phone: '', enterpriseIds: [] };
      const plan = await plans(
        await statementsOf(of(DataSource), () => of(MyRequestsStore).page(ctx(actor), actor, {})),
      );
      expect(plan).not.toMatch(/Seq Scan on request\b/);
    });
  });
});
