// npm run mutate [-- adam clipping …]: faults in the library, one at a time; each must fail a test of the file that holds it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

/** What of a report is read here. */
interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: string;
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly location: { readonly start: Place; readonly end: Place };
        }[];
      }
    >
  >;
}
interface Place {
  readonly line: number;
  readonly column: number;
}
interface Group {
  readonly faultsIn: readonly string[];
  readonly tests: readonly string[];
}

const runs = ['tests/lib/reference.test.ts', 'tests/lib/nadam-mistake.test.ts'];
const rules = ['equivalences', 'not-finite', 'refusals', 'variants', 'adagrad', 'sgd', 'muon'];
const ofRules = [...runs, ...rules.map((name) => `tests/lib/optimizers/${name}.test.ts`)];
const rule = (...names: readonly string[]): Group => ({
  faultsIn: names.map((name) => `lib/optimizers/${name}.ts`),
  tests: ofRules,
});
const part = (name: string, ...tests: readonly string[]): Group => ({
  faultsIn: [`lib/${name}.ts`],
  tests: (tests.length > 0 ? tests : [name]).map((test) => `tests/lib/${test}.test.ts`),
});

/** Files with faults and the tests that must see them, quick ones first: their own, and no measurement of time or memory. */
const groups: Readonly<Record<string, Group>> = {
  descend: {
    faultsIn: ['lib/descend.ts', 'lib/trajectory.ts', 'lib/columns.ts', 'lib/export.ts'],
    tests: ['descend', 'trajectory', 'columns', 'export'].map(
      (name) => `tests/lib/${name}.test.ts`,
    ),
  },
  random: part('random'),
  check: part('check', 'optimizers/refusals', 'optimizers/adagrad', 'check'),
  objectives: part(
    'objectives/*',
    ...['described', 'parameters', 'sequences', 'line', 'values', 'draws', 'objectives'].map(
      (x) => `objectives/${x}`,
    ),
  ),
  ...Object.fromEntries(
    ['adagrad', 'sgd', 'rmsprop', 'adam', 'adamw', 'adadelta', 'adamax', 'nadam', 'radam']
      .concat(['lamb', 'lion', 'adabelief', 'yogi', 'rprop', 'signsgd', 'adafactor'])
      .map((name) => [name, rule(name)]),
  ),
  muon: rule('muon', 'newton-schulz'),
  helpers: {
    ...rule('vectors', 'options'),
    tests: [...ofRules, 'tests/lib/optimizers/vectors.test.ts'],
  },
  catalog: {
    faultsIn: ['lib/optimizers/catalog.ts', 'lib/optimizers/looks.ts'],
    tests: ['tests/lib/optimizers/catalog.test.ts', 'tests/lib/optimizers/refusals.test.ts'],
  },
  schedules: part('schedules/*', 'schedules/schedules', 'schedules/plateau', 'schedules/reference'),
  clipping: part('clipping'),
  precision: part('precision'),
  rounded: part('rounded'),
  groups: part('groups'),
  tensors: part('tensors', 'groups'),
  averaging: part('averaging'),
  models: part(
    'models/*',
    ...['described', 'batches', 'models', 'hessian', 'data', 'published'].map((x) => `models/${x}`),
  ),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(groups).join(', ')}.`);
  process.exit(1);
}

/** The text that a fault replaces, in one line. */
function replaced(source: string, { start, end }: { start: Place; end: Place }): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  if (start.line === end.line) return lines[0]!.slice(start.column - 1, end.column - 1);
  return `${lines[0]!.slice(start.column - 1)} …`;
}

const total = { killed: 0, survived: 0 };
for (const name of asked.length > 0 ? asked : Object.keys(groups)) {
  const { faultsIn, tests } = groups[name]!;
  const MUTATE_TESTS = tests.join(',');
  if ((await run('stryker', ['run', '--mutate', faultsIn.join(',')], { MUTATE_TESTS })) !== 0)
    process.exit(1);
  const report = JSON.parse(readFileSync(join(root, 'reports/mutation.json'), 'utf8')) as Report;
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const alive = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
    total.killed += killed.length;
    total.survived += alive.length;
    console.log(`RESULT | ${file} | ${killed.length} | ${alive.length} |`);
    for (const { location, replacement = '', mutatorName } of alive) {
      const was = replaced(source, location).replace(/\s+/g, ' ');
      const now = replacement.replace(/\s+/g, ' ').slice(0, 80);
      console.log(`ALIVE ${file}:${location.start.line}  ${was}  →  ${now}  (${mutatorName})`);
    }
  }
}
const share = (100 * total.killed) / (total.killed + total.survived);
console.log(`${total.killed} killed, ${total.survived} alive: ${share.toFixed(2)} % killed`);
