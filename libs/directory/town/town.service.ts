import { type CalendarDay, type Ctx, Db, type OpeningPeriod, type Outcome } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Town, Unit } from './town.entity.js';
import { Towns } from './towns.js';

export type NewTown = Omit<Town, 'createdAt' | 'host'> & { host?: string | null; hours: readonly OpeningPeriod[] };
export type NewUnit = Pick<Unit, 'code' | 'name'> & { phone?: string | null; backstop?: boolean };

/** Opening a town: its row, its hours, its departments. */
@Injectable()
export class TownService {
  constructor(
    private readonly db: Db,
    private readonly towns: Towns,
  ) {}

  async open(ctx: Ctx, { hours, ...town }: NewTown, units: readonly NewUnit[]): Promise<Outcome<Town>> {
    const opened = await this.db.write<Town>({ ...ctx, townId: town.id }, async (tx) => {
      const row = { ...town, host: town.host ?? null, createdAt: tx.now };
      await tx.em.insert(Town, row);
      for (const { opens, closes } of hours)
        await tx.sql(`insert into opening_period (town_id, opens, closes) values ($1, $2, $3)`, [
          town.id,
          opens,
          closes,
        ]);
      await tx.em.insert(
        Unit,
        units.map((unit, position) => ({
          townId: town.id,
          id: uuidv7(),
          phone: null,
          backstop: false,
          ...unit,
          position,
        })),
      );
      return row;
    });
    this.towns.forget();
    return opened;
  }

  /** The State Council's days, for every town; the same notice read again changes nothing. */
  async takeCalendar(ctx: Ctx, days: readonly CalendarDay[]): Promise<void> {
    await this.db.write(ctx, (tx) =>
      tx.sql(
        `insert into calendar_day (on_date, working, name, source)
         select on_date, working, name, source from jsonb_to_recordset($1) as d(on_date date, working boolean, name text, source text)
         on conflict (on_date) do update set working = excluded.working, name = excluded.name, source = excluded.source
           where (calendar_day.working, calendar_day.name) is distinct from (excluded.working, excluded.name)`,
        [JSON.stringify(days.map(({ onDate, ...day }) => ({ on_date: onDate, ...day })))],
      ),
    );
    this.towns.forget();
  }
}
