import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../world/door.js';
import { World } from '../world/world.js';

describe('the service menu is searched as people type', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const found = async (q: string, door = world.visitor) => {
    const { edges } = await door.look('serviceItems', { q }, '{ edges { matched node { name } } }');
    return edges.map(({ node, matched }: Answer) => [node.name, matched]);
  };

  it.each([
    ['融资', '名称'],
    ['融', '名称'],
    ['rz', '拼音 rz'],
    ['rongzi', '拼音 rongzi'],
    ['ＲＺ', '拼音 rz'],
    ['周转', '近义词“周转”'],
    ['JS-RZ-001', '编号'],
    ['容资', '同音'],
  ])('%s finds 融资对接, and says why', async (q, why) => {
    expect(await found(q)).toEqual([['融资对接', why]]);
  });

  it('each town finds its own', async () => {
    expect(await found('rongzi', world.there.visitor)).toEqual([['融资租赁指导', '拼音 rongzi']]);
    expect(await found('打桩', world.there.visitor)).toEqual([]);
    expect(await world.there.visitor.look('serviceItem', { code: 'JS-RZ-001' })).toBeNull();
  });

  it('nothing and nonsense find nothing wrong', async () => {
    expect(await found('')).toHaveLength(2);
    for (const q of ['天文望远镜', '%', '_', "'; drop table request; --", '（）']) expect(await found(q)).toEqual([]);
  });

  it('an item that is withdrawn leaves the menu', async () => {
    await world.town.editor.act('withdrawServiceItem', { code: 'JS-SG-001' });
    expect(await found('夜间施工')).toEqual([]);
  });
});
