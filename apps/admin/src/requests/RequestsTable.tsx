import { useNavigate } from '@tanstack/react-router';
import { sourceWords, tierWords } from '../../../../libs/ui/words';
import type { RequestRowFragment, RequestSort } from '../generated/graphql';
import { ClockChip, StateChip } from '../look/Chip';
import { Moment } from '../look/Moment';

interface RequestsTableProps {
  rows: readonly RequestRowFragment[];
  cursor: string | undefined;
  choose: (id: string) => void;
  stale?: boolean;
  sort?: RequestSort;
  caption?: string;
  /** Show whose they are; not where all are one enterprise's */
  who?: boolean;
}

/** Requests as lines of a plain table, the same wherever they are listed */
export function RequestsTable({
  rows,
  cursor,
  choose,
  stale = false,
  sort,
  caption = '需求列表',
  who = true,
}: RequestsTableProps) {
  return (
    <div className={stale ? 'table-wrap stale' : 'table-wrap'}>
      <table className="table fixed clickable listed by-state">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="c-state">
              状态
            </th>
            <th scope="col" className="c-clock" aria-sort={sort === 'DUE' ? 'ascending' : undefined}>
              时限{sort === 'DUE' && ' ↑'}
            </th>
            <th scope="col" className="c-number" aria-sort={sort === 'NUMBER' ? 'ascending' : undefined}>
              编号{sort === 'NUMBER' && ' ↑'}
            </th>
            <th scope="col">标题</th>
            {who && (
              <th scope="col" className="c-who">
                企业或诉求人
              </th>
            )}
            <th scope="col" className="c-category">
              类别
            </th>
            <th scope="col" className="c-source extra">
              渠道
            </th>
            <th scope="col" className="c-unit">
              承办单位
            </th>
            <th
              scope="col"
              className="c-filed"
              aria-sort={sort === 'FILED_NEWEST' ? 'descending' : sort === 'FILED_OLDEST' ? 'ascending' : undefined}
            >
              受理{sort === 'FILED_NEWEST' ? ' ↓' : sort === 'FILED_OLDEST' ? ' ↑' : ''}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} current={row.id === cursor} choose={choose} who={who} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({
  row,
  current,
  choose,
  who,
}: {
  row: RequestRowFragment;
  current: boolean;
  choose: (id: string) => void;
  who: boolean;
}) {
  const navigate = useNavigate();
  const open = () => void navigate({ to: '/requests/$number', params: { number: row.number } });
  const requester = row.enterprise?.name ?? row.requesterName ?? '';
  return (
    <tr data-cursor={current || undefined} onClick={open}>
      <td>
        <StateChip state={row.state} />
      </td>
      <td className={row.clock ? undefined : 'wide-only'}>{row.clock && <ClockChip clock={row.clock} />}</td>
      <td className="m wide-only">{row.number}</td>
      <td className="title">
        <a
          id={`row-${row.id}`}
          href={`/admin/requests/${row.number}`}
          tabIndex={current ? 0 : -1}
          aria-current={current || undefined}
          title={row.title}
          onFocus={() => choose(row.id)}
          onClick={(event) => {
            event.stopPropagation();
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            open();
          }}
        >
          {row.tier === 'HARD' && <span className="chip hard in-title">{tierWords.HARD}</span>}
          {row.title}
        </a>
        <span className="under">
          {row.number} · {requester} · <Moment at={row.filedAt} narrow />
        </span>
      </td>
      {who && (
        <td className="wide-only" title={requester}>
          {requester}
        </td>
      )}
      <td className="m wide-only">{row.category.name}</td>
      <td className="m wide-only extra">{sourceWords[row.source]}</td>
      <td className="m wide-only" title={row.unit?.name}>
        {row.unit?.name}
      </td>
      <td className="m wide-only">
        <Moment at={row.filedAt} narrow />
      </td>
    </tr>
  );
}
