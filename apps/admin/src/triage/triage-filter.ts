import { isoDay } from '../../../../libs/ui/formats';
import { kindWords, sourceWords, tierWords } from '../../../../libs/ui/words';
import type { RequestFilter } from '../generated/graphql';
import { type Address, listOf, valuesOf } from '../shell/address';

export const dueWords = { over: '已超时', soon: '2 小时内', today: '今天' } as const;

/** What waits for the desk: filed, or come back to it. */
const waiting = ['FILED', 'ACCEPTED'] as const;

export function triageFilter(address: Address, now: number): RequestFilter {
  const tiers = listOf(address.tier);
  return {
    states: [...waiting],
    hideSnoozed: true,
    meeting: false,
    sources: some(valuesOf(address.source, sourceWords)),
    kinds: some(valuesOf(address.kind, kindWords)),
    tiers: some(valuesOf(address.tier, tierWords)),
    tierUnset: tiers.includes('unset') || undefined,
    categories: some(listOf(address.category)),
    overdue: address.due === 'over' || undefined,
    dueBefore:
      address.due === 'today'
        ? `${isoDay(now)}T23:59:59+08:00`
        : address.due === 'soon'
          ? new Date(Math.ceil(now / 600_000) * 600_000 + 7_200_000).toISOString()
          : undefined,
  };
}

const some = <Value>(values: Value[]): Value[] | undefined => (values.length > 0 ? values : undefined);
