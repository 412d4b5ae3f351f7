import { Towns } from '@center/directory';
import { type Ctx, countTime, type DoorContext, loaderOf } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { ClockStore } from './clock.store.js';
import type { ClockRow, PauseRow } from './clock.types.js';
import { factsOf, firstDue, stateOf, usedOf } from './clocks.rules.js';

/** Clocks as people read them: state, share used, and the days behind the due time. Many requests, two statements. */
@Injectable()
export class ClockReader {
  constructor(
    private readonly clocks: ClockStore,
    private readonly towns: Towns,
  ) {}

  async of(at: DoorContext, requestId: string) {
    const rows = (await this.rows(at).load(requestId)) ?? [];
    return Promise.all(rows.map((row) => this.view(at, row)));
  }

  /** The open clock that is due first, or a paused one where nothing runs. */
  async first(at: DoorContext, requestId: string) {
    const rows = (await this.rows(at).load(requestId)) ?? [];
    const row = firstDue(rows) ?? rows.find((each) => !each.stoppedAt) ?? null;
    return row && this.view(at, row);
  }

  private async view(at: DoorContext, clock: ClockRow) {
    const pauses = (await this.pauses(at).load(clock.requestId)) ?? [];
    const calendar = await this.towns.calendar(at.ctx.townId);
    return {
      ...clock,
      limit: { value: clock.limitValue, unit: clock.limitUnit },
      state: stateOf(clock, at.ctx.now),
      used: () => usedOf(calendar, clock, pauses, at.ctx.now),
      spans: () => countTime(calendar, factsOf(clock, pauses)).spans.map((span) => spanView(span, at.ctx)),
    };
  }

  private rows(at: DoorContext) {
    return loaderOf<string, ClockRow[]>(at, 'clocks', (ctx, ids) => this.clocks.of(ctx, ids));
  }

  private pauses(at: DoorContext) {
    return loaderOf<string, PauseRow[]>(at, 'pauses', (ctx, ids) => this.clocks.pausesOf(ctx, ids));
  }
}

type SpanOf = ReturnType<typeof countTime>['spans'][number];

/** The last span of an open pause has no end yet: it is drawn up to now. */
export const spanView = (span: SpanOf, ctx: Pick<Ctx, 'now'>) => ({
  from: span.from,
  until: span.until ?? ctx.now,
  counted: span.kind === 'counted',
  reason: span.reason,
  name: span.name ?? null,
});
