import { AtCtx, anyone, type Ctx, Needs, personIdOf, refused, signedIn, Valid } from '@center/platform';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { readCreditCode } from './credit-code.rules.js';
import { BindEnterpriseArgs, CreditCodeArgs } from './enterprise.inputs.js';
import { EnterpriseService } from './enterprise.service.js';
import { MeStore } from './me.store.js';

@Resolver()
export class EnterprisePortalResolver {
  constructor(
    private readonly enterprises: EnterpriseService,
    private readonly people: MeStore,
  ) {}

  @Query()
  @Needs(anyone)
  checkCreditCode(@Valid() { code }: CreditCodeArgs) {
    return readCreditCode(code);
  }

  @Mutation()
  @Needs(signedIn)
  async bindEnterprise(@AtCtx() ctx: Ctx, @Valid() input: BindEnterpriseArgs) {
    const personId = personIdOf(ctx.actor) as string;
    const bound = await this.enterprises.bind(ctx, personId, input);
    return refused(bound) ? bound : this.people.me(ctx, personId);
  }
}
