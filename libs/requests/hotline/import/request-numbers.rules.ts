/** A day as people write it, yyyy-mm-dd. */
export type LocalDate = string;

/** DR-2020-0101-0034 is the 34th that the town took on 1 January 2020; from the 10 000th on a digit longer. */
export const requestNumber = (prefix: string, day: LocalDate, nth: number): string =>
  `${prefix}-${day.slice(0, 4)}-${day.slice(5, 7)}${day.slice(8)}-${String(nth).padStart(4, '0')}`;

/** How many there are of each day. */
export function countsOf(days: readonly LocalDate[]): Map<LocalDate, number> {
  const counts = new Map<LocalDate, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
