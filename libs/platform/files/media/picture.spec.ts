import { describe, expect, it } from '@jest/globals';
import exifr from 'exifr';
import sharp from 'sharp';
import { FileBroken, FileTooLarge } from '../file.refusals.js';
import { photo } from '../files.example.js';
import { type Picture, pictureOf } from './picture.js';

const draw = async (sent: Buffer, mediaType = 'image/jpeg') => (await pictureOf(sent, mediaType)) as Picture;

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'of kind %s tells where it was taken, and what is kept of it does not',
    async (format) => {
      const sent = await photo(640, 480, format);
      expect((await sharp(sent).metadata()).exif).toBeDefined();

      const { takenAt, bytes, preview } = await draw(sent, `image/${format}`);
      expect(takenAt).toEqual({ longitude: expect.closeTo(121.27503, 4), latitude: expect.closeTo(31.18676, 4) });
      for (const kept of [bytes, preview]) {
        const { exif, xmp, iptc, icc } = await sharp(kept).metadata();
        expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
        expect(kept.includes('Fruit')).toBe(false);
        expect(kept.includes('Exif')).toBe(false);
      }
      expect((await sharp(bytes).metadata()).format).toBe(format);
      if (format === 'jpeg') expect(await exifr.gps(bytes)).toBeUndefined();
    },
  );

  it('stands upright, is at most 2560 px, its preview 480', async () => {
    const { bytes, preview, width, height } = await draw(await photo(4000, 3000));
    expect([width, height]).toEqual([1920, 2560]);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1920, height: 2560 });
    expect(await sharp(preview).metadata()).toMatchObject({ width: 360, height: 480, format: 'webp' });
  });

  it('is not blown up', async () => expect(await draw(await photo(40, 30))).toMatchObject({ width: 30, height: 40 }));

  it('without a place, or with nonsense for one, is still a picture', async () => {
    const bare = sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } });
    const nonsense = {
      GPSLatitudeRef: 'N',
      GPSLatitude: '0/0 0/0 0/0',
      GPSLongitudeRef: 'E',
      GPSLongitude: '999/1 0/1 0/1',
    };
    expect(await draw(await bare.clone().jpeg().toBuffer())).toMatchObject({ takenAt: null, width: 8 });
    expect(await draw(await bare.clone().withExif({ IFD3: nonsense }).jpeg().toBuffer())).toMatchObject({
      takenAt: null,
    });
  });

  it('of a thousand million pixels in a few kilobytes is refused before it is drawn', async () => {
    const claims = Buffer.from(await photo(8, 8, 'png'));
    claims.writeUInt32BE(40_000, 16);
    claims.writeUInt32BE(40_000, 20);
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await pictureOf(bomb, 'image/png')).toEqual(new FileTooLarge('1.2 亿像素'));
    expect(await pictureOf(claims, 'image/png')).not.toHaveProperty('bytes');
  });

  it('that is cut off is broken', async () => {
    const sent = await photo();
    expect(await pictureOf(sent.subarray(0, sent.length / 2), 'image/jpeg')).toBeInstanceOf(FileBroken);
  });
});
