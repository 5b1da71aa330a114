// `npm run sabotage [-- --rule adagrad --only abs --keep]`: one fault at a time in each line of the library's update rules;
// the content checks alone must notice, with the place of a sentence, an example, a key or an exercise.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf, readSource } from '../src/checks/load.ts';
import { printProblem } from '../src/checks/problem.ts';
import { root } from './run.ts';
import { faultsOf } from './sabotage/faults.ts';
import { table } from './sabotage/table.ts';
import type { Tried } from './sabotage/table.ts';
import { firstProblem, prepare } from './sabotage/try.ts';

const { values: asked } = parseArgs({
  options: {
    rule: { type: 'string' },
    only: { type: 'string' },
    /** Writes docs/measured/sabotage.md. */
    keep: { type: 'boolean' },
    verbose: { type: 'boolean' },
  },
});

/** The chapters that teach a rule under another name. */
const taught: Readonly<Record<string, string>> = { 'one-rate': 'sgd', momentum: 'sgd' };

const chapters = filesOf(root, 'content/[0-9]*-*/index.mdx').map(
  (file) => /\d+-([^/]+)/.exec(file)![1]!,
);
const ruleOf = (chapter: string): string => taught[chapter] ?? chapter;

/** Rules whose chapter exists: the others cannot be missed by a text that does not speak of them. */
function rules(): string[] {
  if (asked.rule) return [asked.rule];
  const all = filesOf(root, 'lib/optimizers/*.ts').map((file) => file.replace(/^.*\/|\.ts$/g, ''));
  return all.filter((rule) => chapters.map(ruleOf).includes(rule));
}

await prepare(root);
const clean = readSource(root, 'lib/optimizers/adagrad.ts');
const before = await firstProblem(root, clean.file, clean.text);
if (before) throw new Error(`Mend the book before any sabotage: ${printProblem(before)}`);

const tried: Tried[] = [];
for (const rule of rules()) {
  const source = readSource(root, `lib/optimizers/${rule}.ts`);
  const own = chapters.filter((chapter) => ruleOf(chapter) === rule);
  for (const fault of faultsOf(rule, source)) {
    if (asked.only && !fault.what.includes(asked.only)) continue;
    const begun = performance.now();
    const problem = fault.equivalent
      ? undefined
      : await firstProblem(root, source.file, fault.text, own);
    tried.push({ ...fault, problem, ms: performance.now() - begun });
    const verdict = problem ? 'caught' : fault.equivalent ? 'equal ' : 'MISSED';
    console.log(
      `${verdict}  ${rule}:${fault.line}  ${fault.what}  ${problem ? `${problem.file}:${problem.line}` : (fault.equivalent ?? '')}`,
    );
    if (asked.verbose && problem) console.log(`    ${printProblem(problem)}`);
  }
}
const { markdown, share } = table(tried);
console.log(`\n${markdown}`);
if (asked.keep) writeFileSync(join(root, 'docs/measured/sabotage.md'), markdown);
process.exit(tried.length > 0 && share >= 0.95 ? 0 : 1);
