import type { LocalDate, TIME_ZONE } from './local-time.js';

/** One row: a day that differs from its weekday, by a notice of the State Council or by a town's own decision. */
export interface CalendarDay {
  onDate: LocalDate;
  working: boolean;
  /** What people call it: 国庆节, 调休上班. */
  name: string;
  /** Who said so. */
  source: string;
}

/** Opening times of every working day, local, HH:mm; the lunch break is the hole between two of them. */
export interface OpeningPeriod {
  opens: string;
  closes: string;
}

/** When a town works: a value made from rows by `calendarOf`, handed to rules, never looked up by them. */
export interface WorkingCalendar {
  readonly timeZone: typeof TIME_ZONE;
  /** Kept with everything counted by this calendar, to find what a change of rows makes stale. */
  readonly version: string;
  /** The last year whose holidays are announced; later days go by their weekday and are provisional. */
  readonly announcedThrough: number;
  readonly days: ReadonlyMap<LocalDate, Omit<CalendarDay, 'onDate'>>;
  /** In order and apart, in milliseconds from local midnight. */
  readonly opening: readonly { readonly opens: number; readonly closes: number }[];
}

/** What one day is, and why. */
export interface DayKind {
  working: boolean;
  reason: 'workingDay' | 'makeUpDay' | 'weekend' | 'holiday';
  name?: string;
  /** Nobody has announced this day yet. */
  provisional: boolean;
}
