import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../world/door.js';
import { filing } from '../world/requests.js';
import { expectUnseenThere } from '../world/second-town.js';
import { verbsIn, World } from '../world/world.js';

const ten = [...Array(10).keys()];

describe('many at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('of ten desks that accept at once one succeeds, and nine hear who was first', async () => {
    const request = await world.request();
    const { desk, desk2 } = world.town;
    const answers = await Promise.all(ten.map((nth) => (nth % 2 ? desk : desk2).try('acceptRequest', request)));

    const accepted = answers.filter((answer) => answer.number);
    const refused = answers.filter((answer) => !answer.number);
    expect(accepted).toHaveLength(1);
    expect(refused).toHaveLength(9);
    for (const refusal of refused)
      expect(refusal).toMatchObject({
        __typename: 'RequestChanged',
        version: 2,
        by: expect.stringMatching(/^静水[钱孙]$/),
      });
    expect(verbsIn(await world.town.open(request.number))).toEqual(['FILE', 'ACCEPT']);
    await expectUnseenThere(world, request);
  });

  it('of ten that see the newest version and act against its state, each is told what the state allows', async () => {
    const request = await world.request({ state: 'accepted' });
    const refusals: Answer[] = await Promise.all(ten.map(() => world.desk.refusal('acceptRequest', request)));
    for (const refusal of refusals)
      expect(refusal).toMatchObject({
        __typename: 'WrongRequestState',
        state: 'ACCEPTED',
        verb: 'ACCEPT',
        allowed: expect.arrayContaining(['DISPATCH']),
      });
    expect((await world.town.open(request.number)).version).toBe(request.version);
  });

  it('the same key twice gives the first answer again, and one request', async () => {
    const input = filing();
    const first = await world.enterprise.act('fileRequest', { input });
    world.later({ minutes: 3 });
    expect(await world.enterprise.act('fileRequest', { input: { ...input, words: '另外的话，但是同一个键' } })).toEqual(
      first,
    );
    expect(await countOf('idempotency_key', input.idempotencyKey)).toBe(1);
  });

  it('and so does the same key ten times at once', async () => {
    const input = filing();
    const answers: Answer[] = await Promise.all(ten.map(() => world.enterprise.act('fileRequest', { input })));
    expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
    expect(await countOf('idempotency_key', input.idempotencyKey)).toBe(1);
    expect(await world.turn()).toBeGreaterThan(0);
    expect((await world.told()).filter(({ words }) => words.includes(answers[0].number))).toHaveLength(1);
  });

  it('ten filings at once get ten numbers in a row', async () => {
    const before = await countOf('state', 'filed');
    const answers: Answer[] = await Promise.all(
      ten.map(() => world.enterprise.act('fileRequest', { input: filing() })),
    );
    const numbers = answers.map(({ number }) => Number(number.slice(-4))).sort((a, b) => a - b);
    expect(numbers).toEqual(ten.map((nth) => (numbers[0] ?? 0) + nth));
    expect(await countOf('state', 'filed')).toBe(before + 10);
  });

  const countOf = async (column: 'idempotency_key' | 'state', value: unknown) => {
    const [row] = await world.sql(`select count(*)::int as count from request where ${column} = $1`, [value]);
    return row.count as number;
  };
});
