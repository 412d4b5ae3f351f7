import { type Ctx, Db, decodeCursor, type Page, pageOf } from '@center/platform';
import { Injectable } from '@nestjs/common';

export interface AuditRow {
  id: string;
  at: Date;
  act: string;
  subject: string;
  by: string | null;
  requestId: string;
}

@Injectable()
export class AuditStore {
  constructor(private readonly db: Db) {}

  /** Ids grow with time, so the key itself is the order. */
  async page(ctx: Ctx, { first = 50, after }: { first?: number; after?: string | null }): Promise<Page<AuditRow>> {
    const key = decodeCursor(after, 'id');
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<AuditRow>(
        `select a.id, a.at, a.act, a.subject, p.name as by, a.request_id
           from audit_entry a left join person p on p.id = a.person_id
          where $1::uuid is null or a.id < $1 order by a.id desc limit $2`,
        [key?.[0] ?? null, first + 1],
      ),
    );
    return pageOf(rows, first, (row) => [row.id]);
  }
}
