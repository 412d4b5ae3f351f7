// Timed limits, side by side with their floors, on the real built product and a throwaway database: npm run bench.
// Limits are those of a two-core machine; each line says what was measured and what is allowed.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCentre } from '../../dist/db/centre.js';
import { migrate } from '../../dist/db/migrate.js';
import { drill } from '../../dist/db/towns/drill/index.js';
import { replayTown } from '../../dist/db/towns/replay.js';
import { xujing } from '../../dist/db/towns/xujing/index.js';
import { MenuStore } from '../../dist/libs/catalog/menu/menu.store.js';
import { TownService } from '../../dist/libs/directory/index.js';
import { openThrowawayPostgres } from '../../dist/libs/platform/db/embedded-postgres.js';
import { MovableClock, stateCouncilDays, system } from '../../dist/libs/platform/index.js';
import { RequestListStore } from '../../dist/libs/requests/board/request-list.store.js';
import { importFromFile } from '../../dist/libs/requests/hotline/cli.js';
import { hotlineSheet } from '../../dist/libs/requests/hotline/hotline-sheet.example.js';

const given = new URL('../../../shared/data/hotline-tickets-la-2020.csv', import.meta.url).pathname;
const lines = [];

const postgres = await openThrowawayPostgres();
const { appUrl } = await migrate(postgres.url);
const today = new Date(Date.now());
const centre = await openCentre(appUrl, new MovableClock(today));
try {
  const nobody = { townId: 0, actor: system, now: today, requestId: 'bench' };
  await centre.get(TownService).takeCalendar(nobody, stateCouncilDays());
  await once('example town 徐泾镇 replayed', 15_000, () =>
    replayTown(centre, xujing, new MovableClock(today), today, () => {}),
  );
  await replayTown(centre, drill, new MovableClock(today), today, () => {});

  const file = existsSync(given) ? given : await generated();
  const sheet = { town: 'drill', file };
  await once('10,000 tickets, dry run', 10_000, () => importFromFile(centre, { ...sheet, dryRun: true }, () => {}));
  await once('10,000 tickets, import', 10_000, () => importFromFile(centre, { ...sheet, dryRun: false }, () => {}));
  await once('10,000 tickets, the same again', 10_000, () =>
    importFromFile(centre, { ...sheet, dryRun: false }, () => {}),
  );

  const list = centre.get(RequestListStore);
  const desk = {
    kind: 'staff',
    personId: crypto.randomUUID(),
    staffId: crypto.randomUUID(),
    unitId: crypto.randomUUID(),
    name: '',
    roles: [],
    capabilities: new Set(['requests.seeTown']),
  };
  const ctx = { townId: 4, actor: desk, now: today, requestId: 'bench' };
  for (const sort of ['due', 'filedNewest', 'filedOldest', 'number'])
    await often(`50 of 10,000, by ${sort}`, 25, () => list.page(ctx, desk, { sort, first: 50 }));
  await often('the 100th page by date', 25, await deepPage(list, ctx, desk));
  await often('filtered by state and words', 40, () =>
    list.page(ctx, desk, { filter: { states: ['closed'], q: 'graffiti' }, sort: 'filedNewest' }),
  );
  await often('all counts of 10,000', 120, () => list.counts(ctx, desk, {}));

  const menu = centre.get(MenuStore);
  for (const q of ['融资', 'rz', 'rongzi', '执照'])
    await often(`menu search ${q}`, 25, () => menu.page({ ...ctx, townId: 1 }, { q, first: 20 }));
} finally {
  await centre.close();
  await postgres.stop();
}
console.log(
  lines
    .map(
      ({ name, took, limit }) =>
        `${took <= limit ? 'ok  ' : 'SLOW'} ${took.toFixed(1).padStart(9)} ms of ${String(limit).padStart(6)}  ${name}`,
    )
    .join('\n'),
);
process.exit(lines.every(({ took, limit }) => took <= limit) ? 0 : 1);

async function once(name, limit, work) {
  const start = performance.now();
  await work();
  lines.push({ name, limit, took: performance.now() - start });
}

/** The 95th of a hundred, after ten to warm up. */
async function often(name, limit, work) {
  const times = [];
  for (let at = 0; at < 110; at += 1) {
    const start = performance.now();
    await work();
    if (at >= 10) times.push(performance.now() - start);
  }
  lines.push({ name: `${name}, 95th of 100`, limit, took: times.sort((a, b) => a - b)[94] });
}

async function deepPage(list, ctx, desk) {
  let after;
  for (let page = 0; page < 99; page += 1)
    after = (await list.page(ctx, desk, { sort: 'filedNewest', first: 100, after })).pageInfo.endCursor;
  return () => list.page(ctx, desk, { sort: 'filedNewest', first: 100, after });
}

async function generated() {
  const file = join(tmpdir(), 'centre-bench.csv');
  await writeFile(file, hotlineSheet(10_000));
  return file;
}
