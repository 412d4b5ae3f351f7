/**
 * Moments are stored in UTC; people read them in Asia/Shanghai. China has kept one offset, +08:00, without summer
 * time since 1992, so local time is plain arithmetic and never depends on the zone of the machine.
 */
export const TIME_ZONE = 'Asia/Shanghai';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const OFFSET = 8 * HOUR;

/** A day as people write it, yyyy-mm-dd, in Asia/Shanghai. */
export type LocalDate = string;

/** 2026-09-30T23:30Z → 2026-10-01 */
export const localDate = (at: Date): LocalDate => wallClock(at).slice(0, 10);

/** 2026-09-30T01:05Z → 09:05 */
export const localTime = (at: Date): string => wallClock(at).slice(11, 16);

/** ISO 8601 with the offset written out: 2026-09-30T17:00:00+08:00; milliseconds only where there are any. */
export const isoLocal = (at: Date): string => `${wallClock(at).replace(/(\.000)?Z$/, '')}+08:00`;

/** The moment of a local day and time; refuses days that do not exist, such as 2026-02-30. */
export function momentOf(date: LocalDate, time = '00:00'): Date {
  const midnight = new Date(`${date}T00:00:00+08:00`);
  if (Number.isNaN(midnight.getTime()) || localDate(midnight) !== date) throw new RangeError(`No such day: ${date}`);
  return new Date(midnight.getTime() + timeOfDay(time));
}

/** Milliseconds from midnight to HH:mm; 24:00 is the end of the day. */
export function timeOfDay(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  const milliseconds = Number(hours) * HOUR + Number(minutes) * MINUTE;
  if (!(milliseconds <= DAY)) throw new RangeError(`No such time of day: ${time}`);
  return milliseconds;
}

/** Milliseconds since 1970; refuses an invalid date, which no walk along the days would ever reach. */
export function epochOf(at: Date): number {
  const milliseconds = at.getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError('No such moment');
  return milliseconds;
}

/** The local midnight at which the day of this moment began. */
export const midnightOf = (at: Date): Date => new Date(Math.floor((at.getTime() + OFFSET) / DAY) * DAY - OFFSET);

export const addDays = (date: LocalDate, days: number): LocalDate =>
  localDate(new Date(momentOf(date).getTime() + days * DAY));

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** Saturday or Sunday, whatever the calendar makes of it. */
export const isWeekend = (date: LocalDate): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0;

const wallClock = (at: Date): string => new Date(at.getTime() + OFFSET).toISOString();
