// npm run bench [-- rounds] [--write]: what a step costs, against the bound and other libraries; --write keeps it in docs/measured/.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { inChromium } from './rules/chromium.ts';
import { contestants, rules, type ContestantName, type RuleName } from './rules/contestants.ts';
import type { Measured } from './rules/measure.ts';
import { walks } from './rules/walks.ts';
import { aligned, median } from './table.ts';

const asked = process.argv.slice(2);
const ROUNDS = Number(asked.find((word) => /^\d+$/.test(word)) ?? 5);
const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}node_modules`)) {
  console.log('Installing the libraries to compare with (bench/package.json) …');
  execFileSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], { stdio: 'inherit' });
}

const others = Object.keys(contestants).filter((name) => name !== 'lib') as ContestantName[];
const pairs = rules.flatMap((rule) => others.map((name) => ({ rule, name })));
const measure = (name: ContestantName, rule: RuleName): Measured =>
  JSON.parse(
    execFileSync(process.execPath, [`${here}rules/measure.ts`, name, rule], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'], // TensorFlow.js advertises on the error stream
    }),
  ) as Measured;

const results = new Map<string, Measured[]>(pairs.map(({ rule, name }) => [`${rule}/${name}`, []]));
for (let round = 1; round <= ROUNDS; round++) {
  process.stderr.write(`round ${round} of ${ROUNDS}\n`);
  const order = pairs.map((pair) => ({ pair, key: Math.random() })).sort((a, b) => a.key - b.key);
  for (const { pair } of order) {
    results.get(`${pair.rule}/${pair.name}`)!.push(measure(pair.name, pair.rule));
  }
}

const digits = (x: number): string => (x >= 100 ? x.toFixed(0) : x.toFixed(2));
const spread = (x: readonly number[]): string =>
  x.length === 0
    ? '–'
    : `${digits(median(x))} [${digits(Math.min(...x))}–${digits(Math.max(...x))}]`;

/** All turns of all rounds. */
const times = (rule: RuleName, name: ContestantName, who: 'lib' | 'other', n: string): number[] =>
  results.get(`${rule}/${name}`)!.flatMap((round) => round[who][n] ?? []);
/** The ratio of neighbouring turns, which share whatever else the machine was doing. */
const ratios = (rule: RuleName, name: ContestantName, n: string): number[] => {
  const lib = times(rule, name, 'lib', n);
  const other = times(rule, name, 'other', n);
  return lib.map((x, i) => (name === 'bound' ? x / other[i]! : other[i]! / x));
};

const SIZES = ['2', '100', '10000', '1000000'];
const table = (rows: [string, ...string[]][]): void => {
  const all = [['', ...SIZES.map((n) => `n = ${n}`)], ...rows];
  for (const line of aligned(all)) say(line);
};
const said: string[] = [];
const say = (line: string): void => {
  console.log(line);
  said.push(line);
};

say(`\n${new Date().toISOString().slice(0, 10)}, ${cpus()[0]!.model}, ${cpus().length} cores`);
say(
  `Node ${process.version}, ${ROUNDS} rounds in shuffled order, one process a pair, turn by turn.`,
);
for (const rule of rules) {
  say(`\n${rule}: ns a parameter and step, median [least–most]`);
  table([
    ['lib', ...SIZES.map((n) => spread(times(rule, 'bound', 'lib', n)))],
    ...others.map((name): [string, ...string[]] => [
      name,
      ...SIZES.map((n) => spread(times(rule, name, 'other', n))),
    ]),
    ['lib / bound', ...SIZES.map((n) => spread(ratios(rule, 'bound', n)))],
    ...others
      .slice(1)
      .map((name): [string, ...string[]] => [
        `${name} / lib`,
        ...SIZES.map((n) => spread(ratios(rule, name, n))),
      ]),
    [
      'bytes a step',
      ...SIZES.map((n) =>
        Math.min(...results.get(`${rule}/bound`)!.map(({ bytes }) => bytes[n]!)).toFixed(2),
      ),
    ],
  ]);
}
say(`\n8 optimizers × 1,000 recorded steps in two dimensions, warm, Node: ${spread(walks())} ms`);

const browser = await inChromium();
say(`\nChromium ${browser.version}`);
say(`the same walks: ${spread(browser.walks[1])} ms; slowed 4×: ${spread(browser.walks[4])} ms`);
for (const { rule, n, lib, bound } of browser.pairs) {
  const ratio = spread(lib.map((x, i) => x / bound[i]!));
  say(`${rule}, n = ${n}: lib ${spread(lib)} ns, bound ${spread(bound)} ns, lib / bound ${ratio}`);
}

if (asked.includes('--write')) {
  const folder = fileURLToPath(new URL('../docs/measured/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const text = ['# The update rules, measured', '', '`npm run bench -- --write`', '', '```text'];
  writeFileSync(`${folder}rules.md`, [...text, said.join('\n').trim(), '```', ''].join('\n'));
}
