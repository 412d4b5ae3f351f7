import { addDays, localDate, momentOf, type Staff, searchQuery } from '@center/platform';
import { seenBySql } from '../request/request.access.js';
import type { RequestKind, RequestSource, Tier } from '../request/request.entity.js';
import { openStates, type RequestState } from '../request/request.states.js';

export interface RequestFilter {
  states?: RequestState[] | null;
  sources?: RequestSource[] | null;
  kinds?: RequestKind[] | null;
  tiers?: Tier[] | null;
  tierUnset?: boolean | null;
  categories?: string[] | null;
  units?: string[] | null;
  mine?: boolean | null;
  overdue?: boolean | null;
  dueFrom?: Date | null;
  dueBefore?: Date | null;
  filedFrom?: string | null;
  filedUntil?: string | null;
  enterprise?: string | null;
  q?: string | null;
  meeting?: boolean | null;
  callBack?: boolean | null;
  batch?: string | null;
  hideSnoozed?: boolean | null;
}

/** A list's conditions, with `?` for each value in turn. The wall of the actor always comes first. */
export interface Conditions {
  where: string;
  values: unknown[];
}

export function conditionsOf(filter: RequestFilter, actor: Staff, now: Date): Conditions {
  const wall = seenBySql(actor);
  const parts = [wall.where];
  const values = [...wall.values];
  const add = (condition: string, ...more: unknown[]) => {
    parts.push(condition);
    values.push(...more);
  };
  if (filter.states?.length) add('r.state = any(?)', filter.states);
  if (filter.sources?.length) add('r.source = any(?)', filter.sources);
  if (filter.kinds?.length) add('r.kind = any(?)', filter.kinds);
  if (filter.tiers?.length) add('r.tier = any(?)', filter.tiers);
  if (filter.tierUnset) add('r.tier is null');
  if (filter.categories?.length)
    add(
      'r.category_id in (select c.id from category c left join category p on p.town_id = c.town_id and p.id = c.parent_id where c.code = any(?) or p.code = any(?))',
      filter.categories,
      filter.categories,
    );
  if (filter.units?.length) add('r.unit_id in (select u.id from unit u where u.code = any(?))', filter.units);
  if (filter.mine)
    add('(r.handler_id = ? or (r.unit_id = ? and r.state = any(?)))', actor.staffId, actor.unitId, openStates);
  if (filter.overdue) add('r.due_at <= ?', now);
  if (filter.dueFrom) add('r.due_at >= ?', filter.dueFrom);
  if (filter.dueBefore) add('r.due_at <= ?', filter.dueBefore);
  if (filter.filedFrom) add('r.filed_at >= ?', momentOf(filter.filedFrom));
  if (filter.filedUntil) add('r.filed_at < ?', momentOf(addDays(filter.filedUntil, 1)));
  if (filter.enterprise)
    add(
      'r.enterprise_id in (select t.enterprise_id from town_enterprise t where t.credit_code = ?)',
      filter.enterprise,
    );
  if (filter.meeting) add('r.meeting_asked_at is not null and r.state = any(?)', openStates);
  if (filter.meeting === false) add('r.meeting_asked_at is null');
  if (filter.callBack) add(callBackDue);
  if (filter.batch) add('r.import_batch_id = ?', filter.batch);
  if (filter.hideSnoozed)
    add(
      'not exists (select from request_snooze z where z.request_id = r.id and z.person_id = ? and z.until_at > ?)',
      actor.personId,
      now,
    );
  const q = filter.q?.trim();
  if (q) {
    // Not like: under row-level security it is not leakproof, and no index would serve it. Parts of a number are found by its words.
    if (/^[A-Za-z]{2,4}-\d{4}-\d{4}-\d{4,}$/.test(q)) add('r.number = ?', q.toUpperCase());
    else
      add(
        '(r.id in (select find_requests(?)) or r.external_number = ?)',
        searchQuery(q).alternatives[0]?.words ?? ['none'],
        q,
      );
  }
  return { where: parts.join(' and '), values };
}

/** Rated dissatisfied or unsolved, and not called since (F8): `owesCallBack` in SQL. */
export const callBackDue = `r.state in ('answered', 'closed') and (r.followed_up_at is null or r.followed_up_at < r.rated_at)
  and (r.satisfaction in ('dissatisfied', 'veryDissatisfied') or r.solved = false)`;

export const startOfToday = (now: Date): Date => momentOf(localDate(now));
export const endOfToday = (now: Date): Date => momentOf(addDays(localDate(now), 1));

/** `?` becomes $1, $2 …, from `from` on. */
export function numbered(sql: string, from = 1): string {
  let next = from;
  return sql.replace(/\?/g, () => `$${next++}`);
}
