import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { cappedCount, fullDay, limitWords } from '../../../../libs/ui/formats';
import { channelWords, handlingWords } from '../../../../libs/ui/words';
import type { Channel } from '../generated/graphql';
import { useRead } from '../graphql/read';
import { useKeys } from '../keys/keys';
import { FilterChip } from '../look/FilterChip';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import type { Address } from '../shell/address';
import { CatalogDocument } from './catalog.documents';

const PAUSE = 250;
type Facets = readonly { key: string; label: string; count: number }[];
const optionsOf = (facets: Facets | undefined) =>
  facets?.map(({ key, label, count }) => ({ key, words: label, count })) ?? [];

export function CatalogPage() {
  const address: Address = useSearch({ from: '/catalog' });
  const navigate = useNavigate();
  const [typed, setTyped] = useState(address.q ?? '');
  const { data, loading, error, stale, again } = useRead(CatalogDocument, {
    q: address.q || null,
    filter: {
      category: address.category || undefined,
      audience: address.audience || undefined,
      theme: address.theme || undefined,
      channel: address.channel && address.channel in channelWords ? (address.channel as Channel) : undefined,
    },
    after: address.after ?? null,
  });
  const list = data?.serviceItems;
  const set = (part: Address) =>
    void navigate({ to: '/catalog', search: { ...address, after: undefined, ...part }, replace: true });

  useTitle('服务菜单');
  useKeys('服务菜单', [
    { key: ['f', '/'], words: '找事项', act: () => document.querySelector<HTMLElement>('.search')?.focus() },
  ]);
  useEffect(() => setTyped(address.q ?? ''), [address.q]);
  useEffect(() => {
    if (typed.trim() === (address.q ?? '')) return;
    const timer = setTimeout(() => set({ q: typed.trim() || undefined }), PAUSE);
    return () => clearTimeout(timer);
  });

  return (
    <div className="list-page">
      <header className="board-head">
        <h1>服务菜单</h1>
        <p className="muted" aria-live="polite">
          {list && `${cappedCount(list.count)} 项在用`}
        </p>
      </header>
      <search className="board-bar" aria-label="筛选">
        <input
          type="search"
          className="input search"
          aria-label="事项名、拼音或首字母"
          placeholder="事项名、拼音或首字母"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <FilterChip
          label="类别"
          single
          options={optionsOf(list?.facets.categories)}
          chosen={address.category ? [address.category] : []}
          change={([category]) => set({ category })}
        />
        <FilterChip
          label="对象"
          single
          options={optionsOf(list?.facets.audiences)}
          chosen={address.audience ? [address.audience] : []}
          change={([audience]) => set({ audience })}
        />
        <FilterChip
          label="主题"
          single
          options={optionsOf(list?.facets.themes)}
          chosen={address.theme ? [address.theme] : []}
          change={([theme]) => set({ theme })}
        />
        <FilterChip
          label="方式"
          single
          options={optionsOf(list?.facets.channels)}
          chosen={address.channel ? [address.channel] : []}
          change={([channel]) => set({ channel })}
        />
      </search>
      {error && <Trouble error={error} again={again} kept={list !== undefined} />}
      {loading && <Waiting lines={14} />}
      {list && list.edges.length === 0 && (
        <div className="empty">
          <h2>没有这样的事项</h2>
          <p>换一个词，或去掉筛选。</p>
        </div>
      )}
      {list && list.edges.length > 0 && (
        <section className={stale ? 'table-wrap stale' : 'table-wrap'} aria-label="服务事项">
          <table className="table listed clickable">
            <caption className="vh">服务事项</caption>
            <thead>
              <tr>
                <th scope="col">事项</th>
                <th scope="col">类别</th>
                <th scope="col">性质</th>
                <th scope="col">办理</th>
                <th scope="col">版本</th>
                <th scope="col">下次核对</th>
              </tr>
            </thead>
            <tbody>
              {list.edges.map(({ node, matched }) => (
                <tr key={node.id} onClick={() => void navigate({ to: '/catalog/$code', params: { code: node.code } })}>
                  <td className="name">
                    <Link to="/catalog/$code" params={{ code: node.code }} onClick={(event) => event.stopPropagation()}>
                      {node.name}
                    </Link>
                    {matched && <span className="muted small"> {matched}</span>}
                    <span className="under">{node.summary}</span>
                  </td>
                  <td className="m wide-only">{node.category.name}</td>
                  <td className="m wide-only">{node.matterKind}</td>
                  <td className="m wide-only">
                    {handlingWords[node.handling]}
                    {node.promisedLimit && ` · ${limitWords(node.promisedLimit)}`}
                  </td>
                  <td className="m wide-only">第 {node.version} 版</td>
                  <td className="m wide-only">{fullDay(node.checkDueOn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {list && (list.pageInfo.hasNextPage || address.after) && (
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
              void navigate({ to: '/catalog', search: { ...address, after: list.pageInfo.endCursor ?? undefined } })
            }
          >
            下一页
          </button>
        </nav>
      )}
    </div>
  );
}
