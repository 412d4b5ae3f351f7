import {
  type Ctx,
  FileGuard,
  type FileRow,
  FileService,
  FileStore,
  FileStoreDb,
  InvalidInput,
  mayDo,
  type Outcome,
  personIdOf,
  refused,
  type Tx,
} from '@center/platform';
import { Injectable } from '@nestjs/common';
import { readSheet } from './read-sheet.js';
import type { Sheet } from './sheet.types.js';

const thingOf = (fileId: string): string => `sheet/${fileId}`;

/** Uploaded sheets: one's own, or one that was imported before, by whoever may import. */
@Injectable()
export class SheetFiles {
  constructor(
    private readonly rows: FileStoreDb,
    private readonly store: FileStore,
    private readonly files: FileService,
  ) {}

  async open(ctx: Ctx, fileId: string): Promise<Outcome<Sheet>> {
    const file = await this.rows.find(ctx, fileId);
    const stream = file && mayRead(ctx, file) ? await this.store.get(file.storageKey) : null;
    if (!file || !stream) return InvalidInput.of('file', '已上传的表格', '这个文件已经失效，请重新上传');
    return readSheet(file.name, Buffer.concat(await stream.toArray()));
  }

  /** From now on it is not swept; dry run and import share it. */
  async keep(tx: Tx, fileId: string): Promise<Outcome<null>> {
    const claimed = await this.files.claim(tx, [fileId], thingOf(fileId));
    return refused(claimed) ? claimed : null;
  }
}

function mayRead(ctx: Ctx, file: FileRow): boolean {
  if (file.belongsTo !== null) return file.belongsTo === thingOf(file.id);
  return file.uploadedBy !== null && file.uploadedBy === personIdOf(ctx.actor);
}

/** An imported sheet is handed out again to those who may import. */
@Injectable()
export class SheetGuard extends FileGuard {
  readonly kind = 'sheet';

  async mayRead(ctx: Ctx): Promise<boolean> {
    return mayDo(ctx.actor, 'hotline.import');
  }
}
