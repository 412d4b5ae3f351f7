import { describe, expect, it } from '@jest/globals';
import { planOf } from './plan.js';

const area = [
  [121.55, 31.28],
  [121.56, 31.28],
  [121.56, 31.29],
  [121.55, 31.28],
];

describe('the plan of the ground', () => {
  const plan = planOf({
    grids: [{ id: 'a', area }],
    sites: [
      { id: 'north', longitude: 121.555, latitude: 31.289 },
      { id: 'south', longitude: 121.555, latitude: 31.281 },
    ],
  });

  it('puts north above south and keeps everything on the paper', () => {
    const [north, south] = plan?.points ?? [];
    expect(north?.y).toBeLessThan(south?.y ?? 0);
    for (const { x, y } of plan?.points ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(plan?.width ?? 0);
      expect(y).toBeLessThan(plan?.height ?? 0);
    }
  });

  it('has a scale of a round length', () => expect(plan?.scale.metres).toBe(200));

  it('draws nothing where there is nothing', () => expect(planOf({ grids: [], sites: [] })).toBeNull());
});
