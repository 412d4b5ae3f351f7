import { Db, system } from '@center/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../platform/db/data-source.js';
import { cloneDatabase } from '../../platform/testing/test-database.js';
import { Guesses } from './guesses.js';

const now = new Date('2026-09-01T10:00:00+08:00');
const at = (minutes: number) => ({
  townId: 1,
  actor: system,
  now: new Date(now.getTime() + minutes * 60_000),
  requestId: 'guesses',
});

describe('guessing', () => {
  let source: DataSource;
  let guesses: Guesses;
  beforeAll(async () => {
    source = await openDataSource((await cloneDatabase()).appUrl);
    guesses = new Guesses(new Db(source));
  });
  afterAll(() => source.destroy());

  it('a hundred at once gain nothing over one after the other: the right one behind five wrong ones is refused', async () => {
    const wrong = Array.from({ length: 100 }, () => guesses.allow(at(0), 'phone of JS-1', false));
    const right = guesses.allow(at(0), 'phone of JS-1', true);
    expect(await Promise.all([...wrong, right])).not.toContain(true);
  });

  it('another subject is not locked with it, and this one not for longer than fifteen minutes', async () => {
    expect(await guesses.allow(at(0), 'phone of JS-2', true)).toBe(true);
    expect(await guesses.allow(at(16), 'phone of JS-1', true)).toBe(true);
  });
});
