import { Towns } from '@center/directory';
import type { Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { ClockStore } from '../../clocks/clock.store.js';
import { limitOf } from '../../clocks/limits.rules.js';
import type { RequestKind } from '../../request/request.entity.js';
import { isOpen, type RequestState } from '../../request/request.states.js';

/** A request that came by a sheet, or was moved by one; `was` is null when it is new. */
export interface ImportedMove {
  requestId: string;
  kind: RequestKind;
  was: RequestState | null;
  state: RequestState;
  filedAt: Date;
  closedAt: Date | null;
}

/**
 * The clocks of imported requests: first contact and answer for one that is open, from its filing in the hotline's own
 * book; none for one that came closed; all stopped for one that a sheet has closed. Closing is one statement for the
 * whole batch; starting is a few for each open request, of which a sheet of finished business has few.
 */
@Injectable()
export class ClocksOfImported {
  constructor(
    private readonly clocks: ClockStore,
    private readonly towns: Towns,
  ) {}

  async turn(tx: Tx, moved: readonly ImportedMove[]): Promise<void> {
    const closed = moved.filter((each) => each.was && isOpen(each.was) && !isOpen(each.state));
    if (closed.length > 0)
      await this.clocks.stopAll(
        tx,
        closed.map((each) => each.requestId),
      );

    const opened = moved.filter((each) => each.was === null && isOpen(each.state));
    if (opened.length === 0) return;
    const calendar = await this.towns.calendar(tx.townId);
    const limits = await this.clocks.limits(tx);
    for (const { requestId, kind, filedAt } of opened) {
      const then = { ...tx, now: filedAt };
      for (const clock of ['firstContact', 'answer'] as const)
        await this.clocks.start(then, requestId, clock, limitOf(limits, clock, kind, null), calendar, []);
      await this.clocks.recount(tx, requestId, calendar);
    }
  }
}
