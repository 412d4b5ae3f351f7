const END_RECORD = 0x06054b50;
const ENTRY = 0x02014b50;

/** What a zip's own table says its files come to, in bytes, before anything is unpacked; 0 where there is no table. */
export function unpackedSize(zip: Buffer): number {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END_RECORD) return 0;
  let size = 0;
  let at = zip.readUInt32LE(end + 16);
  for (
    let left = zip.readUInt16LE(end + 10);
    left > 0 && at + 46 <= zip.length && zip.readUInt32LE(at) === ENTRY;
    left -= 1
  ) {
    size += zip.readUInt32LE(at + 24);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return size;
}
