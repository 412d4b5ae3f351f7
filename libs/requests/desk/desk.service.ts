import { type Ctx, Db, FileService, Live, type Outcome, refused } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { Acts } from '../request/acts.js';
import { internalFilesOf } from '../request/attachment.reader.js';
import type { RequestRow } from '../request/request.entity.js';
import { RequestStore } from '../request/request.store.js';
import { ViewerStore } from './viewer.store.js';

/** The desk's own order: notes, snoozing, who has what open. No clock hears of it (CCRS: a comment restarted one). */
@Injectable()
export class DeskService {
  constructor(
    private readonly db: Db,
    private readonly acts: Acts,
    private readonly requests: RequestStore,
    private readonly files: FileService,
    private readonly viewers: ViewerStore,
    private readonly live: Live,
  ) {}

  /** An internal note. It does not count as a change, so that a note spoils nobody's half-typed answer. */
  addNote(ctx: Ctx, id: string, words: string, attachments: readonly string[] = []): Promise<Outcome<RequestRow>> {
    return this.db.write<RequestRow>(ctx, async (tx) => {
      const request = await this.acts.lockSeen(tx, { id });
      if (refused(request)) return request;
      const claimed = await this.files.claim(tx, attachments, internalFilesOf(id));
      if (refused(claimed)) return claimed;
      const entryId = await this.requests.note(tx, {
        requestId: id,
        verb: 'note',
        from: request.state,
        to: request.state,
        words,
        internal: true,
        facts: { attachments: [...attachments] },
      });
      await this.acts.tell(tx, request, 'note', entryId);
      return request;
    });
  }

  /** Out of my own list until then; null brings it back. Clocks run on. */
  snooze(ctx: Ctx, id: string, until: Date | null): Promise<Outcome<RequestRow>> {
    return this.db.write<RequestRow>(ctx, async (tx) => {
      const request = await this.acts.lockSeen(tx, { id });
      if (refused(request)) return request;
      await this.viewers.snooze(tx, id, until);
      return request;
    });
  }

  /** I have this open now (null: nothing). Others see it within a second. */
  async lookAt(ctx: Ctx, id: string | null): Promise<boolean> {
    const before = await this.db.write(ctx, (tx) => this.viewers.look(tx, id));
    if (refused(before)) return false;
    for (const each of new Set([before.was, id].filter((seen): seen is string => seen !== null && before.was !== id)))
      this.live.publish({ townId: ctx.townId, type: 'viewers', id: each });
    return true;
  }
}
