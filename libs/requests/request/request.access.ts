import { type Actor, mayDo, type Staff } from '@center/platform';
import { isCalledBack, owesCallBack } from './rating.rules.js';
import type { RequestRow } from './request.entity.js';
import { type RequestVerb, verbsFrom } from './request.states.js';

export type RequestOwner = Pick<RequestRow, 'enterpriseId' | 'requesterId' | 'unitId' | 'filedBy'>;

/** Which of these rows the actor may know of. The list's SQL says the same and is held to it by a test. */
export function seenBy<Row extends RequestOwner>(actor: Actor, rows: readonly Row[]): Row[] {
  switch (actor.kind) {
    case 'system':
      return [...rows];
    case 'staff':
      return seesWholeTown(actor)
        ? [...rows]
        : rows.filter((row) => row.unitId === actor.unitId || row.filedBy === actor.staffId);
    case 'requester':
      return rows.filter(
        (row) =>
          row.requesterId === actor.personId ||
          (row.enterpriseId !== null && actor.enterpriseIds.includes(row.enterpriseId)),
      );
    case 'visitor':
      return [];
  }
}

export const seesWholeTown = (actor: Actor): boolean => mayDo(actor, 'requests.seeTown');

/** Who handled a request does not learn how it was rated: the rating would name its author. The centre does. */
export const mayReadRating = (actor: Actor): boolean => seesWholeTown(actor);

const capabilityOf: Record<RequestVerb, string> = {
  accept: 'requests.accept',
  decline: 'requests.decline',
  askForMore: 'requests.askForMore',
  setTier: 'requests.tier',
  setCategory: 'requests.tier',
  dispatch: 'requests.dispatch',
  mergeInto: 'requests.merge',
  referToMeeting: 'requests.refer',
  signFor: 'requests.sign',
  returnToDesk: 'requests.return',
  recordFirstContact: 'requests.contact',
  pause: 'requests.pause',
  resume: 'requests.pause',
  answer: 'requests.answer',
  followUp: 'requests.followUp',
  close: 'requests.close',
  reopen: 'requests.reopen',
  note: 'requests.note',
  supply: 'requester',
  withdraw: 'requester',
  rate: 'requester',
  chase: 'requester',
};

const ofTheUnit: readonly RequestVerb[] = [
  'signFor',
  'returnToDesk',
  'recordFirstContact',
  'pause',
  'resume',
  'answer',
];
const ofTheRequester: readonly RequestVerb[] = ['supply', 'withdraw', 'rate', 'chase', 'reopen'];

/** May this actor do this to this request, were its state right? Handling is the unit's own; asking and rating the requester's. */
export function mayAct(actor: Actor, verb: RequestVerb, row: Pick<RequestOwner, 'unitId'>): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'staff') return ofTheRequester.includes(verb);
  return mayDo(actor, capabilityOf[verb]) && (!ofTheUnit.includes(verb) || row.unitId === actor.unitId);
}

/** What this actor may do now: the buttons. */
export const verbsOf = (actor: Actor, row: RequestRow): RequestVerb[] =>
  verbsFrom(row.state).filter(
    (verb) =>
      mayAct(actor, verb, row) &&
      !(verb === 'rate' && row.ratedAt) &&
      !(verb === 'followUp' && (row.state === 'closed' ? !owesCallBack(row) : isCalledBack(row))),
  );

/** The wall of the list, in SQL: the same rows as `seenBy` for staff. */
export const seenBySql = (actor: Staff): { where: string; values: unknown[] } =>
  seesWholeTown(actor)
    ? { where: 'true', values: [] }
    : { where: '(r.unit_id = ? or r.filed_by = ?)', values: [actor.unitId, actor.staffId] };
