import type { Outcome } from '@center/platform';
import { SheetUnreadable } from '../hotline.refusals.js';
import { csvRows } from './csv-rows.js';
import { encodingOf } from './csv-text.js';
import { headerOf } from './header.rules.js';
import { BrokenSheet, isEmptyRow, type Sheet, type SheetRow, sheetLimits } from './sheet.types.js';
import { kindOfSheet } from './sheet-kind.rules.js';
import { xlsxRows } from './xlsx-rows.js';

/** Reads a csv or xlsx file to its end once, so that a broken one is refused before anything of it is kept. */
export async function readSheet(name: string, bytes: Uint8Array): Promise<Outcome<Sheet>> {
  try {
    const rows = await openRows(bytes);
    const { header, headerRow } = await findHeader(rows());
    const body = () => rowsAfter(headerRow, rows());
    return { name, header, ...(await measure(body())), rows: body };
  } catch (error) {
    if (error instanceof BrokenSheet) return new SheetUnreadable(error.message);
    throw error;
  }
}

/** A csv is read as a stream each time; an xlsx is unpacked once and its rows kept. */
async function openRows(bytes: Uint8Array): Promise<() => AsyncIterable<SheetRow>> {
  if (bytes.length > sheetLimits.bytes) throw new BrokenSheet('文件超过 20 MB，请分成几个文件再导入');
  if (kindOfSheet(bytes) === 'csv') {
    const encoding = encodingOf(bytes);
    return () => csvRows(bytes, encoding);
  }
  const rows = await xlsxRows(bytes);
  return async function* () {
    yield* rows;
  };
}

async function findHeader(rows: AsyncIterable<SheetRow>): Promise<{ header: string[]; headerRow: number }> {
  for await (const { row, cells } of rows) {
    const header = headerOf(cells);
    if (header) return { header, headerRow: row };
    if (row > 20) break;
  }
  throw new BrokenSheet('没有找到表头。第一行应当是列名，至少两列，如“工单编号、受理时间”');
}

async function* rowsAfter(headerRow: number, rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  for await (const each of rows) if (each.row > headerRow && !isEmptyRow(each.cells)) yield each;
}

async function measure(rows: AsyncIterable<SheetRow>): Promise<Pick<Sheet, 'rowCount' | 'sample'>> {
  const sample: SheetRow[] = [];
  let rowCount = 0;
  for await (const row of rows) {
    rowCount += 1;
    if (rowCount > sheetLimits.rows) throw new BrokenSheet('超过 50 000 行，请分成几个文件再导入');
    if (row.cells.length > sheetLimits.columns) throw new BrokenSheet(`第 ${row.row} 行超过 100 列，请删去用不到的列`);
    if (sample.length < sheetLimits.sample) sample.push(row);
  }
  if (rowCount === 0) throw new BrokenSheet('表头下面没有一行内容');
  return { rowCount, sample };
}
