import { anyone, Needs, Valid } from '@center/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { CostOfCreditArgs } from './cost.inputs.js';
import { costOfCredit } from './rate.rules.js';

@Resolver()
export class CostResolver {
  @Query()
  @Needs(anyone)
  costOfCredit(@Valid() { principalFen, flows, periodsPerYear }: CostOfCreditArgs) {
    return costOfCredit(principalFen, flows, periodsPerYear);
  }
}
