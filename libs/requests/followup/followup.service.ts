import { type Ctx, type Outcome, type Staff } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { rework } from '../filing/requester.service.js';
import { Acts, type Target } from '../request/acts.js';
import type { RequestRow, Satisfaction } from '../request/request.entity.js';
import { whyNotClose } from '../request/request.rules.js';

/** After the answer: call back, then close or have it done again. */
@Injectable()
export class FollowUpService {
  constructor(private readonly acts: Acts) {}

  followUp(
    ctx: Ctx,
    target: Target,
    call: { satisfaction: Satisfaction; solved: boolean; words: string },
  ): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'followUp', (tx) => ({
      patch: {
        followedUpAt: tx.now,
        followedUpBy: (ctx.actor as Staff).staffId,
        followUpSatisfaction: call.satisfaction,
        followUpSolved: call.solved,
        followUpWords: call.words,
      },
      words: call.words,
      facts: { satisfaction: call.satisfaction, solved: call.solved },
      internal: true,
      clocks: { met: ['callBack'] },
    }));
  }

  close(ctx: Ctx, target: Target): Promise<Outcome<RequestRow>> {
    return this.acts.act(
      ctx,
      target,
      'close',
      (tx, request) => whyNotClose(request) ?? { patch: { closedAt: tx.now }, clocks: { overtaken: 'all' } },
    );
  }

  /** 重办: sent back to the unit by the desk or after a call-back, whatever the requester's own window. */
  reopen(ctx: Ctx, target: Target, words: string): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'reopen', (tx, request) => ({ ...rework(tx.now, request), words }));
  }
}
