// Grades an answer: runs it on the cases, compares what came back with what is wanted, and says what is wrong.
// The reader's realm holds the inputs alone; every comparison is made here.
import type { ExerciseFiles } from '#schema/book.ts';
import type { Judged } from '#schema/exercise.ts';
import type { MistakeTable } from '#schema/mistake.ts';
import { programOf } from './answer.ts';
import { diagnoseBoth } from './both.ts';
import { caseResult } from './case-result.ts';
import { makeCases } from './cases.ts';
import { gradeChoice, gradeGoal } from './goal.ts';
import { judgeCases, judgeWrong } from './judge-cases.ts';
import { operationsOf, repeated } from './operations.ts';
import type { Outcome, Problem, Run } from './run.ts';
import { isBad, tryCases } from './tried.ts';
import type { Verdict } from './verdict.ts';
import { placeText, problemTitle } from './words.ts';

/**
 * Runs and grades a reader's answer (one text, whatever the kind of exercise). The seed repeats the hidden cases;
 * `run` is the browser's sandbox or Node's; `mistakes` is the book's table, for the words of a mistake that is found.
 */
export async function grade(
  whole: ExerciseFiles,
  text: string,
  run: Run,
  seed: number,
  mistakes: MistakeTable = {},
): Promise<Verdict> {
  const files = text.trim() === whole.starter.trim() ? withoutNames(whole) : whole;
  const { spec } = files;
  if (spec.kind === 'choose') return gradeChoice(files, text, seed, mistakes);
  const program = programOf(spec, text);
  if ('error' in program) return unreadable(program.error, seed);
  const runs: Run = async (job) => program.place(await run(job));
  if (spec.judge) return gradeGoal(files, program.source, runs, seed, mistakes);
  return gradeCases(files, program.source, runs, seed, mistakes);
}

/** Whoever has not begun has made no mistake, and a fault that is to be found is not told. */
function withoutNames(files: ExerciseFiles): ExerciseFiles {
  const { judge } = files.spec;
  const silent = (...args: Parameters<NonNullable<typeof judge>>): Judged => {
    const { reached, says } = judge!(...args);
    return { reached, says };
  };
  return { ...files, spec: { ...files.spec, ...(judge && { judge: silent }) }, mistakes: {} };
}

async function gradeCases(
  files: ExerciseFiles,
  source: string,
  run: Run,
  seed: number,
  mistakes: MistakeTable,
): Promise<Verdict> {
  const { spec, given } = files;
  const cases = makeCases(files, seed);
  const operations = operationsOf(spec, cases);
  const outcome = await run({
    source,
    entries: [spec.entry],
    operations: [...operations.flat(), ...repeated(operations)], // one case again, to see whether anything was kept
    ...(given && { given: given.text }),
    ...(spec.limit !== undefined && { limit: spec.limit }),
  });
  const tried = tryCases(spec, cases, operations, outcome);
  let judgement = judgeCases(files, tried, outcome, mistakes);
  if (judgement.state === 'fail' && !judgement.mistake && !tried.differs) {
    const both = await diagnoseBoth(files, tried.cases, run, mistakes);
    if (both) judgement = judgeWrong(tried.cases.find(isBad), cases.length, both);
  }
  return {
    ...verdictBase(outcome, seed),
    cases: tried.cases.map((one) => caseResult(one, files)),
    ...judgement,
  };
}

const verdictBase = (
  { logs, dropped, ms }: Outcome,
  seed: number,
): Pick<Verdict, 'logs' | 'dropped' | 'ms' | 'seed'> => ({ logs, dropped, ms, seed });

/** An answer that cannot even be made a program: a blank that is left, an empty formula. */
function unreadable(error: Problem, seed: number): Verdict {
  const { line, column } = error;
  const place =
    line === undefined ? {} : { place: { line, ...(column !== undefined && { column }) } };
  const detail = placeText(error);
  return {
    state: 'error',
    title: problemTitle(error),
    ...(detail && { detail }),
    ...place,
    cases: [],
    seed,
    logs: [],
    dropped: 0,
    ms: 0,
  };
}
