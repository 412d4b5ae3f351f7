import { Jobs } from '@center/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '../world/world.js';

describe('tmp', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('internal files and words stay inside', async () => {
    const filed = await world.request();
    const { number, trackingCode: code } = filed;
    let r = await world.town.open(number);
    const up = await world.desk.upload(Buffer.from('secret words'), 'a.txt');
    expect(up.status).toBe(201);
    await world.desk.act('addNote', { id: r.id }, { words: '内部', attachments: [up.body.id] });
    r = await world.town.open(number);
    await world.desk.act('acceptRequest', r);
    r = await world.town.open(number);
    await world.desk.act('setTier', r, { tier: 'SIMPLE', words: null });
    r = await world.town.open(number);
    const mine = await world.visitor.look('request', { number, code });
    expect(mine.attachments).toEqual([]);
    expect(JSON.stringify(mine.timeline)).not.toContain('给单位的话');
    const q = `query($n:String!){ request(number:$n){ attachments{ id url } timeline{ edges { node { verb words attachments { id } } } } } }`;
    const staff = await (world.desk as any).ask(q, { n: number });
    expect((await world.visitor.get(`/files/${up.body.id}?c=${code}`)).status).toBe(404);
    expect((await world.desk.get(`/files/${up.body.id}`)).status).toBe(200);
  });

  it('two merged into each other', async () => {
    const [a, b] = [await world.request(), await world.request()];
    const [ra, rb] = [await world.town.open(a.number), await world.town.open(b.number)];
    const both = await Promise.all([
      world.desk.try('mergeRequest', ra, { into: b.number }),
      world.desk.try('mergeRequest', rb, { into: a.number }),
    ]);
    const states = [(await world.town.open(a.number)).state, (await world.town.open(b.number)).state].sort();
    expect(states).toEqual(['FILED', 'MERGED']);
    const [merged, other] = (await world.town.open(a.number)).state === 'MERGED' ? [a, b] : [b, a];
    const m = await world.town.open(merged.number);
    await world.desk.act('undoTriage', { id: m.id });
    expect((await world.town.open(merged.number)).state).toBe('FILED');
    expect(JSON.stringify((await world.town.open(other.number)).timeline)).not.toContain('并入');
  });

  it('jobs: one failure is its own', async () => {
    expect(world.app.get(Jobs).queues).toContain('ForgetOldSignIns');
    await world.app.get(Jobs).sweep();
  });
});
