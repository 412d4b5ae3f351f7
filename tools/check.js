import { existsSync } from 'node:fs';
import { main, Problem } from './lib/problem.js';
import { inRoot } from './lib/root.js';
import { run } from './lib/run.js';

/** tsc remembers in .build what it saw last time. */
const tsc = (project) => [
  'typescript/bin/tsc',
  [
    '-p',
    project,
    '--incremental',
    '--tsBuildInfoFile',
    inRoot('.build', `${project.replaceAll('/', '-')}.tsbuildinfo`),
  ],
];

/** What can be told without running the product; each in its turn, for the tests want the other processor. */
const checks = {
  'types, server': tsc('tsconfig.json'),
  'types, admin': tsc('apps/admin/tsconfig.json'),
  'types, portal': tsc('apps/portal/tsconfig.json'),
  'lint and format': ['@biomejs/biome/bin/biome', ['check']],
  arrows: ['dependency-cruiser/bin/dependency-cruiser.mjs', ['--output-type', 'err', 'apps', 'libs', 'db', 'test']],
  'unused code': ['knip/bin/knip.js', ['--no-progress', '--no-config-hints']],
};

/** Answers with a line for each check and the words of those that failed. */
export async function check() {
  const lines = [];
  let failures = '';
  for (const [name, [program, args]] of Object.entries(checks)) {
    if (args.some((arg) => arg.endsWith('tsconfig.json') && !existsSync(inRoot(arg)))) continue;
    const start = performance.now();
    const problem = await run(program, args.filter(isThere)).then(
      () => null,
      (error) => error.message,
    );
    if (problem) failures += `\n${name}\n\n${problem}\n`;
    lines.push(
      `${problem ? '✗' : '✓'} ${name.padEnd(16)}${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`,
    );
  }
  return { lines, failures };
}

const isThere = (arg) => arg !== 'test' || existsSync(inRoot('test'));

await main(import.meta, async () => {
  const { lines, failures } = await check();
  if (failures) throw new Problem(`${failures}\n${lines.join('\n')}`);
  console.log(lines.join('\n'));
});
