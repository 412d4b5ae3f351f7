import './today.css';
import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { cappedCount, relativeMoment } from '../../../../libs/ui/formats';
import type { TodayQuery } from '../generated/graphql';
import { useRead } from '../graphql/read';
import { useKeys } from '../keys/keys';
import { useHints } from '../live/hints';
import { useNow } from '../live/now';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import { rememberList } from '../request/neighbours';
import { RequestsTable } from '../requests/RequestsTable';
import { openStates } from '../requests/request-filter';
import type { Address } from '../shell/address';
import { useFeedNav } from '../shell/nav-counts';
import { useMay } from '../sign-in/session';
import { TodayDocument } from './today.documents';

export function TodayPage() {
  const may = useMay();
  if (!may('requests.read')) return <Navigate to={may('catalog.read') ? '/catalog' : '/people'} search={{}} />;
  return <Today />;
}

const TEN_MINUTES = 600_000;
const TWO_HOURS = 7_200_000;

function Today() {
  const may = useMay();
  const now = useNow();
  const slot = Math.ceil(now / TEN_MINUTES);
  const soon = useMemo(() => new Date(slot * TEN_MINUTES + TWO_HOURS).toISOString(), [slot]);
  const { data, loading, error, stale, again } = useRead(TodayDocument, { soon, open: [...openStates] });
  const lists = useMemo(() => (data ? listsOf(data) : []), [data]);
  const rows = useMemo(
    () => [...new Map(lists.flatMap(({ rows }) => rows).map((row) => [row.id, row])).values()],
    [lists],
  );
  const [wanted, setCursor] = useState<string>();
  const cursor = rows.find(({ id }) => id === wanted) ?? rows[0];
  const navigate = useNavigate();

  useTitle('今天');
  useFeedNav(data?.nav);
  useHints(({ type }) => type === 'request', again);
  useEffect(() => rememberList(rows.map(({ number }) => number)), [rows]);

  function move(by: number) {
    const at = rows.findIndex(({ id }) => id === cursor?.id);
    const to = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (!to) return;
    setCursor(to.id);
    document.getElementById(`row-${to.id}`)?.focus();
  }
  useKeys('今天', [
    { key: ['j', 'ArrowDown'], words: '下一件', act: () => move(1) },
    { key: ['k', 'ArrowUp'], words: '上一件', act: () => move(-1) },
    {
      key: 'Enter',
      words: '打开',
      act: () => cursor && void navigate({ to: '/requests/$number', params: { number: cursor.number } }),
    },
  ]);

  if (loading) return <Waiting lines={12} />;
  const next = data?.next.edges[0]?.node;
  return (
    <div className={stale ? 'page today stale' : 'page today'}>
      <header className="page-head">
        <h1>{data ? headline(data) : '今天'}</h1>
        {data && data.nav.triage > 0 && may('requests.accept') && (
          <Link to="/triage" search={{}}>
            {data.nav.triage} 件待分办
          </Link>
        )}
      </header>
      {error && <Trouble error={error} again={again} kept={data !== undefined} />}
      {data && rows.length === 0 && (
        <div className="panel empty">
          <h2>今天没有待办</h2>
          {next?.clock?.dueAt ? (
            <p>
              下一个到期的是{' '}
              <Link to="/requests/$number" params={{ number: next.number }}>
                {next.title}
              </Link>
              ，{relativeMoment(next.clock.dueAt, now)} 到期。
            </p>
          ) : (
            <p>没有在计时的需求。</p>
          )}
        </div>
      )}
      {lists
        .filter(({ rows }) => rows.length > 0)
        .map((list) => (
          <section key={list.words} className="panel" aria-labelledby={`list-${list.key}`}>
            <header>
              <h2 id={`list-${list.key}`}>{list.words}</h2>
              <span className="muted">{list.count} 件</span>
              <span className="spread" />
              <Link to="/requests" search={list.search} className="small" aria-label={`${list.words}，看全部`}>
                看全部
              </Link>
            </header>
            <RequestsTable rows={list.rows} cursor={cursor?.id} choose={setCursor} caption={list.words} />
          </section>
        ))}
    </div>
  );
}

/** The fact, not the module's name */
function headline({ overdue, soon, mine }: TodayQuery): string {
  if (overdue.count.value > 0) return `${cappedCount(overdue.count)} 件已超时`;
  if (soon.count.value > 0) return `${cappedCount(soon.count)} 件两小时内到期`;
  return mine.count.value > 0 ? `${cappedCount(mine.count)} 件等您办` : '今天没有超时的';
}

/** Each row once: under the first heading that fits it */
function listsOf(data: TodayQuery) {
  const shown = new Set<string>();
  const once = (part: TodayQuery['overdue']) =>
    part.edges
      .map(({ node }) => node)
      .filter(({ id }) => {
        if (shown.has(id)) return false;
        shown.add(id);
        return true;
      });
  const list = (key: string, words: string, part: TodayQuery['overdue'], search: Address) => ({
    key,
    words,
    rows: once(part),
    count: cappedCount(part.count),
    search,
  });
  return [
    list('overdue', '已超时', data.overdue, { overdue: '1' }),
    list('soon', '两小时内到期', data.soon, { due: 'today', open: '1' }),
    list('callBack', '评价不满意，待回访', data.callBack, { callBack: '1' }),
    list('mine', '等我办', data.mine, { mine: '1', open: '1' }),
  ];
}
