import './requests.css';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { cappedCount, count } from '../../../../libs/ui/formats';
import { useRead } from '../graphql/read';
import { useKeys } from '../keys/keys';
import { useHints } from '../live/hints';
import { useNow } from '../live/now';
import { useDensity } from '../look/density';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import { rememberList } from '../request/neighbours';
import type { Address } from '../shell/address';
import { useFeedNav } from '../shell/nav-counts';
import { RequestFilters } from './RequestFilters';
import { RequestsTable } from './RequestsTable';
import { requestFilter, sortOf } from './request-filter';
import { RequestsDocument } from './requests.documents';
import { Totals } from './Totals';

const PAGE = 50;

export function RequestsPage() {
  const address: Address = useSearch({ from: '/requests' });
  const navigate = useNavigate();
  const router = useRouter();
  const now = useNow();
  const filter = requestFilter(address, now);
  const sort = sortOf(address);
  const { data, loading, error, stale, again } = useRead(RequestsDocument, {
    filter,
    sort,
    after: address.after ?? null,
  });
  const rows = data?.requests.edges.map(({ node }) => node) ?? [];
  const [wanted, setCursor] = useState<string>();
  const cursor = rows.find(({ id }) => id === wanted) ?? rows[0];
  const [density] = useDensity();
  const top = useRef<HTMLDivElement>(null);
  const page = Math.max(1, Number(address.page) || 1);

  useTitle('全部需求');
  useFeedNav(data?.nav);
  useHints(({ type }) => type === 'request', again);
  const numbers = rows.map(({ number }) => number).join();
  useEffect(() => rememberList(numbers.split(',')), [numbers]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useEffect(() => void top.current?.querySelector('.table-wrap')?.scrollTo(0, 0), [address.after]);

  const set = (next: Address) => void navigate({ to: '/requests', search: next });
  const mayNext = data?.requests.pageInfo.hasNextPage ?? false;
  const next = () => {
    const after = data?.requests.pageInfo.endCursor;
    if (!mayNext || stale || !after) return;
    walked.add(after);
    set({ ...address, after, page: String(page + 1) });
  };
  const before = () => {
    if (page <= 1) return;
    if (walked.has(address.after ?? '')) router.history.back();
    else set({ ...address, after: undefined, page: undefined });
  };

  function move(by: number) {
    const at = rows.findIndex(({ id }) => id === cursor?.id);
    const to = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (!to) return;
    setCursor(to.id);
    document.getElementById(`row-${to.id}`)?.focus();
  }

  useKeys('全部需求', [
    { key: ['j', 'ArrowDown'], words: '下一行', act: () => move(1) },
    { key: ['k', 'ArrowUp'], words: '上一行', act: () => move(-1) },
    {
      key: 'Enter',
      words: '打开',
      act: () => cursor && void navigate({ to: '/requests/$number', params: { number: cursor.number } }),
    },
    {
      key: 'f',
      words: '筛选',
      act: () => document.querySelector<HTMLElement>('.request-filters button:not(.filters-toggle)')?.focus(),
    },
    { key: '/', words: '找词', act: () => document.querySelector<HTMLElement>('.request-filters input')?.focus() },
    { key: ['n', 'ArrowRight'], words: '下一页', act: next, when: mayNext },
    { key: ['p', 'ArrowLeft'], words: '上一页', act: before, when: page > 1 },
  ]);

  const first = (page - 1) * PAGE + 1;
  return (
    <div className={`list-page ${density}`} ref={top}>
      <header className="board-head">
        <h1>全部需求</h1>
        <p className="muted" aria-live="polite">
          {data && `${cappedCount(data.counts.total)} 件`}
        </p>
      </header>
      <RequestFilters address={address} counts={data?.counts} sort={sort} />
      {data && <Totals counts={data.counts} address={address} />}
      {error && <Trouble error={error} again={again} kept={rows.length > 0} />}
      {loading ? (
        <Waiting lines={14} />
      ) : rows.length > 0 ? (
        <RequestsTable rows={rows} cursor={cursor?.id} choose={setCursor} stale={stale} sort={sort} />
      ) : (
        data && <NothingFound clear={() => set({})} />
      )}
      {rows.length > 0 && (
        <nav className="pages row" aria-label="翻页">
          <span className="muted">
            第 {count(first)}–{count(first + rows.length - 1)} 件，共 {data && cappedCount(data.requests.count)} 件
          </span>
          <span className="spread" />
          <button type="button" className="f" onClick={before} aria-disabled={page <= 1}>
            上一页
          </button>
          <button type="button" className="f" onClick={next} aria-disabled={!mayNext}>
            下一页
          </button>
        </nav>
      )}
    </div>
  );
}

/** Pages reached by turning, whose page before is one step back in the history */
const walked = new Set<string>();

function NothingFound({ clear }: { clear: () => void }) {
  return (
    <div className="empty">
      <h2>没有符合这些条件的需求</h2>
      <p>
        去掉一两个条件再看，或
        <button type="button" className="btn-text" onClick={clear}>
          看全部
        </button>
        。
      </p>
    </div>
  );
}
