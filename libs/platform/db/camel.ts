const camelCase = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const known = new Map<string, string>();

function nameOf(column: string): string {
  const name = known.get(column) ?? camelCase(column);
  known.set(column, name);
  return name;
}

/** Rows as the database gives them, with their columns named as our code names them: filed_at → filedAt. */
export function camelRows<Row>(rows: unknown): Row[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row: Record<string, unknown>) => {
    const named: Record<string, unknown> = {};
    for (const column in row) {
      named[nameOf(column)] = row[column];
    }
    return named as Row;
  });
}
