import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Shown } from '../world/door.js';
import { linesOf, verbsIn, World } from '../world/world.js';

describe('the desk takes an act back', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const fresh = async () => {
    const request = await world.request();
    await world.turn();
    return request;
  };
  const toldOf = async ({ number }: Shown) => (await world.told()).filter(({ words }) => words.includes(number)).length;

  it('within ten seconds everything stands as before, and nobody was told', async () => {
    const request = await fresh();
    const dispatched = await world.desk.act('acceptSuggestion', request, { unit: 'economy' });
    expect(dispatched.undoUntil).toBe(
      new Date(world.clock.now().getTime() + 10_000 + 8 * 3_600_000).toISOString().replace('.000Z', '+08:00'),
    );
    world.later({ seconds: 9 });
    await world.turn();
    expect(await toldOf(request)).toBe(1);

    const restored = await world.desk.act('undoTriage', request);
    const same = ({ state, tier, unit, category, clock, clocks, verbs }: Shown) => ({
      state,
      tier,
      unit,
      category,
      clock,
      clocks,
      verbs,
    });
    expect(same(restored)).toEqual(same(request));
    world.later({ minutes: 5 });
    await world.turn();
    expect(await toldOf(request)).toBe(1);
    expect((await world.town.handler2.look('requests')).count.value).toBe(0);
  });

  it('the timeline shows what stands, and that something was taken back', async () => {
    const request = await fresh();
    await world.desk.act('acceptRequest', request);
    await world.desk.act('undoTriage', request);
    expect(verbsIn(await world.town.open(request.number))).toEqual(['FILE', 'UNDO']);
    expect(linesOf(await world.town.open(request.number))[0]).toMatchObject({ internal: true });
    expect((await world.enterprise.look('request', { number: request.number })).timeline).toHaveLength(1);
  });

  it('an act on what was seen before the undo is refused: the version has moved on', async () => {
    const request = await fresh();
    const accepted = await world.desk.act('acceptRequest', request);
    const restored = await world.desk.act('undoTriage', request);
    expect(await world.town.desk2.refusal('acceptRequest', accepted)).toMatchObject({
      __typename: 'RequestChanged',
      version: restored.version,
    });
  });

  it('after ten seconds it stands, and the requester is told', async () => {
    const request = await fresh();
    await world.desk.act('acceptSuggestion', request);
    world.later({ seconds: 11 });
    expect(await world.desk.refusal('undoTriage', request)).toMatchObject({ __typename: 'TooLateToUndo' });
    await world.turn();
    expect(await toldOf(request)).toBe(2);
  });

  it('nobody takes back another’s act, nor one that somebody has acted on since', async () => {
    const request = await fresh();
    const dispatched = await world.desk.act('acceptSuggestion', request, { unit: 'planning' });
    expect(await world.town.desk2.refusal('undoTriage', request)).toMatchObject({ __typename: 'TooLateToUndo' });
    world.later({ seconds: 3 });
    await world.handler.act('signForRequest', dispatched);
    expect(await world.desk.refusal('undoTriage', request)).toMatchObject({ __typename: 'TooLateToUndo' });
    expect(await world.there.desk.refusal('undoTriage', request)).toMatchObject({ __typename: 'RequestNotFound' });
  });
});
