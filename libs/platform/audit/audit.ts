import { v7 as uuidv7 } from 'uuid';
import { personIdOf } from '../ctx/ctx.js';
import type { Tx } from '../db/db.js';

/** One line of the audit log, in the transaction of the act it tells of. Insert only. */
export const audit = (tx: Tx, act: string, subject: string, personId = personIdOf(tx.actor)): Promise<unknown> =>
  tx.sql(
    `insert into audit_entry (town_id, id, at, person_id, act, subject, request_id) values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.townId, uuidv7(), tx.now, personId, act, subject, tx.requestId],
  );
