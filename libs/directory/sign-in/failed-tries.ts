import { oneAtATime, type Tx } from '@center/platform';
import { v7 as uuidv7 } from 'uuid';
import { isLocked, LOCK_MINUTES, type RecentFailures } from './lockout.rules.js';

/**
 * Asked in the transaction that then notes the failure or opens the door. The tries at one account are judged one after
 * the other: of a thousand sent at once, the sixth already finds five before it.
 */
export async function isLockedNow(tx: Tx, account: string, source: string): Promise<boolean> {
  await oneAtATime(tx, `try ${account}`);
  return isLocked(await recentFailures(tx, account, source));
}

/** Each failure is one row with its account and its source: one row serves both counts. */
async function recentFailures(tx: Tx, account: string, source: string): Promise<RecentFailures> {
  const since = new Date(tx.now.getTime() - LOCK_MINUTES * 60_000);
  const [row] = await tx.sql<RecentFailures>(
    `select (select count(*) from failed_try where account = $1 and at > $3)::int as of_account,
            (select count(distinct account) from failed_try where source = $2 and at > $3)::int as accounts_of_source`,
    [account, source, since],
  );
  return row as RecentFailures;
}

export const noteFailure = (tx: Tx, account: string, source: string): Promise<unknown> =>
  tx.sql(`insert into failed_try (id, account, source, at) values ($1, $2, $3, $4)`, [
    uuidv7(),
    account,
    source,
    tx.now,
  ]);

export const forgetFailures = (tx: Tx, account: string): Promise<unknown> =>
  tx.sql(`delete from failed_try where account = $1`, [account]);
