// One row of a verdict: a case as the reader sees it.
import type { ExerciseFiles } from '#schema/book.ts';
import type { Mismatch } from './compare.ts';
import { callText, literal } from './literal.ts';
import { print } from './print.ts';
import { reasonOf } from './judge-cases.ts';
import { isBad, type Tried } from './tried.ts';
import type { CaseResult } from './verdict.ts';
import { problemTitle } from './words.ts';

export function caseResult(one: Tried, files: ExerciseFiles): CaseResult {
  const reason = one.threw ? problemTitle(one.threw) : reasonOf(one);
  return {
    number: one.number,
    visible: one.visible,
    state: stateOf(one),
    call: callText(files.spec.entry, one.arguments),
    arguments: one.arguments.map((value, i) => ({
      name: files.spec.parameters[i] ?? '',
      text: literal(value),
    })),
    wanted: literal(one.wanted),
    ...(one.value !== undefined && { got: print(one.value, { longest: 400 }) }),
    ...(one.mismatch && { where: placeIn(one.mismatch) }),
    ...(reason !== undefined && { reason }),
  };
}

const placeIn = ({ call, path }: Mismatch): string =>
  call === undefined ? path : `call ${call}${path}`;

function stateOf(one: Tried): CaseResult['state'] {
  if (one.threw) return 'error';
  if (one.value !== undefined) return isBad(one) ? 'fail' : 'pass';
  return one.died ? 'timeout' : 'not-run';
}
