import { expect, it } from '@jest/globals';
import { addressWith, askedOf, shownFacets } from './list';

const asked = askedOf(new URLSearchParams('q=贷款&category=financing&free=1&after=abc&channel=PIGEON'));

it('reads a list from its address and drops what it does not know', () => {
  expect(asked).toEqual({
    q: '贷款',
    filter: { category: 'financing', free: true, audience: undefined, theme: undefined, channel: undefined },
    after: 'abc',
  });
});

it('starts a changed list at its first page', () => {
  expect(addressWith(asked, { theme: '融资' })).toBe(
    `/services?${new URLSearchParams({ q: '贷款', category: 'financing', theme: '融资', free: '1' })}`,
  );
  expect(addressWith({ q: '', filter: {} })).toBe('/services');
});

it('always shows the chosen facet', () => {
  const facets = ['a', 'b', 'c'].map((key) => ({ key, label: key, count: 1 }));
  expect(shownFacets(facets, 'c', 2).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  expect(shownFacets(facets, 'a', 2).map(({ key }) => key)).toEqual(['a', 'b']);
});
