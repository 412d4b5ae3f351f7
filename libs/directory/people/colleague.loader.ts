import { type DoorContext, loaderOf } from '@center/platform';
import type { Colleague, StaffStore } from './staff.store.js';

/** A colleague by staff id or person id, many of one answer in one query. */
export const colleagueOf = (at: DoorContext, staff: StaffStore, id: string | null): Promise<Colleague | null> | null =>
  id === null ? null : loaderOf(at, 'colleague', (ctx, ids: readonly string[]) => staff.colleagues(ctx, ids)).load(id);
