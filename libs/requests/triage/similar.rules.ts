/** How alike two requests are, from the words people wrote and where they stand. */

export interface Likeness {
  title: string;
  words: string;
  categoryId: string;
  longitude: number | null;
  latitude: number | null;
}

export const NEAR_METRES = 250;

const bigrams = (text: string): Set<string> => {
  const plain = text
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .slice(0, 400);
  return new Set(Array.from({ length: Math.max(plain.length - 1, 0) }, (_, at) => plain.slice(at, at + 2)));
};

/** Shared bigrams over those of the shorter text: 0 nothing in common, 1 contained in the other. */
export function overlap(a: string, b: string): number {
  const [one, other] = [bigrams(a), bigrams(b)];
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  return [...small].filter((pair) => large.has(pair)).length / small.size;
}

/** Metres between two WGS-84 positions (haversine), or null where one is unknown. */
export function metresBetween(
  a: Pick<Likeness, 'longitude' | 'latitude'>,
  b: Pick<Likeness, 'longitude' | 'latitude'>,
): number | null {
  if (a.longitude === null || a.latitude === null || b.longitude === null || b.latitude === null) return null;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return Math.round(2 * 6_371_008.8 * Math.asin(Math.sqrt(h)));
}

/**
 * 0 to about 1.6: words first, then the same category, then the same place. A place far off speaks against it, for a
 * noise elsewhere is another noise. From 0.45 on, a person is asked whether it is the same.
 */
export function likeness(a: Likeness, b: Likeness): number {
  const words = overlap(`${a.title}${a.words}`, `${b.title}${b.words}`);
  const category = a.categoryId === b.categoryId ? 0.2 : 0;
  const metres = metresBetween(a, b);
  const place = metres === null ? 0 : metres <= NEAR_METRES ? 0.4 : -0.4;
  return words + category + place;
}

export const LIKE_ENOUGH = 0.45;

/** The likest first, at most `most`, and why each is there. */
export function similarOf<Row extends Likeness>(
  to: Likeness,
  rows: readonly Row[],
  most = 3,
): (Row & { metres: number | null; reason: string })[] {
  return rows
    .map((row) => ({ row, score: likeness(to, row), metres: metresBetween(to, row) }))
    .filter(({ score }) => score >= LIKE_ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row, metres }) => ({ ...row, metres, reason: reasonOf(row.categoryId === to.categoryId, metres) }));
}

const reasonOf = (sameCategory: boolean, metres: number | null): string =>
  [metres !== null && metres <= NEAR_METRES ? `相距 ${metres} 米` : null, sameCategory ? '同一类别' : null, '说法相近']
    .filter(Boolean)
    .join('，');
