import { type Ctx, Every, type JobHandler } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { SessionStore } from './session.store.js';

/** Phones and addresses that nobody asks for any more: codes and failures of yesterday, sessions over for a month. */
@Injectable()
@Every('41 3 * * *')
export class ForgetOldSignIns implements JobHandler {
  constructor(private readonly sessions: SessionStore) {}

  run({ now }: Ctx): Promise<void> {
    return this.sessions.forgetOld(now);
  }
}
