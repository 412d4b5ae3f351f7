import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Ctx } from '../ctx/ctx.js';
import { type Outcome, type Refusal, refused } from '../outcome/outcome.js';
import { camelRows } from './camel.js';

/** One transaction of one town: the context of the act, and the only way to the database. */
export interface Tx extends Ctx {
  readonly em: EntityManager;
  /** Visible SQL; columns come back in camel case. */
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs once the transaction is committed, never when it is rolled back: hints to screens, nothing that must happen. */
  afterCommit(work: () => void): void;
}

@Injectable()
export class Db {
  constructor(private readonly source: DataSource) {}

  /**
   * One business act, one transaction, the town set inside it. A refusal rolls everything back and is returned.
   * Serialisation failures and deadlocks (40001, 40P01) are tried again in a fresh transaction, three times at most.
   */
  async write<T>(ctx: Ctx, work: (tx: Tx) => Promise<Outcome<T>>, triesLeft = 3): Promise<Outcome<T>> {
    try {
      return await this.within(ctx, 'begin', async (tx) => {
        const outcome = await work(tx);
        if (refused(outcome)) throw new RolledBack(outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal;
      if (triesLeft > 1 && isRetryable(error)) return this.write(ctx, work, triesLeft - 1);
      throw error;
    }
  }

  /**
   * A read-only look at one town: one snapshot for all statements of a screen. Within an act it reads in that act's own
   * transaction, for an act that asks for a second connection may wait for itself.
   */
  read<T>(ctx: Ctx | Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
    if ('sql' in ctx) return work(ctx);
    return this.within(ctx, 'begin isolation level repeatable read read only', work);
  }

  private async within<T>(ctx: Ctx, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const afterwards: (() => void)[] = [];
    let result: T;
    try {
      // One flight for both. The town is a number by type; anything else must not reach SQL text.
      await runner.query(`${begin}; set local app.town_id = '${Math.trunc(ctx.townId)}'`);
      result = await work(txOf(ctx, runner, afterwards));
      await runner.query('commit');
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
    for (const each of afterwards) each();
    return result;
  }
}

class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused');
  }
}

const isRetryable = (error: unknown): boolean =>
  ['40001', '40P01'].includes((error as { code?: string } | null)?.code ?? '');

function txOf(ctx: Ctx, runner: QueryRunner, afterwards: (() => void)[]): Tx {
  return {
    ...ctx,
    em: runner.manager,
    sql: async <Row>(text: string, values: readonly unknown[] = []) =>
      camelRows<Row>(
        await runner.query(text, values as unknown[], true).then((result) => result.records ?? result.raw),
      ),
    afterCommit: (work) => afterwards.push(work),
  };
}

/** Whoever names the same thing waits here until this transaction is over: where no row is there yet to be locked. */
export const oneAtATime = (tx: Tx, what: string): Promise<unknown> =>
  tx.sql(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [what]);
