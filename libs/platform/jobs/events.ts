import type { Type } from '@nestjs/common';
import type { Ctx } from '../ctx/ctx.js';

/** Ids and a town, nothing else: what happened is read from the database when the job runs. */
export type JobData = Record<string, string | number | null>;

/** One thing to do when something has happened, outside the transaction in which it happened. */
export interface JobHandler<Data extends JobData = JobData> {
  run(ctx: Ctx, data: Data): Promise<unknown>;
}

export const JOB = Symbol('job');
export interface JobDeclaration {
  /** The handler's own name: every handler has its own line and its own retries. */
  queue: string;
  events: readonly string[];
  cron?: string;
}

/** This handler runs after each of these events; their publisher does not know of it. */
export const WhenEvent =
  (...events: string[]) =>
  (target: Type<JobHandler>) =>
    declare(target, { queue: target.name, events });

/** This handler runs by the calendar, once for each town. Cron in the towns' own time zone. */
export const Every = (cron: string) => (target: Type<JobHandler>) =>
  declare(target, { queue: target.name, events: [], cron });

const declare = (target: Type<JobHandler>, job: JobDeclaration): void => Reflect.defineMetadata(JOB, job, target);
