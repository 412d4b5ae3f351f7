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

  async page(ctx: Ctx, { first = 50, after }: { first?: number; after?: string | null }): Promise<Page<AuditRow>> {
    const key = decodeCursor(after, 'moment', 'id');
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<AuditRow>(
        `select a.id, a.at, a.act, a.subject, p.name as by, a.request_id
           from audit_entry a left join person p on p.id = a.person_id
          where $1::timestamptz is null or (a.at, a.id) < ($1, $2::uuid) order by a.at desc, a.id desc limit $3`,
        [key?.[0] ?? null, key?.[1] ?? null, first + 1],
      ),
    );
    return pageOf(rows, first, (row) => [row.at.toISOString(), row.id]);
  }
}
