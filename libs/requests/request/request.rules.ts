import { type Actor, countTime, type Refusal, type TimeLimit, type WorkingCalendar } from '@center/platform';
import { isCalledBack, isUnhappy } from './rating.rules.js';
import { mayAct, verbsOf } from './request.access.js';
import type { RequestRow } from './request.entity.js';
import {
  AlreadyRated,
  CannotMerge,
  FollowUpMissing,
  ReopenWindowOver,
  RequestNotFound,
  ReturnWindowOver,
  ReworkNeeded,
  WrongRequestState,
} from './request.refusals.js';
import { isOpen, type RequestVerb, verbsFrom } from './request.states.js';

/** The state must allow the act; an act that is never this actor's is answered as if the request were not there. */
export function whyNot(request: RequestRow, verb: RequestVerb, actor: Actor): Refusal | null {
  if (!mayAct(actor, verb, request))
    return actor.kind === 'staff'
      ? new WrongRequestState(request.state, verb, verbsOf(actor, request))
      : new RequestNotFound();
  return verbsFrom(request.state).includes(verb)
    ? null
    : new WrongRequestState(request.state, verb, verbsOf(actor, request));
}

type Asked = Pick<
  RequestRow,
  'answerOutcome' | 'ratedAt' | 'satisfaction' | 'solved' | 'followedUpAt' | 'followUpSatisfaction' | 'followUpSolved'
>;

/**
 * 有求必应: nothing is closed before the requester has an answer and was asked about it (D-12), and nobody who is
 * dissatisfied or unsolved is closed at all: that is rework. Of rating and call-back the later one counts.
 * Where the answer itself was that policy does not allow it, or explained why, "unsolved" is no news: then a requester
 * who was called and is not dissatisfied may be closed, for rework would only repeat the same no.
 */
export function whyNotClose(f: Asked): Refusal | null {
  if (isCalledBack(f)) {
    const saidNo = f.answerOutcome === 'policyLimit' || f.answerOutcome === 'explained';
    return isUnhappy(f.followUpSatisfaction, saidNo ? null : f.followUpSolved) ? new ReworkNeeded() : null;
  }
  if (f.ratedAt) return isUnhappy(f.satisfaction, f.solved) ? new FollowUpMissing() : null;
  return new FollowUpMissing();
}

export const whyNotRate = (f: Pick<RequestRow, 'ratedAt'>): Refusal | null => (f.ratedAt ? new AlreadyRated() : null);

/** Until when the requester may reopen: the town's window, counted from the answer or the closing by server time. */
export function reopenUntil(
  calendar: WorkingCalendar,
  window: TimeLimit,
  f: Pick<RequestRow, 'answeredAt' | 'closedAt'>,
): Date | null {
  const from = f.closedAt ?? f.answeredAt;
  return from ? countTime(calendar, { from, limit: window }).dueAt : null;
}

export function whyNotReopen(until: Date | null, now: Date): Refusal | null {
  return until && now > until ? new ReopenWindowOver(until) : null;
}

/** 谨慎退单: inside the window after dispatch, and twice at most; then the unit that has it handles it (首接负责). */
export function whyNotReturn(
  f: Pick<RequestRow, 'returns' | 'dispatchedAt'>,
  calendar: WorkingCalendar,
  window: TimeLimit,
  now: Date,
): Refusal | null {
  if (f.returns >= 2) return new ReturnWindowOver(null);
  const until = f.dispatchedAt ? countTime(calendar, { from: f.dispatchedAt, limit: window }).dueAt : null;
  return until && now > until ? new ReturnWindowOver(until) : null;
}

export function whyNotMerge(request: RequestRow, into: RequestRow | null): Refusal | null {
  if (!into) return new CannotMerge('没有找到要并入的那一件');
  if (into.id === request.id) return new CannotMerge('不能并入它自己');
  if (!isOpen(into.state)) return new CannotMerge('要并入的那一件已经结束，请重新办理那一件或单独办理');
  return null;
}
