import { attachmentOf, type DoorContext, type FileRow, FileStoreDb, loaderOf } from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { RequestRow } from './request.entity.js';

/** Files of a request, or those of one line of its timeline. At the portal their addresses carry the tracking code. */
@Injectable()
export class AttachmentReader {
  constructor(private readonly files: FileStoreDb) {}

  async of(at: DoorContext, request: RequestRow, ids: readonly string[] | null) {
    if (ids?.length === 0) return [];
    const files =
      (await loaderOf<string, FileRow[]>(at, 'files', (ctx, ofWhat) => this.files.of(ctx, ofWhat)).load(
        `request/${request.id}`,
      )) ?? [];
    const query = at.door === 'portal' ? `?c=${request.trackingCode}` : '';
    return files.filter((file) => ids === null || ids.includes(file.id)).map((file) => attachmentOf(file, query));
  }
}
