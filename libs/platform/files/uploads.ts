import { Injectable } from '@nestjs/common';
import type { Ctx } from '../ctx/ctx.js';
import type { Outcome } from '../outcome/outcome.js';
import type { FileRow } from './file.entity.js';
import { TooManyUploads } from './file.refusals.js';
import { FileService, type Upload } from './file.service.js';

const AN_HOUR = 3_600_000;
export const VISITOR_UPLOADS = 30;

/**
 * Uploads as they come from outside, over POST /files or from a form of the portal without script. A visitor's source
 * gets 30 an hour. Counted in this process alone: with several, a source gets as many times more, which is still a limit.
 */
@Injectable()
export class Uploads {
  private readonly hours = new Map<string, { until: number; count: number }>();

  constructor(private readonly files: FileService) {}

  async receive(ctx: Ctx, source: string, upload: Upload): Promise<Outcome<FileRow>> {
    const refusal = ctx.actor.kind === 'visitor' ? this.whyNotCount(source, ctx.now.getTime()) : null;
    return refusal ?? this.files.take(ctx, upload);
  }

  private whyNotCount(source: string, now: number): TooManyUploads | null {
    const hour = this.hours.get(source);
    if (!hour || hour.until <= now) {
      this.forgetOver(now);
      this.hours.set(source, { until: now + AN_HOUR, count: 1 });
      return null;
    }
    if (hour.count >= VISITOR_UPLOADS)
      return new TooManyUploads(VISITOR_UPLOADS, Math.ceil((hour.until - now) / 60_000));
    hour.count += 1;
    return null;
  }

  private forgetOver(now: number): void {
    if (this.hours.size < 10_000) return;
    for (const [source, { until }] of this.hours) if (until <= now) this.hours.delete(source);
  }
}
