import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Waiting } from './look/Waiting';
import { parseAddress, readAddress, writeAddress } from './shell/address';
import { Broken, Missing } from './shell/Missing';
import { Shell } from './shell/Shell';
import { Gate } from './sign-in/Gate';

const root = createRootRoute({
  component: () => (
    <Gate>
      <Shell />
    </Gate>
  ),
  notFoundComponent: Missing,
  errorComponent: Broken,
});

const under = <Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component, validateSearch: parseAddress });

const tree = root.addChildren([
  under(
    '/',
    lazyRouteComponent(() => import('./today/TodayPage'), 'TodayPage'),
  ),
  under(
    '/triage',
    lazyRouteComponent(() => import('./triage/TriagePage'), 'TriagePage'),
  ),
  under(
    '/requests',
    lazyRouteComponent(() => import('./requests/RequestsPage'), 'RequestsPage'),
  ),
  under(
    '/requests/$number',
    lazyRouteComponent(() => import('./request/RequestPage'), 'RequestPage'),
  ),
  under(
    '/requests/$number/receipt',
    lazyRouteComponent(() => import('./receipt/ReceiptPage'), 'ReceiptPage'),
  ),
  under(
    '/counter',
    lazyRouteComponent(() => import('./counter/CounterPage'), 'CounterPage'),
  ),
  under(
    '/enterprises',
    lazyRouteComponent(() => import('./enterprises/EnterprisesPage'), 'EnterprisesPage'),
  ),
  under(
    '/enterprises/$creditCode',
    lazyRouteComponent(() => import('./enterprises/EnterprisePage'), 'EnterprisePage'),
  ),
  under(
    '/import',
    lazyRouteComponent(() => import('./import/ImportPage'), 'ImportPage'),
  ),
  under(
    '/import/$batch',
    lazyRouteComponent(() => import('./import/BatchPage'), 'BatchPage'),
  ),
  under(
    '/catalog',
    lazyRouteComponent(() => import('./catalog/CatalogPage'), 'CatalogPage'),
  ),
  under(
    '/catalog/$code',
    lazyRouteComponent(() => import('./catalog/ItemPage'), 'ItemPage'),
  ),
  under(
    '/ground',
    lazyRouteComponent(() => import('./ground/GroundPage'), 'GroundPage'),
  ),
  under(
    '/audit',
    lazyRouteComponent(() => import('./audit/AuditPage'), 'AuditPage'),
  ),
  under(
    '/people',
    lazyRouteComponent(() => import('./people/PeoplePage'), 'PeoplePage'),
  ),
]);

export const router = createRouter({
  routeTree: tree,
  basepath: '/admin',
  parseSearch: readAddress,
  stringifySearch: writeAddress,
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Waiting />,
  defaultErrorComponent: Broken,
  defaultPendingMs: 300,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
