// Exercises in the reader's own grader: the solution passes, the starter fails, each wrong program earns its own message.
import { answerText, startText } from '../schema/answer.ts';
import type { ExerciseFiles } from '../schema/book.ts';
import { grade } from '../grader/grade.ts';
import type { Verdict } from '../grader/verdict.ts';
import { run } from '../sandbox/node.ts';
import { cached } from './cache.ts';
import { seedOf } from './claims.ts';
import { checkMutants } from './exercise-mutants.ts';
import { fileOf, moduleTexts } from './load.ts';
import type { Loaded } from './load.ts';
import { messageOf, thrownIn } from './problem.ts';
import type { Desk, Place } from './problem.ts';
import { placeAt } from './source.ts';

interface Set {
  name: string;
  files: ExerciseFiles;
  loaded: Loaded;
  desk: Desk;
}

export async function checkExercises(loaded: Loaded, desk: Desk): Promise<void> {
  // Each run waits for a worker: two exercises at a time keep two cores busy.
  const waiting = [...loaded.book.exercises];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, files] = next;
      await cached(inputsOf(loaded, name), desk, (own) =>
        checkExercise({ name, files, loaded, desk: own }),
      );
    }
  };
  await Promise.all([work(), work()]);
}

/** Only that each solution passes: what a fault of the library breaks first. */
export async function checkSolutions(loaded: Loaded, desk: Desk): Promise<void> {
  for (const [name, files] of loaded.book.exercises)
    if (!files.spec.judge) await checkSolution({ name, files, loaded, desk });
}

/** All that a grading reads: the exercise, the chapter's modules that it may import, and the table of mistakes. */
function inputsOf(loaded: Loaded, name: string): string[] {
  const [, id = ''] = name.split('/');
  const own = [...loaded.sources]
    .filter(
      ([file]) => /^content\/mistakes(?:\.ts$|\/)/.test(file) || file.includes(`/exercises/${id}/`),
    )
    .map(([file, { text }]) => `${file}\n${text}`);
  return [
    name,
    ...own,
    ...moduleTexts(loaded, name).filter((text) => !text.includes('index.mdx\n')),
  ];
}

async function checkExercise(set: Set): Promise<void> {
  const { name, files, desk } = set;
  desk.count('exercises');
  try {
    checkShape(set);
    await checkSolution(set);
    await checkStarter(set);
    for (const file of Object.keys(files.mistakes)) await checkWrong(set, file);
    await checkSolutionMutants(set);
  } catch (error) {
    desk.problem(
      'exercise',
      thrownIn(error) ?? placeIn(set, 'exercise.ts'),
      `exercise "${name}" can be graded`,
      `it throws ${messageOf(error)}`,
      'mend exercise.ts, or the library',
    );
  }
}

/** A file of the exercise, at the first of these words. */
function placeIn({ name, loaded }: Set, file: string, ...words: string[]): Place {
  const [chapter = '', id = ''] = name.split('/');
  const path = fileOf(loaded, chapter, `/exercises/${id}/${file}`);
  const source = loaded.sources.get(path ?? '');
  if (!source) return { file: path ?? `content/…/${id}/${file}`, line: 1, column: 1 };
  const offset = words.map((it) => source.text.indexOf(it)).find((it) => it >= 0);
  return placeAt(source, offset ?? 0);
}

/** How an entry is declared. */
const entryWords = ({ files }: Set): string[] =>
  ['function', 'const'].map((word) => `${word} ${files.spec.entry}`);

const gradeText = ({ name, files, loaded }: Set, text: string): Promise<Verdict> =>
  grade(files, text, run, seedOf(name), loaded.book.mistakes);

/** What the first failing case shows, in one line. */
function seen(verdict: Verdict): string {
  const bad = verdict.cases.find(({ state }) => state !== 'pass');
  if (verdict.state !== 'fail' || !bad)
    return `it is graded ${verdict.state}: ${verdict.title} ${verdict.detail ?? ''}`.trim();
  return `for ${bad.call} it returns ${bad.got ?? 'nothing'}, the library ${bad.wanted}`;
}

function checkShape(set: Set): void {
  const { files, name, desk } = set;
  const { parameters, examples, hints } = files.spec;
  const say = (claimed: string, computed: string, todo: string): void => {
    desk.problem(
      'exercise',
      placeIn(set, 'exercise.ts', 'examples', 'parameters'),
      claimed,
      computed,
      todo,
    );
  };
  if (examples.length === 0)
    say(
      `exercise "${name}" shows a case`,
      'examples is empty',
      'give the reader at least one case to see',
    );
  for (const given of examples)
    if (given.length !== parameters.length)
      say(
        `a case of "${name}"`,
        `it has ${given.length} arguments for ${parameters.length} parameters`,
        'give each parameter its argument',
      );
  if (hints.length === 0)
    say(`exercise "${name}" has hints`, 'there are none', 'write hints, from general to specific');
  if (Object.keys(files.mistakes).length === 0)
    say(
      `exercise "${name}" knows its mistakes`,
      'mistakes/ is empty',
      'add at least one wrong program, with its message',
    );
  if (files.spec.kind === 'order') checkLines(set);
}

/** The lines of a program from its entry on, in no order. */
const linesOf = (program: string, entry: string): string[] =>
  program
    .slice(Math.max(0, program.indexOf(`export function ${entry}`)))
    .trimEnd()
    .split('\n')
    .map((line) => line.trim())
    .sort();

/** Where lines are ordered, all programs have the same ones: else a reader could not make them. */
function checkLines(set: Set): void {
  const { spec, starter, solution, mistakes } = set.files;
  const wanted = linesOf(solution, spec.entry).join('\n');
  const others: [string, string][] = [
    ['starter.ts', starter],
    ...Object.entries(mistakes).map(([name, { text }]): [string, string] => [
      `mistakes/${name}.ts`,
      text,
    ]),
  ];
  for (const [file, text] of others)
    if (linesOf(text, spec.entry).join('\n') !== wanted)
      set.desk.problem(
        'exercise',
        placeIn(set, file),
        `${file} of "${set.name}" has the solution’s lines in another order`,
        'it has other lines',
        'write the same lines, but for their indentation',
      );
}

async function checkSolution(set: Set): Promise<void> {
  const verdict = await gradeText(set, set.files.solution);
  set.desk.count('solutions');
  if (verdict.state !== 'pass')
    set.desk.problem(
      'exercise',
      placeIn(set, 'solution.ts', ...entryWords(set)),
      `the solution of "${set.name}" passes`,
      seen(verdict),
      'mend the solution, or the library',
    );
}

async function checkStarter(set: Set): Promise<void> {
  const { starter, spec } = set.files;
  // One letter more than the starter: an untouched one is told no mistake. In these kinds it may be one.
  const isUnfinished = !['repair', 'order', 'choose', 'formula'].includes(spec.kind ?? '');
  const verdict = await gradeText(set, isUnfinished ? `${starter}\n;` : starter);
  set.desk.count('starters');
  const at = placeIn(set, startText(spec) === undefined ? 'starter.ts' : 'exercise.ts');
  if (verdict.state === 'pass')
    set.desk.problem(
      'exercise',
      at,
      `the starter of "${set.name}" is to be completed`,
      'it passes as it stands',
      'take out what the reader is to write',
    );
  else if (verdict.state !== 'fail' && verdict.state !== 'error')
    set.desk.problem(
      'exercise',
      at,
      `the starter of "${set.name}" can be run`,
      seen(verdict),
      'mend the starter',
    );
  else if (verdict.mistake)
    set.desk.problem(
      'exercise',
      at,
      `the starter of "${set.name}" is only unfinished`,
      `it is told "${verdict.mistake.title}"`,
      'make it differ from that mistake',
    );
}

async function checkSolutionMutants(set: Set): Promise<void> {
  const { name, files, loaded, desk } = set;
  const solution = loaded.sources.get(placeIn(set, 'solution.ts').file);
  if (!solution || files.spec.judge) return; // a goal has many right answers: a mutant may be one of them
  // Whether it is refused is all that is asked: no mistake is looked for.
  const bare = { ...set, files: { ...files, mistakes: {} } };
  const gradeProgram = (text: string): Promise<Verdict> =>
    gradeText(bare, answerText(files.spec, text));
  await checkMutants(name, files, solution, gradeProgram, desk);
}

async function checkWrong(set: Set, file: string): Promise<void> {
  const { text, mistake } = set.files.mistakes[file]!;
  const verdict = await gradeText(set, text);
  set.desk.count('wrong programs');
  const at = placeIn(set, `mistakes/${file}.ts`, ...entryWords(set));
  const claimed = `"${mistake}" is a wrong answer to "${set.name}"`;
  if (verdict.state === 'pass')
    set.desk.problem(
      'exercise',
      at,
      claimed,
      'it passes',
      'draw cases that tell it from the solution',
    );
  else if (verdict.state !== 'fail')
    set.desk.problem(
      'exercise',
      at,
      claimed,
      seen(verdict),
      'make it a program that runs and returns the wrong thing',
    );
  else if (verdict.mistake?.id !== mistake)
    set.desk.problem(
      'exercise',
      at,
      `${claimed} and earns its message`,
      verdict.mistake ? `it is told "${verdict.mistake.id}"` : 'no mistake is named to it',
      'draw cases that tell the two apart, or drop one',
    );
}
