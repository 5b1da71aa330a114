// Who may import whom: the table of CONTRIBUTING.md, enforced. Each rule lists what a folder may reach; all else fails.
const ours = '^(lib|content|src|tests|tools|bench|public)/';

/** Files below `from` may import only what `to` lists among our own folders. */
const only = (from, ...to) => ({
  name: `only-${from.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}`,
  comment: `${from} may import: ${to.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: from },
  to: { path: ours, pathNot: to },
});

module.exports = {
  forbidden: [
    // A circle that is closed by types alone does not exist when the code runs.
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'lib-is-pure',
      comment: 'The library is numbers only: no packages, no Node, no DOM.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'] },
    },
    {
      name: 'not-to-dev',
      severity: 'error',
      from: { path: '^(lib|content|src)/', pathNot: '^src/checks/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    only('^lib/', '^lib/'),
    only('^content/', '^lib/', '^src/schema/', '^content/'),
    only('^src/schema/', '^src/schema/', '^lib/'),
    only('^src/figures/', '^src/figures/', '^lib/'),
    only('^src/grader/', '^src/grader/', '^src/schema/', '^lib/'),
    only('^src/sandbox/', '^src/sandbox/', '^src/grader/', '^lib/', '^src/schema/'),
    only('^src/markdown/', '^src/markdown/', '^src/schema/'),
    only(
      '^src/(client|lab)/',
      '^src/(client|lab)/',
      '^src/sandbox/',
      '^src/grader/',
      '^src/figures/[^/]+\\.data\\.ts$',
      '^src/figures/[^/]+/',
      '^src/book\\.lazy\\.ts$',
      '^src/schema/',
      '^src/strings\\.ts$',
      '^lib/',
      '^src/styles/',
    ),
    only(
      '^src/(components|layouts|pages)/',
      '^src/(components|layouts|pages)/',
      '^src/(schema|figures|markdown|notebook|styles)/',
      '^src/(book|strings|content\\.config)\\.ts$',
      '^src/checks/report\\.ts$',
      '^src/(client|lab)/',
      '^src/sandbox/',
      '^content/(notation|mistakes|coverage)\\.ts$',
      '^lib/',
    ),
    only(
      '^src/checks/',
      '^src/checks/',
      '^lib/',
      '^src/(schema|grader|sandbox|figures|markdown)/',
      '^src/book\\.ts$',
      '^content/',
      '^tests/reference/',
    ),
    only(
      '^src/notebook/',
      '^src/notebook/',
      '^src/(schema|figures|markdown)/',
      '^src/components/(parts/[^/]+|references|href)\\.ts$',
      '^src/(book|strings)\\.ts$',
      '^lib/',
    ),
    only('^src/book', '^src/schema/', '^content/', '^lib/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.astro|fixtures|starter\\.ts)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js'],
    },
  },
};
