// Places in the reader's text as the editor counts its lines: U+2028 and U+2029 end a line of a program, but none of an editor.
import type { Outcome, Problem } from '../grader/run.ts';

/** Line and column, both from 1, of an offset; \r\n counts as one line end. */
export function placeOf(source: string, at: number): { line: number; column: number } {
  const lines = source.slice(0, at).split(/\r\n|[\n\r]/u);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The outcome with the places that an engine gave turned into the editor's; one that is not in the text is left out. */
export function placedIn(source: string, outcome: Outcome): Outcome {
  const text = source.replace(/^\uFEFF/u, ' ');
  const placed = (problem: Problem): Problem => withPlace(problem, text);
  return {
    ...outcome,
    ...(outcome.problem && { problem: placed(outcome.problem) }),
    results: outcome.results.map((one) => (one.threw ? { ...one, threw: placed(one.threw) } : one)),
    late: outcome.late.map(placed),
  };
}

function withPlace({ line, column, ...rest }: Problem, source: string): Problem {
  if (line === undefined) return rest;
  const ends = [...source.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)];
  if (line > ends.length + 1) return rest;
  const before = ends[line - 2];
  const start = before ? before.index + before[0].length : 0;
  const end = ends[line - 1]?.index ?? source.length;
  const place = placeOf(source, Math.min(start + (column ?? 1) - 1, end));
  return { ...rest, line: place.line, ...(column !== undefined && { column: place.column }) };
}
