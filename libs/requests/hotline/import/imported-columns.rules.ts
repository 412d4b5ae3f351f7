import { textWords } from '@center/platform';
import type { RequestState } from '../../request/request.states.js';
import type { Ticket } from '../ticket/ticket.js';
import {
  type ComparedFact,
  contentOf,
  type StandingHere,
  stateAfterSheet,
  type TicketDifference,
} from '../ticket/ticket-changes.rules.js';
import { stateOfTicket } from '../ticket/ticket-status.rules.js';
import type { ImportedColumns, KeptRequest } from './imported-request.store.js';
import type { TownFacts } from './town-facts.js';

/** A new request as its ticket tells it. Whoever closed it had it; an open one waits for our desk to give it to a unit. */
export function columnsOfNew(ticket: Ticket, id: string, number: string, town: TownFacts): ImportedColumns {
  const state = stateOfTicket(ticket);
  return withSearchWords(number, ticket.number, {
    id,
    state,
    title: ticket.title,
    words: ticket.words,
    category_id: categoryId(ticket, town),
    address: ticket.address,
    longitude: ticket.longitude,
    latitude: ticket.latitude,
    contact_name: ticket.requesterName,
    contact_phone: ticket.requesterPhone,
    filed_at: ticket.filedAt,
    external_status: ticket.status,
    unit_id: state === 'closed' ? town.unitId(ticket.unit) : null,
    ...closingOf(ticket, state),
    changed_at: ticket.updatedAt,
  });
}

/** The request as it stands here, put in the ticket's words to be compared with them. */
export const standingHere = (kept: KeptRequest, town: TownFacts): StandingHere => ({
  state: kept.state,
  movedHere: kept.movedHere,
  title: kept.title,
  words: kept.words,
  category:
    sameAs(kept.content.category, (name) => town.categories.idOf(name) === kept.categoryId) ??
    town.categories.nameOf(kept.categoryId),
  address: kept.address,
  longitude: kept.longitude === null ? null : String(kept.longitude),
  latitude: kept.latitude === null ? null : String(kept.latitude),
  unit:
    kept.unitId === null || kept.unitId === town.unitId(kept.content.unit ?? null)
      ? (kept.content.unit ?? null)
      : kept.unitId,
  requesterName: kept.contactName,
  requesterPhone: kept.contactPhone,
});

const sameAs = (name: string | null | undefined, holds: (name: string) => boolean): string | null =>
  name && holds(name) ? name : null;

/** The request after this sheet: the ticket's facts where they apply, everything else as it is. */
export function columnsOfChanged(
  ticket: Ticket,
  kept: KeptRequest,
  differences: readonly TicketDifference[],
  town: TownFacts,
): ImportedColumns {
  const applies = (fact: ComparedFact): boolean => differences.some((each) => each.fact === fact && each.applied);
  const state = stateAfterSheet(ticket, kept);
  const closing = kept.movedHere
    ? { answered_at: kept.answeredAt, closed_at: kept.closedAt }
    : closingOf(ticket, state);
  return withSearchWords(kept.number, ticket.number, {
    id: kept.id,
    state,
    title: applies('title') ? ticket.title : kept.title,
    words: applies('words') ? ticket.words : kept.words,
    category_id: applies('category') ? categoryId(ticket, town) : kept.categoryId,
    address: applies('address') ? ticket.address : kept.address,
    longitude: applies('longitude') ? ticket.longitude : kept.longitude,
    latitude: applies('latitude') ? ticket.latitude : kept.latitude,
    contact_name: applies('requesterName') ? ticket.requesterName : kept.contactName,
    contact_phone: applies('requesterPhone') ? ticket.requesterPhone : kept.contactPhone,
    filed_at: applies('filedAt') ? ticket.filedAt : kept.filedAt,
    external_status: ticket.status,
    unit_id:
      state === 'closed' && !kept.movedHere && (kept.unitId === null || applies('unit'))
        ? town.unitId(ticket.unit)
        : kept.unitId,
    ...closing,
    changed_at: ticket.updatedAt,
  });
}

/** A cancelled or referred ticket was closed but never answered. */
const closingOf = (ticket: Ticket, state: RequestState) => ({
  closed_at: state === 'closed' ? ticket.closedAt : null,
  answered_at: state === 'closed' && ticket.standing === 'done' ? ticket.closedAt : null,
});

function categoryId(ticket: Ticket, town: TownFacts): string {
  const id = town.categories.idOf(ticket.category);
  if (!id) throw new Error(`No category was made for "${ticket.category}"`);
  return id;
}

/** The same words as RequestStore keeps, and the ticket's number in the hotline's book. */
const withSearchWords = (
  number: string,
  externalNumber: string,
  columns: Omit<ImportedColumns, 'search_words'>,
): ImportedColumns => ({
  ...columns,
  search_words: textWords(
    number,
    externalNumber,
    columns.title,
    columns.words.slice(0, 500),
    columns.address,
    columns.contact_name,
  ),
});

export const keptContent = (row: number, ticket: Ticket, requestId: string) => ({
  number: ticket.number,
  request_id: requestId,
  content: contentOf(ticket),
  row,
});
