import { Nested, type PortalDoor, Whole } from '@center/platform';
import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, IsArray, Max, Min } from 'class-validator';
import type { CashFlowKind } from './cost.types.js';

/** Three hundred years of months, ten of days. */
const MOST_PERIODS = 3660;
/** Fifty years of months, and 120 fees: at worst a tenth of a second of the process. */
const MOST_FLOWS = 720;

const Period = () => {
  const options = { message: `期次在 0 到 ${MOST_PERIODS} 之间`, context: { limit: `0 到 ${MOST_PERIODS}` } };
  return applyDecorators(Min(0, options), Max(MOST_PERIODS, options));
};

class CashFlowInput implements PortalDoor.CashFlowInput {
  @Period() period!: number;
  amountFen!: number;
  kind!: CashFlowKind;
}

export class CostOfCreditArgs implements PortalDoor.QueryCostOfCreditArgs {
  principalFen!: number;
  @IsArray()
  @ArrayMaxSize(MOST_FLOWS, { message: `收付最多 ${MOST_FLOWS} 笔`, context: { limit: `最多 ${MOST_FLOWS} 笔` } })
  @Nested(() => CashFlowInput)
  flows!: CashFlowInput[];
  @Whole('每年期数', 1, 366) periodsPerYear!: number;
}
