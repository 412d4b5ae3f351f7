import { AtCtx, anyone, type Ctx, Needs } from '@center/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { CategoryStore } from './category.store.js';

@Resolver()
export class CategoryPortalResolver {
  constructor(private readonly store: CategoryStore) {}

  @Query()
  @Needs(anyone)
  async categories(@AtCtx() ctx: Ctx) {
    return (await this.store.all(ctx)).filter((category) => category.offered);
  }
}
