import { type Ctx, Db, type TimeLimit, type Tx, type WorkingCalendar } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ClockKind, ClockRow, LimitRow, PauseRow } from './clock.types.js';
import { dueOf, firstDue } from './clocks.rules.js';

@Injectable()
export class ClockStore {
  constructor(private readonly db: Db) {}

  async of(ctx: Ctx, requestIds: readonly string[]): Promise<Map<string, ClockRow[]>> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<ClockRow>(`select * from request_clock where request_id = any($1) order by started_at, id`, [requestIds]),
    );
    return Map.groupBy(rows, (row) => row.requestId);
  }

  async pausesOf(ctx: Ctx, requestIds: readonly string[]): Promise<Map<string, PauseRow[]>> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<PauseRow>(`select * from request_pause where request_id = any($1) order by from_at`, [requestIds]),
    );
    return Map.groupBy(rows, (row) => row.requestId);
  }

  running(tx: Tx, requestId: string): Promise<ClockRow[]> {
    return tx.sql<ClockRow>(
      `select * from request_clock where request_id = $1 and stopped_at is null order by started_at, id`,
      [requestId],
    );
  }

  pauses(tx: Tx, requestId: string): Promise<PauseRow[]> {
    return tx.sql<PauseRow>(`select * from request_pause where request_id = $1 order by from_at`, [requestId]);
  }

  limits(tx: Tx): Promise<LimitRow[]> {
    return tx.sql<LimitRow>(`select clock, kind, tier, value, unit from time_limit`);
  }

  async start(
    tx: Tx,
    requestId: string,
    kind: ClockKind,
    limit: TimeLimit,
    calendar: WorkingCalendar,
    pauses: readonly PauseRow[],
  ): Promise<void> {
    const clock = { startedAt: tx.now, limitValue: limit.value, limitUnit: limit.unit };
    const due = dueOf(calendar, clock, pauses);
    await tx.sql(
      `insert into request_clock (town_id, request_id, id, kind, limit_value, limit_unit, started_at, due_at, provisional, calendar_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        tx.townId,
        requestId,
        uuidv7(),
        kind,
        limit.value,
        limit.unit,
        tx.now,
        due.dueAt,
        due.provisional,
        due.calendarVersion,
      ],
    );
  }

  async stop(tx: Tx, requestId: string, kinds: readonly ClockKind[] | 'all', why: 'met' | 'overtaken'): Promise<void> {
    await tx.sql(
      `update request_clock set stopped_at = $2, stopped_why = $3 where request_id = $1 and stopped_at is null and ($4::text[] is null or kind = any($4))`,
      [requestId, tx.now, why, kinds === 'all' ? null : kinds],
    );
  }

  /** The clocks of many requests that are over. */
  async stopAll(tx: Tx, requestIds: readonly string[]): Promise<void> {
    await tx.sql(
      `update request_clock set stopped_at = $2, stopped_why = 'overtaken' where request_id = any($1) and stopped_at is null`,
      [requestIds, tx.now],
    );
    await tx.sql(`update request set due_at = 'infinity', due_kind = null where id = any($1)`, [requestIds]);
  }

  /** Count the open clocks of a request again, by its pauses of now and, for the answer, a new limit; keep the first due time with the request. */
  async recount(
    tx: Tx,
    requestId: string,
    calendar: WorkingCalendar,
    newAnswerLimit?: TimeLimit,
  ): Promise<ClockRow | null> {
    const pauses = await this.pauses(tx, requestId);
    const clocks = await this.running(tx, requestId);
    for (const clock of clocks) {
      if (newAnswerLimit && clock.kind === 'answer')
        Object.assign(clock, { limitValue: newAnswerLimit.value, limitUnit: newAnswerLimit.unit });
      Object.assign(clock, dueOf(calendar, clock, pauses));
    }
    await tx.sql(
      `update request_clock c set limit_value = n.limit_value, limit_unit = n.limit_unit, due_at = n.due_at, provisional = n.provisional,
              calendar_version = n.calendar_version, breached_at = case when n.due_at > $3 then null else c.breached_at end
         from jsonb_to_recordset($2) as n(id uuid, limit_value int, limit_unit text, due_at timestamptz, provisional boolean, calendar_version text)
        where c.request_id = $1 and c.id = n.id`,
      [
        requestId,
        JSON.stringify(
          clocks.map((clock) => ({
            id: clock.id,
            limit_value: clock.limitValue,
            limit_unit: clock.limitUnit,
            due_at: clock.dueAt,
            provisional: clock.provisional,
            calendar_version: clock.calendarVersion,
          })),
        ),
        tx.now,
      ],
    );
    const first = firstDue(clocks);
    await tx.sql(`update request set due_at = coalesce($2::timestamptz, 'infinity'), due_kind = $3 where id = $1`, [
      requestId,
      first?.dueAt ?? null,
      first?.kind ?? null,
    ]);
    return first;
  }

  pause(tx: Tx, requestId: string, reason: string, words: string): Promise<unknown> {
    return tx.sql(
      `insert into request_pause (town_id, request_id, id, reason, words, from_at) values ($1, $2, $3, $4, $5, $6)`,
      [tx.townId, requestId, uuidv7(), reason, words, tx.now],
    );
  }

  resume(tx: Tx, requestId: string): Promise<unknown> {
    return tx.sql(`update request_pause set until_at = $2 where request_id = $1 and until_at is null`, [
      requestId,
      tx.now,
    ]);
  }

  /** Clocks past their due time that nobody has raised yet, taken so that two sweeps never raise the same one. */
  takeOverdue(tx: Tx, limit: number): Promise<{ id: string; requestId: string; kind: ClockKind }[]> {
    return tx.sql(
      `update request_clock set breached_at = $1 where (town_id, request_id, id) in (
         select town_id, request_id, id from request_clock
          where due_at <= $1 and stopped_at is null and breached_at is null order by due_at limit $2 for update skip locked)
       returning id, request_id, kind`,
      [tx.now, limit],
    );
  }
}
