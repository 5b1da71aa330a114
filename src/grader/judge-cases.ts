// From what happened in the cases to what the reader is told.
import type { ExerciseFiles } from '#schema/book.ts';
import type { MistakeTable } from '#schema/mistake.ts';
import { callText } from './literal.ts';
import { diagnose } from './diagnose.ts';
import type { Outcome, Problem } from './run.ts';
import { isBad, type Tried, type TriedCases } from './tried.ts';
import type { Verdict } from './verdict.ts';
import { explain, placeText, problemTitle, words } from './words.ts';

export type Judgement = Pick<Verdict, 'state' | 'title' | 'detail' | 'mistake' | 'place'>;

export function judgeCases(
  files: ExerciseFiles,
  { cases, differs }: TriedCases,
  outcome: Outcome,
  mistakes: MistakeTable,
): Judgement {
  if (outcome.status !== 'done') {
    const died = cases.find((one) => one.died);
    return judgeUnfinished(outcome, died ? words.test(died.number) : undefined, files);
  }
  const first = cases.find(isBad);
  if (first?.threw) return judgeThrown(first, first.threw, files);
  if (!first && !differs) {
    return { state: 'pass', title: words.pass, detail: words.passDetail(cases.length) };
  }
  return judgeWrong(first, cases.length, diagnose(files, cases, differs, mistakes));
}

/** What a wrong answer is told, with its mistake where that is known. */
export function judgeWrong(
  first: Tried | undefined,
  of: number,
  mistake: Verdict['mistake'],
): Judgement {
  const at = first ? words.wrong(first.number, of) : words.differs;
  const reason = first && reasonOf(first);
  const detail = [...(mistake ? [mistake.message, at] : []), ...(reason ? [reason] : [])].join(' ');
  return {
    state: 'fail',
    title: mistake ? `${mistake.title}.` : at,
    ...(detail && { detail }),
    ...(mistake && { mistake }),
  };
}

/** One sentence: what is wrong in a case that ended. */
export function reasonOf({ mismatch, changed }: Tried): string | undefined {
  if (mismatch) return explain(mismatch);
  return changed === undefined ? undefined : words.changed(changed);
}

function judgeThrown(one: Tried, problem: Problem, files: ExerciseFiles): Judgement {
  const where = words.happened(words.test(one.number), callText(files.spec.entry, one.arguments));
  return {
    state: 'error',
    title: problemTitle(problem),
    detail: [placeText(problem), where].filter(Boolean).join(' '),
    ...placeOf(problem),
  };
}

/** The run did not come to its end. `where` names the test that was running. */
export function judgeUnfinished(
  { status, problem = { name: 'Error', message: '' }, running }: Outcome,
  where: string | undefined,
  { spec }: ExerciseFiles,
): Judgement {
  const who = where ?? (running < 0 ? words.loading : words.again);
  switch (status) {
    case 'timeout':
      return {
        state: 'timeout',
        title: words.timeout(who, spec.limit ?? 2000),
        detail: words.timeoutDetail,
      };
    case 'crash':
      return { state: 'timeout', title: words.crash(who), detail: words.crashDetail };
    case 'stopped':
      return { state: 'stopped', title: words.stopped };
    case 'unavailable':
      return { state: 'unavailable', title: words.unavailable };
    case 'flood':
      return { state: 'error', title: words.flood };
    default: {
      const detail = placeText(problem);
      return {
        state: 'error',
        title: problemTitle(problem),
        ...(detail && { detail }),
        ...placeOf(problem),
      };
    }
  }
}

const placeOf = ({ line, column }: Problem): Pick<Judgement, 'place'> =>
  line === undefined ? {} : { place: column === undefined ? { line } : { line, column } };
