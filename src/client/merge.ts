// Two records of the same item made one, so that neither an import nor a second tab loses anything.
import type { Attempt, ExerciseRecord, Kind, QuestionRecord, Records } from './records.ts';

const mostAttempts = 40;
const mostCharacters = 100_000;

/** The attempts with one more; a repetition of the last is not kept twice. */
export function withAttempt(attempts: readonly Attempt[], attempt: Attempt): Attempt[] {
  const last = attempts.at(-1);
  const earlier = last?.code === attempt.code ? attempts.slice(0, -1) : attempts;
  return bounded([...earlier, attempt]);
}

/** The newest attempts, as many as there is room for. */
function bounded(attempts: readonly Attempt[]): Attempt[] {
  const kept = attempts.slice(-mostAttempts);
  let size = kept.reduce((sum, { code }) => sum + code.length, 0);
  while (kept.length > 1 && size > mostCharacters) size -= kept.shift()!.code.length;
  return kept;
}

const earliest = (a?: number, b?: number): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

function mergeExercise(mine: ExerciseRecord, theirs: ExerciseRecord): ExerciseRecord {
  const seen = new Set<string>();
  const attempts = [...mine.attempts, ...theirs.attempts]
    .sort((a, b) => a.at - b.at)
    .filter(({ at, code }) => !seen.has(`${at} ${code}`) && seen.add(`${at} ${code}`));
  const code = mine.code ?? theirs.code;
  const solved = earliest(mine.solved, theirs.solved);
  const revealed = earliest(mine.revealed, theirs.revealed);
  return {
    attempts: bounded(keepOther(attempts, code, theirs.code)),
    hints: Math.max(mine.hints, theirs.hints),
    ...(code !== undefined && { code }),
    ...(solved !== undefined && { solved }),
    ...(revealed !== undefined && { revealed }),
  };
}

function keepOther(attempts: Attempt[], code?: string, other?: string): Attempt[] {
  if (other === undefined || other === code || attempts.some((one) => one.code === other))
    return attempts;
  return [
    ...attempts,
    { code: other, state: 'kept', title: 'Kept from the import', at: Date.now() },
  ];
}

function mergeQuestion(mine: QuestionRecord, theirs: QuestionRecord): QuestionRecord {
  const solved = earliest(mine.solved, theirs.solved);
  const { answer, checked } = mine.answer.length > 0 ? mine : theirs;
  return {
    answer,
    ...(checked && { checked }),
    tries: Math.max(mine.tries, theirs.tries),
    ...(solved !== undefined && { solved }),
  };
}

const mergers: { [K in Kind]: (mine: Records[K], theirs: Records[K]) => Records[K] } = {
  exercise: mergeExercise,
  question: mergeQuestion,
  cell: (mine, theirs) => ({ ...theirs, ...mine }),
  setting: (mine, theirs) => ({ ...theirs, ...mine }),
};

/** What is stored here stays; what is only there is added. */
export function merge<K extends Kind>(kind: K, mine: Records[K], theirs: Records[K]): Records[K] {
  return mergers[kind](mine, theirs);
}
