import sharp from 'sharp';

/** What a phone might take at night. */
export const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#33404d' } })
    .jpeg()
    .toBuffer();
