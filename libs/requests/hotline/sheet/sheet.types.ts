/** A hotline sheet as it was handed in: read once to its end already, so that its rows can be trusted to come. */
export interface Sheet {
  name: string;
  header: string[];
  rowCount: number;
  /** The first rows, for a person to look at and for guesses. */
  sample: SheetRow[];
  /** From the first row again, each time it is called. */
  rows(): AsyncIterable<SheetRow>;
}

/** One row that is not empty; `row` counts as the spreadsheet does, so that a person finds it. */
export interface SheetRow {
  row: number;
  cells: readonly string[];
}

export const sheetLimits = { bytes: 20 * 1024 * 1024, rows: 50_000, columns: 100, cell: 5_000, sample: 20 } as const;

/** Thrown while reading, answered as SheetUnreadable: what is wrong with the file, in words for the person who chose it. */
export class BrokenSheet extends Error {}

export const isEmptyRow = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');
