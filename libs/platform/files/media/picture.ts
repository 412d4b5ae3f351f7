import exifr from 'exifr';
import sharp, { type Sharp } from 'sharp';
import type { Outcome } from '../../outcome/outcome.js';
import { FileBroken, FileTooLarge } from '../file.refusals.js';

export interface Picture {
  bytes: Buffer;
  /** WebP */
  preview: Buffer;
  width: number;
  height: number;
  takenAt: Position | null;
}

/** WGS-84, in degrees. */
export interface Position {
  longitude: number;
  latitude: number;
}

const LONGEST_SIDE = 2560;
const PREVIEW_SIDE = 480;
/** Above the 108 megapixels of phones; a few kilobytes of PNG can claim a thousand times more. */
const MOST_PIXELS = 120_000_000;

/** The prebuilt sharp reads AVIF but not HEIC (patents); one built against a libvips with libde265 does. */
export const readsHeic: boolean = sharp.format.heif.input.fileSuffix?.includes('.heic') ?? false;

/** Reads where a photo was taken, then draws it anew: upright, at most 2560 px, and without anything the camera wrote. */
export async function pictureOf(sent: Buffer, mediaType: string): Promise<Outcome<Picture>> {
  const open = () => sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  try {
    const { exif } = await open().metadata();
    const drawn = await written(within(open(), LONGEST_SIDE), mediaType).toBuffer({ resolveWithObject: true });
    const preview = await within(sharp(drawn.data), PREVIEW_SIDE).webp({ quality: 75 }).toBuffer();
    const { width, height } = drawn.info;
    return { bytes: drawn.data, preview, width, height, takenAt: exif ? await placeOf(exif) : null };
  } catch (error) {
    return /pixel limit|too large/i.test(String(error)) ? new FileTooLarge('1.2 亿像素') : new FileBroken();
  }
}

const within = (picture: Sharp, side: number): Sharp =>
  picture.autoOrient().resize(side, side, { fit: 'inside', withoutEnlargement: true });

function written(picture: Sharp, mediaType: string): Sharp {
  if (mediaType === 'image/png') return picture.png();
  if (mediaType === 'image/webp') return picture.webp({ quality: 82 });
  return picture.flatten({ background: '#fff' }).jpeg({ quality: 82 });
}

/** A camera's note may be nonsense; then there is no place, and the photo is still a photo. */
async function placeOf(exif: Buffer): Promise<Position | null> {
  const bare = exif.subarray(0, 6).equals(PREFIX) ? exif.subarray(6) : exif;
  const { longitude, latitude } = (await exifr.gps(bare).catch(() => undefined)) ?? {};
  const known = isDegrees(longitude, 180) && isDegrees(latitude, 90) && !(longitude === 0 && latitude === 0);
  return known ? { longitude, latitude } : null;
}

const PREFIX = Buffer.from('Exif\0\0');

const isDegrees = (value: number | undefined, most: number): value is number =>
  value !== undefined && Number.isFinite(value) && Math.abs(value) <= most;
