import { AtCtx, type Ctx, Needs, PageArgs, refused, Valid } from '@center/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ImportBatchArgs, ImportSheetArgs, PreviewSheetArgs, SaveColumnMappingArgs } from './hotline.inputs.js';
import { HotlineImportService } from './import/hotline-import.service.js';
import { type ImportBatchRow, ImportBatchStore } from './import/import-batch.store.js';
import { MappingService } from './mapping/mapping.service.js';
import { MappingStore } from './mapping/mapping.store.js';
import { SheetFiles } from './sheet/sheet-files.js';

@Resolver('ImportBatch')
export class HotlineAdminResolver {
  constructor(
    private readonly files: SheetFiles,
    private readonly mappingService: MappingService,
    private readonly mappings: MappingStore,
    private readonly batches: ImportBatchStore,
    private readonly hotline: HotlineImportService,
  ) {}

  @Query()
  @Needs('hotline.import')
  importBatches(@AtCtx() ctx: Ctx, @Valid() args: PageArgs) {
    return this.batches.page(ctx, args);
  }

  @Query()
  @Needs('hotline.import')
  importBatch(@AtCtx() ctx: Ctx, @Valid() { id }: ImportBatchArgs) {
    return this.batches.byId(ctx, id);
  }

  @Query()
  @Needs('hotline.import')
  columnMappings(@AtCtx() ctx: Ctx) {
    return this.mappings.all(ctx);
  }

  @Mutation()
  @Needs('hotline.import')
  async previewSheet(@AtCtx() ctx: Ctx, @Valid() { file }: PreviewSheetArgs) {
    const sheet = await this.files.open(ctx, file);
    if (refused(sheet)) return sheet;
    const { name, header, rowCount, sample } = sheet;
    const { mapping, proposed } = await this.mappingService.lookAt(ctx, sheet);
    const rows = sample.map(({ cells }) => header.map((_, at) => cells[at] ?? ''));
    return {
      file,
      name,
      header,
      rows,
      rowCount,
      mapping,
      proposed: proposed.columns,
      dateFormat: proposed.dateFormat,
      timeZone: proposed.timeZone,
    };
  }

  @Mutation()
  @Needs('hotline.import')
  saveColumnMapping(@AtCtx() ctx: Ctx, @Valid() { input }: SaveColumnMappingArgs) {
    return this.mappingService.save(ctx, input);
  }

  @Mutation()
  @Needs('hotline.import')
  importSheet(@AtCtx() ctx: Ctx, @Valid() { file, mapping, dryRun }: ImportSheetArgs) {
    return this.hotline.ask(ctx, { fileId: file, mappingId: mapping, dryRun });
  }

  @ResolveField()
  by(@Parent() batch: ImportBatchRow) {
    return batch.byName;
  }

  @ResolveField()
  errors(
    @Parent() batch: ImportBatchRow,
    @AtCtx() ctx: Ctx,
    @Args() args: { first?: number | null; after?: number | null },
  ) {
    return this.batches.errorsOf(ctx, batch.id, args);
  }

  @ResolveField()
  differences(@Parent() batch: ImportBatchRow, @AtCtx() ctx: Ctx, @Args() args: { first?: number | null }) {
    return this.batches.differencesOf(ctx, batch.id, args);
  }
}
