import { Towns } from '@center/directory';
import { type Ctx, FileService, type Outcome, refused, type Staff } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { Acts, type Target } from '../request/acts.js';
import { filesOf } from '../request/attachment.reader.js';
import type { AnswerOutcome, PauseReason, RequestRow, ReturnReason } from '../request/request.entity.js';
import { whyNotReturn } from '../request/request.rules.js';

/** The unit that has it: sign, contact, handle, answer. */
@Injectable()
export class HandlingService {
  constructor(
    private readonly acts: Acts,
    private readonly files: FileService,
    private readonly towns: Towns,
  ) {}

  signFor(ctx: Ctx, target: Target): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'signFor', () => ({
      patch: { handlerId: (ctx.actor as Staff).staffId },
      clocks: { met: ['signFor'] },
    }));
  }

  returnToDesk(ctx: Ctx, target: Target, reason: ReturnReason, words: string): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'returnToDesk', async (tx, request) => {
      const window = await this.acts.limit(tx, 'returnWindow', request);
      const refusal = whyNotReturn(request, await this.towns.calendar(tx.townId), window, tx.now);
      return (
        refusal ?? {
          patch: { returns: request.returns + 1, unitId: null, handlerId: null, dispatchedAt: null },
          words,
          facts: { reason, unit: await this.unitName(tx.townId, request.unitId) },
          internal: true,
          clocks: { overtaken: ['signFor'] },
        }
      );
    });
  }

  /** 先行联系: the requester has heard from a person. */
  recordFirstContact(ctx: Ctx, target: Target, words: string): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'recordFirstContact', (tx, request) => ({
      patch: { firstContactAt: request.firstContactAt ?? tx.now },
      words,
      clocks: { met: ['firstContact'] },
    }));
  }

  pause(ctx: Ctx, target: Target, reason: PauseReason, words: string): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'pause', () => ({ words, facts: { reason }, pause: { reason, words } }));
  }

  resume(ctx: Ctx, target: Target): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'resume', () => ({ resume: true }));
  }

  /** An outcome and words for the requester; an answer is a contact too. */
  answer(
    ctx: Ctx,
    target: Target,
    outcome: AnswerOutcome,
    words: string,
    attachments: readonly string[] = [],
  ): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'answer', async (tx, request) => {
      const claimed = await this.files.claim(tx, attachments, filesOf(request.id));
      if (refused(claimed)) return claimed;
      return {
        patch: {
          answeredAt: tx.now,
          answeredBy: (ctx.actor as Staff).staffId,
          answerOutcome: outcome,
          answerWords: words,
          firstContactAt: request.firstContactAt ?? tx.now,
        },
        words,
        facts: { outcome, unit: await this.unitName(tx.townId, request.unitId), attachments: [...attachments] },
        clocks: { met: ['firstContact', 'answer', 'rework'], overtaken: ['signFor'] },
      };
    });
  }

  private async unitName(townId: number, unitId: string | null): Promise<string | undefined> {
    return (await this.towns.unitsOf(townId)).find((unit) => unit.id === unitId)?.name;
  }
}
