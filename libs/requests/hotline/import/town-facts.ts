import type { Unit } from '@center/directory';
import type { CategoryNames } from './hotline-category.store.js';

/** What a ticket's names mean in this town. */
export class TownFacts {
  readonly backstopId: string;
  private readonly unitIds: Map<string, string>;

  constructor(
    readonly numberPrefix: string,
    units: readonly Unit[],
    readonly categories: CategoryNames,
  ) {
    const backstop = units.find((unit) => unit.backstop);
    if (!backstop) throw new Error('This town has no backstop unit to take what nobody else does');
    this.backstopId = backstop.id;
    this.unitIds = new Map(
      units.flatMap((unit) => [
        [plain(unit.code), unit.id],
        [plain(unit.name), unit.id],
      ]),
    );
  }

  /** The unit of that name or code; the backstop unit where the hotline's owner is none of ours. */
  unitId(name: string | null): string {
    return (name && this.unitIds.get(plain(name))) || this.backstopId;
  }
}

const plain = (name: string): string => name.trim().toLowerCase();
