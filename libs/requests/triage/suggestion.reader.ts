import { type CategoryRow, CategoryStore } from '@center/catalog';
import { Towns, type Unit } from '@center/directory';
import { type Ctx, Db, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { RequestRow } from '../request/request.entity.js';
import { isOpen } from '../request/request.states.js';
import { NEAR_METRES, similarOf } from './similar.rules.js';
import { type Candidate, SimilarStore } from './similar.store.js';
import { suggestionOf } from './suggestion.rules.js';

export interface Suggestion {
  category: CategoryRow;
  tier: 'simple' | 'composite' | 'hard';
  unit: Unit;
  reasons: string[];
}

/** Gathers the facts of a suggestion and asks the rule. */
@Injectable()
export class SuggestionReader {
  constructor(
    private readonly db: Db,
    private readonly similar: SimilarStore,
    private readonly categories: CategoryStore,
    private readonly towns: Towns,
  ) {}

  read(ctx: Ctx, request: RequestRow): Promise<Suggestion | null> {
    return this.db.read(ctx, (tx) => this.of(tx, request));
  }

  async of(tx: Tx, request: RequestRow): Promise<Suggestion | null> {
    const categories = await this.categories.all(tx);
    const units = await this.towns.unitsOf(tx.townId);
    const category = categories.find((each) => each.id === request.categoryId);
    const backstop = units.find((unit) => unit.backstop) ?? units[0];
    if (!category || !backstop) return null;
    const children = categories.filter((each) => each.parentId === category.id);
    const candidates = await this.similar.candidates(tx, {
      ...request,
      categoryIds: [request.categoryId, ...children.map((each) => each.id)],
    });
    const like = similarOf(request, candidates, 20).filter((each: Candidate) => each.id !== request.id);
    const proposed = suggestionOf({
      category: { ...category, hasChildren: children.length > 0 },
      children: category.code === 'other' ? categories.filter((each) => each.parentId !== null) : children,
      text: `${request.title}${request.words}`,
      tier: request.tier,
      returns: request.returns,
      reworks: request.reworks,
      similar: like.map((each) => ({
        categoryId: each.categoryId,
        categoryCode: categories.find((one) => one.id === each.categoryId)?.code ?? '',
        unitId: each.unitId,
        closed: !isOpen(each.state),
        near: each.metres !== null && each.metres <= NEAR_METRES,
      })),
      unitName: (id) => units.find((unit) => unit.id === id)?.name ?? '',
      backstopId: backstop.id,
    });
    const unit = units.find((each) => each.id === proposed.unitId) ?? backstop;
    return {
      category: categories.find((each) => each.code === proposed.categoryCode) ?? category,
      tier: proposed.tier,
      unit,
      reasons: proposed.reasons,
    };
  }
}
