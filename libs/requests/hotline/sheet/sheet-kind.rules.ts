import { BrokenSheet } from './sheet.types.js';

/** What the first bytes say, whatever the file is called; what cannot be a sheet is named for what it is. */
export function kindOfSheet(bytes: Uint8Array): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new BrokenSheet('文件是空的');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new BrokenSheet('这是旧版或加密的 Excel 文件，请去掉密码，另存为 .xlsx 或 .csv 再导入');

  const beginning = Buffer.from(bytes.subarray(0, 4096));
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(beginning.toString('latin1').replace(/^ï»¿/, '')))
    throw new BrokenSheet('这是网页或 XML 格式的文件，请在 Excel 里打开，另存为 .xlsx 或 .csv 再导入');
  if (startsWith(bytes, 0xff, 0xfe)) return 'csv';
  if (beginning.includes(0) || startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new BrokenSheet('这不是表格文件，请选择 .xlsx 或 .csv');
  return 'csv';
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);
