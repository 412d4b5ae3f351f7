import { AtCtx, type Ctx, Needs } from '@center/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { GroundStore } from './ground.store.js';

@Resolver()
export class GroundAdminResolver {
  constructor(private readonly ground: GroundStore) {}

  @Query()
  @Needs('requests.read')
  grids(@AtCtx() ctx: Ctx) {
    return this.ground.grids(ctx);
  }

  @Query()
  @Needs('requests.read')
  sites(@AtCtx() ctx: Ctx) {
    return this.ground.places(ctx);
  }
}
