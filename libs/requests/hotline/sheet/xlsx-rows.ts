import { type CellValue, readSheet } from 'read-excel-file/node';
import { BrokenSheet, isEmptyRow, type SheetRow, sheetLimits } from './sheet.types.js';
import { unpackedSize } from './unpacked-size.js';

const LARGEST_UNPACKED = 400 * 1024 * 1024;

/** Rows of an xlsx workbook's first sheet. A date cell has no zone and no format here: it reads 2020-01-02 03:04:05. */
export async function xlsxRows(bytes: Uint8Array): Promise<SheetRow[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (unpackedSize(file) > LARGEST_UNPACKED)
    throw new BrokenSheet('文件展开后太大，请删去图片和多余的工作表，或另存为 .csv 再导入');
  const rows = await readSheet<string>(file, { parseNumber: plainNumber }).catch(() => {
    throw new BrokenSheet('这个 .xlsx 文件打不开，可能没有传完或已损坏，请在 Excel 里另存一份再导入');
  });
  if (rows.length > sheetLimits.rows * 2) throw new BrokenSheet('超过 50 000 行，请分成几个文件再导入');
  return rows
    .map((cells, at) => ({ row: at + 1, cells: cells.map(textOfCell) }))
    .filter(({ cells }) => !isEmptyRow(cells));
}

function textOfCell(cell: CellValue<string> | null): string {
  if (cell === null) return '';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 19).replace('T', ' ');
  return String(cell).trim();
}

/** 1.57E+9 and 34.194028460000003 as a person sees them; 15 digits are all that Excel has; a longer number stays as it is written. */
function plainNumber(text: string): string {
  const number = Number(text);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : String(Number(number.toPrecision(15)));
}
