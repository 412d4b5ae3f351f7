import { BrokenSheet, sheetLimits } from './sheet.types.js';

/**
 * Column names from a row of cells, or null when the row is a title or a note (fewer than two cells filled). Empty names
 * are counted, and a name that comes again is numbered, so that every column can be named.
 */
export function headerOf(cells: readonly string[]): string[] | null {
  const last = cells.findLastIndex((cell) => cell !== '');
  const names = cells.slice(0, last + 1).map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (names.filter(Boolean).length < 2) return null;
  if (names.length > sheetLimits.columns) throw new BrokenSheet('超过 100 列，请删去用不到的列');

  const times = new Map<string, number>();
  return names.map((name, at) => {
    const shown = name.slice(0, 60) || `第 ${at + 1} 列`;
    const time = (times.get(shown) ?? 0) + 1;
    times.set(shown, time);
    return time === 1 ? shown : `${shown} (${time})`;
  });
}
