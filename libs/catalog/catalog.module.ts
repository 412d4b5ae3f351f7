import { Global, Module } from '@nestjs/common';
import { CategoryAdminResolver } from './category/category.admin.resolver.js';
import { CategoryPortalResolver } from './category/category.portal.resolver.js';
import { CategoryService } from './category/category.service.js';
import { CategoryStore } from './category/category.store.js';
import { ItemAdminResolver } from './item/item.admin.resolver.js';
import { ItemPortalResolver } from './item/item.portal.resolver.js';
import { ItemResolver } from './item/item.resolver.js';
import { ItemService } from './item/item.service.js';
import { ItemStore } from './item/item.store.js';
import { ItemVersionAdminResolver } from './item/item-version.admin.resolver.js';
import { MenuStore } from './menu/menu.store.js';
import { PointAdminResolver } from './point/point.admin.resolver.js';
import { PointPortalResolver } from './point/point.portal.resolver.js';
import { PointService } from './point/point.service.js';
import { PointStore } from './point/point.store.js';

const services = [CategoryStore, CategoryService, PointStore, PointService, ItemStore, ItemService, MenuStore];

/** 惠企服务菜单: what a town offers its enterprises, where it is to be had, and what its requests are about. */
@Global()
@Module({ providers: services, exports: services })
export class CatalogModule {}

@Module({ providers: [CategoryPortalResolver, PointPortalResolver, ItemPortalResolver, ItemResolver] })
export class CatalogPortal {}

@Module({
  providers: [CategoryAdminResolver, PointAdminResolver, ItemAdminResolver, ItemResolver, ItemVersionAdminResolver],
})
export class CatalogAdmin {}
