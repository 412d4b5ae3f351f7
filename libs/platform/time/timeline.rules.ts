import { dayOf, openingTimeOf } from './calendar.rules.js';
import type { WorkingCalendar } from './calendar.types.js';
import type { ClockFacts, Extension, TimeLimit, TimeUnit } from './count-time.types.js';
import { DAY, epochOf, HOUR, localDate, midnightOf } from './local-time.js';
import { pausedStretches, type Stretch, untilUsed, withPauses } from './stretch.rules.js';

/** The limit or one extension: so many milliseconds of the time its unit counts. */
interface Leg {
  unit: TimeUnit;
  length: number;
  /** The end of the day of receipt, where that is not counted. */
  countsFrom: number;
  label?: Pick<Stretch, 'reason' | 'name'>;
}

/** What a stretch is, apart from where it lies. */
type Kind = Omit<Stretch, 'from' | 'until'>;

/**
 * All time as one clock sees it, edge to edge from its start, without end or up to an open pause. The last leg runs
 * on past its length, so that time used after the due time is measured in the same unit.
 */
export function* timelineOf(calendar: WorkingCalendar, clock: ClockFacts): Generator<Stretch> {
  const pauses = pausedStretches(clock.pauses ?? []);
  const legs = legsOf(calendar, clock);
  const last = legs.at(-1);
  let at = epochOf(clock.from);

  for (const leg of legs) {
    const line = withPauses(pauses, at, (from) => unpaused(calendar, leg, from));
    for (const stretch of leg === last ? line : untilUsed(leg.length, line)) {
      yield leg.label && stretch.kind === 'counted' ? { ...stretch, ...leg.label } : stretch;
      at = stretch.until;
    }
    if (at === Infinity) return;
  }
}

/** All the time a clock has, extensions included, in milliseconds of the time its units count. */
export const timeAllowed = (calendar: WorkingCalendar, clock: ClockFacts): number =>
  legsOf(calendar, clock).reduce((sum, leg) => sum + leg.length, 0);

/** The day of receipt is not counted in working days (民法典第二百零一条); an extension has no such day. */
function legsOf(calendar: WorkingCalendar, { from, limit, extensions = [] }: ClockFacts): Leg[] {
  const firstDay = limit.unit === 'workingDay' ? midnightOf(from).getTime() + DAY : -Infinity;
  return [
    { unit: limit.unit, length: lengthOf(calendar, limit), countsFrom: firstDay },
    ...extensions.map((extension) => extensionLeg(calendar, extension)),
  ];
}

const extensionLeg = (calendar: WorkingCalendar, extension: Extension): Leg => ({
  unit: extension.unit,
  length: lengthOf(calendar, extension),
  countsFrom: -Infinity,
  label: { reason: 'extension', name: extension.reason },
});

function lengthOf(calendar: WorkingCalendar, { value, unit }: TimeLimit): number {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`No such limit: ${value} ${unit}`);
  return Math.max(1, Math.round(value * (unit === 'workingDay' ? openingTimeOf(calendar) : HOUR)));
}

function* unpaused(calendar: WorkingCalendar, leg: Leg, start: number): Generator<Stretch> {
  if (leg.unit === 'naturalHour') {
    yield { from: start, until: Infinity, runs: true, kind: 'counted', reason: 'naturalHours' };
    return;
  }
  if (start < leg.countsFrom) {
    yield { from: start, until: leg.countsFrom, runs: false, kind: 'skipped', reason: 'receiptDay' };
  }
  const from = Math.max(start, leg.countsFrom);
  for (let midnight = midnightOf(new Date(from)).getTime(); ; midnight += DAY) {
    for (const stretch of stretchesOfDay(calendar, leg.unit, midnight)) {
      if (stretch.until > from) yield stretch.from < from ? { ...stretch, from } : stretch;
    }
  }
}

/** A day off is one stretch. A working day opens and closes; counted in days, its closed hours carry its name too. */
function stretchesOfDay(calendar: WorkingCalendar, unit: TimeUnit, midnight: number): Stretch[] {
  const { working, ...day } = dayOf(calendar, localDate(new Date(midnight)));
  if (!working) return [{ ...day, kind: 'skipped', runs: false, from: midnight, until: midnight + DAY }];

  const reason = unit === 'workingHour' && day.reason === 'workingDay' ? 'workingHours' : day.reason;
  const open: Kind = { ...day, reason, kind: 'counted', runs: true };
  const closed: Kind =
    unit === 'workingDay' ? { ...open, runs: false } : { kind: 'skipped', reason: 'closed', runs: false };

  const stretches: Stretch[] = [];
  let at = midnight;
  for (const { opens, closes } of calendar.opening) {
    if (at < midnight + opens) stretches.push({ ...closed, from: at, until: midnight + opens });
    stretches.push({ ...open, from: midnight + opens, until: midnight + closes });
    at = midnight + closes;
  }
  if (at < midnight + DAY) stretches.push({ ...closed, from: at, until: midnight + DAY });
  return stretches;
}
