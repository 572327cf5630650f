/**
 * The rules of the house: which file may import which, and what folders and files may be called.
 * `npm run lint:architecture` reads this file, and so does test/architecture/imports.spec.ts, which cruises
 * `src` (no violation allowed) and a planted violation of every rule (each must be caught, by that rule alone).
 *
 * A new rule needs a tree of its own, test/architecture/planted/<rule name>/src/…, or that test fails.
 */

/** Every feature has the same name in every layer. */
const FEATURES = [
  'identity',
  'network',
  'map',
  'imports',
  'tours',
  'reports',
  'publishing',
  'notifications',
  'insights',
];

/** One folder of src/infrastructure per technology. */
const TECHNOLOGIES = [
  'typeorm',
  'postgis',
  'redis',
  'bullmq',
  'csv',
  'mail',
  'qr',
  'astro',
  'storage',
  'embedded',
  'crypto',
  'clock',
  'logging',
  'metrics',
  'planning',
  'images',
];

/** Ways in from the outside world: one folder of src/presentation each. */
const CHANNELS = ['http', 'realtime', 'jobs', 'cli'];

/** Words that say nothing about what a file is for. */
const EMPTY_WORDS = ['utils?', 'helpers?', 'common', 'managers?', 'base(?!-map)', 'impl'];

const any = (names) => `(?:${names.join('|')})`;

const SRC = '(?:^|^test/architecture/planted/[^/]+/)src/';
const DOMAIN = `${SRC}domain/`;
const APPLICATION = `${SRC}application/`;
const INFRASTRUCTURE = `${SRC}infrastructure/`;
const PRESENTATION = `${SRC}presentation/`;
const CONFIG = `${SRC}config/`;
const TYPEORM = `${INFRASTRUCTURE}typeorm/`;
const ENTRY_FILES = `${SRC}(?:main|cli|openapi|worker|app\\.module)(?:\\.spec)?\\.ts$`;
const COMPOSITION_ROOTS = [ENTRY_FILES, CONFIG];
const SPECS = '\\.spec\\.ts$';
/** A development package: a rule below keeps it out of all but specs. */
const PROPERTY_TESTS = '(?:^|/)node_modules/fast-check/';
/** The schema of a website's configuration: one package that API, worker, page and template share. */
const WEBSITE_CONFIG = '^packages/website-config/';

/** Folders of which the sub-folders are features. */
const FEATURE_PARENTS = `${SRC}(?:domain|application|presentation/[^/]+|infrastructure/(?:typeorm|postgis))/`;
const FEATURE_FILES = `${FEATURE_PARENTS}${any(FEATURES)}/`;
const FEATURE_DOORS = `${FEATURE_FILES}index\\.ts$`;
const FEATURE_PORTS = `${SRC}application/${any(FEATURES)}/[^.]+\\.port\\.ts$`;

/** A module rule needs a count of dependents: none is counted here, so the path alone decides. */
const mustNotExist = { from: { path: '^$' }, dependents: { numberOfDependentsLessThan: 1 } };

/** A rule on where a file stands or what it is called, whatever it imports. */
const misplaced = (name, comment, place) => ({
  name,
  comment,
  severity: 'error',
  from: mustNotExist.from,
  module: { ...place, ...mustNotExist.dependents },
});

/** A rule on what a file imports. Type-only imports count. */
const mustNotImport = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    mustNotImport(
      'domain-imports-nothing',
      'The domain is plain TypeScript: no package, no node: module, no other layer; the one exception is the configuration of a website. Its specs too, but for property tests.',
      { path: DOMAIN },
      { pathNot: [DOMAIN, WEBSITE_CONFIG, PROPERTY_TESTS] },
    ),
    mustNotImport(
      'application-imports-domain-only',
      'Use cases know the domain and their own ports; of Nest they know @Injectable. Their specs use the in-memory adapters.',
      { path: APPLICATION },
      {
        pathNot: [
          APPLICATION,
          DOMAIN,
          WEBSITE_CONFIG,
          PROPERTY_TESTS,
          '(?:^|/)node_modules/@nestjs/common/',
          '^test/support/in-memory/',
        ],
      },
    ),
    mustNotImport(
      'presentation-avoids-infrastructure',
      'Presentation calls use cases and reads through ports; composition roots bind the adapters.',
      { path: PRESENTATION },
      { path: INFRASTRUCTURE },
    ),
    mustNotImport(
      'infrastructure-avoids-presentation',
      'An adapter does not know who asks.',
      { path: INFRASTRUCTURE },
      { path: PRESENTATION },
    ),
    mustNotImport(
      'features-meet-at-the-door',
      "A feature imports another feature's index.ts and nothing else of it; its own files it may import in every layer.",
      { path: `${FEATURE_PARENTS}(${any(FEATURES)})/` },
      { path: FEATURE_FILES, pathNot: [FEATURE_DOORS, `${FEATURE_PARENTS}$1/`] },
    ),
    mustNotImport(
      'outsiders-use-the-door',
      'A file that belongs to no feature enters one by index.ts or by the port it implements, unless both stand in the same channel or technology.',
      {
        path: `${SRC}((?:domain|application)/shared|(?:presentation|infrastructure)/[^/]+)/`,
        pathNot: FEATURE_FILES,
      },
      { path: FEATURE_FILES, pathNot: [FEATURE_DOORS, FEATURE_PORTS, `${SRC}$1/`] },
    ),
    mustNotImport(
      'nobody-imports-composition-roots',
      'Entry files and src/config see every layer, so no layer may see them: settings are handed in.',
      { path: SRC, pathNot: COMPOSITION_ROOTS },
      { path: COMPOSITION_ROOTS },
    ),
    mustNotImport(
      'typeorm-stays-in-its-folder',
      'TypeORM is one adapter among others: only src/infrastructure/typeorm knows it.',
      { path: SRC, pathNot: TYPEORM },
      { path: '(?:^|/)node_modules/typeorm/' },
    ),
    mustNotImport(
      'drivers-stay-in-infrastructure',
      'Only adapters talk to PostgreSQL and Redis.',
      { path: SRC, pathNot: INFRASTRUCTURE },
      { path: '(?:^|/)node_modules/(?:pg|@types/pg|ioredis|@electric-sql/[^/]+)/' },
    ),
    mustNotImport(
      'runs-without-development-packages',
      'What runs in production imports what is installed in production.',
      { path: SRC, pathNot: SPECS },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    ),
    mustNotImport(
      'production-imports-no-test',
      'Specs and test support stay out of what ships.',
      { path: SRC, pathNot: SPECS },
      { path: [SPECS, '^test/(?!architecture/planted/)'] },
    ),
    mustNotImport(
      'imports-exist',
      'An import that does not resolve fails at run time.',
      { path: SRC },
      { couldNotResolve: true },
    ),
    mustNotImport(
      'no-circular-imports',
      'Two files that need each other are one file, or hide a third.',
      { path: SRC },
      { circular: true },
    ),
    misplaced('layers-are-known', 'Files of src are composition roots or stand in one of the four layers.', {
      path: SRC,
      pathNot: [ENTRY_FILES, `${SRC}(?:domain|application|infrastructure|presentation|config)/`],
    }),
    misplaced(
      'features-are-known',
      `Folders of domain, application and each channel of presentation are features (${FEATURES.join(', ')}) or shared.`,
      {
        path: `${SRC}(?:domain|application|presentation/[^/]+)/[^/]+/`,
        pathNot: `${SRC}(?:domain|application|presentation/[^/]+)/${any([...FEATURES, 'shared'])}/`,
      },
    ),
    misplaced('channels-are-known', `Folders of presentation are channels: ${CHANNELS.join(', ')}.`, {
      path: PRESENTATION,
      pathNot: `${PRESENTATION}${any(CHANNELS)}/`,
    }),
    misplaced(
      'technologies-are-known',
      `Folders of infrastructure are technologies: ${TECHNOLOGIES.join(', ')}.`,
      {
        path: INFRASTRUCTURE,
        pathNot: `${INFRASTRUCTURE}${any(TECHNOLOGIES)}/`,
      },
    ),
    misplaced('persistence-is-by-feature', 'Folders of typeorm and postgis are features or shared.', {
      path: `${INFRASTRUCTURE}(?:typeorm|postgis)/[^/]+/`,
      pathNot: `${INFRASTRUCTURE}(?:typeorm|postgis)/${any([...FEATURES, 'shared'])}/`,
    }),
    misplaced('names-say-what', 'A file or folder is called by what it is for.', {
      path: `${SRC}(?:|.*[/.-])${any(EMPTY_WORDS)}[/.-]`,
    }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
};
