import type { Pause, Span } from './count-time.types.js';
import { epochOf } from './local-time.js';

/** A stretch of time that is one thing throughout, in epoch milliseconds; until Infinity when nothing known ends it. */
export interface Stretch extends Pick<Span, 'kind' | 'reason' | 'name'> {
  from: number;
  until: number;
  /** Whether the clock's hand moves: the night between two working days is counted with them, yet uses no time. */
  runs: boolean;
  provisional?: boolean;
}

/** Stretches edge to edge, in order. */
export type Line = Iterable<Stretch>;

/** The line up to the earliest moment at which so many milliseconds were used. */
export function* untilUsed(length: number, line: Line): Generator<Stretch> {
  let left = length;
  for (const stretch of line) {
    if (stretch.runs && stretch.until - stretch.from >= left) {
      yield { ...stretch, until: stretch.from + left };
      return;
    }
    if (stretch.runs) left -= stretch.until - stretch.from;
    yield stretch;
  }
}

/** The line up to a moment. */
export function* upTo(end: number, line: Line): Generator<Stretch> {
  for (const stretch of line) {
    if (stretch.from >= end) return;
    yield stretch.until > end ? { ...stretch, until: end } : stretch;
    if (stretch.until >= end) return;
  }
}

/** The line that would run from a start, with the pauses in the place of what they cover; an open pause ends it. */
export function* withPauses(pauses: Line, start: number, lineFrom: (at: number) => Line): Generator<Stretch> {
  let at = start;
  for (const pause of pauses) {
    if (pause.until <= at) continue;
    if (pause.from > at) yield* upTo(pause.from, lineFrom(at));
    yield { ...pause, from: Math.max(pause.from, at) };
    at = pause.until;
  }
  if (at < Infinity) yield* lineFrom(at);
}

/** Pauses as stretches in order and apart; where two overlap, the one that began first gives the reason. */
export function pausedStretches(pauses: readonly Pause[]): Stretch[] {
  let at = -Infinity;
  return pauses
    .map((pause) => ({ ...pause, from: epochOf(pause.from), until: pause.until ? epochOf(pause.until) : Infinity }))
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, until, reason }): Stretch[] => {
      const begins = Math.max(from, at);
      if (until <= begins) return [];
      at = until;
      return [{ from: begins, until, runs: false, kind: 'skipped', reason: 'paused', name: reason }];
    });
}
