import { describe, expect, it } from '@jest/globals';
import { rolledUp, whyNotCreate, withDescendants } from './category.rules.js';

const tree = [
  { id: '1', code: 'financing', parentId: null },
  { id: '2', code: 'first-loan', parentId: '1' },
  { id: '3', code: 'first-loan-abroad', parentId: '2' },
  { id: '4', code: 'talent', parentId: null },
];

describe('the tree of categories', () => {
  it.each([
    ['financing', ['1', '2', '3']],
    ['first-loan', ['2', '3']],
    ['talent', ['4']],
    ['unheard-of', []],
  ])('choosing %s chooses all below it', (code, ids) => expect(withDescendants(tree, code)).toEqual(ids));

  it('counts what lies below with what lies above it', () =>
    expect(Object.fromEntries(rolledUp(tree, { 1: 2, 3: 5, 4: 1, gone: 9 }))).toEqual({ 1: 7, 2: 5, 3: 5, 4: 1 }));

  it('takes a new one with a parent and a unit only', () => {
    expect(whyNotCreate({ taken: false, parent: true, unit: true })).toBeNull();
    expect(whyNotCreate({ taken: true, parent: true, unit: true })).toMatchObject({ fields: [{ field: 'code' }] });
    expect(whyNotCreate({ taken: false, parent: false, unit: true })).toMatchObject({ fields: [{ field: 'parent' }] });
    expect(whyNotCreate({ taken: false, parent: true, unit: false })).toMatchObject({ fields: [{ field: 'unit' }] });
  });
});
