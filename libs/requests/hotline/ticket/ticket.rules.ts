import { halfWidth } from '@center/platform';
import { dateReader } from '../mapping/date-reader.rules.js';
import type { ColumnMapping, TicketFact } from '../mapping/mapping.types.js';
import { type SheetRow, sheetLimits } from '../sheet/sheet.types.js';
import * as errors from './row-errors.rules.js';
import type { RowError, Ticket } from './ticket.js';
import { kindOfTicket } from './ticket-kind.rules.js';
import { isOver, standingOf } from './ticket-status.rules.js';

/** A row is a ticket, or all that is wrong with it. */
export type TicketReader = (row: SheetRow) => Ticket | RowError[];

/** Longest text of each fact, in characters; a longer title is shortened, for the words hold it all. */
const most = {
  number: 60,
  words: 2000,
  category: 60,
  status: 40,
  address: 200,
  unit: 60,
  source: 40,
  requesterName: 60,
  requesterPhone: 40,
} as const;
const TITLE = 60;
const UNSORTED = '未分类';

/** Reads rows of one sheet by one mapping (requests.md, Hotline round trip). Pure, but for its reader of dates being made once. */
export function ticketReader(header: readonly string[], mapping: ColumnMapping): TicketReader {
  const columnOf = new Map(mapping.columns.map(({ fact, column }) => [fact, column]));
  const indexOf = new Map(mapping.columns.map(({ fact, column }) => [fact, header.indexOf(column)]));
  const readDate = dateReader(mapping.dateFormat, mapping.timeZone);

  return ({ row, cells }) => {
    const found: RowError[] = [];
    const cell = (fact: TicketFact): string => cells[indexOf.get(fact) ?? -1]?.trim() ?? '';
    const fault = (
      said: errors.Complaint,
      fact?: TicketFact,
      column = fact && columnOf.get(fact),
      value = fact && cell(fact),
    ) => found.push({ row, column: column ?? null, value: value ? short(value, 200) : null, ...said });

    const text = (fact: keyof typeof most): string | null => {
      const words = cell(fact);
      if (lengthOf(words) > most[fact]) fault(errors.tooLong(most[fact]), fact);
      return words || null;
    };
    const date = (fact: 'filedAt' | 'closedAt' | 'updatedAt'): Date | null => {
      if (!cell(fact)) return null;
      const read = readDate(cell(fact));
      if (read instanceof Date) return read;
      fault(read === 'skipped' ? errors.dateSkipped : errors.dateUnreadable(mapping.dateFormat), fact);
      return null;
    };

    if (cells.slice(header.length).some(Boolean)) fault(errors.tooManyCells(header.length));
    const longest = cells.findIndex((each) => each.length > sheetLimits.cell);
    if (longest >= 0) fault(errors.cellTooLong(sheetLimits.cell), undefined, header[longest], cells[longest]);

    const number = text('number');
    if (!number) fault(errors.numberMissing, 'number');
    const said = { words: text('words'), title: cell('title'), category: text('category') };
    if (!said.words && !said.title && !said.category)
      fault(errors.nothingSaid, columnOf.has('words') ? 'words' : columnOf.has('title') ? 'title' : 'category');

    const [filedAt, closing, updated] = [date('filedAt'), date('closedAt'), date('updatedAt')];
    if (!cell('filedAt')) fault(errors.dateMissing, 'filedAt');
    if (filedAt && closing && closing < filedAt) fault(errors.closedBeforeFiled, 'closedAt');

    const place = placeOf(cell('longitude'), cell('latitude'));
    if ('code' in place) fault(place, 'latitude', undefined, `${cell('latitude')}, ${cell('longitude')}`);

    const status = text('status');
    const rest = {
      unit: text('unit'),
      source: text('source'),
      address: text('address'),
      requesterName: text('requesterName'),
    };
    const requesterPhone = text('requesterPhone');
    if (found.length > 0 || !number || !filedAt || 'code' in place) return found;

    const category = said.category ?? UNSORTED;
    const words = said.words ?? (said.title || [category, rest.address].filter(Boolean).join('，'));
    const standing = standingOf(status, closing !== null);
    return {
      number,
      ...rest,
      title: short((said.title || said.words || words).replace(/\s+/g, ' '), TITLE),
      words: short(words, most.words),
      category,
      kind: kindOfTicket(category),
      status,
      standing,
      filedAt,
      closedAt: isOver(standing, closing !== null) ? (closing ?? latest(filedAt, updated)) : null,
      updatedAt: latest(filedAt, closing, updated),
      longitude: place.longitude,
      latitude: place.latitude,
      requesterPhone: requesterPhone && halfWidth(requesterPhone).replace(/[\s-]/g, ''),
    };
  };
}

/** Both or neither; 0, 0 is what machines write for nowhere. */
function placeOf(
  longitude: string,
  latitude: string,
): { longitude: number | null; latitude: number | null } | errors.Complaint {
  if (!longitude && !latitude) return { longitude: null, latitude: null };
  const [x, y] = [longitude, latitude].map((each) => (/^[-+]?\d+(\.\d+)?$/.test(each) ? Number(each) : Number.NaN)) as [
    number,
    number,
  ];
  if (Number.isNaN(x) || Number.isNaN(y)) return errors.positionUnreadable;
  if (Math.abs(x) > 180 || Math.abs(y) > 90) return errors.positionOutOfRange;
  return x === 0 && y === 0 ? { longitude: null, latitude: null } : { longitude: x, latitude: y };
}

const latest = (...moments: (Date | null)[]): Date => new Date(Math.max(...moments.map(Number)));
const lengthOf = (text: string): number => (text.length > 40 ? [...text].length : text.length);

/** In characters as people count them, the last one an ellipsis where something is left out. */
const short = (text: string, length: number): string => {
  const characters = text.length > length ? [...text] : [];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
};
