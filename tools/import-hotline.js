import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withDatabase } from './lib/database.js';
import { main, Problem } from './lib/problem.js';
import { built } from './lib/root.js';

/** npm run import:hotline -- --town=drill [--dry-run] tickets.csv */
await main(import.meta, async () => {
  const wanted = readArguments();
  if (!existsSync(wanted.file)) throw new Problem(`There is no file ${wanted.file}.`);
  await withDatabase(async ({ appUrl }) => {
    const { openCentre } = await built('db/centre.js');
    const { importFromFile } = await built('libs/requests/hotline/cli.js');
    const centre = await openCentre(appUrl);
    try {
      await importFromFile(centre, wanted, console.log);
    } catch (error) {
      throw new Problem(error.message);
    } finally {
      await centre.close();
    }
  });
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { town: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (values.town && file && !more.length)
      return { town: values.town, file: resolve(process.env.INIT_CWD ?? '.', file), dryRun: values['dry-run'] };
  } catch {}
  throw new Problem('Usage: npm run import:hotline -- --town=drill [--dry-run] tickets.csv');
}
