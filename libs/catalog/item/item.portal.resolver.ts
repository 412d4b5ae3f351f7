import { AtCtx, anyone, type Ctx, Needs, Valid } from '@center/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { MenuStore } from '../menu/menu.store.js';
import { ServiceItemArgs, ServiceItemsArgs } from './item.inputs.js';
import { ItemStore } from './item.store.js';

@Resolver()
export class ItemPortalResolver {
  constructor(
    private readonly menu: MenuStore,
    private readonly items: ItemStore,
  ) {}

  @Query()
  @Needs(anyone)
  serviceItems(@AtCtx() ctx: Ctx, @Valid() args: ServiceItemsArgs) {
    return this.menu.page(ctx, args);
  }

  @Query()
  @Needs(anyone)
  serviceItem(@AtCtx() ctx: Ctx, @Valid() { code }: ServiceItemArgs) {
    return this.items.inForce(ctx, code);
  }
}
