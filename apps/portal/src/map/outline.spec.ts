import { expect, it } from '@jest/globals';
import { outlineOf } from './outline';

const points = Array.from({ length: 20 }, (_, index) => ({
  code: `p${index}`,
  longitude: 121.27 + (index % 3) * 0.0001,
  latitude: 31.19 + (index % 7) * 0.004,
}));

it('keeps marks apart, so that each can be touched', () => {
  const { spots } = outlineOf(points)!;
  for (const [index, a] of spots.entries())
    for (const b of spots.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
});

it('puts north up', () => {
  const { spots } = outlineOf([
    { code: 'south', longitude: 121.27, latitude: 31.1 },
    { code: 'north', longitude: 121.27, latitude: 31.2 },
  ])!;
  expect(spots.find(({ code }) => code === 'north')!.y).toBeLessThan(spots.find(({ code }) => code === 'south')!.y);
});

it('draws nothing of nothing, and one point at its size', () => {
  expect(outlineOf([])).toBeNull();
  expect(outlineOf(points.slice(0, 1))!.spots).toHaveLength(1);
});
