import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleCalendar as calendar, local } from './calendar.example.js';
import { isWorkingTime } from './calendar.rules.js';
import { countTime, elapsedShare, momentOfShare } from './count-time.rules.js';
import type { ClockFacts, Extension, Pause, TimeLimit, TimeUnit } from './count-time.types.js';
import { DAY, HOUR, localDate, MINUTE } from './local-time.js';

const QUARTER = 15 * MINUTE;
const start = local('2026-01-01').getTime();

/** Moments on the quarter of an hour, through the announced year and into the next. */
const moment = fc.nat({ max: 400 * 96 }).map((quarters) => new Date(start + quarters * QUARTER));
const unit = fc.constantFrom<TimeUnit>('naturalHour', 'workingHour', 'workingDay');
const limit: fc.Arbitrary<TimeLimit> = fc.record({ value: fc.integer({ min: 1, max: 15 }), unit });
const extension: fc.Arbitrary<Extension> = fc.record({
  value: fc.integer({ min: 1, max: 5 }),
  unit,
  reason: fc.constant('延期'),
});

const pauseAfter = (from: Date): fc.Arbitrary<Pause> =>
  fc
    .tuple(fc.integer({ min: -2 * 96, max: 20 * 96 }), fc.nat({ max: 5 * 96 }), fc.constantFrom('等材料', '鉴定'))
    .map(([offset, length, reason]) => pauseBetween(from.getTime() + offset * QUARTER, length * QUARTER, reason));

const pauseBetween = (from: number, length: number, reason = '等材料'): Pause => ({
  from: new Date(from),
  until: new Date(from + length),
  reason,
});

const pausedFacts: fc.Arbitrary<ClockFacts> = fc.tuple(moment, limit).chain(([from, limit]) =>
  fc.record({
    from: fc.constant(from),
    limit: fc.constant(limit),
    pauses: fc.array(pauseAfter(from), { maxLength: 4 }),
  }),
);

const anyFacts: fc.Arbitrary<ClockFacts> = fc
  .tuple(pausedFacts, fc.array(extension, { maxLength: 2 }))
  .map(([facts, extensions]) => ({ ...facts, extensions }));

const dueAt = (facts: ClockFacts): number => countTime(calendar, facts).dueAt?.getTime() ?? Infinity;

const isPaused = (facts: ClockFacts, at: Date): boolean =>
  (facts.pauses ?? []).some((pause) => pause.from <= at && (pause.until === null || at < pause.until));

/** The slow way, that nobody can get wrong: walk through the quarters and count those that the unit counts. */
function dueAtByQuarters(facts: ClockFacts): number {
  let at = facts.from.getTime();
  for (const [i, { value, unit }] of [facts.limit, ...(facts.extensions ?? [])].entries()) {
    let left = value * (unit === 'workingDay' ? 6.5 * 4 : 4);
    for (; left > 0; at += QUARTER) {
      const quarter = new Date(at);
      const isReceiptDay = i === 0 && unit === 'workingDay' && localDate(quarter) === localDate(facts.from);
      const counts = unit === 'naturalHour' || (isWorkingTime(calendar, quarter) && !isReceiptDay);
      if (counts && !isPaused(facts, quarter)) left -= 1;
    }
  }
  return at;
}

/** Opening time in a span, quarter by quarter. */
function openTimeIn(from: Date, until: Date): number {
  let open = 0;
  for (let at = from.getTime(); at < until.getTime(); at += QUARTER)
    if (isWorkingTime(calendar, new Date(at))) open += QUARTER;
  return open;
}

describe('any clock', () => {
  it('is due when counting quarter by quarter says so', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(new Date(dueAt(facts))).toEqual(new Date(dueAtByQuarters(facts)));
      }),
      { numRuns: 150 },
    );
  });

  it('is explained edge to edge from its start to its due time', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { dueAt, spans } = countTime(calendar, facts);
        expect([spans.at(0)?.from, spans.at(-1)?.until]).toEqual([facts.from, dueAt]);
        for (const [i, span] of spans.entries()) {
          expect(Number(span.until)).toBeGreaterThan(Number(span.from));
          if (i > 0) expect(span.from).toEqual(spans[i - 1]?.until);
        }
      }),
    );
  });

  it('counts no more and no less than its limit', () => {
    fc.assert(
      fc.property(pausedFacts, (facts) => {
        const { value, unit } = facts.limit;
        const counted = countTime(calendar, facts).spans.filter((span) => span.kind === 'counted');
        const sum = counted.reduce((sum, { from, until }) => {
          if (until === null) return Infinity;
          return sum + (unit === 'workingDay' ? openTimeIn(from, until) : until.getTime() - from.getTime());
        }, 0);
        expect(sum).toBe(value * (unit === 'workingDay' ? 6.5 * HOUR : HOUR));
      }),
    );
  });

  it('without pauses counts as many days as it was given, and ends with the last of them', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 30 }), (from, value) => {
        const { dueAt, spans } = countTime(calendar, { from, limit: { value, unit: 'workingDay' } });
        const counted = spans.filter((span) => span.kind === 'counted');
        const days = counted.reduce(
          (sum, { from, until }) => sum + Math.ceil((Number(until) - from.getTime()) / DAY),
          0,
        );
        expect(days).toBe(value);
        expect(dueAt?.toISOString()).toMatch(/T09:00:00.000Z$/); // 17:00 in Asia/Shanghai
      }),
    );
  });
});

describe('no clock is due earlier', () => {
  it('for beginning later', () => {
    fc.assert(
      fc.property(anyFacts, moment, (facts, other) => {
        const [earlier, later] = facts.from < other ? [facts.from, other] : [other, facts.from];
        expect(dueAt({ ...facts, from: earlier })).toBeLessThanOrEqual(dueAt({ ...facts, from: later }));
      }),
    );
  });

  it('for a longer limit', () => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0.001, max: 5, noNaN: true }), (facts, more) => {
        const longer = { ...facts.limit, value: facts.limit.value + more };
        expect(dueAt({ ...facts, limit: longer })).toBeGreaterThanOrEqual(dueAt(facts));
      }),
    );
  });

  it('for one more pause, nor for one more extension', () => {
    fc.assert(
      fc.property(
        anyFacts.chain((facts) => fc.tuple(fc.constant(facts), pauseAfter(facts.from), extension)),
        ([facts, pause, extension]) => {
          const { pauses = [], extensions = [] } = facts;
          expect(dueAt({ ...facts, pauses: [...pauses, pause] })).toBeGreaterThanOrEqual(dueAt(facts));
          expect(dueAt({ ...facts, extensions: [...extensions, extension] })).toBeGreaterThan(dueAt(facts));
        },
      ),
    );
  });
});

describe('a pause', () => {
  it('is worth the same in one piece or two', () => {
    fc.assert(
      fc.property(
        pausedFacts,
        fc.integer(),
        fc.nat({ max: 9 * DAY }),
        fc.nat({ max: 9 * DAY }),
        (facts, seed, first, second) => {
          const from = facts.from.getTime() + (seed % (20 * DAY));
          const whole = [pauseBetween(from, first + second)];
          const pieces = [pauseBetween(from + first, second), pauseBetween(from, first)];
          expect(countTime(calendar, { ...facts, pauses: pieces })).toEqual(
            countTime(calendar, { ...facts, pauses: whole }),
          );
        },
      ),
    );
  });

  it('outside opening times moves no working clock', () => {
    fc.assert(
      fc.property(pausedFacts, moment, (facts, at) => {
        fc.pre(facts.limit.unit !== 'naturalHour' && !isWorkingTime(calendar, at));
        expect(dueAt({ ...facts, pauses: [...(facts.pauses ?? []), pauseBetween(at.getTime(), QUARTER)] })).toBe(
          dueAt(facts),
        );
      }),
    );
  });

  it('after the due time changes nothing at all', () => {
    fc.assert(
      fc.property(pausedFacts, fc.nat({ max: 9 * DAY }), (facts, length) => {
        const late = { ...facts, pauses: [...(facts.pauses ?? []), pauseBetween(dueAt(facts), length)] };
        expect(countTime(calendar, late)).toEqual(countTime(calendar, facts));
      }),
    );
  });
});

describe('the share of the time used', () => {
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });

  it('is 1 when due, and never falls', () => {
    fc.assert(
      fc.property(anyFacts, moment, moment, (facts, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(elapsedShare(calendar, facts, new Date(dueAt(facts)))).toBe(1);
        expect(elapsedShare(calendar, facts, earlier)).toBeLessThanOrEqual(elapsedShare(calendar, facts, later));
      }),
    );
  });

  it('is reached at the moment foretold, not a moment before', () => {
    fc.assert(
      fc.property(anyFacts, share, (facts, share) => {
        const at = momentOfShare(calendar, facts, share)?.getTime() ?? Infinity;
        expect(elapsedShare(calendar, facts, new Date(at))).toBeCloseTo(share, 6);
        expect(elapsedShare(calendar, facts, new Date(at - 1))).toBeLessThan(
          elapsedShare(calendar, facts, new Date(at)),
        );
        expect(at).toBeLessThanOrEqual(dueAt(facts));
      }),
    );
  });
});

it('counts a thousand clocks in less than half a second', () => {
  const thousand = fc.sample(anyFacts, 1000);
  const before = performance.now();
  for (const facts of thousand) countTime(calendar, facts);
  expect(performance.now() - before).toBeLessThan(500);
});
