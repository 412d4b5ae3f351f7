import { CategoryStore } from '@center/catalog';
import { Towns } from '@center/directory';
import { type Ctx, countTime, Db } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { ClockStore } from '../clocks/clock.store.js';
import { limitOf } from '../clocks/limits.rules.js';
import type { RequestKind } from '../request/request.entity.js';
import { kindOf } from './filing.rules.js';

/** What a requester may count on, said before they file: when somebody calls, when there is an answer, and who. */
@Injectable()
export class PromiseReader {
  constructor(
    private readonly db: Db,
    private readonly categories: CategoryStore,
    private readonly clocks: ClockStore,
    private readonly towns: Towns,
  ) {}

  async of(ctx: Ctx, categoryCode: string, kind?: RequestKind | null) {
    const category = await this.categories.byCode(ctx, categoryCode);
    const calendar = await this.towns.calendar(ctx.townId);
    const limits = await this.db.read(ctx, (tx) => this.clocks.limits(tx));
    const limit = (clock: 'firstContact' | 'answer') => limitOf(limits, clock, kind ?? kindOf(categoryCode), null);
    const contact = countTime(calendar, { from: ctx.now, limit: limit('firstContact') });
    const answer = countTime(calendar, { from: ctx.now, limit: limit('answer') });
    const unit = (await this.towns.unitsOf(ctx.townId)).find((each) => each.id === category?.unitId);
    return {
      firstContactBy: contact.dueAt as Date,
      answerBy: answer.dueAt as Date,
      answerLimit: limit('answer'),
      provisional: contact.provisional || answer.provisional,
      unit: unit?.name ?? '',
    };
  }
}
