import type { WorkingCalendar } from './calendar.types.js';
import type { ClockFacts, CountedTime, Span } from './count-time.types.js';
import { epochOf } from './local-time.js';
import { type Stretch, untilUsed, upTo } from './stretch.rules.js';
import { timeAllowed, timelineOf } from './timeline.rules.js';

/**
 * When a clock is due, and why (requests.md, Clocks). Natural hours run through everything; working hours run while
 * the doors are open; one working day is the opening time of one day, beginning the day after receipt.
 *
 * So working days end when the doors close, not at midnight: an answer at 23:50 finds nobody, and a warning neither.
 *
 * A pause gives back exactly the opening time it covered. The other two ways were not taken: to drop each day that
 * was paused at its close hands out a day for one minute, and to drop only days paused throughout keeps two days from
 * a unit that waited from one morning to the next afternoon. This way no pause can be timed to gain anything, one
 * pause equals its parts, and a pause inside a holiday is worth nothing.
 */
export function countTime(calendar: WorkingCalendar, clock: ClockFacts): CountedTime {
  const stretches = [...untilUsed(timeAllowed(calendar, clock), timelineOf(calendar, clock))];
  return {
    dueAt: endOf(stretches),
    provisional: stretches.some((stretch) => stretch.provisional),
    spans: spansOf(stretches),
    calendarVersion: calendar.version,
  };
}

/** The moment at which 0.5 or 0.8 of the time will be used, to warn at; null when an open pause comes first. */
export function momentOfShare(calendar: WorkingCalendar, clock: ClockFacts, share: number): Date | null {
  if (!(share > 0)) throw new RangeError(`No such share: ${share}`);
  const used = Math.round(share * timeAllowed(calendar, clock));
  return endOf([...untilUsed(used, timelineOf(calendar, clock))]);
}

/** The share of its time that a clock has used: 0 before it runs, 1 when due, and past 1 by as much as it is late. */
export function elapsedShare(calendar: WorkingCalendar, clock: ClockFacts, at: Date): number {
  let used = 0;
  for (const { runs, from, until } of upTo(epochOf(at), timelineOf(calendar, clock))) {
    if (runs) used += until - from;
  }
  return used / timeAllowed(calendar, clock);
}

const endOf = (stretches: Stretch[]): Date | null => dateOf(stretches.at(-1)?.until ?? Infinity);

const dateOf = (moment: number): Date | null => (moment === Infinity ? null : new Date(moment));

/** Neighbours of one kind, reason and name become one line to read. */
function spansOf(stretches: Stretch[]): Span[] {
  const runs: Stretch[] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (last && sameLine(last, stretch)) last.until = stretch.until;
    else runs.push({ ...stretch });
  }
  return runs.map(({ from, until, kind, reason, name }) => ({
    from: new Date(from),
    until: dateOf(until),
    kind,
    reason,
    ...(name && { name }),
  }));
}

const sameLine = (a: Stretch, b: Stretch): boolean => a.kind === b.kind && a.reason === b.reason && a.name === b.name;
