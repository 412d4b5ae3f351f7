import { CategoryStore } from '@center/catalog';
import { type Ctx, Db, localDate } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { similarOf } from '../triage/similar.rules.js';
import { SimilarStore } from '../triage/similar.store.js';

/**
 * Like requests, for somebody who is about to file. What stands in the street may be told by its title; what concerns
 * one firm (its loan, its dispute) is told by its category only.
 */
@Injectable()
export class PublicSimilarReader {
  constructor(
    private readonly db: Db,
    private readonly similar: SimilarStore,
    private readonly categories: CategoryStore,
  ) {}

  async of(
    ctx: Ctx,
    like: { words: string; category?: string | null; longitude?: number | null; latitude?: number | null },
  ) {
    const category = like.category ? await this.categories.byCode(ctx, like.category) : null;
    const words = like.words.trim();
    if (words.length < 4 || !category) return [];
    const known = new Map((await this.categories.all(ctx)).map((each) => [each.id, each]));
    const place = { longitude: like.longitude ?? null, latitude: like.latitude ?? null };
    const family = [
      category.id,
      ...[...known.values()].filter((each) => each.parentId === category.id).map((each) => each.id),
    ];
    const candidates = await this.db.read(ctx, (tx) => this.similar.candidates(tx, { categoryIds: family, ...place }));
    return similarOf({ title: '', words, categoryId: category.id, ...place }, candidates).map((each) => {
      const own = known.get(each.categoryId);
      return {
        title: own?.needsPlace ? each.title : `${own?.name ?? ''}方面的诉求`,
        state: each.state,
        filedOn: localDate(each.filedAt),
        category: own?.name ?? '',
        distanceMetres: each.metres,
        outcome: each.answerOutcome,
      };
    });
  }
}
