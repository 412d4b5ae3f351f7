import type { EnterpriseStore } from '@center/directory';
import { type Ctx, type DoorContext, loaderOf } from '@center/platform';
import type { RequestEntry, RequestRow } from './request.entity.js';
import type { RequestStore } from './request.store.js';

/** Fields that both doors read in the same way, batched over one answer. */

export const placeOf = (request: Pick<RequestRow, 'address' | 'longitude' | 'latitude'>) =>
  request.address || request.longitude !== null
    ? { address: request.address ?? '', longitude: request.longitude, latitude: request.latitude }
    : null;

export const enterpriseOf = (at: DoorContext, store: EnterpriseStore, id: string | null) =>
  id === null ? null : loaderOf(at, 'enterprise', (ctx: Ctx, ids: readonly string[]) => store.byIds(ctx, ids)).load(id);

export const entriesOf = (at: DoorContext, store: RequestStore) =>
  loaderOf<string, RequestEntry[]>(at, 'entries', (ctx, ids) => store.entriesOf(ctx, ids));
