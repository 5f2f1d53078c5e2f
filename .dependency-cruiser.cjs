// Content → model → view: who may import whom. tests/rules reads these rules too, for .astro files.

/** What the model may use besides itself: Zod, and small libraries without a side effect. */
const purePackages = 'node_modules/(zod|fflate|ical-generator|@noble/hashes)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one idea in two places: move the shared part to a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-is-pure',
      comment:
        'The model runs in the page, a worker, the build and a test: it imports itself, Zod and small pure libraries.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: ['^src/model/', purePackages] },
    },
    {
      name: 'schema-knows-only-zod',
      comment: 'A schema says what a file may contain, not what is done with it.',
      severity: 'error',
      from: { path: '^src/schema/' },
      to: { pathNot: ['^src/schema/', 'node_modules/zod/'] },
    },
    {
      name: 'content-through-the-engine',
      comment:
        'Content is read through astro:content or src/engine, so that an edition can replace any of it.',
      severity: 'error',
      from: { path: '^(src|edition)/', pathNot: '^src/(engine/|content\\.config)' },
      // The shape of the English strings is a contract; a type of it is no content.
      to: { path: '^src/content/', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'engine-below-the-view',
      comment: 'What is calculated and put together never imports what is seen.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^src/(components|layouts|pages)/' },
    },
    {
      name: 'device-knows-the-model-only',
      comment: 'What the browser keeps is read and written by the model; views come later.',
      severity: 'error',
      from: { path: '^src/device/' },
      to: { pathNot: ['^src/(device|model)/', 'node_modules/zod/'] },
    },
    {
      name: 'components-below-the-pages',
      comment: 'Components are used by layouts and pages, never the other way round.',
      severity: 'error',
      from: { path: '^src/components/' },
      to: { path: '^src/(layouts|pages)/' },
    },
    {
      name: 'react-in-planners-only',
      comment: 'A reading page ships no framework (docs/decisions/0002).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/components/(planners|charts)/' },
      to: { path: 'node_modules/(react|react-dom|@types/react|@types/react-dom)/' },
    },
    {
      name: 'no-node-in-the-browser',
      comment: 'These files run in the browser, where there are no Node modules.',
      severity: 'error',
      from: { path: '^src/(device|components/(planners|charts|elements))/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'site-apart-from-its-tools',
      comment: 'The site never imports its scripts or its tests.',
      severity: 'error',
      from: { path: '^(src|edition)/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that package.json does not name is there by luck.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)fixtures/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
