import { describe, expect, it } from '@jest/globals';
import { type SuggestionFacts, suggestionOf, tierOf } from './suggestion.rules.js';

const facts: SuggestionFacts = {
  category: { code: 'surroundings', name: '周边与工地', unitId: 'operations', hasChildren: true },
  children: [
    { code: 'surroundings-noise', name: '工地噪声', hint: '打桩、夜间施工', unitId: 'enforcement' },
    { code: 'surroundings-traffic', name: '停车交通', hint: '停车、拥堵', unitId: 'operations' },
  ],
  text: '汇龙路工地 23 点后仍有打桩声',
  tier: null,
  returns: 0,
  reworks: 0,
  similar: [],
  unitName: (id) => id,
  backstopId: 'centre',
};
const like = { categoryId: 'c', categoryCode: 'surroundings-noise', unitId: 'grid-3', closed: true, near: true };

describe('what the desk is proposed', () => {
  it('takes the finer category that the words name, and its unit', () =>
    expect(suggestionOf(facts)).toEqual({
      categoryCode: 'surroundings-noise',
      tier: 'simple',
      unitId: 'enforcement',
      reasons: ['原话里提到“打桩”，归入工地噪声', '工地噪声由enforcement承办'],
    }));

  it('prefers the unit that most like requests went to, and says so', () => {
    const proposed = suggestionOf({
      ...facts,
      similar: [like, like, like, { ...like, unitId: 'enforcement', closed: false }],
    });
    expect(proposed.unitId).toBe('grid-3');
    expect(proposed.reasons).toContain('同地点 30 天内 4 件，3 件派给grid-3，已结案 3 件');
  });

  it('does not take one earlier case for a habit', () =>
    expect(suggestionOf({ ...facts, similar: [like] }).unitId).toBe('enforcement'));

  it.each([
    ['returned twice', { returns: 2 }, 'hard'],
    ['reworked three times', { reworks: 3 }, 'hard'],
    [
      'three like ones open with two units',
      { similar: [like, like, like].map((each, at) => ({ ...each, closed: false, unitId: `unit-${at % 2}` })) },
      'composite',
    ],
    ['set by the desk before', { tier: 'composite' as const, returns: 3 }, 'composite'],
    ['nothing special', {}, 'simple'],
  ])('%s: %j is %s', (_, more, tier) => expect(tierOf({ ...facts, ...more }).tier).toBe(tier));
});
