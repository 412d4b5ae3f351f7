/** Keyset pages: a cursor is the sort key of the last row seen, never an offset. */
export interface Page<Row> {
  edges: { cursor: string; node: Row }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export type Cursor = readonly (string | number | null)[];

export const encodeCursor = (key: Cursor): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const fits = {
  moment: (part) => part === 'infinity' || (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(part) && !Number.isNaN(Date.parse(part))),
  id: (part) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
  rank: (part) => /^\d{1,3}$/.test(part),
  text: (part) => part.length <= 200 && !/\p{Cc}/u.test(part),
} satisfies Record<string, (part: string) => boolean>;

/** The key inside a cursor, or null when it is none of ours with these parts: such a list begins at its first page. */
export function decodeCursor(cursor: string | null | undefined, ...parts: (keyof typeof fits)[]): Cursor | null {
  if (!cursor) return null;
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.length === parts.length && parts.every((part, at) => fits[part](String(key[at])))
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
