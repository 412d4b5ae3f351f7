import { useNavigate, useSearch } from '@tanstack/react-router';
import { fullMoment } from '../../../../libs/ui/formats';
import { auditWords } from '../../../../libs/ui/words';
import { useRead } from '../graphql/read';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import type { Address } from '../shell/address';
import { AuditLogDocument } from './audit.documents';

/** What was done of weight in this town, newest first; to be read, never changed. */
export function AuditPage() {
  const address: Address = useSearch({ from: '/audit' });
  const navigate = useNavigate();
  const { data, loading, error, again } = useRead(AuditLogDocument, { after: address.after ?? null });
  const log = data?.auditLog;
  useTitle('审计记录');

  return (
    <div className="list-page">
      <header className="board-head">
        <h1>审计记录</h1>
        <p className="muted">只能看，不能改</p>
      </header>
      {error && <Trouble error={error} again={again} kept={log !== undefined} />}
      {loading && <Waiting lines={14} />}
      {log && log.edges.length === 0 && (
        <div className="empty">
          <h2>还没有记录</h2>
          <p>登录、开通账号、结束会话、发布和下架服务事项会记在这里。</p>
        </div>
      )}
      {log && log.edges.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing inside takes the focus
        <section className="table-wrap" aria-label="审计记录" tabIndex={0}>
          <table className="table listed">
            <caption className="vh">审计记录，新的在前</caption>
            <thead>
              <tr>
                <th scope="col">时间</th>
                <th scope="col">事项</th>
                <th scope="col">对象</th>
                <th scope="col">经办</th>
                <th scope="col">请求号</th>
              </tr>
            </thead>
            <tbody>
              {log.edges.map(({ node }) => (
                <tr key={node.id}>
                  <td className="name">
                    <time dateTime={node.at}>{fullMoment(node.at)}</time>
                    <span className="under">
                      {auditWords[node.act]} · {node.subject} · {node.by ?? '系统'}
                    </span>
                  </td>
                  <td className="wide-only">{auditWords[node.act]}</td>
                  <td className="m wide-only">{node.subject}</td>
                  <td className="m wide-only">{node.by ?? '系统'}</td>
                  <td className="m wide-only">{node.requestId}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {log && (address.after || log.pageInfo.hasNextPage) && (
        <nav className="pages row" aria-label="翻页">
          <span className="spread" />
          <button
            type="button"
            className="f"
            aria-disabled={!address.after}
            onClick={() => address.after && window.history.back()}
          >
            上一页
          </button>
          <button
            type="button"
            className="f"
            aria-disabled={!log.pageInfo.hasNextPage}
            onClick={() =>
              log.pageInfo.hasNextPage &&
              void navigate({ to: '/audit', search: { after: log.pageInfo.endCursor ?? undefined } })
            }
          >
            下一页
          </button>
        </nav>
      )}
    </div>
  );
}
