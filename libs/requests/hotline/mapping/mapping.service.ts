import { type Ctx, Db, type Outcome } from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { Sheet } from '../sheet/sheet.types.js';
import { mappingFor, whyNotMapping } from './mapping.rules.js';
import { MappingStore } from './mapping.store.js';
import type { ColumnMapping, SavedMapping } from './mapping.types.js';
import { proposeMapping } from './propose-mapping.rules.js';

@Injectable()
export class MappingService {
  constructor(
    private readonly db: Db,
    private readonly mappings: MappingStore,
  ) {}

  save(ctx: Ctx, mapping: ColumnMapping): Promise<Outcome<SavedMapping>> {
    return this.db.write<SavedMapping>(ctx, async (tx) => whyNotMapping(mapping) ?? this.mappings.save(tx, mapping));
  }

  /** For a sheet in front of us: the saved mapping that fits its header, if there is one, and the best guess by names. */
  async lookAt(ctx: Ctx, sheet: Sheet): Promise<{ mapping: SavedMapping | null; proposed: ColumnMapping }> {
    const saved = mappingFor(await this.mappings.all(ctx), sheet.header);
    return {
      mapping: saved ?? null,
      proposed: proposeMapping(
        sheet.header,
        sheet.sample.map(({ cells }) => cells),
      ),
    };
  }

  /** The same without a person at the page: where no saved mapping fits, the guess is saved, if it can stand. */
  async settle(ctx: Ctx, sheet: Sheet): Promise<Outcome<SavedMapping>> {
    const { mapping, proposed } = await this.lookAt(ctx, sheet);
    return mapping ?? this.save(ctx, proposed);
  }
}
