import { COUNT_CAP, type Ctx, cappedCount, Db, decodeCursor, pageOf, type Requester } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { openStates } from '../request/request.states.js';
import { requestColumns, rowsOf } from '../request/request.store.js';

/** The person's own requests and those of the enterprises they speak for, newest first. */
@Injectable()
export class MyRequestsStore {
  constructor(private readonly db: Db) {}

  async page(
    ctx: Ctx,
    requester: Requester,
    { open, first = 20, after }: { open?: boolean | null; first?: number; after?: string | null },
  ) {
    const key = decodeCursor(after, 'moment', 'id');
    const mine = `(r.requester_id = $1 or r.enterprise_id = any($2)) and ($3::text[] is null or r.state = any($3))`;
    const values = [requester.personId, requester.enterpriseIds, open ? [...openStates, 'answered'] : null];
    return this.db.read(ctx, async (tx) => {
      const rows = await tx.sql(
        `select ${requestColumns} from request r where ${mine} and ($4::timestamptz is null or (r.filed_at, r.id) < ($4, $5::uuid)) order by r.filed_at desc, r.id desc limit $6`,
        [...values, key?.[0] ?? null, key?.[1] ?? null, first + 1],
      );
      const [total] = await tx.sql<{ count: number }>(
        `select count(*)::int as count from (select from request r where ${mine} limit ${COUNT_CAP + 1}) counted`,
        values,
      );
      return {
        ...pageOf(rowsOf(rows), first, (row) => [row.filedAt.toISOString(), row.id]),
        count: cappedCount(total?.count ?? 0),
      };
    });
  }
}
