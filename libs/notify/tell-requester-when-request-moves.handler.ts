import { Towns } from '@center/directory';
import { type Ctx, Db, type JobData, type JobHandler, refused, Settings, Sms, WhenEvent } from '@center/platform';
import { RequestStore } from '@center/requests';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { wordsFor } from './requester-words.js';

/** The requester hears of what concerns them, once; of an act that the desk took back within its ten seconds, never. */
@Injectable()
@WhenEvent(
  'request.filed',
  'request.moreAsked',
  'request.declined',
  'request.dispatched',
  'request.answered',
  'request.merged',
)
export class TellRequesterWhenRequestMoves implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly requests: RequestStore,
    private readonly towns: Towns,
    private readonly settings: Settings,
    private readonly sms: Sms,
  ) {}

  async run(ctx: Ctx, { event, requestId, entryId }: JobData): Promise<void> {
    const id = String(requestId);
    const request = (await this.requests.byIds(ctx, [id])).get(id);
    const entry = (await this.requests.entriesOf(ctx, [id])).get(id)?.find((each) => each.id === entryId);
    const town = await this.towns.byId(ctx.townId);
    if (!request || !entry || entry.undoneAt || !town) return;
    const merged = event === 'request.answered' ? await this.requests.mergedInto(ctx, id) : [];
    for (const each of [request, ...merged]) {
      const link = `${this.settings.publicUrl(town.code)}/r/${each.number}?c=${each.trackingCode}`;
      const words = wordsFor(String(event), each, entry, { centre: town.centreName, link });
      if (words && each.contactPhone)
        await this.tell(ctx, { requestId: each.id, entryId: entry.id, phone: each.contactPhone, words });
    }
  }

  /** Sent before it is kept: a message may in the worst case come twice, but never be kept as sent and not come. */
  private async tell(
    ctx: Ctx,
    message: { requestId: string; entryId: string; phone: string; words: string },
  ): Promise<void> {
    const told = await this.db.read(ctx, (tx) =>
      tx.sql(`select from message where entry_id = $1 and phone = $2`, [message.entryId, message.phone]),
    );
    if (told.length > 0) return;
    await this.sms.send(message.phone, message.words);
    const kept = await this.db.write(ctx, (tx) =>
      tx.sql(
        `insert into message (town_id, id, request_id, entry_id, channel, phone, words, sent_at) values ($1, $2, $3, $4, 'sms', $5, $6, $7)
         on conflict do nothing`,
        [tx.townId, uuidv7(), message.requestId, message.entryId, message.phone, message.words, tx.now],
      ),
    );
    if (refused(kept)) throw new Error(kept.message);
  }
}
