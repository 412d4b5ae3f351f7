import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { build } from './build.js';
import { House, keep } from './lib/house.js';
import { main } from './lib/problem.js';
import { inRoot } from './lib/root.js';
import { readSettings } from './lib/settings.js';
import { welcome } from './lib/welcome.js';

const isMade = /(^|\/)(node_modules|dist|generated|\.astro)(\/|$)/;

await main(import.meta, async () => {
  const settings = readSettings();
  await build();
  const house = new House(settings, { patient: true });
  const code = await keep(house, async () => {
    console.log(await welcome(house.port, settings.examples));
    watchAdmin();
    whenSourcesChange(() => renew(house));
  });
  process.exit(code);
});

/** What is stale is built again; the API starts anew only when it or the pages it serves have changed. */
async function renew(house) {
  try {
    const renewed = await build({ admin: false, say: (line) => line.startsWith('built') && console.log(line) });
    if (renewed.includes('server') || renewed.includes('portal')) await house.restart();
  } catch (error) {
    console.error(error.message);
  }
}

/** One change at a time, a burst of changes as one; what changes meanwhile counts for the next turn. */
function whenSourcesChange(work) {
  let timer;
  let turn = Promise.resolve();
  const soon = (_, path) => {
    if (path && isMade.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (turn = turn.then(work)), 150);
  };
  for (const folder of ['apps', 'libs', 'db']) watch(inRoot(folder), { recursive: true }, soon);
}

function watchAdmin() {
  if (!existsSync(inRoot('apps/admin/tsconfig.json'))) return;
  const vite = spawn(process.execPath, [inRoot('node_modules/vite/bin/vite.js'), 'build', '--watch', '--logLevel', 'warn'], {
    cwd: inRoot('apps/admin'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.once('exit', () => vite.kill());
}
