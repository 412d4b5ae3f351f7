import { AtCtx, type Ctx, Needs } from '@center/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { CategoryStore } from './category.store.js';

@Resolver()
export class CategoryAdminResolver {
  constructor(private readonly store: CategoryStore) {}

  @Query()
  @Needs('catalog.read')
  categories(@AtCtx() ctx: Ctx) {
    return this.store.all(ctx);
  }
}
