import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareJobs } from '@center/platform';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

const folder = fileURLToPath(new URL('./migrations/', import.meta.url));
const epoch = Date.UTC(2026, 0, 1);

/** One hand-read SQL file as TypeORM wants it: its number orders it, its name is kept. Migrations are additive; there is no way down. */
const migrationOf = (file: string): (new () => MigrationInterface) => {
  const order = epoch + Number(file.slice(0, 4));
  const named = class implements MigrationInterface {
    readonly name = `${file.slice(5, -4).replaceAll('-', '_')}${order}`;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(readFileSync(`${folder}${file}`, 'utf8'));
    }
    async down(): Promise<void> {
      throw new Error('Migrations only go forward: write the next one');
    }
  };
  return named;
};

/** Bring the database up to date as its owner, and answer with the address of the running role, which owns nothing. */
export async function migrate(ownerUrl: string): Promise<{ appUrl: string }> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: files.map(migrationOf),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  try {
    await source.query(`select pg_advisory_lock(hashtext('centre migrations'))`);
    const appUrl = await runningRole(source, ownerUrl);
    await source.runMigrations();
    await prepareJobs(ownerUrl);
    return { appUrl };
  } finally {
    await source.destroy();
  }
}

/**
 * The running role. Its password follows from the owner's, so that several machines started with the same
 * DATABASE_URL agree on it without another setting. Roles belong to the whole cluster: made once, kept.
 */
async function runningRole(source: DataSource, ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl);
  if (!url.password) throw new Error('DATABASE_URL needs a password: that of the running role is made from it');
  const password = createHmac('sha256', decodeURIComponent(url.password)).update('center_app').digest('hex');
  const [role] = await source.query(`select from pg_roles where rolname = 'center_app'`);
  // Only a superuser may so much as name the other attributes of a role; without a word it has none of them.
  await source.query(`${role ? 'alter' : 'create'} role center_app login password '${password}'`);
  await source.query(`grant usage on schema public to center_app`);
  url.username = 'center_app';
  url.password = password;
  return url.toString();
}
