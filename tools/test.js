import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { build } from './build.js';
import { check } from './check.js';
import { main } from './lib/problem.js';
import { inRoot } from './lib/root.js';

/** npm test: everything. npm test -- stories: only those tests, without the static checks. --no-browser leaves out test/browser. */
await main(import.meta, async () => {
  const asked = process.argv.slice(2);
  const args = asked.filter((arg) => arg !== '--no-browser');
  const browser = args.length === asked.length;
  await build({ web: browser });
  return args.length ? jest(args, browser, 'inherit').ended : everything(browser);
});

/** The checks keep one processor busy beside the tests; their result comes just before jest's summary, which has the last word. */
async function everything(browser) {
  const checks = check();
  const { stdout, stderr, ended } = jest([`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`], browser, 'pipe');
  const summary = [];
  for (const stream of [stdout, stderr])
    createInterface({ input: stream }).on('line', (line) => {
      if (summary.length || stripVTControlCharacters(line).startsWith('Test Suites:')) summary.push(line);
      else console.log(line);
    });
  const code = await ended;
  const { lines, failures } = await checks;
  console.log([failures, ...lines, '', ...summary].join('\n'));
  return code || (failures ? 1 : 0);
}

function jest(args, browser, stdio) {
  const colours = process.stdout.isTTY && !process.env.CI ? ['--colors'] : [];
  const node = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    inRoot('node_modules/jest/bin/jest.js'),
  ];
  const child = spawn(process.execPath, [...node, ...colours, ...args], {
    cwd: inRoot(),
    env: { ...process.env, ...(browser ? {} : { NO_BROWSER: '1' }) },
    stdio: ['inherit', stdio, stdio],
  });
  const ended = new Promise((answer) => child.on('close', (code) => answer(code ?? 1)));
  return { stdout: child.stdout, stderr: child.stderr, ended };
}
