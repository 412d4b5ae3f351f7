import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { system } from '../ctx/ctx.js';
import { cloneDatabase } from '../testing/test-database.js';
import { openDataSource } from './data-source.js';
import { Db } from './db.js';
import { assertWalls } from './wall.js';

const [HERE, THERE] = [11, 12];

describe('the wall between towns', () => {
  let app: DataSource;
  let owner: DataSource;
  let tables: string[];
  beforeAll(async () => {
    const { appUrl, ownerUrl } = await cloneDatabase();
    app = await openDataSource(appUrl, 2);
    owner = await openDataSource(ownerUrl, 2);
    const rows: { name: string }[] = await owner.query(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'town_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'session' order by 1`,
    );
    tables = rows.map(({ name }) => name);
  });
  afterAll(async () => {
    await app.destroy();
    await owner.destroy();
  });

  const within = (townId: number) => {
    const db = new Db(app);
    const ctx = { townId, actor: system, now: new Date('2026-09-01T02:00:00Z'), requestId: 'spec' };
    return {
      ask: (text: string, values: unknown[] = []) => db.read(ctx, (tx) => tx.sql(text, values)),
      act: (text: string, values: unknown[] = []) => db.write(ctx, (tx) => tx.sql(text, values)),
    };
  };

  it('stands: the running role owns nothing, every town table is forced behind it', async () => {
    await expect(assertWalls(app)).resolves.toBeUndefined();
    expect(tables.length).toBeGreaterThan(20);
  });

  it('without a town no row of any table is seen', async () => {
    const seen = await Promise.all(
      tables.map(async (table) => [table, (await app.query(`select count(*) as count from ${table}`))[0].count]),
    );
    expect(seen).toEqual(tables.map((table) => [table, 0]));
    const [{ count }] = await owner.query('select count(*) as count from staff');
    expect(count).toBe(24);
  });

  it('each town sees its own rows only, in every table', async () => {
    for (const table of tables) {
      const towns = await within(HERE).ask(`select distinct town_id from ${table}`);
      expect([table, towns.filter(({ townId }) => townId !== HERE)]).toEqual([table, []]);
    }
    expect(await within(THERE).ask('select code from service_item')).toEqual([{ code: 'YS-RZ-001' }]);
  });

  it('nothing is written into another town, nor without one', async () => {
    const insert = `insert into time_limit (town_id, clock, value, unit) values ($1, 'answer', 1, 'workingDay')`;
    await expect(within(HERE).act(insert, [THERE])).rejects.toThrow('row-level security');
    await expect(app.query(insert, [HERE])).rejects.toThrow('row-level security');
    await expect(within(HERE).act(insert, [HERE])).resolves.toEqual([]);
    await within(THERE).act(`update time_limit set value = 99`);
    await within(THERE).act(`delete from time_limit`);
    expect(await within(HERE).ask('select value from time_limit')).toEqual([{ value: 1 }]);
  });

  it('the functions that search by index test the town themselves', async () => {
    const functions: { call: string }[] = await owner.query(
      `select format('%I(array[''c:融'']::text[])', proname) as call from pg_proc where prosecdef and pronamespace = 'public'::regnamespace and proname like 'find%'`,
    );
    expect(functions.length).toBeGreaterThanOrEqual(3);
    for (const { call } of functions) expect([call, await app.query(`select * from ${call}`)]).toEqual([call, []]);
    const found = async (town: number) =>
      (await within(town).ask(`select item_id from find_service_items(array['c:融'])`)).length;
    expect([await found(HERE), await found(THERE)]).toEqual([1, 1]);
  });

  it.each([
    [
      'a table that is not forced',
      'alter table request no force row level security',
      'alter table request force row level security',
      'no forced row-level security on request',
    ],
    [
      'a table without the wall',
      'alter table staff disable row level security',
      'alter table staff enable row level security',
      'no forced row-level security on staff',
    ],
    [
      'a key that does not begin with the town',
      'create table planted (id int, town_id int, primary key (id, town_id))',
      'drop table planted',
      'the key of planted does not begin with the town',
    ],
    [
      'a table that the running role owns',
      'create table planted (id int); alter table planted owner to center_app',
      'drop table planted',
      'the running role owns planted',
    ],
  ])('%s is found when the process starts', async (_, plant, mend, words) => {
    await owner.query(plant);
    try {
      await expect(assertWalls(app)).rejects.toThrow(words);
    } finally {
      await owner.query(mend);
    }
    await expect(assertWalls(app)).resolves.toBeUndefined();
  });

  it('a role that can pass it is refused', async () => {
    await expect(assertWalls(owner)).rejects.toThrow('the running role postgres can pass the wall');
  });
});
