import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Towns } from '@center/directory';
import { Clock, type Ctx, refused, system } from '@center/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { HotlineImportService } from './import/hotline-import.service.js';
import { type ImportBatchRow, ImportBatchStore } from './import/import-batch.store.js';
import { MappingService } from './mapping/mapping.service.js';
import { readSheet } from './sheet/read-sheet.js';
import type { RowError } from './ticket/ticket.js';

export interface ImportOptions {
  /** The town's code, e.g. drill. */
  town: string;
  file: string;
  dryRun: boolean;
}

const SHOWN_ERRORS = 20;

/** npm run import:hotline: reads the sheet by a saved mapping, or by the best guess, which is then saved. */
export async function importFromFile(
  app: INestApplicationContext,
  { town: code, file, dryRun }: ImportOptions,
  log: (line: string) => void,
): Promise<ImportBatchRow> {
  const started = performance.now();
  const town = await app.get(Towns).byCode(code);
  if (!town) throw new Error(`There is no town "${code}".`);
  const ctx: Ctx = { townId: town.id, actor: system, now: app.get(Clock).now(), requestId: uuidv7() };

  const sheet = settled(await readSheet(basename(file), await readFile(file)));
  const mapping = settled(await app.get(MappingService).settle(ctx, sheet));
  log(
    `${town.name} · ${sheet.name} · ${sheet.rowCount} 行 · 列对应“${mapping.name}”（${mapping.dateFormat}，${mapping.timeZone}）${dryRun ? ' · 试导入' : ''}`,
  );

  const hotline = app.get(HotlineImportService);
  const batch = settled(
    await hotline.import(ctx, { sheet, mapping, dryRun }, ({ done, rowCount }) => log(`  ${done} / ${rowCount}`)),
  );
  const errors = await app.get(ImportBatchStore).errorsOf(ctx, batch.id, { first: SHOWN_ERRORS });
  for (const line of [...resultTable(batch, (performance.now() - started) / 1000), ...errors.map(errorLine)]) log(line);
  if (batch.failed > SHOWN_ERRORS) log(`  … 共 ${batch.failed} 行没有导入，全部列在导入页`);
  return batch;
}

function settled<T>(outcome: T): Exclude<T, { message: string }> {
  if (refused(outcome)) throw new Error(outcome.message);
  return outcome as Exclude<T, { message: string }>;
}

function resultTable({ rowCount, created, changed, same, failed, dryRun }: ImportBatchRow, seconds: number): string[] {
  const lines: [string, string | number][] = [
    ['行', rowCount],
    [dryRun ? '将新建' : '新建', created],
    [dryRun ? '将更新' : '更新', changed],
    ['相同', same],
    ['有误', failed],
    ['秒', seconds.toFixed(1)],
  ];
  return lines.map(([name, value]) => `  ${name.padEnd(4, '\u3000')}${String(value).padStart(8)}`);
}

const errorLine = ({ row, column, value, code, message, advice }: RowError): string =>
  `  第 ${row} 行${column ? ` “${column}”` : ''}${value ? ` ${value}` : ''}：${message}（${code}）。${advice}`;
