import { TownService } from '@center/directory';
import { MovableClock, stateCouncilDays, system } from '@center/platform';
import pg from 'pg';
import { openCentre } from '../centre.js';
import { dinghai } from './dinghai/index.js';
import { drill } from './drill/index.js';
import { haiwan } from './haiwan/index.js';
import { replayTown } from './replay.js';
import { xujing } from './xujing/index.js';

export const exampleTowns = [xujing, dinghai, haiwan, drill];

/** Bring the example towns to life in an empty database. One that was cut short is cleared and begun again. */
export async function seedIfEmpty(
  appUrl: string,
  ownerUrl: string,
  say: (line: string) => void,
  today = new Date(Date.now()),
): Promise<void> {
  if (!(await isToBeSeeded(ownerUrl))) return;
  say('The example towns come to life:');
  const clock = new MovableClock(today);
  const app = await openCentre(appUrl, clock);
  try {
    await app
      .get(TownService)
      .takeCalendar({ townId: 0, actor: system, now: today, requestId: 'replay' }, stateCouncilDays());
    for (const town of exampleTowns) await replayTown(app, town, clock, today, say);
    // What the replay would have told people of past days is told to nobody.
    await ask(ownerUrl, `delete from pgboss.job; comment on table town is 'example towns complete'; analyze`);
  } finally {
    await app.close();
  }
}

async function isToBeSeeded(ownerUrl: string): Promise<boolean> {
  const [{ towns, real, complete }] = await ask(
    ownerUrl,
    `select count(*)::int as towns, count(*) filter (where not example)::int as real, obj_description('town'::regclass) is not null as complete from town`,
  );
  if (towns === 0) return true;
  if (real > 0 || complete) return false;
  await ask(ownerUrl, `truncate town, person, enterprise cascade`);
  return true;
}

async function ask(url: string, sql: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}
