import { type ClockFacts, countTime, elapsedShare, type TimeLimit, type WorkingCalendar } from '@center/platform';
import type { PauseReason } from '../request/request.entity.js';
import type { ClockKind, ClockRow, PauseRow } from './clock.types.js';

export type ClockState = 'running' | 'paused' | 'met' | 'breached' | 'metLate' | 'stopped';

/** Why a clock stands still, as its line of days and its request's timeline say it. */
export const pauseNames: Record<PauseReason, string> = {
  awaitingRequester: '等诉求人补充',
  awaitingAuthority: '等上级或其他部门',
  awaitingSeason: '等条件具备',
  legalProcedure: '法定程序期间',
};

/** What the working-time rule needs to know of a clock: its own limit, its request's pauses. */
export const factsOf = (
  clock: Pick<ClockRow, 'startedAt' | 'limitValue' | 'limitUnit'>,
  pauses: readonly PauseRow[],
): ClockFacts => ({
  from: clock.startedAt,
  limit: { value: clock.limitValue, unit: clock.limitUnit },
  pauses: pauses.map((pause) => ({
    from: pause.fromAt,
    until: pause.untilAt,
    reason: pauseNames[pause.reason as PauseReason] ?? pause.reason,
  })),
});

/** When a clock is due by this calendar, as it is stored. */
export function dueOf(
  calendar: WorkingCalendar,
  clock: Pick<ClockRow, 'startedAt' | 'limitValue' | 'limitUnit'>,
  pauses: readonly PauseRow[],
): Pick<ClockRow, 'dueAt' | 'provisional' | 'calendarVersion'> {
  const { dueAt, provisional, calendarVersion } = countTime(calendar, factsOf(clock, pauses));
  return { dueAt, provisional, calendarVersion };
}

export function stateOf(clock: ClockRow, now: Date): ClockState {
  if (clock.stoppedWhy === 'overtaken') return 'stopped';
  if (clock.stoppedAt) return clock.dueAt && clock.stoppedAt > clock.dueAt ? 'metLate' : 'met';
  if (!clock.dueAt) return 'paused';
  return now >= clock.dueAt ? 'breached' : 'running';
}

/** The share of the limit used; it stands still when the clock does. */
export const usedOf = (calendar: WorkingCalendar, clock: ClockRow, pauses: readonly PauseRow[], now: Date): number =>
  elapsedShare(calendar, factsOf(clock, pauses), clock.stoppedAt ?? now);

/** The open clock that is due first; a paused one is not due. */
export const firstDue = (clocks: readonly ClockRow[]): ClockRow | null =>
  clocks.filter((clock) => !clock.stoppedAt && clock.dueAt).sort((a, b) => Number(a.dueAt) - Number(b.dueAt))[0] ??
  null;

/** Which clocks an act starts and stops. A clock stopped as `met` was answered; `overtaken`, it no longer matters. */
export interface ClockChange {
  start?: readonly ClockKind[];
  met?: readonly ClockKind[];
  overtaken?: readonly ClockKind[] | 'all';
  /** The answer clock's limit follows kind and tier; counted again from its own start. */
  newAnswerLimit?: TimeLimit;
}
