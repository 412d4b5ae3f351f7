import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { separatorOf, textOf } from './csv-text.js';
import { BrokenSheet, type SheetRow, sheetLimits } from './sheet.types.js';

const LONGEST_ROW = sheetLimits.columns * sheetLimits.cell;

/** Rows of a csv as a stream. A row may span lines; it is counted as the spreadsheet counts it. */
export async function* csvRows(bytes: Uint8Array, encoding: string): AsyncGenerator<SheetRow> {
  const [beginning = ''] = textOf(bytes, encoding);
  const parser = Readable.from(textOf(bytes, encoding)).compose(
    parse({
      bom: true,
      delimiter: separatorOf(beginning),
      relax_column_count: true,
      trim: true,
      max_record_size: LONGEST_ROW,
    }),
  );
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      yield { row, cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? brokenAt(error, row + 1) : error;
  }
}

function brokenAt(error: CsvError, row: number): BrokenSheet {
  const at = Math.max(row, Number((error as { records?: number }).records ?? 0) + 1);
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return new BrokenSheet(`第 ${at} 行的引号没有配对，后面的行读不出来。请改好这一行再导入`);
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return new BrokenSheet(`第 ${at} 行的引号位置不对：内容里的引号要写成两个。请改好这一行再导入`);
    default:
      return new BrokenSheet(`第 ${at} 行读不出来，请改好这一行再导入`);
  }
}
