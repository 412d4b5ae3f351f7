import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { build } from '../build.js';
import { Problem } from './problem.js';
import { built } from './root.js';
import { readSettings } from './settings.js';

const oldestPostgres = 15;

/** The owner's way into the database: the one named in DATABASE_URL, or our own, kept in DATA_DIR. */
export async function openDatabase({ databaseUrl, dataDir }, say) {
  await mkdir(dataDir, { recursive: true });
  if (databaseUrl) {
    await checkVersion(databaseUrl);
    return { ownerUrl: databaseUrl, embedded: false, gone: new Promise(() => {}), stop: async () => {} };
  }
  const { openPostgres } = await built('libs/platform/db/embedded-postgres.js');
  const file = createWriteStream(join(dataDir, 'postgres.log'));
  try {
    const dataFolder = join(dataDir, 'postgres');
    const { url, gone, stop } = await openPostgres({
      dataDir: dataFolder,
      log: say,
      serverLog: (line) => file.write(`${line}\n`),
    });
    return { ownerUrl: url, embedded: true, gone, stop };
  } catch (error) {
    throw new Problem(error.message);
  }
}

async function checkVersion(url) {
  const client = new pg.Client(url);
  try {
    await client.connect();
    const { rows } = await client.query('show server_version');
    const version = rows[0].server_version;
    if (Number.parseInt(version, 10) < oldestPostgres)
      throw new Problem(`DATABASE_URL leads to PostgreSQL ${version}; ${oldestPostgres} or later is needed.`);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`DATABASE_URL leads to no database: ${error.message || error.code}`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** A started house leaves its addresses in DATA_DIR, readable to its user alone, for the tools that join it. */
const noteOf = ({ dataDir }) => join(dataDir, 'running.json');
export const leaveNote = (settings, note) => writeFile(noteOf(settings), JSON.stringify(note), { mode: 0o600 });
export const removeNote = (settings) => rm(noteOf(settings), { force: true });

/** The house that runs on these settings now, or null: a note alone is no proof, its database must answer. */
export async function runningHouse(settings) {
  const note = await readFile(noteOf(settings), 'utf8').then(JSON.parse, () => null);
  if (!note || (settings.databaseUrl && settings.databaseUrl !== note.ownerUrl)) return null;
  const client = new pg.Client({ connectionString: note.appUrl, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return note;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Does the work on the database of the running house, or on one opened for the moment. */
export async function withDatabase(work, say = console.error) {
  const settings = readSettings();
  const running = await runningHouse(settings);
  if (running) return work(running);

  await build({ web: false, say: () => {} });
  const database = await openDatabase(settings, say);
  try {
    const { migrate } = await built('db/migrate.js');
    return await work({ ownerUrl: database.ownerUrl, ...(await migrate(database.ownerUrl)) });
  } finally {
    await database.stop();
  }
}
