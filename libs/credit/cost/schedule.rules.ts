import type { CashFlow } from './cost.types.js';
import { type Decimal, decimalOf, halfUp, ONE, over, power } from './decimal.rules.js';

/** A loan as its contract has it; interest at the end of a period is balance × annual rate ÷ periods per year. */
export interface Loan {
  principalFen: number;
  /** Percent a year, up to twelve decimals: 3.45. */
  annualPercent: number;
  periods: number;
  periodsPerYear: number;
}

/** What is due at the end of a period, or for a flexible loan at any moment of one. */
export interface Instalment {
  period: number;
  principalFen: number;
  interestFen: number;
}

/** Principal that a flexible loan gives back at a moment of its own; parts of periods are decimals. */
export interface Repayment {
  period: number;
  principalFen: number;
}

/** 等额本息: the same sum each period, interest first out of it; the last takes the rounding. */
export function equalInstalments(loan: Loan): Instalment[] {
  const instalment = instalmentOf(loan);
  return byPeriod(loan, (interest) => instalment - interest);
}

/** 等额本金: the same principal each period, with the interest of that period; the last takes the rounding. */
export function equalPrincipal(loan: Loan): Instalment[] {
  const share = halfUp(BigInt(loan.principalFen), BigInt(loan.periods));
  return byPeriod(loan, () => share);
}

/** 先息后本, 按期付息到期还本: interest each period, the principal with the last of it. */
export const interestFirst = (loan: Loan): Instalment[] => byPeriod(loan, () => 0n);

/** 到期一次还本付息, 利随本清: nothing until the end; interest is simple, over the whole term. */
export const lumpSum = (loan: Loan): Instalment[] =>
  flexible(loan, [{ period: loan.periods, principalFen: loan.principalFen }]);

/**
 * 随借随还, 按约定还款: principal at the agreed moments, with the interest on the balance since the last; what is left
 * is due at the end. Refuses moments out of the term or twice the same, and more principal than there is.
 */
export function flexible(loan: Loan, repayments: readonly Repayment[]): Instalment[] {
  assertLoan(loan);
  const inOrder = repayments.toSorted((a, b) => a.period - b.period);
  const agreed = inOrder.reduce((sum, { principalFen }) => sum + principalFen, 0);
  if (agreed > loan.principalFen) throw new RangeError('More is repaid than was lent');
  if (inOrder.at(-1)?.period !== loan.periods) inOrder.push({ period: loan.periods, principalFen: 0 });

  let [balance, since] = [loan.principalFen, 0];
  return inOrder.map(({ period, principalFen }, i) => {
    if (!(period > since && period <= loan.periods && isFen(principalFen)))
      throw new RangeError(`No such repayment: ${principalFen} at ${period}`);
    const interestFen = Number(interestOn(BigInt(balance), loan, decimalOf(period) - decimalOf(since)));
    const paid = i === inOrder.length - 1 ? balance : principalFen;
    balance -= paid;
    since = period;
    return { period, principalFen: paid, interestFen };
  });
}

/** A schedule as the payments that `costOfCredit` counts. */
export const paymentsOf = (schedule: readonly Instalment[]): CashFlow[] =>
  schedule.map(({ period, principalFen, interestFen }) => ({
    period,
    amountFen: principalFen + interestFen,
    kind: 'payment',
  }));

/** Period by period: interest on the balance, principal as the way of repayment has it, the rest with the last. */
function byPeriod(loan: Loan, principalWith: (interest: bigint) => bigint): Instalment[] {
  assertLoan(loan);
  let balance = BigInt(loan.principalFen);
  return Array.from({ length: loan.periods }, (_, i) => {
    const interest = interestOn(balance, loan, ONE);
    const agreed = i === loan.periods - 1 ? balance : principalWith(interest);
    const principal = agreed < balance ? agreed : balance;
    balance -= principal;
    return { period: i + 1, principalFen: Number(principal), interestFen: Number(interest) };
  });
}

/** Simple interest, to the fen, half up. */
const interestOn = (balance: bigint, { annualPercent, periodsPerYear }: Loan, periods: Decimal): bigint =>
  halfUp(balance * decimalOf(annualPercent) * periods, 100n * BigInt(periodsPerYear) * ONE * ONE);

/** P × i ÷ (1 − (1 + i)⁻ⁿ), to the fen, half up. */
function instalmentOf(loan: Loan): bigint {
  assertLoan(loan);
  const principal = BigInt(loan.principalFen);
  const rate = decimalOf(loan.annualPercent) / (100n * BigInt(loan.periodsPerYear));
  if (rate === 0n) return halfUp(principal, BigInt(loan.periods));
  return halfUp(principal * rate, ONE - over(ONE, power(ONE + rate, loan.periods)));
}

function assertLoan({ principalFen, annualPercent, periods, periodsPerYear }: Loan): void {
  const isSound =
    isFen(principalFen) && annualPercent >= 0 && annualPercent <= 1000 && isCount(periods) && isCount(periodsPerYear);
  if (!isSound) throw new RangeError('No such loan');
}

const isFen = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value > 0;
