import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type CalendarDay,
  calendarOf,
  Db,
  type OpeningPeriod,
  system,
  type TownIds,
  type WorkingCalendar,
} from '@center/platform';
import { DataSource } from 'typeorm';
import { Town, type Unit } from './town.entity.js';

const FRESH = 60_000;

/**
 * The towns, their units and calendars: read by every request, changed a few times a year. Kept for a minute; a process
 * that changes them says so with `forget`.
 */
@Injectable()
export class Towns implements TownIds {
  private towns?: Promise<Town[]>;
  private readonly calendars = new Map<number, Promise<WorkingCalendar>>();
  private readonly units = new Map<number, Promise<Unit[]>>();
  private freshUntil = 0;

  constructor(
    private readonly source: DataSource,
    private readonly db: Db,
  ) {}

  async list(): Promise<Town[]> {
    this.forgetStale();
    this.towns ??= this.source.manager.find(Town, { order: { id: 'asc' } });
    return this.towns;
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
    this.forgetStale();
    return kept(this.calendars, townId, () => this.readCalendar(townId));
  }

  unitsOf(townId: number): Promise<Unit[]> {
    this.forgetStale();
    return kept(this.units, townId, () =>
      this.db.read(this.asSystem(townId), (tx) => tx.sql<Unit>(`select * from unit order by position`)),
    );
  }

  /** Opening periods in local times of day, as people read them. */
  async openingOf(townId: number): Promise<OpeningPeriod[]> {
    const { opening } = await this.calendar(townId);
    return opening.map(({ opens, closes }) => ({ opens: hhmm(opens), closes: hhmm(closes) }));
  }

  forget(): void {
    this.freshUntil = 0;
  }

  private readCalendar(townId: number): Promise<WorkingCalendar> {
    return this.db.read(this.asSystem(townId), async (tx) => {
      const days = await tx.sql<CalendarDay>(
        `select on_date, working, name, source from (
           select 0 as own, on_date, working, name, source from calendar_day
           union all select 1, on_date, working, name, source from town_day) day order by own, on_date`,
      );
      const opening = await tx.sql<OpeningPeriod>(`select opens, closes from opening_period order by opens`);
      const version = createHash('sha256').update(JSON.stringify([days, opening])).digest('hex').slice(0, 12);
      return calendarOf({ days, opening, version });
    });
  }

  private asSystem(townId: number) {
    return { townId, actor: system, now: new Date(Date.now()), requestId: 'towns' };
  }

  private forgetStale(): void {
    if (performance.now() < this.freshUntil) return;
    this.freshUntil = performance.now() + FRESH;
    this.towns = undefined;
    this.calendars.clear();
    this.units.clear();
  }
}

const hhmm = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 16);

/** Read once, however many ask at once; a failed reading is not kept. */
function kept<Key, Value>(store: Map<Key, Promise<Value>>, key: Key, read: () => Promise<Value>): Promise<Value> {
  let value = store.get(key);
  if (!value) {
    value = read();
    store.set(key, value);
    value.catch(() => store.delete(key));
  }
  return value;
}
