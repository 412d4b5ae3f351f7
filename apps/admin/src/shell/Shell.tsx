import './shell.css';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { NavCountsFragment } from '../generated/graphql';
import { useRead } from '../graphql/read';
import { KeyHelp } from '../keys/KeyHelp';
import { useKeys } from '../keys/keys';
import { useHints } from '../live/hints';
import { useMay, useSession } from '../sign-in/session';
import { AnnouncedLine } from './announce';
import { Nav } from './Nav';
import { NavCountsContext, NavCountsDocument } from './nav-counts';
import { Palette } from './Palette';

/** Pages whose own question brings the numbers of the side bar */
const feeding = ['/', '/triage', '/requests'];

export function Shell() {
  const { town } = useSession();
  const may = useMay();
  const path = useRouterState({ select: (state) => state.location.pathname.replace(/\/$/, '') || '/' });
  const [counts, setCounts] = useState<NavCountsFragment>();
  const [open, setOpen] = useState<'palette' | 'keys' | undefined>();
  const [menu, setMenu] = useState(false);
  const asks = may('requests.read') && !feeding.includes(path);
  const { data, again } = useRead(NavCountsDocument, {}, { pause: !asks });
  const feed = useCallback((fresh: NavCountsFragment) => setCounts(fresh), []);

  useHints(({ type }) => type === 'request', again, asks);
  useEffect(() => {
    if (data) setCounts(data.nav);
  }, [data]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu
  useEffect(() => setMenu(false), [path]);
  useCommandKey(() => setOpen('palette'));
  useKeys('全部页面', [{ key: '?', words: '显示快捷键', act: () => setOpen('keys') }]);

  return (
    <div className="shell">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="top-bar">
        <b>{town.centreName}</b>
        <button type="button" className="f" aria-expanded={menu} aria-controls="nav" onClick={() => setMenu(!menu)}>
          菜单
        </button>
      </header>
      <Nav counts={counts} shown={menu} openPalette={() => setOpen('palette')} openKeys={() => setOpen('keys')} />
      <main id="main" tabIndex={-1}>
        <NavCountsContext value={feed}>
          <Outlet />
        </NavCountsContext>
      </main>
      <AnnouncedLine />
      {open === 'palette' && <Palette close={() => setOpen(undefined)} />}
      {open === 'keys' && <KeyHelp close={() => setOpen(undefined)} />}
    </div>
  );
}

/** Ctrl+K or ⌘K, also from inside a field */
function useCommandKey(act: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
