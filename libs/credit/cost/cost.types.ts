/** `payment`: interest and principal together; `fee`: all else that the borrower pays for the loan. */
export type CashFlowKind = 'payment' | 'fee';

/** What the borrower pays, so many periods after the loan was paid out; a part of a period is a decimal. */
export interface CashFlow {
  period: number;
  amountFen: number;
  kind: CashFlowKind;
}

/** Percent a year, four decimals; no rate without its method. */
export interface CostOfCredit {
  nominal: number;
  nominalMethod: string;
  effective: number;
  effectiveMethod: string;
  additive: number;
  additiveMethod: string;
}
