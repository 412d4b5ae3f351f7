import { Injectable } from '@nestjs/common';
import type { Ctx } from '../ctx/ctx.js';
import { Db, type Tx } from '../db/db.js';
import { FileRow } from './file.entity.js';

/** The rows of uploads; their bytes lie in a FileStore. */
@Injectable()
export class FileStoreDb {
  constructor(private readonly db: Db) {}

  /** What belongs to each of these things, oldest first: one query for a whole list. */
  async of(ctx: Ctx, belongsTo: readonly string[]): Promise<Map<string, FileRow[]>> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<FileRow>(`select * from file where belongs_to = any($1) order by uploaded_at, id`, [belongsTo]),
    );
    return Map.groupBy(rows, (row) => row.belongsTo ?? '');
  }

  async find(ctx: Ctx, id: string): Promise<FileRow | null> {
    const [row] = isUuid(id)
      ? await this.db.read(ctx, (tx) => tx.sql<FileRow>(`select * from file where id = $1`, [id]))
      : [];
    return row ?? null;
  }

  /** Locked in one order, so that two claims of the same files wait for each other instead of dying. */
  lock(tx: Tx, ids: readonly string[]): Promise<FileRow[]> {
    return tx.sql<FileRow>(`select * from file where id = any($1::uuid[]) order by id for update`, [
      ids.filter(isUuid),
    ]);
  }

  claim(tx: Tx, ids: readonly string[], belongsTo: string): Promise<unknown> {
    return tx.sql(`update file set belongs_to = $2 where id = any($1::uuid[]) and belongs_to is null`, [
      ids,
      belongsTo,
    ]);
  }

  insert(tx: Tx, file: FileRow): Promise<unknown> {
    return tx.em.insert(FileRow, file);
  }

  unclaimed(ctx: Ctx, uploadedBy: Date, limit: number): Promise<FileRow[]> {
    return this.db.read(ctx, (tx) =>
      tx.sql<FileRow>(
        `select * from file where belongs_to is null and uploaded_at <= $1 order by uploaded_at limit $2`,
        [uploadedBy, limit],
      ),
    );
  }

  delete(tx: Tx, ids: readonly string[]): Promise<unknown> {
    return tx.sql(`delete from file where id = any($1::uuid[]) and belongs_to is null`, [ids]);
  }
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
