/**
 * The direction of imports (docs/architecture.md) as rules. A module may use what stands below it,
 * through its `index.ts`; kernel, platform and workflow have no index and are imported by file.
 * Each rule has a known-bad example in `test/boundaries/fixtures/imports`.
 */

/** Groups from the bottom upwards; modules of one group do not know each other. */
const LAYERS = [
  ['accounts', 'languages', 'regions', 'taxonomy', 'media'],
  ['statistics', 'glossary', 'forms'],
  ['translations'],
  ['practices'],
  ['evaluation', 'transferability'],
  ['submissions'],
  ['publishing'],
  ['exchange'],
  ['notifications'],
  ['website'],
];

/** What the reading side may use; no layer of the editorial side is among it. */
const READING_SIDE = { delivery: [], search: ['delivery'] };

/** Editorial modules that may also call the reading side through its index. */
const MAY_CALL_READING_SIDE = { publishing: ['delivery'], exchange: ['delivery', 'search'] };

const EDITORIAL = LAYERS.flat();
const MODULES = [...EDITORIAL, ...Object.keys(READING_SIDE)];
const ALL_MODULES = `(${MODULES.join('|')})`;
const TESTS = '\\.test\\.ts$';

/** The modules that `name` may use. */
function usableBy(name) {
  if (name in READING_SIDE) return READING_SIDE[name];
  const layer = LAYERS.findIndex((members) => members.includes(name));
  return [...LAYERS.slice(0, layer).flat(), ...(MAY_CALL_READING_SIDE[name] ?? [])];
}

/** One rule for each module: everything in `src/` that it may not use. */
function directionOf(name) {
  const base = name in READING_SIDE ? ['kernel', 'platform'] : ['kernel', 'platform', 'workflow'];
  const usable = [...base, ...usableBy(name), name];
  return forbid(
    `direction-${name}`,
    `${name} may use ${usable.slice(0, -1).join(', ')} and nothing else of src/.`,
    { path: `^src/${name}/` },
    { path: '^src/', pathNot: `^src/(${usable.join('|')})/` },
  );
}

function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from: { pathNot: TESTS, ...from }, to };
}

const PACKAGES = 'node_modules/';

const general = [
  forbid(
    'no-cycle',
    'Two files that need each other are one file, or three.',
    {},
    { circular: true },
  ),
  forbid('no-unresolved', 'The import leads nowhere.', {}, { couldNotResolve: true }),
  forbid(
    'no-development-package',
    'Production has no development packages; types are fine.',
    { path: '^src/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/@types/' },
  ),
  forbid(
    'no-test-code',
    'What runs in production imports no test, tool or benchmark.',
    { path: '^(src|migrations)/' },
    { path: [TESTS, '^(test|tools|bench)/'] },
  ),
];

const ground = [
  forbid(
    'kernel-imports-nothing',
    'The kernel is words only: no packages, nothing of the project; builtins of Node are fine.',
    { path: '^src/kernel/' },
    { path: ['^src/', PACKAGES], pathNot: '^src/kernel/' },
  ),
  forbid(
    'platform-imports-kernel-only',
    'The platform knows no word of the domain.',
    { path: '^src/platform/' },
    { path: '^src/', pathNot: '^src/(kernel|platform)/' },
  ),
  forbid(
    'workflow-imports-kernel-only',
    'A chart is pure: no packages, no builtins, no platform.',
    { path: '^src/workflow/' },
    { path: ['^src/', PACKAGES], pathNot: '^src/(kernel|workflow)/' },
  ),
  forbid(
    'workflow-is-pure',
    'A chart reads and writes nothing.',
    { path: '^src/workflow/' },
    { dependencyTypes: ['core'] },
  ),
];

const doors = [
  forbid(
    'only-through-index',
    'Another module is used through its index.ts.',
    { path: `^src/${ALL_MODULES}/` },
    { path: `^src/${ALL_MODULES}/`, pathNot: ['^src/$1/', `^src/${ALL_MODULES}/index\\.ts$`] },
  ),
  forbid(
    'app-through-index-and-module',
    'app/ composes: it reads index.ts and <module>.module.ts.',
    { path: '^src/app/' },
    {
      path: `^src/${ALL_MODULES}/`,
      pathNot: [`^src/${ALL_MODULES}/index\\.ts$`, `^src/${ALL_MODULES}/[^/]+\\.module\\.ts$`],
    },
  ),
  forbid(
    'nobody-imports-app',
    'app/ is the top.',
    { path: '^src/', pathNot: ['^src/app/', TESTS] },
    { path: '^src/app/' },
  ),
  forbid(
    'module-file-for-app-only',
    'What a module plugs in is read by app/ alone.',
    { path: '^src/', pathNot: ['^src/app/', TESTS] },
    { path: '^src/[^/]+/[^/]+\\.module\\.ts$' },
  ),
];

const roles = [
  forbid(
    'domain-is-pure',
    'domain/ is pure: no packages, no builtins, no platform.',
    { path: '^src/[^/]+/domain/' },
    { path: [PACKAGES, '^src/platform/'] },
  ),
  forbid(
    'domain-has-no-builtins',
    'domain/ reads and writes nothing; what must be computed with builtins lies in the kernel.',
    { path: '^src/[^/]+/domain/' },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'domain-knows-no-role',
    'domain/ is the bottom of a module.',
    { path: '^src/([^/]+)/domain/' },
    { path: '^src/$1/(store|commands|queries|graphql)/' },
  ),
  forbid(
    'store-knows-rows-only',
    'store/ stands below commands, queries and graphql.',
    { path: '^src/([^/]+)/store/' },
    { path: '^src/$1/(commands|queries|graphql)/' },
  ),
  forbid(
    'queries-do-not-write',
    'A query calls no command and presents nothing.',
    { path: '^src/([^/]+)/queries/' },
    { path: '^src/$1/(commands|graphql)/' },
  ),
  forbid(
    'commands-do-not-present',
    'A command answers a Result; graphql/ presents it.',
    { path: '^src/([^/]+)/commands/' },
    { path: '^src/$1/graphql/' },
  ),
  forbid(
    'graphql-sees-no-store',
    'graphql/ calls commands and queries; rows and TypeORM are not its business.',
    { path: '^src/([^/]+)/graphql/' },
    { path: ['^src/[^/]+/store/', `${PACKAGES}typeorm/`] },
  ),
];

module.exports = {
  forbidden: [...general, ...ground, ...MODULES.map(directionOf), ...doors, ...roles],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    doNotFollow: { path: PACKAGES },
    exclude: { path: '^(dist|data|test/boundaries/fixtures)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
  },
};
