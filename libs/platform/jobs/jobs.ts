import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { PgBoss } from 'pg-boss';
import { v7 as uuidv7 } from 'uuid';
import { type Ctx, system } from '../ctx/ctx.js';
import type { Tx } from '../db/db.js';
import { Clock } from '../time/clock.js';
import { JOB, type JobData, type JobDeclaration, type JobHandler } from './events.js';

type Listener = JobDeclaration & { handler: JobHandler };

/** Which towns there are to run scheduled work for; the directory knows. */
export abstract class TownIds {
  abstract all(): Promise<number[]>;
}

/** Jobs in the database's own queue: sent in the transaction of the act, so there is none without the other. */
@Injectable()
export class Jobs implements OnApplicationBootstrap {
  private readonly log = new Logger(Jobs.name);
  private found?: Listener[];

  constructor(
    private readonly boss: PgBoss,
    private readonly discovery: DiscoveryService,
    private readonly towns: TownIds,
    private readonly clock: Clock,
  ) {}

  /** Every process knows every handler, so whoever starts first makes the queues. */
  async onApplicationBootstrap(): Promise<void> {
    const there = new Set((await this.boss.getQueues()).map((queue) => queue.name));
    for (const { queue } of this.listeners)
      if (!there.has(queue)) await this.boss.createQueue(queue, { retryLimit: 8, retryDelay: 5, retryBackoff: true });
  }

  /** Record an event: one job for each of its handlers, not before `after`. Gone if the transaction rolls back. */
  async record(tx: Tx, event: string, data: JobData, after?: Date): Promise<void> {
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: await tx.em.query(text, values as unknown[]) }),
    };
    for (const { queue } of this.listeners.filter((listener) => listener.events.includes(event))) {
      const notBefore = after?.toISOString() ?? null;
      await this.boss.send(queue, { ...data, event, townId: tx.townId, notBefore }, { db, startAfter: after });
    }
  }

  /** Take work until stopped. Only the worker process calls this. */
  async work(): Promise<void> {
    for (const listener of this.listeners) {
      await this.boss.work<JobData>(listener.queue, { pollingIntervalSeconds: 1, batchSize: 20 }, async (jobs) => {
        for (const { id, data } of jobs)
          await this.runOne(listener, data).catch((error) => this.putBack(listener, id, error));
      });
      if (listener.cron) await this.boss.schedule(listener.queue, listener.cron, null, { tz: 'Asia/Shanghai' });
    }
    this.log.log(`working ${this.listeners.length} queues`);
  }

  /** Do everything that waits and is due at the injected clock's moment, until nothing is: how tests turn the worker by hand. */
  async turn(): Promise<number> {
    const early: { queue: string; id: string }[] = [];
    let done = 0;
    for (let before = -1; before !== done; ) {
      before = done;
      for (const listener of this.listeners) {
        const jobs = await this.boss.fetch<JobData>(listener.queue, { batchSize: 100, ignoreStartAfter: true });
        for (const { id, data } of jobs) {
          if (data?.notBefore && new Date(data.notBefore) > this.clock.now()) {
            early.push({ queue: listener.queue, id });
            continue;
          }
          await this.runOne(listener, data);
          await this.boss.complete(listener.queue, id);
          done += 1;
        }
      }
    }
    for (const { queue, id } of early) {
      await this.boss.cancel(queue, id);
      await this.boss.resume(queue, id);
    }
    return done;
  }

  /** Run the scheduled handlers once, now, for every town. */
  async sweep(): Promise<void> {
    for (const listener of this.listeners.filter((each) => each.cron)) await this.runOne(listener, {});
  }

  get queues(): string[] {
    return this.listeners.map((listener) => listener.queue);
  }

  /** One job's failure is its own: it is tried again, and those taken with it are done all the same. */
  private async putBack({ queue }: Listener, id: string, error: Error): Promise<void> {
    this.log.error(`${queue} ${id}: ${error.stack ?? error.message}`);
    await this.boss.fail(queue, id, { message: error.message });
  }

  /** A town whose turn fails takes none of the others with it. */
  private async runOne({ handler }: Listener, data: JobData | null): Promise<void> {
    const townIds = data?.townId ? [Number(data.townId)] : await this.towns.all();
    const failures: unknown[] = [];
    for (const townId of townIds)
      await handler.run(this.ctxOf(townId), data ?? {}).catch((error) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  private ctxOf(townId: number): Ctx {
    return { townId, actor: system, now: this.clock.now(), requestId: uuidv7() };
  }

  private get listeners(): Listener[] {
    this.found ??= this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const declared: JobDeclaration | undefined = metatype && Reflect.getMetadata(JOB, metatype);
      return declared && instance ? [{ ...declared, handler: instance as JobHandler }] : [];
    });
    return this.found;
  }
}
