import { type DoorContext, loaderOf } from '@center/platform';
import type { PointRow, PointStore } from './point.store.js';

/** Points by code in the order asked for, those of a whole page of items in one query. */
export async function pointsOf(at: DoorContext, points: PointStore, codes: readonly string[]): Promise<PointRow[]> {
  const loader = loaderOf(at, 'point', (ctx, wanted: readonly string[]) => points.byCodes(ctx, wanted));
  return (await Promise.all(codes.map((code) => loader.load(code)))).filter((point) => point !== null);
}
