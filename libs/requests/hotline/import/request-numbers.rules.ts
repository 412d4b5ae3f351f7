/** A day as people write it, yyyy-mm-dd. */
export type LocalDate = string;

/** How many there are of each day. */
export function countsOf(days: readonly LocalDate[]): Map<LocalDate, number> {
  const counts = new Map<LocalDate, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
