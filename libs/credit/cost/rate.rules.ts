import type { Outcome, Refusal } from '@center/platform';
import { AmountOutOfRange, NoSignChange, NotConverged } from './cost.refusals.js';
import type { CashFlow, CostOfCredit } from './cost.types.js';
import { type Decimal, decimalOf, halfUp, ONE, over, power, times } from './decimal.rules.js';

/** 10 万亿元: more than any bank lends. */
export const MOST_FEN = 10 ** 15;

const methods = {
  nominalMethod: '名义年利率：每期内部收益率 × 每年期数，含全部费用',
  effectiveMethod: '实际年利率：（1 + 每期内部收益率）的每年期数次方 − 1，含全部费用',
  additiveMethod: '加总年化成本率：不含费用的名义年利率 + 费用合计 ÷ 本金 ÷ 贷款年数',
};

/**
 * What a loan costs a year, in percent with four decimals, rounded half up from the exact value. Refuses amounts out
 * of range, money that goes one way only, and rates beyond 10¹¹ %; a borrower who repays less than the principal has
 * a negative rate.
 *
 * Nominal and effective: all that is paid, discounted to the day the loan is paid out, equals the principal
 * (中国人民银行公告〔2021〕第3号; 12 CFR 1026 Appendix J (b)(8)). Additive: rate and fees of the loan, each by the
 * year, added as in the layout of 企业贷款综合融资成本清单; it does not see when a fee is due or how the loan is repaid.
 */
export function costOfCredit(
  principalFen: number,
  flows: readonly CashFlow[],
  periodsPerYear: number,
): Outcome<CostOfCredit> {
  const refusal = whyNotCount(principalFen, flows);
  if (refusal) return refusal;

  const payments = flows.filter((flow) => flow.kind === 'payment');
  const growth = growthOf(principalFen, flows);
  const growthWithoutFees = payments.length === flows.length ? growth : growthOf(principalFen, payments);
  if (growth === null || growthWithoutFees === null) return new NotConverged();

  const perYear = BigInt(periodsPerYear);
  const rates = {
    nominal: perYear * (growth - ONE),
    effective: power(growth, periodsPerYear) - ONE,
    additive: perYear * (growthWithoutFees - ONE + feesPerPeriod(principalFen, flows)),
  };
  if (Object.values(rates).some((rate) => rate > HIGHEST)) return new NotConverged();
  return {
    nominal: percentOf(rates.nominal),
    effective: percentOf(rates.effective),
    additive: percentOf(rates.additive),
    ...methods,
  };
}

/** What has no rate: amounts out of range, nothing left to pay out, nothing repaid after the first day. */
function whyNotCount(principalFen: number, flows: readonly CashFlow[]): Refusal | null {
  if (!isBetween(principalFen, 1, MOST_FEN)) return new AmountOutOfRange('本金', 1, MOST_FEN);
  const wrong = flows.findIndex(({ amountFen }) => !isBetween(amountFen, 0, MOST_FEN));
  if (wrong >= 0) return new AmountOutOfRange(`第 ${wrong + 1} 笔金额`, 0, MOST_FEN);

  const upFront = sumOf(flows.filter((flow) => momentOf(flow) === 0n));
  const isRepaid = flows.some((flow) => isPayment(flow) && momentOf(flow) > 0n);
  return upFront < BigInt(principalFen) && isRepaid ? null : new NoSignChange();
}

/** A thousand million: with four decimals of its percentage still exact as a double. */
const HIGHEST: Decimal = 10n ** 9n * ONE;

/** Percent with four decimals, half up; what the search leaves open (10⁻²⁵) does not tip a half. */
const percentOf = (rate: Decimal): number => Number(halfUp(rate * 10n ** 6n + ONE / 10n ** 15n, ONE)) / 10 ** 4;

/** Fees ÷ principal ÷ periods from the first day to the last payment. */
function feesPerPeriod(principalFen: number, flows: readonly CashFlow[]): Decimal {
  const last = flows.filter(isPayment).reduce((latest, { period }) => Math.max(latest, period), 0);
  const fees = sumOf(flows.filter(({ kind }) => kind === 'fee'));
  return over((fees * ONE) / BigInt(principalFen), decimalOf(last));
}

/**
 * By how much money grows in one period (1 + internal rate), or null where that is beyond 2⁶⁴ or under 2⁻⁶⁴. All
 * that is paid is not negative, so its present value falls as growth rises and crosses the principal exactly once.
 */
function growthOf(principalFen: number, flows: readonly CashFlow[]): Decimal | null {
  const surplusAt = surplusOf(principalFen, flows);
  let [low, high] = [ONE, ONE];
  for (let tries = 0; surplusAt(low) < 0n; low /= 2n) if (++tries > MOST_DOUBLINGS) return null;
  for (let tries = 0; surplusAt(high) >= 0n; high *= 2n) if (++tries > MOST_DOUBLINGS) return null;
  return rootBetween(low, high, surplusAt);
}

const MOST_DOUBLINGS = 64;

/** Present value of what is paid, less the principal, as a function of growth. */
function surplusOf(principalFen: number, flows: readonly CashFlow[]): (growth: Decimal) => Decimal {
  const principal = BigInt(principalFen) * ONE;
  const lastFirst = flows
    .map(({ period, amountFen }) => {
      const whole = Math.floor(period);
      return { whole, part: decimalOf(period - whole), amount: BigInt(amountFen) * ONE };
    })
    .sort((a, b) => b.whole - a.whole);

  // From the last payment to the first day: each step back discounts all that comes later at once. A part of a
  // period bears simple interest (Appendix J (b)(8)).
  return (growth) => {
    const discount = over(ONE, growth);
    let [value, at] = [0n, lastFirst[0]?.whole ?? 0];
    for (const { whole, part, amount } of lastFirst) {
      if (whole < at) value = times(value, power(discount, at - whole));
      value += part === 0n ? amount : over(amount, ONE + times(part, growth - ONE));
      at = whole;
    }
    return times(value, power(discount, at)) - principal;
  };
}

/**
 * Where a falling function crosses zero, to 10⁻²⁵ of itself: false position after Illinois, every third step a
 * bisection, so that the bracket at least halves in three steps whatever the function.
 */
function rootBetween(low: Decimal, high: Decimal, valueAt: (at: Decimal) => Decimal): Decimal {
  let [above, below, side] = [valueAt(low), valueAt(high), 0];
  for (let step = 1; (high - low) * 10n ** 25n > high; step++) {
    const at = step % 3 === 0 ? (low + high) / 2n : low + ((high - low) * above) / (above - below);
    const value = valueAt(at);
    if (value === 0n) return at;
    if (value > 0n) {
      [low, above] = [at, value];
      if (side > 0) below /= 2n;
      side = 1;
    } else {
      [high, below] = [at, value];
      if (side < 0) above /= 2n;
      side = -1;
    }
  }
  return (low + high) / 2n;
}

const isBetween = (fen: number, least: number, most: number): boolean =>
  Number.isSafeInteger(fen) && least <= fen && fen <= most;

const isPayment = ({ kind, amountFen }: CashFlow): boolean => kind === 'payment' && amountFen > 0;

/** Its period as a decimal; refuses what lies before the loan was paid out. */
function momentOf({ period }: CashFlow): Decimal {
  if (!(period >= 0)) throw new RangeError(`No such period: ${period}`);
  return decimalOf(period);
}

const sumOf = (flows: readonly CashFlow[]): bigint => flows.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n);
