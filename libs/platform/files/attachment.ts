import type { FileRow } from './file.entity.js';

/** A file as the doors show it (SDL type Attachment). `query` goes into its addresses: `?c=` and a tracking code. */
export function attachmentOf(file: FileRow, query = '') {
  const url = `/files/${file.id}`;
  const { takenLongitude: longitude, takenLatitude: latitude } = file;
  return {
    id: file.id,
    name: file.name,
    mediaType: file.mediaType,
    bytes: file.bytes,
    width: file.width,
    height: file.height,
    url: `${url}${query}`,
    previewUrl: file.previewKey && `${url}/preview${query}`,
    takenAtPlace: longitude === null || latitude === null ? null : { address: '照片拍摄位置', longitude, latitude },
  };
}
