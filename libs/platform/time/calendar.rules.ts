import type { CalendarDay, DayKind, OpeningPeriod, WorkingCalendar } from './calendar.types.js';
import { isWeekend, type LocalDate, localDate, midnightOf, TIME_ZONE, timeOfDay, yearOf } from './local-time.js';

export interface CalendarRows {
  version: string;
  /** A later row for the same day replaces an earlier one: the State Council's first, the town's own after. */
  days: readonly CalendarDay[];
  opening: readonly OpeningPeriod[];
  announcedThrough?: number;
}

/** The calendar that these rows describe; refuses opening times that overlap, run backwards or are missing. */
export function calendarOf({ version, days, opening, announcedThrough }: CalendarRows): WorkingCalendar {
  return {
    timeZone: TIME_ZONE,
    version,
    announcedThrough: announcedThrough ?? lastAnnouncedYear(days),
    days: new Map(days.map(({ onDate, ...day }) => [onDate, day])),
    opening: openingOf(opening),
  };
}

/** The last year whose 1 October is among the rows: a notice always names it, a town's own row never. */
export function lastAnnouncedYear(days: readonly CalendarDay[]): number {
  const announced = days.filter((day) => day.onDate.endsWith('-10-01')).map((day) => yearOf(day.onDate));
  return Math.max(0, ...announced);
}

/** What this day is: its row decides (放假, 调休), else its weekday, provisionally if its year is not announced. */
export function dayOf(calendar: WorkingCalendar, date: LocalDate): DayKind {
  const row = calendar.days.get(date);
  if (row) {
    const { working, name } = row;
    return { working, reason: working ? 'makeUpDay' : 'holiday', name, provisional: false };
  }
  const provisional = yearOf(date) > calendar.announcedThrough;
  return isWeekend(date)
    ? { working: false, reason: 'weekend', name: '周末', provisional }
    : { working: true, reason: 'workingDay', provisional };
}

export const isWorkingDay = (calendar: WorkingCalendar, date: LocalDate): boolean => dayOf(calendar, date).working;

/** Inside an opening period of a working day; the minute of opening is, the minute of closing is not. */
export function isWorkingTime(calendar: WorkingCalendar, at: Date): boolean {
  const time = at.getTime() - midnightOf(at).getTime();
  const isOpen = calendar.opening.some(({ opens, closes }) => opens <= time && time < closes);
  return isOpen && isWorkingDay(calendar, localDate(at));
}

/** Opening time of one working day, in milliseconds: what one working day of a limit is worth. */
export const openingTimeOf = (calendar: WorkingCalendar): number =>
  calendar.opening.reduce((sum, { opens, closes }) => sum + closes - opens, 0);

function openingOf(periods: readonly OpeningPeriod[]): WorkingCalendar['opening'] {
  const opening = periods
    .map(({ opens, closes }) => ({ opens: timeOfDay(opens), closes: timeOfDay(closes) }))
    .sort((a, b) => a.opens - b.opens);

  if (opening.length === 0) throw new RangeError('A calendar without opening times would never count');
  opening.reduce((closed, { opens, closes }) => {
    if (opens < closed || closes <= opens) throw new RangeError('Opening times overlap or run backwards');
    return closes;
  }, 0);
  return opening;
}
