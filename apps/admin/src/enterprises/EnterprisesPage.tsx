import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { cappedCount } from '../../../../libs/ui/formats';
import { enterpriseSizeWords } from '../../../../libs/ui/words';
import { useRead } from '../graphql/read';
import { useKeys } from '../keys/keys';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import type { Address } from '../shell/address';
import { EnterprisesDocument } from './enterprises.documents';

const PAUSE = 250;

export function EnterprisesPage() {
  const address: Address = useSearch({ from: '/enterprises' });
  const navigate = useNavigate();
  const [typed, setTyped] = useState(address.q ?? '');
  const { data, loading, error, stale, again } = useRead(EnterprisesDocument, {
    q: address.q || null,
    after: address.after ?? null,
  });
  const list = data?.enterprises;

  useTitle('企业档案');
  useKeys('企业档案', [
    { key: ['f', '/'], words: '找企业', act: () => document.querySelector<HTMLElement>('.search')?.focus() },
  ]);
  useEffect(() => setTyped(address.q ?? ''), [address.q]);
  useEffect(() => {
    if (typed.trim() === (address.q ?? '')) return;
    const timer = setTimeout(
      () => void navigate({ to: '/enterprises', search: { q: typed.trim() || undefined }, replace: true }),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [typed, address.q, navigate]);

  return (
    <div className="list-page">
      <header className="board-head">
        <h1>企业档案</h1>
        <p className="muted" aria-live="polite">
          {list && `${cappedCount(list.count)} 家`}
        </p>
      </header>
      <div className="board-bar">
        <input
          type="search"
          className="input search"
          aria-label="企业名称或统一社会信用代码"
          placeholder="名称或信用代码"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      {error && <Trouble error={error} again={again} kept={list !== undefined} />}
      {loading && <Waiting lines={14} />}
      {list && list.edges.length === 0 && (
        <div className="empty">
          <h2>没有找到“{address.q}”</h2>
          <p>
            换一个字，或按信用代码找。新企业在
            <Link to="/counter" search={{}}>
              窗口代办
            </Link>
            时登记。
          </p>
        </div>
      )}
      {list && list.edges.length > 0 && (
        <section className={stale ? 'table-wrap stale' : 'table-wrap'} aria-label="企业列表">
          <table className="table listed clickable">
            <caption className="vh">企业列表</caption>
            <thead>
              <tr>
                <th scope="col">企业</th>
                <th scope="col">统一社会信用代码</th>
                <th scope="col">行业</th>
                <th scope="col">规模</th>
                <th scope="col">地址</th>
                <th scope="col">服务专员</th>
                <th scope="col" className="num">
                  在办
                </th>
              </tr>
            </thead>
            <tbody>
              {list.edges.map(({ node }) => (
                <tr
                  key={node.id}
                  onClick={() =>
                    void navigate({ to: '/enterprises/$creditCode', params: { creditCode: node.creditCode } })
                  }
                >
                  <td className="name">
                    <Link
                      to="/enterprises/$creditCode"
                      params={{ creditCode: node.creditCode }}
                      onClick={(event) => event.stopPropagation()}
                    >
                      {node.name}
                    </Link>
                    <span className="under">
                      {node.creditCode} · 在办 {node.openRequests} 件
                    </span>
                  </td>
                  <td className="m wide-only">{node.creditCode}</td>
                  <td className="m wide-only">{node.industry}</td>
                  <td className="m wide-only">{node.size && enterpriseSizeWords[node.size]}</td>
                  <td className="m wide-only">{node.address}</td>
                  <td className="m wide-only">{node.steward?.name}</td>
                  <td className="num wide-only">{node.openRequests || ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {list && (address.after || list.pageInfo.hasNextPage) && (
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
            aria-disabled={!list.pageInfo.hasNextPage}
            onClick={() =>
              list.pageInfo.hasNextPage &&
              void navigate({
                to: '/enterprises',
                search: { q: address.q, after: list.pageInfo.endCursor ?? undefined },
              })
            }
          >
            下一页
          </button>
        </nav>
      )}
    </div>
  );
}
