import { type Ctx, Db, personIdOf, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';

/** A viewer who has not been heard of for this long has gone. Screens say they are there every 15 seconds. */
const GONE_AFTER = 40_000;

@Injectable()
export class ViewerStore {
  constructor(private readonly db: Db) {}

  async look(tx: Tx, requestId: string | null): Promise<{ was: string | null }> {
    const me = personIdOf(tx.actor);
    const [before] = await tx.sql<{ requestId: string }>(`select request_id from request_viewer where person_id = $1`, [
      me,
    ]);
    if (requestId === null) await tx.sql(`delete from request_viewer where person_id = $1`, [me]);
    else
      await tx.sql(
        `insert into request_viewer (town_id, person_id, request_id, seen_at) values ($1, $2, $3, $4)
         on conflict (town_id, person_id) do update set request_id = excluded.request_id, seen_at = excluded.seen_at`,
        [tx.townId, me, requestId, tx.now],
      );
    return { was: before?.requestId ?? null };
  }

  /** Who else has these requests open, by request. */
  async of(ctx: Ctx, requestIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<{ requestId: string; personId: string }>(
        `select request_id, person_id from request_viewer where request_id = any($1) and seen_at > $2 and person_id <> $3 order by seen_at`,
        [requestIds, new Date(ctx.now.getTime() - GONE_AFTER), personIdOf(ctx.actor)],
      ),
    );
    return new Map(
      [...Map.groupBy(rows, (row) => row.requestId)].map(([id, seen]) => [id, seen.map((row) => row.personId)]),
    );
  }

  snooze(tx: Tx, requestId: string, until: Date | null): Promise<unknown> {
    const me = personIdOf(tx.actor);
    if (!until) return tx.sql(`delete from request_snooze where person_id = $1 and request_id = $2`, [me, requestId]);
    return tx.sql(
      `insert into request_snooze (town_id, person_id, request_id, until_at) values ($1, $2, $3, $4)
       on conflict (town_id, person_id, request_id) do update set until_at = excluded.until_at`,
      [tx.townId, me, requestId, until],
    );
  }

  async snoozedUntil(ctx: Ctx, requestIds: readonly string[]): Promise<Map<string, Date>> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<{ requestId: string; untilAt: Date }>(
        `select request_id, until_at from request_snooze where person_id = $1 and request_id = any($2) and until_at > $3`,
        [personIdOf(ctx.actor), requestIds, ctx.now],
      ),
    );
    return new Map(rows.map((row) => [row.requestId, row.untilAt]));
  }
}
