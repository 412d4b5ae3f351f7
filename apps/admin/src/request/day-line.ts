import { isoDay } from '../../../../libs/ui/formats';
import { spanWords } from '../../../../libs/ui/words';
import type { SpanReason } from '../generated/graphql';

export interface Span {
  from: string;
  until: string;
  counted: boolean;
  reason: SpanReason;
  name?: string | null;
}

export interface Day {
  day: string;
  counted: boolean;
  reason: SpanReason;
  /** 国庆节, 周末, 调休上班, the reason of a pause */
  words: string;
  /** The how-manieth counted day, for limits in days */
  nth?: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const midnight = (day: string) => Date.parse(`${day}T00:00:00+08:00`);

/**
 * The spans of a clock as one cell a day. A day is named after what filled most of its waking hours (6:00 to 22:00);
 * counted wins a draw, since a day half paused still counts by the half.
 */
export function daysOf(spans: readonly Span[], limitInDays: boolean): Day[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const days: Day[] = [];
  let nth = 0;
  for (let at = midnight(isoDay(first.from)); at < Date.parse(last.until); at += DAY) {
    const here = weigh(spans, at);
    if (!here) continue;
    if (here.counted) nth += 1;
    days.push({
      day: isoDay(at),
      counted: here.counted,
      reason: here.reason,
      words: here.name || spanWords[here.reason],
      nth: here.counted && limitInDays ? nth : undefined,
    });
  }
  return days;
}

function weigh(spans: readonly Span[], day: number): Span | undefined {
  const overlap = (span: Span, from: number, until: number) =>
    Math.min(Date.parse(span.until), until) - Math.max(Date.parse(span.from), from);
  const touching = spans.filter((span) => overlap(span, day, day + DAY) > 0);
  const weight = (span: Span) => Math.max(0, overlap(span, day + 6 * HOUR, day + 22 * HOUR)) + (span.counted ? 1 : 0);
  return touching.toSorted((a, b) => weight(b) - weight(a))[0];
}
