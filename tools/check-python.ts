// `npm run check:python`: runs the chapters' Python programs, notebooks and exercises and compares what they print with what is recorded. --record writes it anew, --if-there is content without Python.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../src/checks/load.ts';
import { openDesk, printProblem } from '../src/checks/problem.ts';
import { componentsOf } from '../src/checks/mdx.ts';
import { checkPython } from '../src/checks/python.ts';
import { casesCode } from '../src/notebook/cases.ts';
import { programsOf } from '../src/notebook/notebook.ts';
import { notebookWords } from '../src/strings.ts';
import { findPython, runNotebooks } from './python/run.ts';
import { root } from './run.ts';

const install = 'apt-get install -y --no-install-recommends python3-numpy python3-torch';
const unknown = process.argv.slice(2).filter((word) => !['--record', '--if-there'].includes(word));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(' ')}; there are --record and --if-there`);
  process.exit(2);
}
const records = process.argv.includes('--record');
const python = findPython();
if (!python) {
  console.log(
    `No Python with NumPy and PyTorch was found, so nothing was run (tried PYTHON, python3 on the PATH and /usr/bin/python3). Debian: ${install}`,
  );
  process.exit(process.argv.includes('--if-there') ? 0 : 1);
}

const desk = openDesk();
const loaded = await load(root, desk);
let failed = 0;

function tell(what: string, said: string): void {
  failed += 1;
  console.error(`${what}\n${said}\n`);
}

const programs = [...loaded.book.python];
/** A chapter's notebook is its programs in reading order, in one Python: what one leaves behind, the next one meets. */
const notebooks = loaded.chapters.map(({ chapter, tree }) => ({
  chapter,
  programs: componentsOf(tree)
    .filter(({ name }) => name === 'Rule')
    .flatMap(({ attributes }) => programsOf(loaded.book, chapter, String(attributes['id']))),
}));
/** An exercise in Python: its cases are not all right with the starter, and all are with the solution. */
const exercises = [...loaded.book.exercises].flatMap(([name, files]) => {
  if (!files.python) return [];
  const cases = casesCode(files);
  return [
    { name: `${name}/starter.py`, cells: [files.python.starter, cases], passes: false },
    { name: `${name}/solution.py`, cells: [files.python.solution, cases], passes: true },
  ];
});
const ran = runNotebooks(python.command, [
  ...programs.map(([, { code }]) => [code]),
  ...notebooks.map(({ programs }) => programs.map(({ code }) => code)),
  ...exercises.map(({ cells }) => cells),
]);
for (const [i, [name, { output }]] of programs.entries()) {
  const { outputs, error } = ran[i]!;
  if (error !== null) tell(`${name} does not run:`, error);
  else if (records) writeFileSync(join(root, fileOfOutput(name)), outputs[0]!);
  else if (outputs[0] !== output)
    tell(`${name} prints`, `${outputs[0]!}\nbut recorded is\n${output ?? 'nothing'}`);
}

for (const [i, { chapter, programs: cells }] of notebooks.entries()) {
  const { outputs, error } = ran[programs.length + i]!;
  if (error !== null) tell(`the notebook of ${chapter} does not run:`, error);
  for (const [k, { name }] of cells.entries()) {
    const alone = ran[programs.findIndex(([it]) => it === `${chapter}/${name}`)]!.outputs[0]!;
    if (outputs[k] !== alone)
      tell(
        `in the notebook of ${chapter}, ${name} prints`,
        `${outputs[k] ?? 'nothing'}\nbut alone\n${alone}`,
      );
  }
}

for (const [i, { name, passes }] of exercises.entries()) {
  const { outputs, error } = ran[programs.length + notebooks.length + i]!;
  const verdicts = outputs[1]?.trim().split('\n') ?? [];
  if (error !== null) tell(`${name} does not run:`, error);
  else if (verdicts.every((line) => line === notebookWords.right) !== passes)
    tell(`${name} ${passes ? 'must' : 'must not'} pass its cases`, verdicts.join('\n'));
}

function fileOfOutput(name: string): string {
  const [chapter = '', file = ''] = name.split('/');
  const path = [...loaded.sources.keys()].find(
    (path) => path.includes(`-${chapter}/`) && path.endsWith(`/python/${file}.py`),
  );
  return path!.replace(/py$/, 'txt');
}

// Whose outputs these are: the pages say it beside them.
if (records && failed === 0)
  writeFileSync(
    join(root, 'content/python-versions.json'),
    `${JSON.stringify(python.versions, undefined, 2)}\n`,
  );
const told = openDesk();
checkPython(records ? await load(root, openDesk()) : loaded, told);
for (const problem of [...desk.problems, ...told.problems]) tell(printProblem(problem), '');
const { versions } = python;
console.log(
  `Python ${versions.python}, NumPy ${versions.numpy}, PyTorch ${versions.torch}: ${programs.length} programs, ${notebooks.length} notebooks and ${exercises.length / 2} exercises ran, ${failed} failed${records ? '; their output is recorded' : ''}`,
);
process.exit(failed > 0 ? 1 : 0);
