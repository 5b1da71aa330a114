// Places as the editor counts them: by \n, \r and \r\n alone.
import { expect, test } from 'vitest';
import type { Outcome, Problem } from '../../src/grader/run.ts';
import { placedIn, placeOf } from '../../src/sandbox/place.ts';

const outcome = (problem: Problem): Outcome => ({
  status: 'done',
  results: [{ threw: problem }],
  running: 1,
  logs: [],
  dropped: 0,
  shown: [],
  late: [problem],
  problem,
  ms: 1,
});

function placed(source: string, line: number, column?: number): Problem {
  const given = { name: 'Error', message: 'm', line, ...(column !== undefined && { column }) };
  const { results, late, problem } = placedIn(source, outcome(given));
  expect(results[0]?.threw).toEqual(problem);
  expect(late[0]).toEqual(problem);
  return problem!;
}

test('an offset is a line and a column', () => {
  expect(placeOf('a\r\nb\u2028c\rd', 7)).toEqual({ line: 3, column: 1 });
  expect(placeOf('a\r\nb\u2028c\rd', 5)).toEqual({ line: 2, column: 3 });
});

test('an engine’s place stays where the lines are the same', () => {
  expect(placed('one\ntwo\r\nthree', 3, 2)).toMatchObject({ line: 3, column: 2 });
});

test('what is a line to the engine alone is none of the editor', () => {
  expect(placed('a\u2028bc\u2029\nlast', 2, 2)).toMatchObject({ line: 1, column: 4 });
  expect(placed('a\u2028bc\u2029\nlast', 4, 3)).toMatchObject({ line: 2, column: 3 });
});

test('a line without a column stays without one', () => {
  expect(placed('a\u2028\nb', 3)).toEqual({ name: 'Error', message: 'm', line: 2 });
});

test('a place that is not in the text is none', () => {
  expect(placed('one\ntwo', 3, 1)).toEqual({ name: 'Error', message: 'm' });
  expect(placed('one\ntwo', 2, 99)).toMatchObject({ line: 2, column: 4 });
});
