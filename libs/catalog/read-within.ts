import type { Ctx, Db, Tx } from '@center/platform';

/** Reads in the caller's transaction where there is one: an act that asks for a second connection may wait for itself. */
export const readWithin = <T>(db: Db, ctx: Ctx | Tx, work: (tx: Tx) => Promise<T>): Promise<T> =>
  'sql' in ctx ? work(ctx) : db.read(ctx, work);
