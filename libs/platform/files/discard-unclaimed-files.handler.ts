import { Injectable } from '@nestjs/common';
import type { Ctx } from '../ctx/ctx.js';
import { Every, type JobHandler } from '../jobs/events.js';
import { FileService } from './file.service.js';

/** Uploads that nothing has claimed within a day: a form given up, a photo chosen twice. */
@Every('17 * * * *')
@Injectable()
export class DiscardUnclaimedFiles implements JobHandler {
  constructor(private readonly files: FileService) {}

  run(ctx: Ctx): Promise<number> {
    return this.files.discardUnclaimed(ctx);
  }
}
