import type { SheetRow } from '../sheet/sheet.types.js';
import { numberTwice, tooManyCategories } from './row-errors.rules.js';
import type { RowError, Ticket } from './ticket.js';
import type { TicketReader } from './ticket.rules.js';

export interface TicketRow {
  row: number;
  ticket: Ticket;
}

export interface SortedRows {
  tickets: TicketRow[];
  errors: RowError[];
}

/** More kinds of matter than this in one sheet are no kinds: some other column was taken for the category. */
export const MOST_CATEGORIES = 200;

/** Tickets and faults of one sheet, chunk by chunk in its order; remembers what came before, since one ticket has one row. */
export function rowSorter(
  read: TicketReader,
  columns: { number: string | null; category: string | null },
): (rows: readonly SheetRow[]) => SortedRows {
  const rowOf = new Map<string, number>();
  const categories = new Set<string>();

  const faultOf = (row: number, { number, category }: Ticket): RowError | null => {
    const earlier = rowOf.get(number);
    if (earlier !== undefined) return { row, column: columns.number, value: number, ...numberTwice(earlier) };
    if (!categories.has(category) && categories.size === MOST_CATEGORIES)
      return { row, column: columns.category, value: category, ...tooManyCategories(MOST_CATEGORIES) };
    return null;
  };

  return (rows) => {
    const sorted: SortedRows = { tickets: [], errors: [] };
    for (const each of rows) {
      const ticket = read(each);
      const faults = Array.isArray(ticket) ? ticket : [faultOf(each.row, ticket)].filter((fault) => fault !== null);
      sorted.errors.push(...faults);
      if (Array.isArray(ticket) || faults.length > 0) continue;
      rowOf.set(ticket.number, each.row);
      categories.add(ticket.category);
      sorted.tickets.push({ row: each.row, ticket });
    }
    return sorted;
  };
}
