/** XJ-2026-0901-0034 is the 34th that the town took on 1 September 2026; from the 10 000th on a digit longer. */
export const requestNumber = (prefix: string, day: string, nth: number): string =>
  `${prefix}-${day.slice(0, 4)}-${day.slice(5, 7)}${day.slice(8)}-${String(nth).padStart(4, '0')}`;
