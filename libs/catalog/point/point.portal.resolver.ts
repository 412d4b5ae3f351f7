import { AtCtx, anyone, type Ctx, Needs, Valid } from '@center/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { ServicePointsArgs } from './point.inputs.js';
import { PointStore } from './point.store.js';

@Resolver()
export class PointPortalResolver {
  constructor(private readonly store: PointStore) {}

  @Query()
  @Needs(anyone)
  servicePoints(@AtCtx() ctx: Ctx, @Valid() args: ServicePointsArgs) {
    return this.store.list(ctx, args);
  }
}
