import {
  COUNT_CAP,
  type Ctx,
  type Cursor,
  cappedCount,
  Db,
  decodeCursor,
  type Page,
  pageOf,
  type Staff,
} from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { RequestRow } from '../request/request.entity.js';
import { openStates } from '../request/request.states.js';
import { requestColumns, rowsOf } from '../request/request.store.js';
import {
  type Conditions,
  callBackDue,
  conditionsOf,
  endOfToday,
  numbered,
  type RequestFilter,
  startOfToday,
} from './request-filter.sql.js';

export type RequestSort = 'due' | 'filedNewest' | 'filedOldest' | 'number';

/** Each order is total, and each has its index. */
const orders: Record<
  RequestSort,
  { by: string; after: string; key: (row: RequestRow) => Cursor; first: 'moment' | 'text' }
> = {
  due: {
    by: 'r.due_at, r.id',
    after: '(r.due_at, r.id) > (?::timestamptz, ?::uuid)',
    key: (row) => [row.dueAt?.toISOString() ?? 'infinity', row.id],
    first: 'moment',
  },
  filedNewest: {
    by: 'r.filed_at desc, r.id desc',
    after: '(r.filed_at, r.id) < (?::timestamptz, ?::uuid)',
    key: (row) => [row.filedAt.toISOString(), row.id],
    first: 'moment',
  },
  filedOldest: {
    by: 'r.filed_at, r.id',
    after: '(r.filed_at, r.id) > (?::timestamptz, ?::uuid)',
    key: (row) => [row.filedAt.toISOString(), row.id],
    first: 'moment',
  },
  number: {
    by: 'r.number, r.id',
    after: '(r.number, r.id) > (?, ?::uuid)',
    key: (row) => [row.number, row.id],
    first: 'text',
  },
};

export interface ListArgs {
  filter?: RequestFilter | null;
  sort?: RequestSort | null;
  first?: number | null;
  after?: string | null;
}

@Injectable()
export class RequestListStore {
  constructor(private readonly db: Db) {}

  async page(
    ctx: Ctx,
    actor: Staff,
    { filter, sort, first, after }: ListArgs,
  ): Promise<Page<RequestRow> & { conditions: Conditions }> {
    const conditions = conditionsOf(filter ?? {}, actor, ctx.now);
    const order = orders[sort ?? 'due'];
    const key = decodeCursor(after, order.first, 'id');
    const size = first ?? 50;
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql(
        numbered(
          `select ${requestColumns} from request r where ${conditions.where} ${key ? `and ${order.after}` : ''} order by ${order.by} limit ?`,
        ),
        [...conditions.values, ...(key ?? []), size + 1],
      ),
    );
    return { ...pageOf(rowsOf(rows), size, order.key), conditions };
  }

  async count(ctx: Ctx, { where, values }: Conditions) {
    const [row] = await this.db.read(ctx, (tx) =>
      tx.sql<{ count: number }>(
        numbered(
          `select count(*)::int as count from (select from request r where ${where} limit ${COUNT_CAP + 1}) counted`,
        ),
        values,
      ),
    );
    return cappedCount(row?.count ?? 0);
  }

  /** Open requests of each of these enterprises. */
  async openOf(ctx: Ctx, enterpriseIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<{ enterpriseId: string; count: number }>(
        `select enterprise_id, count(*)::int as count from request where enterprise_id = any($1) and state = any($2) group by enterprise_id`,
        [enterpriseIds, openStates],
      ),
    );
    return new Map(rows.map((row) => [row.enterpriseId, row.count]));
  }

  /** Every number of the side bar and the filters, in two statements, under the wall of the list. */
  async counts(ctx: Ctx, actor: Staff, filter: RequestFilter) {
    const { where, values } = conditionsOf(filter, actor, ctx.now);
    return this.db.read(ctx, async (tx) => {
      const groups = await tx.sql<{
        kind: number;
        state: string;
        source: string;
        categoryId: string;
        unitId: string;
        count: number;
      }>(
        numbered(
          `select grouping(r.state, r.source, r.category_id, r.unit_id) as kind, r.state, r.source, r.category_id, r.unit_id, count(*)::int as count
             from request r where ${where} group by grouping sets ((r.state), (r.source), (r.category_id), (r.unit_id), ())`,
        ),
        values,
      );
      const [numbers] = await tx.sql<{
        overdue: number;
        dueToday: number;
        mine: number;
        triage: number;
        callBacks: number;
        meetings: number;
        oldestFiledAt: Date | null;
      }>(
        numbered(
          `select count(*) filter (where r.due_at <= ?)::int as overdue,
                  count(*) filter (where r.due_at >= ? and r.due_at < ?)::int as due_today,
                  count(*) filter (where (r.handler_id = ? or r.unit_id = ?) and r.state = any(?))::int as mine,
                  count(*) filter (where r.state in ('filed', 'accepted') and r.meeting_asked_at is null)::int as triage,
                  count(*) filter (where ${callBackDue})::int as call_backs,
                  count(*) filter (where r.meeting_asked_at is not null and r.state = any(?))::int as meetings,
                  min(r.filed_at) filter (where r.state = 'filed') as oldest_filed_at
             from request r where ${where} and (r.state = any(?) or ${callBackDue})`,
        ),
        [
          ctx.now,
          startOfToday(ctx.now),
          endOfToday(ctx.now),
          actor.staffId,
          actor.unitId,
          openStates,
          openStates,
          ...values,
          openStates,
        ],
      );
      return { groups, numbers };
    });
  }
}
