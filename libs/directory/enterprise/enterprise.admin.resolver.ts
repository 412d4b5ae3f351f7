import { AtCtx, AtDoor, type Ctx, type DoorContext, loaderOf, Needs, refused, Valid } from '@center/platform';
import { Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { colleagueOf } from '../people/colleague.loader.js';
import { StaffStore } from '../people/staff.store.js';
import { readCreditCode } from './credit-code.rules.js';
import { CreditCodeArgs, EnterpriseArgs, EnterprisesArgs, RegisterEnterpriseArgs } from './enterprise.inputs.js';
import { EnterpriseService } from './enterprise.service.js';
import { type EnterpriseRow, EnterpriseStore } from './enterprise.store.js';

@Resolver('Enterprise')
export class EnterpriseAdminResolver {
  constructor(
    private readonly store: EnterpriseStore,
    private readonly service: EnterpriseService,
    private readonly staff: StaffStore,
  ) {}

  @Query('enterprises')
  @Needs('enterprises.read')
  page(@AtCtx() ctx: Ctx, @Valid() args: EnterprisesArgs) {
    return this.store.page(ctx, args);
  }

  @Query()
  @Needs('enterprises.read')
  enterprise(@AtCtx() ctx: Ctx, @Valid() { creditCode }: EnterpriseArgs) {
    return this.store.byCode(ctx, readCreditCode(creditCode).normalised);
  }

  @Query()
  @Needs('enterprises.read')
  checkCreditCode(@Valid() { code }: CreditCodeArgs) {
    return readCreditCode(code);
  }

  @Mutation()
  @Needs('enterprises.register')
  async registerEnterprise(@AtCtx() ctx: Ctx, @Valid() { input }: RegisterEnterpriseArgs) {
    const person = { name: input.personName, phone: input.personPhone, standing: 'owner' as const };
    const registered = await this.service.register(ctx, input, [person]);
    return refused(registered) ? registered : this.store.byCode(ctx, readCreditCode(input.creditCode).normalised);
  }

  @ResolveField()
  steward(@Parent() enterprise: EnterpriseRow, @AtDoor() at: DoorContext) {
    return colleagueOf(at, this.staff, enterprise.stewardId);
  }

  @ResolveField()
  async people(@Parent() enterprise: EnterpriseRow, @AtDoor() at: DoorContext) {
    const people = loaderOf(at, 'enterprisePeople', (ctx, ids: readonly string[]) => this.store.peopleOf(ctx, ids));
    return (await people.load(enterprise.id)) ?? [];
  }
}
