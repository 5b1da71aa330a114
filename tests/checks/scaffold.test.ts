// What the scaffolds write into an empty book, and into a book that they have written, passes the checks, the types and the linter.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { checkBook } from '../../src/checks/check.ts';
import { printProblem } from '../../src/checks/problem.ts';
import { newChapter } from '../../tools/new/chapter.ts';
import { newExercise } from '../../tools/new/exercise.ts';
import { newQuiz } from '../../tools/new/quiz.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const root = join(project, '.cache/fixtures/scaffold');

const table = (name: string, type: string): string =>
  `// The shared table of ${name}.\n${type}export const ${name}: Readonly<Record<string, ${name === 'coverage' ? 'string' : 'Mistake'}>> = {\n};\n`;

beforeAll(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'content'), { recursive: true });
  cpSync(join(project, 'content/notation.ts'), join(root, 'content/notation.ts'));
  writeFileSync(join(root, 'content/references.bib'), '');
  writeFileSync(
    join(root, 'content/mistakes.ts'),
    table('mistakes', "import type { Mistake } from '#schema/mistake.ts';\n"),
  );
  writeFileSync(join(root, 'content/coverage.ts'), table('coverage', ''));
  writeFileSync(
    join(root, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../../tsconfig.json',
      include: ['content'],
      exclude: ['content/**/starter.ts'],
    }),
  );
  newChapter(root, 'momentum', 'A ball that rolls');
  newExercise(root, 'momentum/one-step', 'It’s a step');
  newExercise(root, 'momentum/another-step');
  newQuiz(root, 'momentum/how-far');
  newQuiz(root, 'momentum/how-far-again');
});

it('passes the checks', { timeout: 120_000 }, async () => {
  const report = await checkBook(root);
  expect(report.problems.map(printProblem)).toEqual([]);
  expect(report.counts).toMatchObject({ exercises: 2, questions: 3, claims: 1 });
});

it.each([
  ['the types', 'typescript/bin/tsc', ['--noEmit', '-p', root]],
  [
    'the linter',
    'eslint/bin/eslint.js',
    [root, '--ignore-pattern', '**/starter.ts', '--max-warnings', '0'],
  ],
])('passes %s', { timeout: 240_000 }, (_, program, args) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules', program), ...args],
    { cwd: project, encoding: 'utf8' },
  );
  expect(stdout + stderr).toBe('');
});

it('refuses what exists, and what is no name', () => {
  expect(() => newChapter(root, 'momentum')).toThrow(
    'content/02-momentum/index.mdx exists already',
  );
  expect(() => newQuiz(root, 'adam/first')).toThrow('there is no chapter "adam"');
  expect(() => newExercise(root, 'momentum/One Step')).toThrow('got "One Step"');
});

it('lists what of the sources the chapter owes, and says so', () => {
  const other = join(project, '.cache/fixtures/scaffold-owes');
  rmSync(other, { recursive: true, force: true });
  mkdirSync(join(other, 'content'), { recursive: true });
  for (const name of ['mistakes', 'coverage'])
    writeFileSync(join(other, `content/${name}.ts`), table(name, ''));
  writeFileSync(
    join(other, 'content/items.ts'),
    `export const items = {
  'S0-01': { says: 'Momentum rolls', chapter: 'momentum' },
  'S0-02': {
    says: 'Numbers are rounded',
    chapter: 'precision',
  },
  'S0-03': { says: "Half isn't enough", chapter: 'precision' },
};
`,
  );
  const { next } = newChapter(other, 'precision');
  expect(next).toContain('ask for the 2 items of the sources that content/coverage/precision.ts');
  expect(readFileSync(join(other, 'content/coverage/precision.ts'), 'utf8')).toContain(
    `= {
  // 'S0-02': 'precision/<section>', for 'Numbers are rounded'
  // 'S0-03': 'precision/<section>', for "Half isn't enough"
};`,
  );
});
