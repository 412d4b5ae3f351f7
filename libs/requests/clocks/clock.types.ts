import type { TimeLimit } from '@center/platform';

export type ClockKind = 'firstContact' | 'signFor' | 'answer' | 'rework' | 'callBack';

/** A time limit at work on one request. */
export interface ClockRow {
  townId: number;
  requestId: string;
  id: string;
  kind: ClockKind;
  limitValue: number;
  limitUnit: TimeLimit['unit'];
  startedAt: Date;
  /** Null while a pause is open. */
  dueAt: Date | null;
  provisional: boolean;
  calendarVersion: string;
  stoppedAt: Date | null;
  stoppedWhy: 'met' | 'overtaken' | null;
  breachedAt: Date | null;
}

export interface PauseRow {
  requestId: string;
  id: string;
  reason: string;
  words: string;
  fromAt: Date;
  untilAt: Date | null;
}

export interface LimitRow {
  clock: string;
  kind: string;
  tier: string;
  value: number;
  unit: TimeLimit['unit'];
}
