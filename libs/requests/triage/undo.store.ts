import { personIdOf, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';

export const UNDO_SECONDS = 10;

export interface UndoRow {
  personId: string;
  entryIds: string[];
  untilAt: Date;
  versionBefore: number;
}

/** How a request stood before the desk's act: row, clocks and pauses as they were, to be put back as they were. */
@Injectable()
export class UndoStore {
  until(tx: Tx): Date {
    return new Date(tx.now.getTime() + UNDO_SECONDS * 1000);
  }

  /** The first act of one transaction keeps the state before all of them. */
  async keep(tx: Tx, request: { id: string; version: number }): Promise<void> {
    await tx.sql(`delete from request_undo where request_id = $1 and (until_at <= $2 or kept_at <> $2)`, [
      request.id,
      tx.now,
    ]);
    await tx.sql(
      `insert into request_undo (town_id, request_id, person_id, entry_ids, kept_at, until_at, request_before, clocks_before, pauses_before)
       select r.town_id, r.id, $2, '{}', $3, $4, to_jsonb(r) - 'search_words',
              coalesce((select jsonb_agg(to_jsonb(c)) from request_clock c where c.town_id = r.town_id and c.request_id = r.id), '[]'),
              coalesce((select jsonb_agg(to_jsonb(p)) from request_pause p where p.town_id = r.town_id and p.request_id = r.id), '[]')
         from request r where r.id = $1 on conflict do nothing`,
      [request.id, personIdOf(tx.actor), tx.now, this.until(tx)],
    );
  }

  mark(tx: Tx, requestId: string, entryId: string): Promise<unknown> {
    return tx.sql(`update request_undo set entry_ids = entry_ids || $2::uuid where request_id = $1`, [
      requestId,
      entryId,
    ]);
  }

  async of(tx: Tx, requestId: string): Promise<UndoRow | undefined> {
    const [row] = await tx.sql<UndoRow>(
      `select person_id, entry_ids, until_at, (request_before->>'version')::int as version_before from request_undo where request_id = $1`,
      [requestId],
    );
    return row;
  }

  /** Put everything back; the version goes on, so that nobody acts on what they saw in between. */
  async restore(tx: Tx, requestId: string, entryIds: readonly string[]): Promise<void> {
    await tx.sql(
      `update request_entry e set undone_at = $2 from request r
        where r.id = $1 and e.town_id = r.town_id and e.request_id = r.merged_into and e.facts->>'mergedFrom' = r.id::text`,
      [requestId, tx.now],
    );
    await tx.sql(
      `update request r set (state, tier, category_id, unit_id, handler_id, question, decline_reason, dispatched_at, meeting_asked_at, merged_into, closed_at, due_at, due_kind)
              = (select b.state, b.tier, b.category_id, b.unit_id, b.handler_id, b.question, b.decline_reason, b.dispatched_at, b.meeting_asked_at, b.merged_into, b.closed_at, b.due_at, b.due_kind
                   from request_undo u, jsonb_populate_record(null::request, u.request_before) b where u.request_id = r.id)
        where r.id = $1`,
      [requestId],
    );
    await tx.sql(`delete from request_clock where request_id = $1`, [requestId]);
    await tx.sql(
      `insert into request_clock select c.* from request_undo u, jsonb_populate_recordset(null::request_clock, u.clocks_before) c where u.request_id = $1`,
      [requestId],
    );
    await tx.sql(`delete from request_pause where request_id = $1`, [requestId]);
    await tx.sql(
      `insert into request_pause select p.* from request_undo u, jsonb_populate_recordset(null::request_pause, u.pauses_before) p where u.request_id = $1`,
      [requestId],
    );
    await tx.sql(`update request_entry set undone_at = $3 where request_id = $1 and id = any($2)`, [
      requestId,
      entryIds,
      tx.now,
    ]);
    await tx.sql(`delete from request_undo where request_id = $1`, [requestId]);
  }
}
