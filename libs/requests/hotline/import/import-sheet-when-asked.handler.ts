import { type Ctx, type JobHandler, WhenEvent } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { HotlineImportService } from './hotline-import.service.js';

@Injectable()
@WhenEvent('sheet.importAsked')
export class ImportSheetWhenAsked implements JobHandler<{ batchId: string; fileId: string }> {
  constructor(private readonly hotline: HotlineImportService) {}

  run(ctx: Ctx, { batchId, fileId }: { batchId: string; fileId: string }): Promise<void> {
    return this.hotline.resume(ctx, batchId, fileId);
  }
}
