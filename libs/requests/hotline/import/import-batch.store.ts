import { type Ctx, Db, decodeCursor, nameOf, pageOf, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RowError } from '../ticket/ticket.js';
import type { TicketDifference } from '../ticket/ticket-changes.rules.js';

export interface ImportCounts {
  done: number;
  created: number;
  changed: number;
  same: number;
  failed: number;
}

export interface ImportBatchRow extends ImportCounts {
  id: string;
  fileName: string;
  fileId: string | null;
  mappingId: string;
  dryRun: boolean;
  state: 'running' | 'done' | 'failed';
  byName: string;
  startedAt: Date;
  finishedAt: Date | null;
  rowCount: number;
}

export type RowDifference = TicketDifference & { row: number; number: string };

const columns = `id, file_name, file_id, mapping_id, dry_run, state, by_name, started_at, finished_at, row_count, done, created, changed, same, failed`;

@Injectable()
export class ImportBatchStore {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, { first = 20, after }: { first?: number; after?: string | null }) {
    const key = decodeCursor(after, 'moment', 'id');
    return this.db.read(ctx, async (tx) => {
      const rows = await tx.sql<ImportBatchRow>(
        `select ${columns} from import_batch
          where $1::timestamptz is null or (started_at, id) < ($1, $2::uuid) order by started_at desc, id desc limit $3`,
        [key?.[0] ?? null, key?.[1] ?? null, first + 1],
      );
      return pageOf(rows, first, (row) => [row.startedAt.toISOString(), row.id]);
    });
  }

  async byId(ctx: Ctx, id: string): Promise<ImportBatchRow | null> {
    const [row] = await this.db.read(ctx, (tx) =>
      tx.sql<ImportBatchRow>(`select ${columns} from import_batch where id = $1`, [id]),
    );
    return row ?? null;
  }

  /** In the sheet's order, from after a row; the faults of one row are never cut apart. */
  errorsOf(
    ctx: Ctx,
    id: string,
    { first, after }: { first?: number | null; after?: number | null },
  ): Promise<RowError[]> {
    return this.db.read(ctx, (tx) =>
      tx.sql<RowError>(
        `select row, column_name as column, value, code, message, advice from (
           select * from import_error where batch_id = $1 and row > $2 order by row fetch first $3 rows with ties) error
          order by row, nth`,
        [id, after ?? 0, atMost(first)],
      ),
    );
  }

  /** Each field by its name at the door: CLOSED_AT. */
  differencesOf(ctx: Ctx, id: string, { first }: { first?: number | null }): Promise<unknown[]> {
    return this.db.read(ctx, (tx) =>
      tx.sql(
        `select row, number, upper(regexp_replace(field, '([A-Z])', '_\\1', 'g')) as field, was, now, applied
           from import_difference where batch_id = $1 order by row, field limit $2`,
        [id, atMost(first)],
      ),
    );
  }

  async open(
    tx: Tx,
    batch: Pick<ImportBatchRow, 'fileName' | 'fileId' | 'mappingId' | 'dryRun' | 'rowCount'>,
  ): Promise<ImportBatchRow> {
    const [row] = await tx.sql<ImportBatchRow>(
      `insert into import_batch (town_id, id, file_name, file_id, mapping_id, dry_run, state, by_name, started_at, row_count)
       values ($1, $2, $3, $4, $5, $6, 'running', $7, $8, $9) returning ${columns}`,
      [
        tx.townId,
        uuidv7(),
        batch.fileName,
        batch.fileId,
        batch.mappingId,
        batch.dryRun,
        nameOf(tx.actor),
        tx.now,
        batch.rowCount,
      ],
    );
    return row as ImportBatchRow;
  }

  async lock(tx: Tx, id: string): Promise<ImportBatchRow | null> {
    const [row] = await tx.sql<ImportBatchRow>(`select ${columns} from import_batch where id = $1 for update`, [id]);
    return row ?? null;
  }

  async move(tx: Tx, id: string, state: ImportBatchRow['state'], finishedAt: Date | null): Promise<ImportBatchRow> {
    const [row] = await tx.sql<ImportBatchRow>(
      `update import_batch set state = $2, finished_at = $3 where id = $1 returning ${columns}`,
      [id, state, finishedAt],
    );
    return row as ImportBatchRow;
  }

  async add(tx: Tx, id: string, counts: ImportCounts): Promise<ImportBatchRow> {
    const [row] = await tx.sql<ImportBatchRow>(
      `update import_batch set done = done + $2, created = created + $3, changed = changed + $4, same = same + $5, failed = failed + $6
        where id = $1 returning ${columns}`,
      [id, counts.done, counts.created, counts.changed, counts.same, counts.failed],
    );
    return row as ImportBatchRow;
  }

  async keepErrors(tx: Tx, batchId: string, errors: readonly RowError[]): Promise<void> {
    if (errors.length === 0) return;
    await tx.sql(
      `insert into import_error (town_id, batch_id, row, nth, code, column_name, value, message, advice)
       select $1, $2, e.row, row_number() over (partition by e.row order by e.nth), e.code, e."column", e.value, e.message, e.advice
         from rows from (jsonb_to_recordset($3) as (row int, code text, "column" text, value text, message text, advice text)) with ordinality
              as e (row, code, "column", value, message, advice, nth)`,
      [tx.townId, batchId, JSON.stringify(errors)],
    );
  }

  async keepDifferences(tx: Tx, batchId: string, differences: readonly RowDifference[]): Promise<void> {
    if (differences.length === 0) return;
    await tx.sql(
      `insert into import_difference (town_id, batch_id, row, number, field, was, now, applied)
       select $1, $2, d.row, d.number, d.fact, d.was, d.now, d.applied
         from jsonb_to_recordset($3) as d(row int, number text, fact text, was text, now text, applied boolean)`,
      [tx.townId, batchId, JSON.stringify(differences)],
    );
  }
}

const atMost = (first: number | null | undefined): number => Math.max(1, Math.min(first ?? 100, 1000));
