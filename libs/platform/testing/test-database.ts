import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** The running role's address, which the code under test uses. */
  appUrl: string;
  /** The owner's, who sees past every wall: for looking on. */
  ownerUrl: string;
}

/** A database of one test file's own, cloned from the template that `test/global-setup.js` has made; gone with the run. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const template = templateDatabase();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const owner = new pg.Client(at(template.ownerUrl, 'postgres'));
  await owner.connect();
  try {
    await owner.query(`create database ${name} template ${databaseOf(template.ownerUrl)}`);
  } finally {
    await owner.end();
  }
  return { appUrl: at(template.appUrl, name), ownerUrl: at(template.ownerUrl, name) };
}

function templateDatabase(): TestDatabase {
  const kept = process.env.TEST_TEMPLATE;
  if (!kept)
    throw new Error('There is no template database: run the tests by `npm test`, or by jest with its global setup');
  return JSON.parse(kept);
}

const databaseOf = (url: string): string => new URL(url).pathname.slice(1);

function at(url: string, database: string): string {
  const moved = new URL(url);
  moved.pathname = `/${database}`;
  return moved.toString();
}
