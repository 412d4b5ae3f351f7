import { isoDay } from '../../../../libs/ui/formats';
import { kindWords, sortWords, sourceWords, stateWords, tierWords } from '../../../../libs/ui/words';
import type { RequestFilter, RequestSort, RequestState } from '../generated/graphql';
import { type Address, listOf, valuesOf } from '../shell/address';

export const openStates: readonly RequestState[] = [
  'FILED',
  'WAITING',
  'ACCEPTED',
  'DISPATCHED',
  'IN_PROGRESS',
  'PAUSED',
  'ANSWERED',
];

/** What the address asks for. Unknown words in it are passed over. */
export function requestFilter(address: Address, now: number): RequestFilter {
  const tiers = listOf(address.tier);
  const states = valuesOf(address.state, stateWords);
  return {
    states: states.length > 0 ? states : address.open ? [...openStates] : undefined,
    sources: some(valuesOf(address.source, sourceWords)),
    kinds: some(valuesOf(address.kind, kindWords)),
    tiers: some(valuesOf(address.tier, tierWords)),
    tierUnset: tiers.includes('unset') || undefined,
    categories: some(listOf(address.category)),
    units: some(listOf(address.unit)),
    mine: address.mine ? true : undefined,
    overdue: address.overdue ? true : undefined,
    dueFrom: address.due === 'today' ? `${isoDay(now)}T00:00:00+08:00` : undefined,
    dueBefore: address.due === 'today' ? `${isoDay(now)}T23:59:59+08:00` : undefined,
    filedFrom: dayOf(address.from),
    filedUntil: dayOf(address.until),
    enterprise: address.enterprise || undefined,
    q: address.q?.trim() || undefined,
    meeting: address.meeting ? true : undefined,
    callBack: address.callBack ? true : undefined,
    batch: address.batch || undefined,
  };
}

export const sortOf = (address: Address): RequestSort =>
  address.sort && address.sort in sortWords
    ? (address.sort as RequestSort)
    : address.open || address.due || address.overdue || address.mine
      ? 'DUE'
      : 'FILED_NEWEST';

/** The address without its place among the pages: every change of a filter begins at the first page */
export const withFilter = (address: Address, part: Address): Address => ({
  ...address,
  after: undefined,
  page: undefined,
  ...part,
});

const some = <Value>(values: Value[]): Value[] | undefined => (values.length > 0 ? values : undefined);
const dayOf = (value: string | undefined): string | undefined =>
  value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
