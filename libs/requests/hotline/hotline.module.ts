import { Module } from '@nestjs/common';
import { ClocksModule } from '../clocks/clocks.module.js';
import { HotlineAdminResolver } from './hotline.admin.resolver.js';
import { ClocksOfImported } from './import/clocks-of-imported.js';
import { HotlineCategoryStore } from './import/hotline-category.store.js';
import { HotlineImportService } from './import/hotline-import.service.js';
import { ImportBatchStore } from './import/import-batch.store.js';
import { ImportSheetWhenAsked } from './import/import-sheet-when-asked.handler.js';
import { ImportedRequestStore } from './import/imported-request.store.js';
import { TicketIntake } from './import/ticket-intake.js';
import { MappingService } from './mapping/mapping.service.js';
import { MappingStore } from './mapping/mapping.store.js';
import { SheetFiles, SheetGuard } from './sheet/sheet-files.js';

const services = [MappingStore, MappingService, ImportBatchStore, SheetFiles, HotlineImportService];

/** 热线导入: the city hotline's sheets come in as requests, again and again, without a ticket coming twice. */
@Module({
  imports: [ClocksModule],
  providers: [
    ...services,
    ClocksOfImported,
    HotlineCategoryStore,
    ImportedRequestStore,
    TicketIntake,
    ImportSheetWhenAsked,
    SheetGuard,
  ],
  exports: services,
})
export class HotlineModule {}

@Module({ imports: [HotlineModule], providers: [HotlineAdminResolver] })
export class HotlineAdmin {}
