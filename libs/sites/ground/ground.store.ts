import { type Ctx, Db } from '@center/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class GroundStore {
  constructor(private readonly db: Db) {}

  grids(ctx: Ctx) {
    return this.db.read(ctx, (tx) =>
      tx.sql<{ id: string; code: string; name: string; kind: string; area: [number, number][]; sites: number }>(
        `select g.id, g.code, g.name, g.kind, g.area, (select count(*)::int from place p where p.grid_id = g.id) as sites from grid g order by g.code`,
      ),
    );
  }

  /** Construction sites with the name of their grid. */
  places(ctx: Ctx) {
    return this.db.read(ctx, (tx) =>
      tx.sql(
        `select p.id, p.code, p.name, p.kind, p.address, p.longitude, p.latitude, p.contractor, p.phase, g.name as grid from place p join grid g on g.id = p.grid_id order by p.code`,
      ),
    );
  }
}
