import { refused } from '@center/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cost, fee, pay } from './cost.example.js';
import type { CashFlow } from './cost.types.js';
import { costOfCredit, MOST_FEN } from './rate.rules.js';
import { equalInstalments, equalPrincipal, flexible, interestFirst, lumpSum, paymentsOf } from './schedule.rules.js';

const BILLION = 10 ** 9;
const amount = fc.integer({ min: 1, max: BILLION });
const moment = fc.oneof(
  fc.integer({ min: 1, max: 60 }),
  fc.integer({ min: 1, max: 1800 }).map((thirtieths) => thirtieths / 30),
);
const payment = fc.tuple(moment, amount).map(([period, amountFen]) => pay(period, amountFen));
const laterFee = fc.tuple(moment, fc.nat({ max: BILLION / 100 })).map(([period, amountFen]) => fee(period, amountFen));

/** Beyond 10¹¹ % a year is refused, and is another test's. */
const isMeasurable = ({ principalFen, flows }: { principalFen: number; flows: CashFlow[] }): boolean =>
  !refused(costOfCredit(principalFen, flows, 12));

/** A loan that is repaid somehow: principal, payments, fees, some of them up front. */
const repaid = fc
  .tuple(
    fc.array(payment, { minLength: 1, maxLength: 40 }),
    fc.array(laterFee, { maxLength: 5 }),
    fc.double({ min: 0.5, max: 1.1, noNaN: true }),
    fc.double({ min: 0, max: 0.2, noNaN: true }),
  )
  .map(([payments, fees, lent, upFront]) => {
    const principalFen = Math.max(2, Math.round(payments.reduce((sum, { amountFen }) => sum + amountFen, 0) * lent));
    return { principalFen, flows: [...payments, ...fees, fee(0, Math.floor(principalFen * upFront))] };
  })
  .filter(isMeasurable);

const loan = fc.record({
  principalFen: fc.oneof(fc.nat({ max: 10 ** 6 }), fc.integer({ min: 1, max: MOST_FEN })),
  annualPercent: fc.integer({ min: 0, max: 36_0000 }).map((parts) => parts / 10 ** 4),
  periods: fc.integer({ min: 1, max: 600 }),
  periodsPerYear: fc.constantFrom(1, 4, 12, 52, 365),
});

/** The slow way: what the borrower owes runs along from flow to flow, at this rate a period. */
function presentValue(flows: readonly CashFlow[], rate: number): number {
  return flows.reduce((sum, { period, amountFen }) => {
    const whole = Math.floor(period);
    return sum + amountFen / ((1 + (period - whole) * rate) * (1 + rate) ** whole);
  }, 0);
}

describe('any loan', () => {
  it('is worth its principal at the answer: half a ten-thousandth to either side is worth less and more', () => {
    fc.assert(
      fc.property(repaid, ({ principalFen, flows }) => {
        const { nominal } = cost(principalFen, flows);
        const at = (percent: number) => presentValue(flows, percent / 1200);
        expect(at(nominal - 0.0000501)).toBeGreaterThanOrEqual(principalFen);
        expect(at(nominal + 0.0000501)).toBeLessThanOrEqual(principalFen);
      }),
    );
  });

  it('has the effective rate that belongs to its nominal one', () => {
    fc.assert(
      fc.property(repaid, ({ principalFen, flows }) => {
        const { nominal, effective } = cost(principalFen, flows);
        const compounded = (percent: number) => ((1 + percent / 1200) ** 12 - 1) * 100;
        expect(effective).toBeGreaterThanOrEqual(compounded(nominal - 0.00005) - 0.0001);
        expect(effective).toBeLessThanOrEqual(compounded(nominal + 0.00005) + 0.0001);
      }),
    );
  });

  it('is never cheaper for one more fee', () => {
    fc.assert(
      fc.property(repaid, laterFee, fc.boolean(), ({ principalFen, flows }, more, atStart) => {
        const before = cost(principalFen, flows);
        const extra = atStart ? fee(0, Math.floor(principalFen / 100)) : more;
        const dearer = [...flows, extra];
        fc.pre(isMeasurable({ principalFen, flows: dearer }));
        const after = cost(principalFen, dearer);
        for (const rate of ['nominal', 'effective', 'additive'] as const)
          expect(after[rate]).toBeGreaterThanOrEqual(before[rate]);
      }),
    );
  });

  it('costs the same whatever the unit of money', () => {
    fc.assert(
      fc.property(repaid, fc.integer({ min: 2, max: 10 ** 4 }), ({ principalFen, flows }, k) => {
        const scaled = flows.map((flow) => ({ ...flow, amountFen: flow.amountFen * k }));
        expect(cost(principalFen * k, scaled)).toEqual(cost(principalFen, flows));
      }),
    );
  });

  it('is answered or refused, never broken, whatever is asked', () => {
    const any = fc.record({
      period: fc.oneof(fc.nat({ max: 3660 }), fc.double({ min: 0, max: 3660, noNaN: true })),
      amountFen: fc.oneof(fc.constantFrom(0, 1, MOST_FEN), fc.nat({ max: MOST_FEN })),
      kind: fc.constantFrom<CashFlow['kind']>('payment', 'fee'),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MOST_FEN }),
        fc.array(any, { maxLength: 12 }),
        fc.integer({ min: 1, max: 366 }),
        (principalFen, flows, perYear) => {
          const answer = costOfCredit(principalFen, flows, perYear);
          if ('nominal' in answer)
            for (const rate of [answer.nominal, answer.effective, answer.additive])
              expect(Math.round(rate * 10 ** 4) / 10 ** 4).toBe(rate);
          else expect(answer.message).not.toBe('');
        },
      ),
    );
  });
});

describe('any schedule', () => {
  const ways = { equalInstalments, equalPrincipal, interestFirst, lumpSum };

  it.each(Object.entries(ways))('repays the principal to the fen, no period backwards: %s', (_, schedule) => {
    fc.assert(
      fc.property(loan, (each) => {
        const rows = schedule(each);
        expect(rows.reduce((sum, row) => sum + BigInt(row.principalFen), 0n)).toBe(BigInt(each.principalFen));
        expect(rows.every((row) => row.principalFen >= 0 && row.interestFen >= 0)).toBe(true);
        expect(rows.at(-1)?.period).toBe(each.periods);
      }),
      { numRuns: 60 },
    );
  });

  it('of whole periods costs its own annual rate', () => {
    fc.assert(
      fc.property(loan, fc.constantFrom(equalInstalments, equalPrincipal, interestFirst), (each, schedule) => {
        const large = {
          ...each,
          principalFen: 10 ** 13,
          periods: Math.min(each.periods, 120),
          annualPercent: Math.min(each.annualPercent, 24),
        };
        expect(cost(large.principalFen, paymentsOf(schedule(large)), large.periodsPerYear).nominal).toBe(
          large.annualPercent,
        );
      }),
    );
  });

  it('that is flexible repays the principal to the fen and costs its own rate', () => {
    const agreed = fc.uniqueArray(fc.integer({ min: 1, max: 23 }), { maxLength: 8 });
    fc.assert(
      fc.property(agreed, fc.integer({ min: 0, max: 240_000 }), (periods, parts) => {
        const each = { principalFen: 10 ** 12, annualPercent: parts / 10 ** 4, periods: 24, periodsPerYear: 12 };
        const rows = flexible(
          each,
          [...periods, ...Array.from({ length: 24 }, (_, i) => i + 1).filter((i) => !periods.includes(i))].map(
            (period) => ({ period, principalFen: periods.includes(period) ? 10 ** 11 : 0 }),
          ),
        );
        expect(rows.reduce((sum, row) => sum + row.principalFen, 0)).toBe(each.principalFen);
        expect(cost(each.principalFen, paymentsOf(rows)).nominal).toBe(each.annualPercent);
      }),
    );
  });
});
