import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '../world/world.js';

describe('what stays inside', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('the file and the words of an internal note, and the words to the unit, never reach the requester', async () => {
    const { desk, visitor } = world;
    const { number, trackingCode: code } = await world.request();
    const file = await desk.upload(Buffer.from('只给自己人看'), '内部.txt');
    const { id } = await world.town.open(number);
    await desk.act('addNote', { id }, { words: '先问清楚再派', attachments: [file.body.id] });
    await desk.act('acceptRequest', await world.town.open(number));
    await desk.act('setTier', await world.town.open(number), { tier: 'SIMPLE' });
    await desk.act('dispatchRequest', await world.town.open(number), { unit: 'planning', words: '给单位的话' });

    const mine = await visitor.look('request', { number, code });
    expect(mine.attachments).toEqual([]);
    expect(JSON.stringify(mine.timeline)).not.toMatch(/先问清楚再派|给单位的话/);
    expect((await visitor.get(`/files/${file.body.id}?c=${code}`)).status).toBe(404);
    expect((await desk.get(`/files/${file.body.id}`)).status).toBe(200);
  });

  it('of two requests merged into each other at once one goes on, and taking it back leaves no trace there', async () => {
    const { desk } = world;
    const [one, other] = [await world.request(), await world.request()];
    const [seenOne, seenOther] = [await world.town.open(one.number), await world.town.open(other.number)];
    await Promise.all([
      desk.try('mergeRequest', seenOne, { into: other.number }),
      desk.try('mergeRequest', seenOther, { into: one.number }),
    ]);

    const now = [await world.town.open(one.number), await world.town.open(other.number)];
    expect(now.map(({ state }) => state).sort()).toEqual(['FILED', 'MERGED']);
    const merged = now.find(({ state }) => state === 'MERGED');
    const goesOn = now.find(({ state }) => state === 'FILED');
    await desk.act('undoTriage', { id: merged?.id });
    expect((await world.town.open(merged?.number ?? '')).state).toBe('FILED');
    expect(JSON.stringify((await world.town.open(goesOn?.number ?? '')).timeline)).not.toContain('并入');
  });
});
