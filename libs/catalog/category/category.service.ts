import { Towns } from '@center/directory';
import { type Ctx, Db, type Outcome } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { whyNotCreate } from './category.rules.js';
import { CategoryStore } from './category.store.js';

export interface NewCategory {
  code: string;
  name: string;
  hint: string;
  /** Code of the category above it. */
  parent?: string;
  needsPlace?: boolean;
  /** Code of the unit that requests of this category are proposed to. */
  unit: string;
}

@Injectable()
export class CategoryService {
  constructor(
    private readonly db: Db,
    private readonly towns: Towns,
    private readonly categories: CategoryStore,
  ) {}

  /** One more category, after those that the town has; its parent comes first. */
  async create(ctx: Ctx, data: NewCategory): Promise<Outcome<{ categoryId: string }>> {
    const unit = (await this.towns.unitsOf(ctx.townId)).find(({ code }) => code === data.unit);
    const parent = data.parent ? await this.categories.byCode(ctx, data.parent) : null;
    const taken = Boolean(await this.categories.byCode(ctx, data.code));
    return this.db.write<{ categoryId: string }>(ctx, async (tx) => {
      const refusal = whyNotCreate({ taken, parent: !data.parent || Boolean(parent), unit: Boolean(unit) });
      if (refusal) return refusal;
      const { code, name, hint, needsPlace = false } = data;
      const categoryId = uuidv7();
      await this.categories.insert(tx, {
        id: categoryId,
        code,
        name,
        hint,
        needsPlace,
        offered: true,
        parentId: parent?.id ?? null,
        unitId: unit!.id,
      });
      return { categoryId };
    });
  }
}
