import { describe, expect, it } from '@jest/globals';
import { cost, exampleLoan, fee, level, MILLION, pay } from './cost.example.js';
import { AmountOutOfRange, NoSignChange, NotConverged } from './cost.refusals.js';
import type { CashFlow } from './cost.types.js';
import { costOfCredit, MOST_FEN } from './rate.rules.js';
import { equalInstalments, equalPrincipal, interestFirst, lumpSum, paymentsOf } from './schedule.rules.js';

const interestMonthly = paymentsOf(interestFirst(exampleLoan));
const upFront = fee(0, 800_000);
const onOriginalPrincipal = (kind: CashFlow['kind']): CashFlow[] =>
  Array.from({ length: 12 }, (_, i) => [
    pay(i + 1, Math.round((MILLION * (i + 1)) / 12) - Math.round((MILLION * i) / 12)),
    { period: i + 1, amountFen: 600_000, kind },
  ]).flat();

describe('a loan of CNY 1,000,000 over twelve months costs, in percent a year', () => {
  it.each<[string, CashFlow[], [number, number, number]]>([
    ['interest monthly and the principal in one sum, 3.45 %', interestMonthly, [3.45, 3.5051, 3.45]],
    ['the same with 8,000 up front', [...interestMonthly, upFront], [4.2686, 4.3531, 4.25]],
    [
      '8,000 in two fees, one of them at the end',
      [...interestMonthly, fee(0, 400_000), fee(12, 400_000)],
      [4.2515, 4.3354, 4.25],
    ],
    ['equal instalments at 3.45 %', paymentsOf(equalInstalments(exampleLoan)), [3.45, 3.5051, 3.45]],
    [
      'equal instalments with 8,000 up front',
      [...paymentsOf(equalInstalments(exampleLoan)), upFront],
      [4.9476, 5.0614, 4.25],
    ],
    ['equal principal at 3.45 %', paymentsOf(equalPrincipal(exampleLoan)), [3.45, 3.5051, 3.45]],
    ['interest and principal together at the end, 3.45 %', paymentsOf(lumpSum(exampleLoan)), [3.3966, 3.45, 3.3966]],
    ['“0.6 % a month on the original principal”', onOriginalPrincipal('payment'), [13.0342, 13.8418, 13.0342]],
    ['the same, called a fee: adding sees 7.2 %', onOriginalPrincipal('fee'), [13.0342, 13.8418, 7.2]],
    ['without interest', paymentsOf(equalPrincipal({ ...exampleLoan, annualPercent: 0 })), [0, 0, 0]],
    ['1 % of the principal forgiven', [pay(12, 99_000_000)], [-1.0046, -1, -1.0046]],
  ])('%s', (_, flows, [nominal, effective, additive]) => {
    expect(cost(MILLION, flows)).toMatchObject({ nominal, effective, additive });
  });
});

describe('Regulation Z, Appendix J', () => {
  it('5,000 repaid by 24 × 230 a month: 9.69 %', () =>
    expect(cost(500_000, level(24, 23_000)).nominal.toFixed(2)).toBe('9.69'));

  it('6,000 repaid by 36 × 200, the first period longer by 19/30: 11.82 %', () =>
    expect(cost(600_000, level(36, 20_000, 19 / 30)).nominal.toFixed(2)).toBe('11.82'));

  it('bears simple interest in a part of a period', () => {
    expect(cost(MILLION, [pay(0.5, 101_000_000)])).toMatchObject({ nominal: 24, effective: 26.8242 });
    expect(cost(MILLION, [pay(1.5, Math.round(MILLION * 1.02 * 1.01))])).toMatchObject({ nominal: 24 });
  });
});

describe('a rate', () => {
  it('is rounded half up at the fifth decimal, from the exact value', () => {
    const afterOneYear = (amountFen: number) => cost(MOST_FEN / 10, [pay(1, MOST_FEN / 10 + amountFen)], 1).nominal;
    expect(afterOneYear(3_450_050_000_000)).toBe(3.4501); // 3.45005 %
    expect(afterOneYear(3_450_049_999_999)).toBe(3.45);
    expect(afterOneYear(-3_450_050_000_000)).toBe(-3.45);
    expect(afterOneYear(-3_450_050_000_001)).toBe(-3.4501);
  });

  it('goes by periods of any length', () => {
    expect(cost(MILLION, [pay(365, 103_650_000)], 365)).toMatchObject({ effective: 3.65 });
    expect(cost(MILLION, [...level(3, 862_500), pay(4, 100_862_500)], 4)).toMatchObject({
      nominal: 3.45,
      effective: 3.4949,
    });
  });

  it('takes flows in any order, and several of one moment for their sum', () => {
    const flows = [...interestMonthly, upFront];
    const halves = flows.flatMap((flow) => [
      { ...flow, amountFen: flow.amountFen - 1 },
      { ...flow, amountFen: 1 },
    ]);
    expect(cost(MILLION, halves.reverse())).toEqual(cost(MILLION, flows));
  });

  it('spreads fees over the years to the last payment', () => {
    expect(cost(MILLION, [...level(23, 0), pay(24, MILLION), upFront]).additive).toBe(0.4);
    expect(cost(MILLION, [pay(6, MILLION), fee(1, 800_000)]).additive).toBe(1.6);
  });

  it('never stands without its method', () => {
    expect(Object.values(cost(MILLION, interestMonthly)).filter((each) => typeof each === 'string')).toEqual([
      expect.stringMatching(/^名义年利率：/),
      expect.stringMatching(/^实际年利率：/),
      expect.stringMatching(/^加总年化成本率：/),
    ]);
  });

  it.each([
    ['of one period', [pay(1, 101_000_000)], 12],
    ['of six hundred periods', level(600, 500_000), 5.64],
    ['of 400 % a period', [pay(1, 5 * MILLION)], 4800],
    ['repaid twice over in a month', [pay(1, 2 * MILLION)], 1200],
  ])('is found for a loan %s', (_, flows, nominal) => expect(cost(MILLION, flows).nominal).toBe(nominal));
});

describe('there is no rate', () => {
  it.each<[string, CashFlow[]]>([
    ['when nothing is repaid', []],
    ['when all payments are nothing', level(12, 0)],
    ['when only fees are paid', [fee(12, 2 * MILLION)]],
    ['when all is paid at the start', [pay(0, MILLION / 2), fee(0, 1)]],
    ['when the fees up front take the whole principal', [fee(0, MILLION), pay(12, MILLION)]],
    ['when they take more', [fee(0, 2 * MILLION), pay(12, MILLION)]],
    ['when the first instalment is kept back whole', [pay(0, MILLION), pay(12, MILLION)]],
    ['when a payment comes too soon to tell', [pay(1e-14, MILLION)]],
  ])('%s', (_, flows) => expect(costOfCredit(MILLION, flows, 12)).toBeInstanceOf(NoSignChange));

  it.each<[string, number, CashFlow[]]>([
    ['when it is beyond measure', 1, level(12, MOST_FEN)],
    ['when less is repaid than any loss in that time explains', MILLION, [pay(0.5, MILLION / 4)]],
    ['when fees of a moment add up to it', MILLION, [pay(1e-9, MILLION), fee(1, MILLION)]],
  ])('%s', (_, principal, flows) => expect(costOfCredit(principal, flows, 366)).toBeInstanceOf(NotConverged));

  it.each<[string, number, CashFlow[]]>([
    ['本金须在 0.01 到 10,000,000,000,000 元之间', 0, level(12, 1)],
    ['本金须在', -MILLION, level(12, 1)],
    ['本金须在', MOST_FEN + 1, level(12, 1)],
    ['本金须在', 0.5, level(12, 1)],
    ['第 2 笔金额须在 0 到 10,000,000,000,000 元之间', MILLION, [pay(1, 1), fee(2, -1)]],
    ['第 1 笔金额须在', MILLION, [pay(1, MOST_FEN + 1)]],
    ['第 1 笔金额须在', MILLION, [pay(1, Number.NaN)]],
  ])('for an amount out of range: %s', (words, principal, flows) => {
    const refusal = costOfCredit(principal, flows, 12);
    expect(refusal).toBeInstanceOf(AmountOutOfRange);
    expect(refusal).toMatchObject({ message: expect.stringContaining(words), mostFen: MOST_FEN });
  });

  it.each([-1, Number.NaN])('for a moment before the loan: %d', (period) =>
    expect(() => costOfCredit(MILLION, [pay(period, 1)], 12)).toThrow(RangeError),
  );
});
