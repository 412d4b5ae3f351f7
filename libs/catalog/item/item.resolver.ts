import { Towns } from '@center/directory';
import { AtCtx, AtDoor, type Ctx, type DoorContext } from '@center/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CategoryStore } from '../category/category.store.js';
import { pointsOf } from '../point/point.loader.js';
import { PointStore } from '../point/point.store.js';
import { checkDueOn, matterKindName, stepsInWords } from './item.rules.js';
import type { ItemRow } from './item.store.js';

/** The fields of an item that are looked up or worked out, the same at every door. */
@Resolver('ServiceItem')
export class ItemResolver {
  constructor(
    private readonly categories: CategoryStore,
    private readonly points: PointStore,
    private readonly towns: Towns,
  ) {}

  @ResolveField()
  category(@Parent() item: ItemRow, @AtCtx() ctx: Ctx) {
    return this.categories.byId(ctx, item.categoryId);
  }

  @ResolveField()
  matterKind(@Parent() item: ItemRow) {
    return matterKindName(item.matterKind);
  }

  @ResolveField()
  async steps(@Parent() item: ItemRow, @AtCtx() ctx: Ctx) {
    return stepsInWords(item.steps, await this.towns.unitsOf(ctx.townId));
  }

  @ResolveField('points')
  pointRows(@Parent() item: ItemRow, @AtDoor() at: DoorContext) {
    return pointsOf(at, this.points, item.points);
  }

  @ResolveField()
  checkDueOn(@Parent() item: ItemRow) {
    return checkDueOn(item.checkedOn);
  }
}
