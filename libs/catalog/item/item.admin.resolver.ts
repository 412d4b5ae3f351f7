import { AtCtx, type Ctx, Needs, Valid } from '@center/platform';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { MenuStore } from '../menu/menu.store.js';
import { PublishServiceItemArgs, ServiceItemArgs, ServiceItemsArgs } from './item.inputs.js';
import { ItemService } from './item.service.js';
import { ItemStore } from './item.store.js';

@Resolver()
export class ItemAdminResolver {
  constructor(
    private readonly menu: MenuStore,
    private readonly items: ItemStore,
    private readonly service: ItemService,
  ) {}

  @Query()
  @Needs('catalog.read')
  serviceItems(@AtCtx() ctx: Ctx, @Valid() args: ServiceItemsArgs) {
    return this.menu.page(ctx, args);
  }

  @Query()
  @Needs('catalog.read')
  serviceItem(@AtCtx() ctx: Ctx, @Valid() { code }: ServiceItemArgs) {
    return this.items.inForce(ctx, code);
  }

  @Query()
  @Needs('catalog.read')
  serviceItemVersions(@AtCtx() ctx: Ctx, @Valid() { code }: ServiceItemArgs) {
    return this.items.versionsOf(ctx, code);
  }

  @Mutation()
  @Needs('catalog.publish')
  publishServiceItem(@AtCtx() ctx: Ctx, @Valid() { code, version }: PublishServiceItemArgs) {
    return this.service.publish(ctx, code, version);
  }

  @Mutation()
  @Needs('catalog.publish')
  withdrawServiceItem(@AtCtx() ctx: Ctx, @Valid() { code }: ServiceItemArgs) {
    return this.service.withdraw(ctx, code);
  }
}
