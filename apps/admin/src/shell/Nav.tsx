import { Link } from '@tanstack/react-router';
import type { NavCountsFragment } from '../generated/graphql';
import { useMay, useSession } from '../sign-in/session';
import { places, views } from './places';

export function Nav({
  counts,
  shown,
  openPalette,
  openKeys,
}: {
  counts: NavCountsFragment | undefined;
  shown: boolean;
  openPalette: () => void;
  openKeys: () => void;
}) {
  const { town, me, leave } = useSession();
  const may = useMay();
  const mine = places.filter(({ needs }) => needs.some(may));

  return (
    <nav id="nav" className={shown ? 'nav shown' : 'nav'} aria-label="主导航">
      <p className="nav-town">{town.centreName}</p>
      <button type="button" className="f nav-search" onClick={openPalette}>
        <span>搜索或执行命令</span>
        <span>
          <kbd>Ctrl</kbd> <kbd>K</kbd>
        </span>
      </button>
      <ul>
        {mine.map(({ to, words, count }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to === '/' || to === '/requests', includeSearch: to === '/requests' }}
              search={{}}
            >
              <span>{words}</span>
              <Count of={count && counts?.[count]} />
            </Link>
          </li>
        ))}
      </ul>
      {may('requests.read') && (
        <>
          <p className="nav-group" id="views">
            常用视图
          </p>
          <ul aria-labelledby="views">
            {views.map(({ words, search, count }) => (
              <li key={words}>
                <Link to="/requests" search={search} activeOptions={{ exact: true, includeSearch: true }}>
                  <span>{words}</span>
                  <Count of={counts?.[count]} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="nav-foot">
        <p>
          <b>{me.name}</b>
          {me.unit && <span className="muted">{me.unit.name}</span>}
        </p>
        <p className="row">
          <button type="button" className="btn-text small" onClick={openKeys}>
            快捷键 <kbd>?</kbd>
          </button>
          <span className="spread" />
          <button type="button" className="btn-text small" onClick={leave}>
            退出登录
          </button>
        </p>
      </div>
    </nav>
  );
}

function Count({ of }: { of: number | undefined }) {
  if (!of) return null;
  return (
    <span className="nav-count">
      {of > 9999 ? '9999+' : of}
      <span className="vh"> 件</span>
    </span>
  );
}
