import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** For specs: a photo as a phone makes it, lying on its side, with its maker and 徐泾 as its place. */
export const photo = (width = 640, height = 480, format: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: '#8a5', noise: { type: 'gaussian', mean: 128, sigma: 20 } },
  })
    .withExif({
      IFD0: { Make: 'Fruit', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 11/1 1234/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '121/1 16/1 3012/100',
      },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');

/** For specs: an Office file of the smallest kind, with the content type its main part declares. */
export function officeFile(part: string, contentType: string): Buffer {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${contentType}"/></Types>`;
  return zip({ '[Content_Types].xml': types, [part]: '<?xml version="1.0"?><x/>' });
}

const officeTypes = 'application/vnd.openxmlformats-officedocument';
export const docx = officeFile('word/document.xml', `${officeTypes}.wordprocessingml.document.main+xml`);
export const xlsx = officeFile('xl/workbook.xml', `${officeTypes}.spreadsheetml.sheet.main+xml`);
export const docm = officeFile('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml');

/** Stored, not compressed: local entries, directory, end. */
export function zip(parts: Record<string, string>): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, words] of Object.entries(parts)) {
    const [named, data] = [Buffer.from(name), Buffer.from(words)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(named.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    entries.push(Buffer.from('PK\x03\x04'), common, named, data);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, named);
    at += 30 + named.length + data.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...entries, ...directory, Buffer.from('PK\x05\x06'), end]);
}
