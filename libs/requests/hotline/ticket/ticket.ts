import type { RequestKind } from '../../request/request.entity.js';
import type { TicketStanding } from './ticket-status.rules.js';

/** A ticket of the city's hotline as one row of its sheet tells it. */
export interface Ticket {
  number: string;
  title: string;
  words: string;
  category: string;
  kind: RequestKind;
  /** The hotline's own word, kept as it is; what it means for us is `standing`. */
  status: string | null;
  standing: TicketStanding;
  filedAt: Date;
  closedAt: Date | null;
  /** When the hotline last touched it; at least the latest of the other two moments. */
  updatedAt: Date;
  address: string | null;
  longitude: number | null;
  latitude: number | null;
  unit: string | null;
  source: string | null;
  requesterName: string | null;
  requesterPhone: string | null;
}

/** Why a row was not taken, exactly where, and what to do about it. */
export interface RowError {
  row: number;
  column: string | null;
  value: string | null;
  code: RowErrorCode;
  message: string;
  advice: string;
}

export type RowErrorCode =
  | 'TOO_MANY_CELLS'
  | 'CELL_TOO_LONG'
  | 'NUMBER_MISSING'
  | 'NUMBER_TWICE'
  | 'NOTHING_SAID'
  | 'TOO_LONG'
  | 'TOO_MANY_CATEGORIES'
  | 'DATE_MISSING'
  | 'DATE_UNREADABLE'
  | 'DATE_SKIPPED'
  | 'CLOSED_BEFORE_FILED'
  | 'POSITION_UNREADABLE'
  | 'POSITION_OUT_OF_RANGE';
