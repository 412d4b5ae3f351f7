import { describe, expect, it } from '@jest/globals';
import { exampleLoan, MILLION } from './cost.example.js';
import { equalInstalments, equalPrincipal, flexible, interestFirst, lumpSum } from './schedule.rules.js';

describe('CNY 1,000,000 at 3.45 % over twelve months', () => {
  it('in equal instalments: 84,898.82 each, the last takes the rounding', () => {
    const rows = equalInstalments(exampleLoan);
    const sums = rows.map((row) => row.principalFen + row.interestFen);
    expect(rows[0]).toEqual({ period: 1, principalFen: 8_202_382, interestFen: 287_500 });
    expect(new Set(sums.slice(0, -1))).toEqual(new Set([8_489_882]));
    expect(Math.abs((sums.at(-1) ?? 0) - 8_489_882)).toBeLessThanOrEqual(12);
  });

  it('in equal principal: 83,333.33 each, 83,333.37 at the end, interest on what is left', () => {
    const rows = equalPrincipal(exampleLoan);
    expect(rows.slice(0, 2)).toEqual([
      { period: 1, principalFen: 8_333_333, interestFen: 287_500 },
      { period: 2, principalFen: 8_333_333, interestFen: 263_542 },
    ]);
    expect(rows.at(-1)).toEqual({ period: 12, principalFen: 8_333_337, interestFen: 23_958 });
  });

  it('interest first: 2,875 a month, the principal with the last', () => {
    const rows = interestFirst(exampleLoan);
    expect(rows.map((row) => row.interestFen)).toEqual(Array(12).fill(287_500));
    expect(rows.map((row) => row.principalFen)).toEqual([...Array(11).fill(0), MILLION]);
  });

  it('in a lump sum: 1,034,500 at the end', () =>
    expect(lumpSum(exampleLoan)).toEqual([{ period: 12, principalFen: MILLION, interestFen: 3_450_000 }]));

  it('as agreed: interest on the balance since the last repayment, what is left at the end', () =>
    expect(
      flexible(exampleLoan, [
        { period: 9, principalFen: 0 },
        { period: 4.5, principalFen: 60_000_000 },
      ]),
    ).toEqual([
      { period: 4.5, principalFen: 60_000_000, interestFen: 1_293_750 },
      { period: 9, principalFen: 0, interestFen: 517_500 },
      { period: 12, principalFen: 40_000_000, interestFen: 345_000 },
    ]));
});

describe('a schedule', () => {
  it('of fewer fen than periods repays each fen once', () => {
    const tiny = { ...exampleLoan, principalFen: 7, annualPercent: 0 };
    expect(equalInstalments(tiny).map((row) => row.principalFen)).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    expect(equalPrincipal({ ...tiny, principalFen: 1 }).at(-1)?.principalFen).toBe(1);
  });

  it.each([
    ['no periods', { periods: 0 }],
    ['half a period', { periods: 1.5 }],
    ['half a fen', { principalFen: 0.5 }],
    ['a negative principal', { principalFen: -1 }],
    ['a negative rate', { annualPercent: -1 }],
    ['no rate', { annualPercent: Number.NaN }],
    ['no periods in a year', { periodsPerYear: 0 }],
  ])('is not made of %s', (_, fault) => {
    for (const schedule of [equalInstalments, equalPrincipal, interestFirst, lumpSum])
      expect(() => schedule({ ...exampleLoan, ...fault })).toThrow(RangeError);
  });

  it.each([
    ['after the end', [{ period: 13, principalFen: 1 }]],
    ['on the first day', [{ period: 0, principalFen: 1 }]],
    [
      'twice at one moment',
      [
        { period: 3, principalFen: 1 },
        { period: 3, principalFen: 1 },
      ],
    ],
    ['of more than was lent', [{ period: 3, principalFen: MILLION + 1 }]],
    ['of less than nothing', [{ period: 3, principalFen: -1 }]],
  ])('takes no repayment %s', (_, repayments) => expect(() => flexible(exampleLoan, repayments)).toThrow(RangeError));
});
