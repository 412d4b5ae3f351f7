import { Towns } from '@center/directory';
import { addDays, type Ctx, FileService, localDate, type Outcome, refused } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { Acts, type Target } from '../request/acts.js';
import { filesOf } from '../request/attachment.reader.js';
import { isUnhappy } from '../request/rating.rules.js';
import type { RequestRow, Satisfaction } from '../request/request.entity.js';
import { ChasedToday } from '../request/request.refusals.js';
import { reopenUntil, whyNotRate, whyNotReopen } from '../request/request.rules.js';

/** What a requester does after filing. The timeline shows the contact's name, whoever of the firm it was. */
@Injectable()
export class RequesterService {
  constructor(
    private readonly acts: Acts,
    private readonly files: FileService,
    private readonly towns: Towns,
  ) {}

  /** Answer the desk's question; the clocks run on from here. */
  supply(ctx: Ctx, target: Target, words: string, attachments: readonly string[] = []): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'supply', async (tx, request) => {
      const claimed = await this.files.claim(tx, attachments, filesOf(request.id));
      if (refused(claimed)) return claimed;
      return {
        patch: { question: null },
        words,
        facts: { attachments: [...attachments] },
        resume: true,
        by: nameFor(request),
      };
    });
  }

  withdraw(ctx: Ctx, target: Target, words: string): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'withdraw', (tx, request) => ({
      patch: { closedAt: tx.now },
      words,
      clocks: { overtaken: 'all' },
      by: nameFor(request),
    }));
  }

  /** 催一下, once a day. No clock moves; the unit hears of it. */
  chase(ctx: Ctx, target: Target): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'chase', (tx, request) => {
      const today = localDate(tx.now);
      return request.chasedOn === today
        ? new ChasedToday(addDays(today, 1))
        : { patch: { chasedOn: today }, by: nameFor(request) };
    });
  }

  /** Five levels, and solved or not asked apart. Dissatisfied or unsolved starts the call-back's clock: one working day. */
  rate(
    ctx: Ctx,
    target: Target,
    rating: { satisfaction: Satisfaction; solved: boolean; words?: string | null },
  ): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'rate', (tx, request) => {
      const { satisfaction, solved, words = null } = rating;
      return (
        whyNotRate(request) ?? {
          patch: { ratedAt: tx.now, satisfaction, solved, ratingWords: words || null },
          words: words || null,
          facts: { satisfaction, solved },
          by: '诉求人', // who rated is not shown to the handler
          clocks: isUnhappy(satisfaction, solved) ? { start: ['callBack'] } : {},
        }
      );
    });
  }

  reopen(ctx: Ctx, target: Target, words: string): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'reopen', async (tx, request) => {
      const window = await this.acts.limit(tx, 'reopenWindow', request);
      const refusal = whyNotReopen(reopenUntil(await this.towns.calendar(tx.townId), window, request), tx.now);
      return refusal ?? { ...rework(tx.now, request), words, by: nameFor(request) };
    });
  }
}

/** Rework: back to the unit that answered, with the rework clock and a new two hours to sign for it (FMS #897). */
export const rework = (now: Date, request: RequestRow) => ({
  patch: {
    reworks: request.reworks + 1,
    dispatchedAt: now,
    closedAt: null,
    ratedAt: null,
    satisfaction: null,
    solved: null,
    ratingWords: null,
    followedUpAt: null,
    followedUpBy: null,
    followUpSatisfaction: null,
    followUpSolved: null,
    followUpWords: null,
  },
  clocks: { overtaken: 'all', start: ['signFor', 'rework'] } as const,
});

const nameFor = (request: RequestRow): string => request.contactName ?? '诉求人';
