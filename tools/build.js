import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { compileServer, serverFiles } from './lib/compile.js';
import { filesIn, unlessFresh } from './lib/fresh.js';
import { main, Problem } from './lib/problem.js';
import { inRoot, root } from './lib/root.js';
import { run } from './lib/run.js';

/**
 * Builds what is stale: the generated types first, then the server and the web apps side by side.
 * Answers with the names of the steps that had something to do.
 */
export async function build({ web = true, admin = web, portal = web, say = console.log } = {}) {
  const first = await step('types', generateTypes, await filesWithGraphql(), say);
  const rest = await settleAll([
    step('server', compileServer, await inRootFiles(serverFiles, '.swcrc', 'tools/lib/compile.js'), say),
    admin && webApp('admin', 'vite/bin/vite.js', say),
    portal && webApp('portal', 'astro/bin/astro.mjs', say),
  ]);
  return [first, ...rest].filter(Boolean);
}

async function step(name, work, reads, say) {
  const start = performance.now();
  const after = () => `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(7);
  try {
    const worked = await unlessFresh(name, reads, work);
    say(`${worked ? 'built' : 'fresh'}  ${name.padEnd(7)}${after()}`);
    return worked && name;
  } catch (error) {
    if (error instanceof Problem) error.message = `${name} does not build:\n${error.message}`;
    throw error;
  }
}

/** The schemas, and those sources of the web apps that hold a document. */
async function filesWithGraphql() {
  const sources = await filesIn('libs', 'apps/admin', 'apps/portal');
  const read = await filesIn('tools/generate.js');
  for (const file of sources.filter((file) => !file.includes('/generated/')))
    if (file.endsWith('.graphql') || (/\.tsx?$/.test(file) && /\bgraphql\b/.test(await readFile(file, 'utf8'))))
      read.push(file);
  return read;
}

async function generateTypes() {
  process.chdir(root);
  const { generateAll } = await import('./generate.js');
  await generateAll().catch((error) => {
    throw new Problem((error.errors ?? [error]).map(({ message }) => message).join('\n'));
  });
  const folders = [
    'db/schema',
    'libs/platform/graphql/generated',
    'apps/portal/src/generated',
    'apps/admin/src/generated',
  ];
  return folders.filter((folder) => existsSync(inRoot(folder)));
}

async function webApp(name, program, say) {
  const folder = `apps/${name}`;
  if (!existsSync(inRoot(folder, 'tsconfig.json'))) return false;
  const reads = await filesIn(folder, 'libs/ui', 'package-lock.json');
  const env = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const work = async () => {
    await run(program, ['build'], { cwd: inRoot(folder), env });
    return [`${folder}/dist`];
  };
  return step(name, work, reads, say);
}

const inRootFiles = async (list, ...more) => [...(await list()), ...more].map((path) => inRoot(path));

/** Lets every step come to its end before the first failure is told: nothing goes on building behind a message. */
async function settleAll(steps) {
  const results = await Promise.allSettled(steps);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return results.map(({ value }) => value);
}

await main(import.meta, () => build({ web: !process.env.SKIP_WEB }));
