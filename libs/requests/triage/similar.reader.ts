import { Towns } from '@center/directory';
import { Db, type DoorContext } from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { RequestRow } from '../request/request.entity.js';
import { similarOf } from './similar.rules.js';
import { SimilarStore } from './similar.store.js';

/** Like requests for the desk, at most five, each with why it is there. */
@Injectable()
export class SimilarReader {
  constructor(
    private readonly db: Db,
    private readonly store: SimilarStore,
    private readonly towns: Towns,
  ) {}

  async of({ ctx }: DoorContext, request: RequestRow) {
    const candidates = await this.db.read(ctx, (tx) =>
      this.store.candidates(tx, { ...request, categoryIds: [request.categoryId] }),
    );
    const units = await this.towns.unitsOf(ctx.townId);
    return similarOf(
      request,
      candidates.filter((each) => each.id !== request.id),
      5,
    ).map(({ metres, ...row }) => ({
      ...row,
      distanceMetres: metres,
      unit: units.find((unit) => unit.id === row.unitId) ?? null,
      photo: null,
    }));
  }
}
