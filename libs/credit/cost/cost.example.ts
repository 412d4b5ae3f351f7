import { refused } from '@center/platform';
import type { CashFlow, CostOfCredit } from './cost.types.js';
import { costOfCredit } from './rate.rules.js';
import type { Loan } from './schedule.rules.js';

export const MILLION = 100_000_000;

/** CNY 1,000,000 over twelve months at 3.45 %. */
export const exampleLoan: Loan = { principalFen: MILLION, annualPercent: 3.45, periods: 12, periodsPerYear: 12 };

export const fee = (period: number, amountFen: number): CashFlow => ({ period, amountFen, kind: 'fee' });
export const pay = (period: number, amountFen: number): CashFlow => ({ period, amountFen, kind: 'payment' });

/** So many equal payments, the first after one period and `later` of another. */
export const level = (count: number, amountFen: number, later = 0): CashFlow[] =>
  Array.from({ length: count }, (_, i) => pay(i + 1 + later, amountFen));

/** A cost that must be there. */
export function cost(principalFen: number, flows: readonly CashFlow[], periodsPerYear = 12): CostOfCredit {
  const answer = costOfCredit(principalFen, flows, periodsPerYear);
  if (refused(answer)) throw new Error(answer.message);
  return answer;
}
