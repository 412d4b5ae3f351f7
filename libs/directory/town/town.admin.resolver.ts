import { AtCtx, anyone, type Ctx, Needs, Settings, signedIn } from '@center/platform';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Town } from './town.entity.js';
import { Towns } from './towns.js';

@Resolver('Town')
export class TownAdminResolver {
  constructor(
    private readonly towns: Towns,
    private readonly settings: Settings,
  ) {}

  @Query()
  @Needs(anyone)
  async town(@AtCtx() ctx: Ctx) {
    return (await this.towns.byId(ctx.townId)) ?? null;
  }

  @Query('towns')
  @Needs(anyone)
  list() {
    return this.towns.list();
  }

  @Query()
  @Needs(signedIn)
  units(@AtCtx() ctx: Ctx) {
    return this.towns.unitsOf(ctx.townId);
  }

  @ResolveField()
  hours(@Parent() town: Town) {
    return this.towns.openingOf(town.id);
  }

  @ResolveField()
  portalUrl(@Parent() town: Town) {
    return this.settings.publicUrl(town.code);
  }
}
