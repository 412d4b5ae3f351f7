import { dateFormatOf } from './date-format.rules.js';
import { type KnownSheet, knownSheets } from './known-columns.rules.js';
import { type ColumnMapping, type MappedColumn, ticketFacts } from './mapping.types.js';

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The best guess for a sheet nobody has mapped yet: the known kind of sheet of which most columns are there, and the
 * date format that reads every sample of the time columns.
 */
export function proposeMapping(header: readonly string[], sample: readonly (readonly string[])[] = []): ColumnMapping {
  const guesses = knownSheets.map((known) => ({ known, columns: columnsOf(known, header) }));
  const { known, columns } = guesses.reduce((best, guess) =>
    guess.columns.length > best.columns.length ? guess : best,
  );
  const times = columns
    .filter(({ fact }) => fact.endsWith('At'))
    .flatMap(({ column }) => sample.map((cells) => cells[header.indexOf(column)] ?? '').filter(Boolean));
  return { name: known.name, columns, dateFormat: dateFormatOf(times), timeZone: known.timeZone, header: [...header] };
}

/** A column serves one fact: the first that knows it by name. A longer name that holds a known one serves when none is exact. */
function columnsOf(known: KnownSheet, header: readonly string[]): MappedColumn[] {
  const taken = new Set<string>();
  const take = (names: readonly string[], fits: (column: string, name: string) => boolean): string | undefined => {
    const column = names.flatMap((name) =>
      header.filter((each) => !taken.has(each) && fits(plain(each), plain(name))),
    )[0];
    if (column) taken.add(column);
    return column;
  };
  const exact = ticketFacts.map((fact) => ({ fact, names: known.columns[fact] ?? [] }));
  const found = exact.map(({ fact, names }) => ({
    fact,
    names,
    column: take(names, (column, name) => column === name),
  }));
  return found.flatMap(({ fact, names, column }) => {
    const chosen =
      column ??
      take(
        names.filter((name) => /[\u3400-\u9fff]{3}/.test(name)),
        (each, name) => each.includes(name),
      );
    return chosen ? [{ fact, column: chosen }] : [];
  });
}
