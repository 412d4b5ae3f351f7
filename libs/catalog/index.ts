export { CatalogAdmin, CatalogModule, CatalogPortal } from './catalog.module.js';
export { CategoryService } from './category/category.service.js';
export { type CategoryRow, CategoryStore } from './category/category.store.js';
export { ItemService } from './item/item.service.js';
export { ItemStore } from './item/item.store.js';
export { PointService } from './point/point.service.js';
