/** Keyset pages: a cursor is the sort key of the last row seen, never an offset. */
export interface Page<Row> {
  edges: { cursor: string; node: Row }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export type Cursor = readonly (string | number | null)[];

export const encodeCursor = (key: Cursor): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key inside a cursor, or null when it is not one of ours with that many parts. */
export function decodeCursor(cursor: string | null | undefined, parts: number): Cursor | null {
  if (!cursor) return null;
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) &&
      key.length === parts &&
      key.every((part) => part === null || ['string', 'number'].includes(typeof part))
      ? key
      : null;
  } catch {
    return null;
  }
}

/** A page from `first + 1` rows: the one too many tells that there are more. */
export function pageOf<Row>(rows: readonly Row[], first: number, keyOf: (row: Row) => Cursor): Page<Row> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: encodeCursor(keyOf(node)), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

export const COUNT_CAP = 100_000;

/** Counts stop at the cap, so that no list is slow because it is long. */
export const cappedCount = (value: number, cap = COUNT_CAP) => ({ value: Math.min(value, cap), atLeast: value > cap });
