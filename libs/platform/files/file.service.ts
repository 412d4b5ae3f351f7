import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { type Ctx, personIdOf } from '../ctx/ctx.js';
import { Db, type Tx } from '../db/db.js';
import { type Outcome, refused } from '../outcome/outcome.js';
import { FileStore, keysOf } from './bytes/file-store.js';
import { Lanes } from './bytes/lanes.js';
import { spool } from './bytes/spool.js';
import type { FileRow } from './file.entity.js';
import { FILE_BYTES, unclaimedSince, whyNotClaim } from './file.rules.js';
import { FileStoreDb } from './file.store.js';
import { cleanName } from './media/file-name.rules.js';
import { type Picture, pictureOf } from './media/picture.js';
import { sniff } from './media/sniff.js';

export interface Upload {
  /** As the sender calls it; nothing is believed of it. */
  name: string;
  stream: AsyncIterable<Uint8Array>;
}

const SWEPT_AT_ONCE = 200;

@Injectable()
export class FileService {
  /** Few are worked on at once, so that a crowd of uploads costs time, not memory; slow senders hold no lane. */
  private readonly lanes = new Lanes(3);

  constructor(
    private readonly db: Db,
    private readonly files: FileStoreDb,
    private readonly store: FileStore,
  ) {}

  /** Take one upload in: at most 20 MB, of a kind judged by its bytes, pictures redrawn without what the camera wrote. */
  async take(ctx: Ctx, { name, stream }: Upload): Promise<Outcome<FileRow>> {
    const spooled = await spool(stream, FILE_BYTES);
    if (refused(spooled)) return spooled;
    try {
      return await this.lanes.run(async () => this.judgeAndKeep(ctx, name, await readFile(spooled.path)));
    } finally {
      await spooled.discard();
    }
  }

  /** Make files part of a thing, in the transaction of the act that needs them: all of them or none. In the order asked. */
  async claim(tx: Tx, ids: readonly string[], belongsTo: string): Promise<Outcome<FileRow[]>> {
    if (ids.length === 0) return [];
    const wanted = [...new Set(ids)];
    const found = await this.files.lock(tx, wanted);
    const refusal = whyNotClaim({ ids: wanted, belongsTo, by: personIdOf(tx.actor), now: tx.now }, found);
    if (refusal) return refusal;
    await this.files.claim(tx, wanted, belongsTo);
    const byId = new Map(found.map((file) => [file.id, file]));
    return wanted.flatMap((id) => byId.get(id.toLowerCase()) ?? []).map((file) => ({ ...file, belongsTo }));
  }

  /** Bytes first: nothing this old can be claimed any more, and a row that is left leads the next sweep back to it. */
  async discardUnclaimed(ctx: Ctx): Promise<number> {
    let discarded = 0;
    for (;;) {
      const batch = await this.files.unclaimed(ctx, unclaimedSince(ctx.now), SWEPT_AT_ONCE);
      if (batch.length === 0) return discarded;
      const ids = batch.map((file) => file.id);
      for (const file of batch) await this.deleteBytes(file);
      await this.db.write(ctx, (tx) => this.files.delete(tx, ids));
      discarded += batch.length;
    }
  }

  private async judgeAndKeep(ctx: Ctx, name: string, sent: Buffer): Promise<Outcome<FileRow>> {
    const media = await sniff(sent, name);
    if (refused(media)) return media;
    const picture = media.picture ? await pictureOf(sent, media.mediaType) : null;
    if (refused(picture)) return picture;

    const bytes = picture?.bytes ?? sent;
    const id = uuidv7();
    const keys = keysOf(ctx.townId, id);
    return this.keep(ctx, bytes, picture, {
      townId: ctx.townId,
      id,
      name: cleanName(name, media.endings),
      mediaType: media.mediaType,
      bytes: bytes.length,
      width: picture?.width ?? null,
      height: picture?.height ?? null,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      storageKey: keys.bytes,
      previewKey: picture && keys.preview,
      takenLongitude: picture?.takenAt?.longitude ?? null,
      takenLatitude: picture?.takenAt?.latitude ?? null,
      uploadedBy: personIdOf(ctx.actor),
      uploadedAt: ctx.now,
      belongsTo: null,
    });
  }

  /** The row first, unclaimed and known to nobody: whatever stops us before its bytes are kept, the sweep clears up. */
  private async keep(ctx: Ctx, bytes: Buffer, picture: Picture | null, file: FileRow): Promise<Outcome<FileRow>> {
    await this.db.write(ctx, (tx) => this.files.insert(tx, file));
    await this.store.put(file.storageKey, bytes);
    if (picture && file.previewKey) await this.store.put(file.previewKey, picture.preview);
    return file;
  }

  private async deleteBytes(file: FileRow): Promise<void> {
    await this.store.delete(file.storageKey);
    if (file.previewKey) await this.store.delete(file.previewKey);
  }
}
