import { createHash } from 'node:crypto';
import {
  type CalendarDay,
  calendarOf,
  Db,
  Kept,
  type OpeningPeriod,
  system,
  type TownIds,
  type WorkingCalendar,
} from '@center/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Town, type Unit } from './town.entity.js';

/** The towns, their units and calendars: read by every request, changed a few times a year. Whoever changes them says `forget`. */
@Injectable()
export class Towns implements TownIds {
  private readonly towns = new Kept<'all', Town[]>(() => this.source.manager.find(Town, { order: { id: 'asc' } }));
  private readonly calendars = new Kept<number, WorkingCalendar>((townId) => this.readCalendar(townId));
  private readonly units = new Kept<number, Unit[]>((townId) =>
    this.db.read(asSystem(townId), (tx) => tx.sql<Unit>(`select * from unit order by position`)),
  );

  constructor(
    private readonly source: DataSource,
    private readonly db: Db,
  ) {}

  list(): Promise<Town[]> {
    return this.towns.get('all');
  }

  async all(): Promise<number[]> {
    return (await this.list()).map((town) => town.id);
  }

  async byId(id: number): Promise<Town | undefined> {
    return (await this.list()).find((town) => town.id === id);
  }

  async byCode(code: string): Promise<Town | undefined> {
    return (await this.list()).find((town) => town.code === code);
  }

  /** xujing.example.cn by its first label, or a host of the town's own. */
  async byHost(host: string): Promise<Town | undefined> {
    const name = host.replace(/:\d+$/, '').toLowerCase();
    const [label = '', ...rest] = name.split('.');
    return (await this.list()).find((town) => town.host === name || (rest.length > 0 && town.code === label));
  }

  calendar(townId: number): Promise<WorkingCalendar> {
    return this.calendars.get(townId);
  }

  unitsOf(townId: number): Promise<Unit[]> {
    return this.units.get(townId);
  }

  /** Read once, at the door: an act that holds its connection must not wait for another one to read these. */
  async know(townId: number): Promise<void> {
    if (townId !== 0) await Promise.all([this.calendar(townId), this.unitsOf(townId)]);
  }

  /** Opening periods in local times of day, as people read them. */
  async openingOf(townId: number): Promise<OpeningPeriod[]> {
    const { opening } = await this.calendar(townId);
    return opening.map(({ opens, closes }) => ({ opens: hhmm(opens), closes: hhmm(closes) }));
  }

  forget(): void {
    this.towns.forget();
    this.calendars.forget();
    this.units.forget();
  }

  private readCalendar(townId: number): Promise<WorkingCalendar> {
    return this.db.read(asSystem(townId), async (tx) => {
      const days = await tx.sql<CalendarDay>(
        `select on_date, working, name, source from (
           select 0 as own, on_date, working, name, source from calendar_day
           union all select 1, on_date, working, name, source from town_day) day order by own, on_date`,
      );
      const opening = await tx.sql<OpeningPeriod>(`select opens, closes from opening_period order by opens`);
      const version = createHash('sha256')
        .update(JSON.stringify([days, opening]))
        .digest('hex')
        .slice(0, 12);
      return calendarOf({ days, opening, version });
    });
  }
}

const hhmm = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 16);

/** Reading the calendar does not depend on the moment; the context needs one. */
const asSystem = (townId: number) => ({ townId, actor: system, now: new Date(0), requestId: 'towns' });
