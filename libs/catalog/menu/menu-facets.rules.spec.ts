import { describe, expect, it } from '@jest/globals';
import { facetsOf } from './menu-facets.rules.js';

const category = (id: string, code: string, parentId: string | null) => ({
  id,
  code,
  name: `${code} name`,
  hint: '',
  needsPlace: false,
  offered: true,
  parentId,
  parentCode: null,
  unitId: 'unit',
  position: 1,
});
const categories = [
  category('1', 'financing', null),
  category('2', 'first-loan', '1'),
  category('3', 'talent', null),
  category('4', 'empty', null),
];

describe('the facets of the menu', () => {
  const facets = facetsOf(
    {
      categories: { 1: 1, 2: 2, 3: 4 },
      audiences: { 企业法人: 1, 个体工商户: 6 },
      themes: null,
      channels: { window: 7 },
      free: 5,
    },
    categories,
  );

  it('count a category with all below it, by its code, the most frequent first', () =>
    expect(facets.categories).toEqual([
      { key: 'talent', label: 'talent name', count: 4 },
      { key: 'financing', label: 'financing name', count: 3 },
      { key: 'first-loan', label: 'first-loan name', count: 2 },
    ]));

  it('name a channel as the filter takes it', () =>
    expect(facets.channels).toEqual([{ key: 'WINDOW', label: '窗口办', count: 7 }]));

  it('keep audiences as they are spelled', () =>
    expect(facets.audiences.map(({ key }) => key)).toEqual(['个体工商户', '企业法人']));

  it('are empty where nothing was found', () => expect(facets.themes).toEqual([]));
});
