import { PgBoss } from 'pg-boss';

const schema = 'pgboss';

/** As the owner: the queue's own tables, and what the running role may do with them. */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  const db = boss.getDb();
  await db.executeSql(`grant usage on schema ${schema} to center_app`);
  await db.executeSql(`grant select, insert, update, delete on all tables in schema ${schema} to center_app`);
  await db.executeSql(`grant usage, select, update on all sequences in schema ${schema} to center_app`);
  await db.executeSql(`grant execute on all functions in schema ${schema} to center_app`);
  await boss.stop({ graceful: false });
}

/** As the running role: send always; supervise and keep schedules only in the worker. */
export async function openJobs(appUrl: string, options: { worker: boolean }): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: appUrl,
    schema,
    migrate: false,
    max: options.worker ? 4 : 2,
    supervise: options.worker,
    schedule: options.worker,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', () => undefined); // it retries by itself; readiness shows whether the database answers
  return boss.start();
}
