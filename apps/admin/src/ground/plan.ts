/** A plan of the town's ground that needs no network: grids as areas, sites as numbered points, north up. */
export interface PlanInput {
  grids: readonly { id: string; area: readonly (readonly number[])[] }[];
  sites: readonly { id: string; longitude: number; latitude: number }[];
}

export interface Plan {
  width: number;
  height: number;
  areas: { id: string; path: string; x: number; y: number }[];
  points: { id: string; x: number; y: number }[];
  /** A bar of a round length */
  scale: { metres: number; length: number };
}

const METRES_PER_DEGREE = 111_320;
const EDGE = 28;

export function planOf({ grids, sites }: PlanInput, width = 640): Plan | null {
  const corners = grids.flatMap(({ area }) => area.map(([longitude = 0, latitude = 0]) => ({ longitude, latitude })));
  const all = [...corners, ...sites];
  if (all.length === 0) return null;

  const middle = all.reduce((sum, { latitude }) => sum + latitude, 0) / all.length;
  const east = (longitude: number) => longitude * METRES_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
  const south = (latitude: number) => -latitude * METRES_PER_DEGREE;
  const xs = all.map(({ longitude }) => east(longitude));
  const ys = all.map(({ latitude }) => south(latitude));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const perMetre = (width - 2 * EDGE) / Math.max(Math.max(...xs) - left, 200);
  const x = (longitude: number) => round(EDGE + (east(longitude) - left) * perMetre);
  const y = (latitude: number) => round(EDGE + (south(latitude) - top) * perMetre);

  const metres = [50, 100, 200, 500, 1000, 2000, 5000].findLast((length) => length * perMetre < width / 4) ?? 50;
  return {
    width,
    height: Math.ceil((Math.max(...ys) - top) * perMetre + 2 * EDGE + 24),
    areas: grids.map(({ id, area }) => {
      const ring = area.map(([longitude = 0, latitude = 0]) => ({ x: x(longitude), y: y(latitude) }));
      const topmost = ring.reduce((best, corner) => (corner.y < best.y ? corner : best), ring[0] ?? { x: 0, y: 0 });
      return {
        id,
        path: `M${ring.map((corner) => `${corner.x} ${corner.y}`).join('L')}Z`,
        x: average(ring.map((corner) => corner.x)),
        y: topmost.y,
      };
    }),
    points: sites.map(({ id, longitude, latitude }) => ({ id, x: x(longitude), y: y(latitude) })),
    scale: { metres, length: round(metres * perMetre) },
  };
}

const average = (values: readonly number[]) => round(values.reduce((sum, value) => sum + value, 0) / values.length);
const round = (value: number) => Math.round(value * 10) / 10;
