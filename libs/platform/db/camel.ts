const camelCase = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const known = new Map<string, string>();

/** Rows as the database gives them, with their columns named as our code names them: filed_at → filedAt. */
export function camelRows<Row>(rows: unknown): Row[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row: Record<string, unknown>) => {
    const named: Record<string, unknown> = {};
    for (const column in row) {
      let name = known.get(column);
      if (name === undefined) known.set(column, (name = camelCase(column)));
      named[name] = row[column];
    }
    return named as Row;
  });
}
