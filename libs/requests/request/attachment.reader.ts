import { attachmentOf, type DoorContext, type FileRow, FileStoreDb, loaderOf } from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { RequestRow } from './request.entity.js';

/** To what files belong: those of a request to everybody who sees it, those of an internal note to staff alone. */
export const filesOf = (requestId: string): string => `request/${requestId}`;
export const internalFilesOf = (requestId: string): string => `request/${requestId}/internal`;

/** Files of a request, or those of one line of its timeline. At the portal their addresses carry the tracking code. */
@Injectable()
export class AttachmentReader {
  constructor(private readonly files: FileStoreDb) {}

  async of(at: DoorContext, request: RequestRow, ids: readonly string[] | null) {
    if (ids?.length === 0) return [];
    const loader = loaderOf<string, FileRow[]>(at, 'files', (ctx, ofWhat) => this.files.of(ctx, ofWhat));
    const shown = at.door === 'portal' ? [filesOf] : [filesOf, internalFilesOf];
    const files = (await Promise.all(shown.map((of) => loader.load(of(request.id))))).flatMap((found) => found ?? []);
    const query = at.door === 'portal' ? `?c=${request.trackingCode}` : '';
    return files.filter((file) => ids === null || ids.includes(file.id)).map((file) => attachmentOf(file, query));
  }
}
