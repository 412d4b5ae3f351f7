import { type Ctx, Db, Every, type JobHandler, Jobs, Live, refused } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { ClockStore } from './clock.store.js';

/** Raise each open clock past its due time, once, however many there are and whether or not anybody has signed. */
@Injectable()
@Every('* * * * *')
export class RaiseOverdueClocks implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly clocks: ClockStore,
    private readonly jobs: Jobs,
    private readonly live: Live,
  ) {}

  async run(ctx: Ctx, _data = {}, batch = 500): Promise<number> {
    let raised = 0;
    for (let took = batch; took === batch; raised += took) took = await this.raise(ctx, batch);
    return raised;
  }

  private async raise(ctx: Ctx, batch: number): Promise<number> {
    const late = await this.db.write(ctx, async (tx) => {
      const taken = await this.clocks.takeOverdue(tx, batch);
      for (const clock of taken)
        await this.jobs.record(tx, 'clock.breached', { clockId: clock.id, requestId: clock.requestId });
      return taken;
    });
    if (refused(late)) return 0;
    for (const clock of late)
      this.live.publish({ townId: ctx.townId, type: 'request', id: clock.requestId, verb: 'breach' });
    return late.length;
  }
}
