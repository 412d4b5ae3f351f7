import { AtCtx, anyone, anywhere, type Ctx, Needs, TownUnknown } from '@center/platform';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Town } from './town.entity.js';
import { Towns } from './towns.js';

@Resolver('Town')
export class TownPortalResolver {
  constructor(private readonly towns: Towns) {}

  @Query()
  @Needs(anyone)
  async town(@AtCtx() ctx: Ctx) {
    return (await this.towns.byId(ctx.townId)) ?? new TownUnknown();
  }

  @Query('towns')
  @Needs(anywhere)
  list() {
    return this.towns.list();
  }

  @ResolveField()
  hours(@Parent() town: Town) {
    return this.towns.openingOf(town.id);
  }
}
