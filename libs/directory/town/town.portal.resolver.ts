import { anyone, AtCtx, type Ctx, Needs, TownUnknown } from '@center/platform';
import { Query, ResolveField, Resolver, Parent } from '@nestjs/graphql';
import { Towns } from './towns.js';
import type { Town } from './town.entity.js';

@Resolver('Town')
export class TownPortalResolver {
  constructor(private readonly towns: Towns) {}

  @Query() @Needs(anyone)
  async town(@AtCtx() ctx: Ctx) {
    return (await this.towns.byId(ctx.townId)) ?? new TownUnknown();
  }

  @Query('towns') @Needs(anyone)
  list() {
    return this.towns.list();
  }

  @ResolveField()
  hours(@Parent() town: Town) {
    return this.towns.openingOf(town.id);
  }
}
