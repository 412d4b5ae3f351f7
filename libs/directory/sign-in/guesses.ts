import { type Ctx, Db } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { isLockedNow, noteFailure } from './failed-tries.js';

/** A secret that is guessed outside of signing in, such as the phone of a request: the same lock after five failures. */
@Injectable()
export class Guesses {
  constructor(private readonly db: Db) {}

  async allow(ctx: Ctx, subject: string, right: boolean): Promise<boolean> {
    const allowed = await this.db.write(ctx, async (tx) => {
      const locked = await isLockedNow(tx, subject, subject);
      if (!right) await noteFailure(tx, subject, subject);
      return right && !locked;
    });
    return allowed === true;
  }
}
