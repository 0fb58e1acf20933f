/** What each zone may import. Anything not listed is forbidden. The order is the order of the data flow. */
const only = (name, from, ...allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});
const npm = (name) => `node_modules/(@types/)?(${name})(/|$)`;
const base = ['^sim/(result|units|modelVersion)\\.ts$'];
const folders = (...names) => names.map((name) => `^sim/${name}/`);

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(sim|electron|renderer)/',
        pathNot: ['(main|preload)\\.tsx?$', '\\.worker\\.ts$', '\\.d\\.m?ts$', '\\.mjs$'],
      },
      to: {},
    },
    only('sim-base', '^sim/(result|units|modelVersion)\\.ts$', ...base),
    only('random', '^sim/random/', ...base, ...folders('random'), npm('seedrandom|@stdlib')),
    // A lesson names the metrics that answer it.
    only(
      'scenario',
      '^sim/scenario/',
      ...base,
      '^sim/metrics/codebook\\.ts$',
      ...folders('scenario'),
      npm('zod|yaml'),
    ),
    only('plan', '^sim/plan/', ...base, ...folders('plan', 'scenario', 'random'), npm('@stdlib')),
    only('world', '^sim/world/', ...base, ...folders('world', 'plan', 'scenario', 'random'), npm('@stdlib')),
    only('money', '^sim/money/', ...base, ...folders('money', 'world', 'plan', 'scenario')),
    only(
      'metrics',
      '^sim/metrics/',
      ...base,
      ...folders('metrics', 'money', 'world', 'plan', 'scenario', 'random'),
      npm('@stdlib|@noble'),
    ),
    only(
      'experiments',
      '^sim/experiments/',
      ...base,
      '^sim/(pipeline|simulateReplication)\\.ts$',
      ...folders('experiments', 'facts', 'metrics', 'money', 'world', 'plan', 'scenario', 'random'),
      npm('@stdlib'),
    ),
    only('diary', '^sim/diary/', ...base, ...folders('diary', 'world', 'plan', 'scenario', 'random')),
    only(
      'claims',
      '^sim/claims/',
      ...base,
      '^sim/pipeline\\.ts$',
      // How worth is shared out, and in which order it is best added, is the same for a claim and for an experiment.
      '^sim/experiments/(shapley|greedy)\\.ts$',
      ...folders('claims', 'metrics', 'money', 'world', 'plan', 'scenario', 'random'),
    ),
    only(
      'facts',
      '^sim/facts/',
      ...base,
      '^sim/pipeline\\.ts$',
      '^sim/claims/(firm|verdict)\\.ts$',
      ...folders('facts', 'metrics', 'money', 'world', 'plan', 'scenario', 'random'),
    ),
    only(
      'report',
      '^sim/report/',
      ...base,
      ...folders('report', 'experiments', 'metrics', 'money', 'world', 'plan', 'scenario'),
      npm('yaml'),
    ),
    only(
      'verify',
      '^sim/verify/',
      ...base,
      '^sim/pipeline\\.ts$',
      ...folders('verify', 'report', 'scenario'),
      npm('zod|fflate|hyparquet'),
    ),
    only(
      'pipeline',
      '^sim/(pipeline|simulateReplication)\\.ts$',
      '^sim/simulateReplication\\.ts$',
      ...base,
      ...folders('scenario', 'plan', 'random', 'world', 'metrics', 'report'),
    ),
    {
      name: 'only-the-command-line-sees-the-command-line',
      severity: 'error',
      from: { pathNot: ['^sim/cli/', '^tests/'] },
      to: { path: '^sim/cli/' },
    },
    only('contract-imports-nothing', '^electron/contract\\.ts$', '^$'),
    only('preload', '^electron/preload\\.ts$', '^electron/contract\\.ts$', npm('electron')),
    only(
      'shell-logic-has-no-electron',
      '^electron/(policy|arguments|files|csp|menuLabels)\\.ts$',
      '^electron/(contract|policy|arguments|csp)\\.ts$',
      '^(node:)?path$',
    ),
    only(
      'browser-server-has-no-electron',
      '^electron/(serve|assets)\\.ts$',
      '^electron/(assets|csp)\\.ts$',
      '^(node:)?(crypto|fs/promises|http|path)$',
    ),
    only(
      'shell',
      '^electron/(main|window|session|navigation|appProtocol|ipc|menu|fileDialogs|disk|handedFiles)\\.ts$',
      '^electron/',
      npm('electron|write-file-atomic|node'),
      '^(node:)?(fs|fs/promises|path|url)$',
    ),
    {
      name: 'the-shell-sees-neither-model-nor-page',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(sim|renderer)/' },
    },
    only(
      'page',
      '^renderer/',
      '^renderer/',
      '^sim/(?!cli/)',
      '^scenarios/',
      '^electron/contract\\.ts$',
      '^package\\.json$', // its version
      '^vite$',
      npm('react|react-dom|react-i18next|i18next|zustand|recharts|comlink|fflate|zod|lucide-react|vite'),
      npm(
        'react-aria-components|react-aria|react-stately|@react-aria|@react-types|@internationalized|@fontsource-variable',
      ),
    ),
    {
      name: 'the-page-sees-types-of-the-shell',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'charts-see-rows',
      severity: 'error',
      from: { path: '^renderer/charts/' },
      to: { path: '^sim/', pathNot: '^sim/(report/|metrics/|units\\.ts|result\\.ts)' },
    },
    {
      name: 'no-production-import-of-tests',
      severity: 'error',
      from: { path: '^(sim|electron|renderer)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
};
