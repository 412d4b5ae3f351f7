import { Clock, type Ctx, Db, InvalidInput, Jobs, Live, type Outcome, refused, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { MappingNotFound } from '../hotline.refusals.js';
import { MappingStore } from '../mapping/mapping.store.js';
import type { SavedMapping } from '../mapping/mapping.types.js';
import type { Sheet, SheetRow } from '../sheet/sheet.types.js';
import { SheetFiles } from '../sheet/sheet-files.js';
import { rowSorter, type SortedRows } from '../ticket/sort-rows.rules.js';
import { ticketReader } from '../ticket/ticket.rules.js';
import { type ImportBatchRow, ImportBatchStore } from './import-batch.store.js';
import { ImportedRequestStore } from './imported-request.store.js';
import { TicketIntake } from './ticket-intake.js';

const CHUNK = 500;

export type Progress = (batch: ImportBatchRow) => void;

/** Brings a hotline's sheet into the town, five hundred rows a transaction; cut off anywhere, it goes on where it stopped. */
@Injectable()
export class HotlineImportService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly live: Live,
    private readonly clock: Clock,
    private readonly files: SheetFiles,
    private readonly mappings: MappingStore,
    private readonly batches: ImportBatchStore,
    private readonly requests: ImportedRequestStore,
    private readonly intake: TicketIntake,
  ) {}

  /** 开始导入: the sheet is read to its end now, and imported by the worker. */
  async ask(
    ctx: Ctx,
    { fileId, mappingId, dryRun }: { fileId: string; mappingId: string; dryRun: boolean },
  ): Promise<Outcome<ImportBatchRow>> {
    const mapping = await this.mappings.byId(ctx, mappingId);
    if (!mapping) return new MappingNotFound();
    const sheet = await this.files.open(ctx, fileId);
    if (refused(sheet)) return sheet;
    const refusal = whyNotRead(sheet, mapping);
    if (refusal) return refusal;

    return this.db.write<ImportBatchRow>(ctx, async (tx) => {
      const kept = await this.files.keep(tx, fileId);
      if (refused(kept)) return kept;
      const batch = await this.batches.open(tx, {
        fileName: sheet.name,
        fileId,
        mappingId,
        dryRun,
        rowCount: sheet.rowCount,
      });
      await this.jobs.record(tx, 'sheet.importAsked', { batchId: batch.id, fileId });
      return batch;
    });
  }

  /** At once, in this process: for the command line, example towns and tests. */
  async import(
    ctx: Ctx,
    { sheet, mapping, dryRun }: { sheet: Sheet; mapping: SavedMapping; dryRun: boolean },
    onProgress?: Progress,
  ): Promise<Outcome<ImportBatchRow>> {
    const refusal = whyNotRead(sheet, mapping);
    if (refusal) return refusal;
    const batch = await this.must(ctx, (tx) =>
      this.batches.open(tx, {
        fileName: sheet.name,
        fileId: null,
        mappingId: mapping.id,
        dryRun,
        rowCount: sheet.rowCount,
      }),
    );
    return this.run(ctx, batch, sheet, mapping, onProgress);
  }

  /** What the worker does for `ask`. A batch that is done stays as it is. */
  async resume(ctx: Ctx, batchId: string, fileId: string): Promise<void> {
    const batch = await this.batches.byId(ctx, batchId);
    if (!batch || batch.state === 'done') return;
    const [mapping, sheet] = [await this.mappings.byId(ctx, batch.mappingId), await this.files.open(ctx, fileId)];
    if (!mapping || refused(sheet)) {
      await this.finish(ctx, batchId, 'failed');
      return;
    }
    if (batch.state === 'failed') await this.must(ctx, (tx) => this.batches.move(tx, batchId, 'running', null));
    await this.run(ctx, batch, sheet, mapping);
  }

  private async run(
    ctx: Ctx,
    batch: ImportBatchRow,
    sheet: Sheet,
    mapping: SavedMapping,
    onProgress?: Progress,
  ): Promise<ImportBatchRow> {
    const columnOf = (fact: string) => mapping.columns.find((each) => each.fact === fact)?.column ?? null;
    const sort = rowSorter(ticketReader(sheet.header, mapping), {
      number: columnOf('number'),
      category: columnOf('category'),
    });
    let before = 0;
    try {
      for await (const rows of chunksOf(sheet.rows())) {
        // Rows of an earlier, interrupted run are sorted again, so that a number that comes twice is still found.
        const sorted = sort(rows);
        if (before >= batch.done) {
          const now = await this.takeChunk(ctx, batch, mapping.name, before, rows.length, sorted);
          onProgress?.(now);
        }
        before += rows.length;
      }
    } catch (error) {
      await this.finish(ctx, batch.id, 'failed').catch(() => undefined);
      throw error;
    }
    return this.finish(ctx, batch.id, 'done');
  }

  /** One transaction: tickets, faults, differences and how far we are, together or not at all. */
  private takeChunk(
    ctx: Ctx,
    batch: ImportBatchRow,
    book: string,
    before: number,
    rowCount: number,
    { tickets, errors }: SortedRows,
  ): Promise<ImportBatchRow> {
    return this.must(ctx, async (tx) => {
      await this.requests.takeTurn(tx);
      const now = (await this.batches.lock(tx, batch.id)) as ImportBatchRow;
      if (now.done !== before) return now; // another worker was given the same job and has done this chunk
      const taken = await this.intake.take(tx, { batchId: batch.id, book, dryRun: batch.dryRun }, tickets);
      await this.batches.keepErrors(tx, batch.id, errors);
      await this.batches.keepDifferences(tx, batch.id, taken.differences);
      tx.afterCommit(() => this.tell(ctx, batch.id));
      return this.batches.add(tx, batch.id, { ...taken, done: rowCount, failed: rowCount - tickets.length });
    });
  }

  private finish(ctx: Ctx, batchId: string, state: 'done' | 'failed'): Promise<ImportBatchRow> {
    return this.must(ctx, (tx) => {
      tx.afterCommit(() => this.tell(ctx, batchId));
      return this.batches.move(tx, batchId, state, this.clock.now());
    });
  }

  private tell({ townId }: Ctx, batchId: string): void {
    this.live.publish({ townId, type: 'import', id: batchId });
  }

  private async must<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
    return (await this.db.write<T>(ctx, work)) as T;
  }
}

const whyNotRead = (sheet: Sheet, mapping: SavedMapping): InvalidInput | null => {
  const lost = mapping.columns.find(({ column }) => !sheet.header.includes(column));
  return lost ? InvalidInput.of('mapping', '表头里的列', `这张表没有“${lost.column}”这一列，请换一个列对应`) : null;
};

async function* chunksOf(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow[]> {
  let chunk: SheetRow[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
