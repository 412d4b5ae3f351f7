import { type Ctx, Db } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { noteFailure, recentFailures } from './failed-tries.js';
import { isLocked } from './lockout.rules.js';

/** A secret that is guessed outside of signing in, such as the phone of a request: the same lock after five failures. */
@Injectable()
export class Guesses {
  constructor(private readonly db: Db) {}

  async allow(ctx: Ctx, subject: string, right: boolean): Promise<boolean> {
    const recent = await this.db.read(ctx, (tx) => recentFailures(tx, subject, subject));
    if (right && !isLocked(recent)) return true;
    if (!right) await this.db.write(ctx, (tx) => noteFailure(tx, subject, subject));
    return false;
  }
}
