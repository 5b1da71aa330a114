// The cases with what the reader's program did in them.
import type { Exercise } from '#schema/exercise.ts';
import type { Case } from './cases.ts';
import { compare, sameEncoded, usualTolerance, type Mismatch } from './compare.ts';
import type { Encoded } from './encoded.ts';
import type { Operation, Outcome, Problem, Result } from './run.ts';

/** One case. A plan's case has the list of its calls' results as its value. */
export interface Tried extends Case {
  /** Absent if the case was not reached or did not come to its end. */
  value?: Encoded;
  threw?: Problem;
  /** Name of the first argument that was changed and must not be. */
  changed?: string;
  mismatch?: Mismatch;
  /** It was running when the clock ran out. */
  died: boolean;
}

export interface TriedCases {
  cases: Tried[];
  /** The first case, repeated at the end, came out differently. */
  differs: boolean;
}

export function tryCases(
  spec: Exercise,
  cases: readonly Case[],
  operations: readonly Operation[][],
  outcome: Outcome,
): TriedCases {
  let next = 0;
  const take = (count: number): Took => {
    const from = next;
    next += count;
    return { results: outcome.results.slice(from, next), from, count };
  };
  const tried = cases.map((one, i) => tryCase(spec, one, take(operations[i]!.length), outcome));
  const again = cases[0] && tryCase(spec, cases[0], take(operations[0]!.length), outcome);
  return { cases: tried, differs: again !== undefined && differs(tried[0]!, again) };
}

interface Took {
  results: readonly Result[];
  from: number;
  count: number;
}

function tryCase(
  spec: Exercise,
  one: Case,
  { results, from, count }: Took,
  outcome: Outcome,
): Tried {
  const { running, status } = outcome;
  const died =
    (status === 'timeout' || status === 'crash') && running >= from && running < from + count;
  const threw = results.find((result) => result.threw)?.threw;
  const changed = results
    .map((result) => changedName(spec, result))
    .find((name) => name !== undefined);
  const tried = {
    ...one,
    died,
    ...(threw && { threw }),
    ...(changed !== undefined && { changed }),
  };
  if (threw || results.length < count) return tried;
  const values = results.map(({ value }) => value ?? { k: 'undefined' as const });
  const value: Encoded = spec.plan ? { k: 'array', items: values, length: count } : values[0]!;
  const found = compare(value, one.wanted, spec.tolerance ?? usualTolerance);
  const mismatch = found && spec.plan ? ofCall(found) : found;
  return { ...tried, value, ...(mismatch && { mismatch }) };
}

/** `[2].x` of a list of results is `.x` of what call 3 returned. */
function ofCall(mismatch: Mismatch): Mismatch {
  const [index, number] = /^\[(\d+)\]/u.exec(mismatch.path) ?? [];
  if (index === undefined) return mismatch;
  return { ...mismatch, path: mismatch.path.slice(index.length), call: Number(number) + 1 };
}

function changedName(spec: Exercise, { changed }: Result): string | undefined {
  if (changed === undefined) return undefined;
  const name = spec.plan
    ? `number ${changed + 1}`
    : (spec.parameters[changed] ?? `number ${changed + 1}`);
  const isAllowed = spec.plan ? spec.mayChange !== undefined : spec.mayChange?.includes(name);
  return isAllowed ? undefined : name;
}

/** A difference that is in neither of them wrong is one of fields that nobody asked for. */
const differs = (a: Tried, b: Tried): boolean => (isBad(a) || isBad(b)) && !isSame(a, b);

/** Both gave the same value, or neither any. */
const isSame = (a: Tried, b: Tried): boolean =>
  a.value === undefined || b.value === undefined
    ? a.value === b.value
    : sameEncoded(a.value, b.value);

export const isBad = ({ value, mismatch, changed }: Tried): boolean =>
  value === undefined || mismatch !== undefined || changed !== undefined;
