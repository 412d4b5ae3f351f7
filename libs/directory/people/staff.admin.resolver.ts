import { AtCtx, type Ctx, Needs } from '@center/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { StaffStore } from './staff.store.js';

@Resolver()
export class StaffAdminResolver {
  constructor(private readonly store: StaffStore) {}

  @Query()
  @Needs('people.read')
  staff(@AtCtx() ctx: Ctx) {
    return this.store.list(ctx);
  }
}
