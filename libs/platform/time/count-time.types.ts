export type TimeUnit = 'naturalHour' | 'workingHour' | 'workingDay';

export interface TimeLimit {
  value: number;
  unit: TimeUnit;
}

/** Time that is not held against anybody, from `from` up to, not including, `until`; null while it lasts. */
export interface Pause {
  from: Date;
  until: Date | null;
  reason: string;
}

/** More time, granted once; it begins where the limit, or the extension before it, would have ended. */
export interface Extension extends TimeLimit {
  reason: string;
}

/** What is known of a clock. Pauses may overlap, and may lie outside its time. */
export interface ClockFacts {
  from: Date;
  limit: TimeLimit;
  pauses?: readonly Pause[];
  extensions?: readonly Extension[];
}

export type SpanReason =
  | 'naturalHours'
  | 'workingHours'
  | 'workingDay'
  | 'makeUpDay'
  | 'extension'
  | 'receiptDay'
  | 'weekend'
  | 'holiday'
  | 'closed'
  | 'paused';

/** One line of the explanation of a due time. */
export interface Span {
  from: Date;
  /** Null for the last span only, when that is an open pause. */
  until: Date | null;
  kind: 'counted' | 'skipped';
  reason: SpanReason;
  /** The entry behind it, in people's words: 国庆节, 周末, the reason of the pause or extension. */
  name?: string;
}

export interface CountedTime {
  /** Null while an open pause holds the clock: nobody can promise a moment, and no sweep can find it overdue. */
  dueAt: Date | null;
  /** Rests on days that nobody has announced yet; count again when they are. */
  provisional: boolean;
  /** Edge to edge from the start to the due time. */
  spans: Span[];
  calendarVersion: string;
}
