// Every exercise's solution in many styles: the grader refuses none of them.
import { describe, expect, test } from 'vitest';
import { grade } from '../../src/grader/grade.ts';
import { run } from '../../src/sandbox/node.ts';
import { inStyles, programmed, styleNames } from './everywhere.ts';

describe(`${programmed.length * styleNames.length} right solutions`, () => {
  test.each(programmed.map((one) => ({ ...one, name: `${one.folder}/${one.id}` })))(
    '$name',
    { timeout: 60_000 },
    async ({ files }) => {
      const programs = Object.entries(inStyles(files));
      expect(programs.map(([style]) => style)).toEqual(styleNames);
      for (const [k, [style, program]] of programs.entries()) {
        const { state, title, detail } = await grade(files, program, run, 300 + k);
        expect(state, `${style}: ${title} ${detail ?? ''}\n${program}`).toBe('pass');
      }
    },
  );
});
