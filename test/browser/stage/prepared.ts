import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { inflateOnce } from './chromium.js';

const run = promisify(execFile);
const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'));
const TEMPLATE = 'browser_template';

/** Tuesday, 1 September 2026, 10:50 in the towns' zone: when every browser test begins. */
export const MORNING: Date = new Date('2026-09-01T10:50:00+08:00');

/** By how much a process must move its time for it to be that morning now. */
export const aheadNow = (): number => MORNING.getTime() - Date.now();

export interface Prepared {
  /** Where the browser lies. */
  browser: string;
  ownerUrl: string;
  appUrl: string;
}

/** What all browser tests share, made by whoever comes first while the others wait: the browser, and the example towns. */
export async function prepared(): Promise<Prepared> {
  const browser = fileURLToPath(new URL(`../../../.build/chromium-${version}`, import.meta.url));
  const urls: { ownerUrl: string; appUrl: string } = JSON.parse(process.env.TEST_TEMPLATE ?? '{}');
  const ownerUrl = databaseAt(urls.ownerUrl, TEMPLATE);
  await asOwner(databaseAt(urls.ownerUrl, 'postgres'), async (owner) => {
    await owner.query(`select pg_advisory_lock(hashtext('browser tests'))`);
    await Promise.all([inflateOnce(browser), replayOnce(owner, ownerUrl)]);
  });
  return { browser, ownerUrl, appUrl: databaseAt(urls.appUrl, TEMPLATE) };
}

async function replayOnce(owner: pg.Client, ownerUrl: string): Promise<void> {
  const { rowCount } = await owner.query('select from pg_database where datname = $1', [TEMPLATE]);
  if (rowCount) return;
  const making = databaseAt(ownerUrl, `${TEMPLATE}_in_the_making`);
  await owner.query(`drop database if exists ${TEMPLATE}_in_the_making`);
  await owner.query(`create database ${TEMPLATE}_in_the_making`);
  await run(process.execPath, [fileURLToPath(new URL('./replay.js', import.meta.url)), making], {
    env: { ...process.env, TIME_AHEAD: `${aheadNow()}` },
  });
  await owner.query(`alter database ${TEMPLATE}_in_the_making rename to ${TEMPLATE}`);
}

/** A database of one test file's own, with the towns in it. */
export async function cloneTowns({ ownerUrl, appUrl }: Prepared): Promise<{ ownerUrl: string; appUrl: string }> {
  const name = `browser_${process.pid}_${Date.now()}`;
  await asOwner(databaseAt(ownerUrl, 'postgres'), (owner) =>
    owner.query(`create database ${name} template ${TEMPLATE}`),
  );
  return { ownerUrl: databaseAt(ownerUrl, name), appUrl: databaseAt(appUrl, name) };
}

async function asOwner(url: string, work: (owner: pg.Client) => Promise<unknown>): Promise<void> {
  const owner = new pg.Client(url);
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}

function databaseAt(url: string, name: string): string {
  const moved = new URL(url);
  moved.pathname = `/${name}`;
  return moved.toString();
}
