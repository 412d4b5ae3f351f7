import pg from 'pg';

/** One PostgreSQL for the whole run, and in it the template that every test file clones: migrated, with the two towns of the test world. */
export default async function setUp() {
  const { openThrowawayPostgres } = await import('../dist/libs/platform/db/embedded-postgres.js');
  const postgres = await openThrowawayPostgres();
  globalThis.testPostgres = postgres;
  await createDatabase(postgres.url, 'world');

  const { migrate } = await import('../dist/db/migrate.js');
  const url = new URL(postgres.url);
  url.pathname = '/world';
  const ownerUrl = url.toString();
  const { appUrl } = await migrate(ownerUrl);
  await openTowns(appUrl);
  process.env.TEST_TEMPLATE = JSON.stringify({ ownerUrl, appUrl });
}

async function createDatabase(url, name) {
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(`create database ${name}`);
  await owner.end();
}

/** The towns open as every town does, by the services that people use. */
async function openTowns(appUrl) {
  const { openCentre } = await import('../dist/db/centre.js');
  const { replayTown } = await import('../dist/db/towns/replay.js');
  const { MovableClock, stateCouncilDays, system } = await import('../dist/libs/platform/index.js');
  const { TownService } = await import('../dist/libs/directory/index.js');
  const { THE_DAY, worldTowns } = await import('./world/two-towns.ts');
  const clock = new MovableClock(THE_DAY);
  const centre = await openCentre(appUrl, clock);
  try {
    const ctx = { townId: 0, actor: system, now: THE_DAY, requestId: 'world' };
    await centre.get(TownService).takeCalendar(ctx, stateCouncilDays());
    for (const town of worldTowns) await replayTown(centre, town, clock, THE_DAY, () => {});
  } finally {
    await centre.close();
  }
}
