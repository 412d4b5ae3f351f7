import { BrokenSheet } from './sheet.types.js';

const CHUNK = 64 * 1024;

/** The text of a csv in pieces, whatever Chinese Excel has saved it as: UTF-8, UTF-16 by its mark, or else GB18030. */
export function* textOf(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK)
    yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
  yield decoder.decode();
}

export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  const fitting = ['utf-8', 'gb18030'].find((encoding) => isAll(bytes, encoding));
  if (!fitting) throw new BrokenSheet('文字编码不对，请在 Excel 里另存为“CSV UTF-8”或 .xlsx 再导入');
  return fitting;
}

function isAll(bytes: Uint8Array, encoding: string): boolean {
  try {
    for (const _ of textOf(bytes, encoding));
    return true;
  } catch {
    return false;
  }
}

/** The separator that stands most often outside quotes in the first lines: comma, semicolon or tab. */
export function separatorOf(beginning: string): string {
  const bare = beginning
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/, 20)
    .join('\n');
  const count = (separator: string) => bare.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}
