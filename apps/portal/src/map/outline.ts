/** A drawing of a town's service points that needs no network: the ground they stand on, each at its place, north up. */
export interface Spot {
  code: string;
  longitude: number;
  latitude: number;
}

export interface Outline {
  width: number;
  height: number;
  ground: string;
  spots: { code: string; x: number; y: number }[];
  /** A bar of a round length */
  scale: { metres: number; length: number };
}

const METRES_PER_DEGREE = 111_320;
/** Marks are 26 across; nearer they would touch. */
const APART = 28;
const EDGE = 42;

export function outlineOf(points: readonly Spot[], width = 420): Outline | null {
  if (points.length === 0) return null;
  const middle = average(points.map(({ latitude }) => latitude));
  const flat = points.map(({ code, longitude, latitude }) => ({
    code,
    x: longitude * METRES_PER_DEGREE * Math.cos((middle * Math.PI) / 180),
    y: -latitude * METRES_PER_DEGREE,
  }));
  const xs = flat.map(({ x }) => x);
  const ys = flat.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const across = Math.max(Math.max(...xs) - left, 400);
  const down = Math.max(Math.max(...ys) - top, 300);
  const perMetre = Math.min((width - 2 * EDGE) / across, 380 / down);
  const height = Math.round(down * perMetre + 2 * EDGE + 30);
  const shift = (width - across * perMetre) / 2;
  const spots = apart(
    flat.map(({ code, x, y }) => ({
      code,
      x: round(shift + (x - left) * perMetre),
      y: round(EDGE + (y - top) * perMetre),
    })),
  );
  const metres = [100, 200, 500, 1000, 2000, 5000].findLast((length) => length * perMetre < width / 4) ?? 100;
  return { width, height, ground: groundUnder(spots), spots, scale: { metres, length: round(metres * perMetre) } };
}

/** Marks that would lie on each other are pushed a little apart, so that each can be touched. */
function apart(spots: Outline['spots']): Outline['spots'] {
  const moved = spots.map((spot) => ({ ...spot }));
  for (let turn = 0; turn < 200; turn++) {
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) {
        const far = Math.hypot(a.x - b.x, a.y - b.y);
        if (far >= APART) continue;
        const push = (APART - far) / 2 + 0.2;
        const [dx, dy] = far === 0 ? [1, 0] : [(b.x - a.x) / far, (b.y - a.y) / far];
        a.x = round(a.x - dx * push);
        a.y = round(a.y - dy * push);
        b.x = round(b.x + dx * push);
        b.y = round(b.y + dy * push);
      }
    }
  }
  return moved;
}

/** A soft shape around all marks: the hull of rings around them. */
function groundUnder(spots: readonly { x: number; y: number }[]): string {
  const ring = spots.flatMap(({ x, y }) =>
    Array.from({ length: 16 }, (_, step) => ({
      x: x + 28 * Math.cos((step * Math.PI) / 8),
      y: y + 28 * Math.sin((step * Math.PI) / 8),
    })),
  );
  const hull = hullOf(ring);
  return `M${hull.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

type XY = { x: number; y: number };

function hullOf(points: XY[]): XY[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const turn = (o: XY, a: XY, b: XY) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
  const half = (list: XY[]) => {
    const side: XY[] = [];
    for (const point of list) {
      while (side.length > 1 && turn(side.at(-2)!, side.at(-1)!, point) <= 0) side.pop();
      side.push(point);
    }
    return side.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const round = (value: number) => Math.round(value * 10) / 10;
