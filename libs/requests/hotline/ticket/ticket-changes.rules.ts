import { isoLocal } from '@center/platform';
import type { RequestState } from '../../request/request.states.js';
import type { TicketFact } from '../mapping/mapping.types.js';
import type { Ticket } from './ticket.js';
import { stateOfTicket } from './ticket-status.rules.js';

/**
 * What the sheet said of a ticket, fact by fact, kept beside the request so that the next sheet is compared with the last
 * one and not with what staff have made of the request since. The moment of the last touch is no fact of the matter.
 */
export type TicketContent = Record<ComparedFact, string | null>;
export type ComparedFact = Exclude<TicketFact, 'number' | 'updatedAt'>;

export const comparedFacts: readonly ComparedFact[] = [
  'title',
  'words',
  'category',
  'status',
  'filedAt',
  'closedAt',
  'address',
  'longitude',
  'latitude',
  'unit',
  'source',
  'requesterName',
  'requesterPhone',
];

export const contentOf = (ticket: Ticket): TicketContent =>
  Object.fromEntries(comparedFacts.map((fact) => [fact, plainOf(ticket[fact])])) as TicketContent;

const plainOf = (value: string | number | Date | null): string | null =>
  value === null ? null : value instanceof Date ? isoLocal(value) : String(value);

/** The request as it stands here, in the same words. */
export type StandingHere = Pick<
  TicketContent,
  'title' | 'words' | 'category' | 'address' | 'longitude' | 'latitude' | 'unit' | 'requesterName' | 'requesterPhone'
> & {
  state: RequestState;
  /** Staff or the requester have moved it from state to state since it came. */
  movedHere: boolean;
};

export interface TicketDifference {
  fact: ComparedFact;
  was: string | null;
  now: string | null;
  /** False: it was changed here since the last sheet, and ours stands. */
  applied: boolean;
}

/** The hotline's own book is always followed; what else a request holds may have been changed by staff. */
const ofTheBook: readonly ComparedFact[] = ['status', 'filedAt', 'source'];

/**
 * What this sheet says otherwise than the last one did, and whether it is written to the request. A newer act of our own is
 * never undone: a fact is written only where the request still holds what the last sheet said, and a closing or reopening
 * only while nobody here has moved the request.
 */
export function differencesOf(last: Partial<TicketContent>, ticket: Ticket, here: StandingHere): TicketDifference[] {
  const content = contentOf(ticket);
  return comparedFacts
    .map((fact) => ({ fact, was: last[fact] ?? null, now: content[fact] }))
    .filter(({ was, now }) => was !== now)
    .map((difference) => ({ ...difference, applied: isUntouched(difference.fact, difference.was, here) }));
}

function isUntouched(fact: ComparedFact, was: string | null, here: StandingHere): boolean {
  if (ofTheBook.includes(fact)) return true;
  return fact === 'closedAt' ? !here.movedHere : here[fact as keyof StandingHere] === was;
}

/** The state after this sheet: the ticket's own until somebody here has moved the request, ours from then on. */
export const stateAfterSheet = (
  ticket: Pick<Ticket, 'standing' | 'closedAt'>,
  here: Pick<StandingHere, 'state' | 'movedHere'>,
): RequestState => (here.movedHere ? here.state : stateOfTicket(ticket));
