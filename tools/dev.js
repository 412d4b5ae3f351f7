import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from './build.js';
import { filesIn } from './lib/fresh.js';
import { House, keep } from './lib/house.js';
import { main } from './lib/problem.js';
import { inRoot } from './lib/root.js';
import { readSettings } from './lib/settings.js';
import { welcome } from './lib/welcome.js';

await main(import.meta, async () => {
  const settings = readSettings();
  await build();
  const house = new House(settings, { patient: true });
  return keep(house, async () => {
    console.log(await welcome(house.port, settings.examples));
    watchAdmin();
    followSources(house);
  });
});

/** Looks every half second instead of listening: editors replace files, and file events get lost then. */
async function followSources(house) {
  for (let before = await sourcesNow(); ; await sleep(500)) {
    const now = await sourcesNow();
    if (now !== before) await renew(house);
    before = now;
  }
}

async function sourcesNow() {
  const files = (await filesIn('apps', 'libs', 'db')).filter((file) => !file.includes('/generated/'));
  const times = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return files.map((file, at) => `${file} ${times[at]}`).join('\n');
}

/** What is stale is built again; the API starts anew only when it or the pages it serves have changed. */
async function renew(house) {
  try {
    const renewed = await build({ admin: false, say: (line) => line.startsWith('built') && console.log(line) });
    if (renewed.includes('server') || renewed.includes('portal')) await house.restart();
  } catch (error) {
    console.error(error.message);
  }
}

function watchAdmin() {
  if (!existsSync(inRoot('apps/admin/tsconfig.json'))) return;
  const vite = spawn(
    process.execPath,
    [inRoot('node_modules/vite/bin/vite.js'), 'build', '--watch', '--logLevel', 'warn'],
    {
      cwd: inRoot('apps/admin'),
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  process.once('exit', () => vite.kill());
}
