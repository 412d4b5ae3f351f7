// Which way the arrows point (ARCHITECTURE.md). A library reaches another only through its index.ts, only along an arrow.

/** Each library and those it may reach; whoever is not named here reaches platform and directory. */
const arrows = {
  platform: [],
  directory: ['platform'],
  catalog: ['platform', 'directory'],
  requests: ['platform', 'directory', 'catalog'],
  credit: ['platform', 'directory', 'requests'],
  sites: ['platform', 'directory', 'requests'],
  insight: ['platform', 'directory', 'catalog', 'requests', 'credit', 'sites'],
  notify: ['platform', 'directory', 'catalog', 'requests', 'credit', 'sites'],
  ui: [],
};

const tests = '\\.spec\\.tsx?$|^test/';
const index = '^libs/[^/]+/index\\.ts$';
const decides = '\\.(rules|states|access|refusals)\\.ts$';
const pure = `${decides}|\\.types\\.ts$|node_modules/luxon/|^libs/platform/(ctx|outcome|time)/`;

const arrow = ([library, reaches]) => ({
  name: `arrow-${library}`,
  comment: `${library} reaches ${reaches.join(', ') || 'no other library'}; every other need is an event.`,
  severity: 'error',
  from: { path: `^libs/${library}/`, pathNot: tests },
  to: { path: '^libs/', pathNot: `^libs/(${[library, ...reaches].join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(arrows).map(arrow),
    {
      name: 'libraries-by-their-index',
      comment: 'Other libraries import only index.ts.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: tests },
      to: { path: '^libs/', pathNot: `^libs/$1/|${index}` },
    },
    {
      name: 'apps-and-towns-by-the-index',
      comment: 'The API and the example towns use what a library offers in index.ts.',
      severity: 'error',
      from: { path: '^(apps/api|db)/', pathNot: tests },
      to: { path: '^libs/', pathNot: index },
    },
    {
      name: 'web-apps-by-the-doors',
      comment: 'Portal and admin share libs/ui; all else they get through GraphQL.',
      severity: 'error',
      from: { path: '^apps/(admin|portal)/', pathNot: tests },
      to: { path: '^(libs|apps|db)/', pathNot: '^libs/ui/|^apps/(admin|portal)/' },
    },
    {
      name: 'apps-stand-alone',
      comment: 'No app imports another.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: tests },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'nothing-looks-up',
      comment: 'Libraries know no app, no example town and no test.',
      severity: 'error',
      from: { path: '^libs/', pathNot: tests },
      to: { path: '^(apps|db|test|tools)/' },
    },
    {
      name: 'deciding-is-pure',
      comment: 'Rules, states, access and refusals import types, each other and the pure files of platform.',
      severity: 'error',
      from: { path: decides },
      to: { pathNot: `${pure}|${index}`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'fetching-does-not-act',
      comment: 'A store or loader never imports a service.',
      severity: 'error',
      from: { path: '\\.(store|loader)\\.ts$' },
      to: { path: '\\.service\\.ts$' },
    },
    {
      name: 'doors-are-outermost',
      comment: 'Only the module that hangs a resolver or handler in knows of it.',
      severity: 'error',
      from: { pathNot: `\\.module\\.ts$|${tests}` },
      to: { path: '\\.(resolver|handler)\\.ts$' },
    },
    {
      name: 'tests-stay-outside',
      comment: 'No product file imports a test.',
      severity: 'error',
      from: { path: '^(apps|libs|db)/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'nothing-missing',
      comment: 'Every import leads somewhere, and to a package that package.json names.',
      severity: 'error',
      from: { pathNot: tests },
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.astro)/|/generated/|\\.d\\.ts$|^astro:' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
