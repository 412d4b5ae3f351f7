import { useNavigate } from '@tanstack/react-router';
import { sourceWords, tierWords } from '../../../../libs/ui/words';
import { ClockChip, StateChip } from '../look/Chip';
import { Moment } from '../look/Moment';
import { isRead } from './read-rows';
import type { TriageRow } from './use-board';
import { useBeside } from './use-detail';

interface TriageTableProps {
  rows: readonly TriageRow[];
  gone: ReadonlySet<string>;
  cursor: string | undefined;
  choose: (id: string) => void;
  stale: boolean;
}

export function TriageTable({ rows, gone, cursor, choose, stale }: TriageTableProps) {
  return (
    <div className={stale ? 'table-wrap stale' : 'table-wrap'}>
      <table className="table fixed clickable listed">
        <caption className="vh">待分办需求，先到期的在前</caption>
        <thead>
          <tr>
            <th scope="col" className="c-clock" aria-sort="ascending">
              时限 ↑
            </th>
            <th scope="col">标题</th>
            <th scope="col" className="c-who">
              企业或诉求人
            </th>
            <th scope="col" className="c-category">
              类别
            </th>
            <th scope="col" className="c-source">
              渠道
            </th>
            <th scope="col" className="c-filed">
              受理
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} gone={gone.has(row.id)} current={row.id === cursor} choose={choose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({
  row,
  gone,
  current,
  choose,
}: {
  row: TriageRow;
  gone: boolean;
  current: boolean;
  choose: (id: string) => void;
}) {
  const navigate = useNavigate();
  const beside = useBeside();
  const open = () => void navigate({ to: '/requests/$number', params: { number: row.number } });
  const who = row.enterprise?.name ?? row.requesterName ?? '';
  return (
    <tr
      data-cursor={current || undefined}
      data-unread={!isRead(row.id) || undefined}
      data-gone={gone || undefined}
      onClick={() => (beside ? choose(row.id) : open())}
      onDoubleClick={open}
    >
      <td>
        {gone ? (
          <span className="chip pause">他人已处理</span>
        ) : row.clock ? (
          <ClockChip clock={row.clock} />
        ) : (
          <StateChip state={row.state} />
        )}
      </td>
      <td className="title">
        <a
          id={`row-${row.id}`}
          href={`/admin/requests/${row.number}`}
          tabIndex={current ? 0 : -1}
          aria-current={current || undefined}
          title={row.title}
          onFocus={() => choose(row.id)}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            if (event.detail === 0) open(); // Enter on the link, not a click on the row
          }}
        >
          {row.tier === 'HARD' && <span className="chip hard in-title">{tierWords.HARD}</span>}
          {row.title}
        </a>
        <span className="under">
          {who} · {sourceWords[row.source]} · <Moment at={row.filedAt} narrow />
        </span>
      </td>
      <td className="wide-only" title={who}>
        {who}
      </td>
      <td className="m wide-only">{row.category.name}</td>
      <td className="m wide-only">{sourceWords[row.source]}</td>
      <td className="m wide-only">
        <Moment at={row.filedAt} narrow />
      </td>
    </tr>
  );
}
