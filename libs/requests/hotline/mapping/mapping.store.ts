import { type Ctx, Db, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ColumnMapping, SavedMapping } from './mapping.types.js';

@Injectable()
export class MappingStore {
  constructor(private readonly db: Db) {}

  all(ctx: Ctx): Promise<SavedMapping[]> {
    return this.db.read(ctx, (tx) =>
      tx.sql<SavedMapping>(
        `select id, name, columns, date_format, time_zone, header from column_mapping order by name`,
      ),
    );
  }

  async byId(ctx: Ctx, id: string): Promise<SavedMapping | undefined> {
    return (await this.all(ctx)).find((mapping) => mapping.id === id);
  }

  /** Under its name: saved again, it takes the place of what went by that name. */
  async save(tx: Tx, { name, columns, dateFormat, timeZone, header }: ColumnMapping): Promise<SavedMapping> {
    const [saved] = await tx.sql<SavedMapping>(
      `insert into column_mapping (town_id, id, name, columns, date_format, time_zone, header) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (town_id, name) do update
          set columns = excluded.columns, date_format = excluded.date_format, time_zone = excluded.time_zone, header = excluded.header
       returning id, name, columns, date_format, time_zone, header`,
      [tx.townId, uuidv7(), name, JSON.stringify(columns), dateFormat, timeZone, header],
    );
    return saved as SavedMapping;
  }
}
