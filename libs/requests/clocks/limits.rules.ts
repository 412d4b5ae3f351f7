import type { TimeLimit } from '@center/platform';
import type { RequestKind, Tier } from '../request/request.entity.js';
import type { ClockKind, LimitRow } from './clock.types.js';

/** What a town starts with (requests.md, Clocks; Shanghai's 1515 of practice-elsewhere.md). Its own rows overrule these. */
export const defaultLimits: readonly LimitRow[] = [
  { clock: 'signFor', kind: '', tier: '', value: 2, unit: 'naturalHour' },
  { clock: 'firstContact', kind: '', tier: '', value: 1, unit: 'workingDay' },
  { clock: 'answer', kind: '', tier: '', value: 5, unit: 'workingDay' },
  { clock: 'answer', kind: 'enquiry', tier: '', value: 1, unit: 'workingDay' },
  { clock: 'answer', kind: 'suggestion', tier: '', value: 1, unit: 'workingDay' },
  { clock: 'answer', kind: '', tier: 'composite', value: 15, unit: 'workingDay' },
  { clock: 'answer', kind: '', tier: 'hard', value: 15, unit: 'workingDay' },
  { clock: 'rework', kind: '', tier: '', value: 3, unit: 'workingDay' },
  { clock: 'callBack', kind: '', tier: '', value: 1, unit: 'workingDay' },
  { clock: 'returnWindow', kind: '', tier: '', value: 4, unit: 'workingHour' },
  { clock: 'reopenWindow', kind: '', tier: '', value: 10, unit: 'workingDay' },
];

/**
 * The limit in force: the town's rows before the defaults, and of each the most exact row. A tier, which the desk sets
 * with the matter before its eyes, weighs more than a kind.
 */
export function limitOf(
  town: readonly LimitRow[],
  clock: ClockKind | 'returnWindow' | 'reopenWindow',
  kind: RequestKind,
  tier: Tier | null,
): TimeLimit {
  const fits = (row: LimitRow) =>
    row.clock === clock && (row.kind === '' || row.kind === kind) && (row.tier === '' || row.tier === tier);
  const weight = (row: LimitRow) => (row.tier ? 2 : 0) + (row.kind ? 1 : 0);
  const best = (rows: readonly LimitRow[]) => rows.filter(fits).sort((a, b) => weight(b) - weight(a))[0];
  const found = best(town) ?? best(defaultLimits);
  if (!found) throw new RangeError(`No limit for ${clock}`);
  return { value: found.value, unit: found.unit };
}
