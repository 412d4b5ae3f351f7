import pg from 'pg';
import './time.js';

/**
 * Brings an empty database up to date and three example towns to life in it: 徐泾镇 with its day's work,
 * 定海路街道 with its building sites, 演练镇 for imports.
 */
const { migrate } = await import('../../../dist/db/migrate.js');
const { openCentre } = await import('../../../dist/db/centre.js');
const { replayTown } = await import('../../../dist/db/towns/replay.js');
const { exampleTowns } = await import('../../../dist/db/towns/seed.js');
const { MovableClock, stateCouncilDays, system } = await import('../../../dist/libs/platform/index.js');
const { TownService } = await import('../../../dist/libs/directory/index.js');

const { appUrl } = await migrate(process.argv[2]);
const today = new Date();
const clock = new MovableClock(today);
const centre = await openCentre(appUrl, clock);
const ctx = { townId: 0, actor: system, now: today, requestId: 'replay' };
await centre.get(TownService).takeCalendar(ctx, stateCouncilDays());
for (const town of exampleTowns.filter(({ profile }) => ['xujing', 'dinghai', 'drill'].includes(profile.code)))
  await replayTown(centre, town, clock, today, () => {});
await centre.close();

// What the replay would have told people of past days is told to nobody.
const owner = new pg.Client(process.argv[2]);
await owner.connect();
await owner.query('delete from pgboss.job; analyze');
await owner.end();
process.exit();
