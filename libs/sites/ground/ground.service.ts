import { type Ctx, Db, InvalidInput, type Outcome } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';

export interface NewGrid {
  code: string;
  name: string;
  kind: 'integrated' | 'site';
  /** Closed ring of [longitude, latitude], WGS-84. */
  area: readonly (readonly [number, number])[];
}

export interface NewPlace {
  code: string;
  name: string;
  kind: 'constructionSite';
  address: string;
  longitude: number;
  latitude: number;
  /** Code of its grid. */
  grid: string;
  contractor: string;
  phase: string;
}

/** Grids and construction sites of a town (sites.md). */
@Injectable()
export class GroundService {
  constructor(private readonly db: Db) {}

  addGrid(ctx: Ctx, { code, name, kind, area }: NewGrid): Promise<Outcome<{ gridId: string }>> {
    return this.db.write<{ gridId: string }>(ctx, async (tx) => {
      const [first, last] = [area[0], area.at(-1)];
      if (area.length < 4 || !first || !last || first[0] !== last[0] || first[1] !== last[1])
        return InvalidInput.of('area', '至少四点并闭合', '网格范围至少三个角，首尾是同一点');
      const gridId = uuidv7();
      await tx.sql(`insert into grid (town_id, id, code, name, kind, area) values ($1, $2, $3, $4, $5, $6)`, [
        tx.townId,
        gridId,
        code,
        name,
        kind,
        JSON.stringify(area),
      ]);
      return { gridId };
    });
  }

  addPlace(ctx: Ctx, place: NewPlace): Promise<Outcome<{ placeId: string }>> {
    return this.db.write<{ placeId: string }>(ctx, async (tx) => {
      const placeId = uuidv7();
      const added = await tx.sql(
        `insert into place (town_id, id, code, name, kind, address, longitude, latitude, grid_id, contractor, phase)
         select $1, $2, $3, $4, $5, $6, $7, $8, g.id, $9, $10 from grid g where g.code = $11 returning id`,
        [
          tx.townId,
          placeId,
          place.code,
          place.name,
          place.kind,
          place.address,
          place.longitude,
          place.latitude,
          place.contractor,
          place.phase,
          place.grid,
        ],
      );
      return added.length > 0 ? { placeId } : InvalidInput.of('grid', '本镇的网格', `没有网格 ${place.grid}`);
    });
  }
}
