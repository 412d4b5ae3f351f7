import { type Ctx, Db, Kept, system, type TimeLimit } from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { RequestKind, Tier } from '../request/request.entity.js';
import { ClockStore } from './clock.store.js';
import type { LimitRow } from './clock.types.js';
import { limitOf } from './limits.rules.js';

/** A town's limits for screens; acts read them in their own transaction. */
@Injectable()
export class LimitReader {
  private readonly kept = new Kept<number, LimitRow[]>((townId) =>
    this.db.read({ townId, actor: system, now: new Date(0), requestId: 'limits' }, (tx) => this.clocks.limits(tx)),
  );

  constructor(
    private readonly db: Db,
    private readonly clocks: ClockStore,
  ) {}

  async of(
    ctx: Ctx,
    clock: Parameters<typeof limitOf>[1],
    request: { kind: RequestKind; tier: Tier | null },
  ): Promise<TimeLimit> {
    return limitOf(await this.kept.get(ctx.townId), clock, request.kind, request.tier);
  }
}
