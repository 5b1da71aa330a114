// Each kind of exercise: a right answer passes, a wrong one is told why, an unfinished one where.
import { describe, expect, test } from 'vitest';
import { adam, descend, listedGradients, quadratic1d, sgd } from '#lib/index.ts';
import type { ExerciseFiles } from '#schema/book.ts';
import { exercise, goal, type Exercise } from '#schema/exercise.ts';
import { given } from '#schema/given.ts';
import type { GivenFunction } from '#schema/given.ts';
import { grade } from '../../src/grader/grade.ts';
import { run } from '../../src/sandbox/node.ts';
import type { Verdict } from '../../src/grader/verdict.ts';

const files = (spec: Exercise, rest: Partial<ExerciseFiles> = {}): ExerciseFiles => ({
  spec,
  starter: '',
  solution: '',
  mistakes: {},
  ...rest,
});
const check = (spec: Exercise, text: string, rest?: Partial<ExerciseFiles>): Promise<Verdict> =>
  grade(files(spec, rest), text, run, 7);

const half = exercise<readonly [number]>({
  title: 'Half',
  entry: 'half',
  parameters: ['x'],
  examples: [[3]],
  draw: (random) => [random.normal()],
  reference: (x: number) => x / 2,
  hints: [],
});

describe('blanks', () => {
  const spec: Exercise = { ...half, kind: 'blanks' };

  test('a blank that is left is shown', async () => {
    expect(await check(spec, 'function half(x) {\n  return ___ / 2;\n}')).toMatchObject({
      state: 'error',
      title: 'This blank is not filled yet.',
      place: { line: 2, column: 10 },
    });
  });

  test('filled rightly', async () => {
    const text = 'function half(x) {\n  const a___b = 2;\n  return x / a___b;\n}';
    expect(await check(spec, text)).toMatchObject({ state: 'pass' });
  });
});

describe('order', () => {
  const spec: Exercise = { ...half, kind: 'order' };

  test.each([
    ['a line above the head', '  x /= 2;\nexport function half(x) {\n  return x;\n}', 1],
    ['a brace above the head', '}\nexport function half(x) {\n  return x / 2;', 1],
    ['a line below the end', 'export function half(x) {\n  x /= 2;\n}\n  return x;', 4],
  ])('%s is shown', async (_, text, line) => {
    expect(await check(spec, text)).toMatchObject({
      state: 'error',
      title:
        'This line stands outside of the function: each belongs between the head of half and its last brace.',
      place: { line, column: 1 },
    });
  });

  test('ordered rightly', async () => {
    const text =
      'export function half(x) {\n  for (const d of [2]) {\n    x /= d;\n  }\n  return x;\n}\n';
    expect(await check(spec, text)).toMatchObject({ state: 'pass' });
  });
});

describe('formula', () => {
  const spec = exercise<readonly [number, number]>({
    title: 'Rate',
    kind: 'formula',
    entry: 'rate',
    parameters: ['lr', 'beta2'],
    examples: [[0.1, 0.5]],
    draw: (random) => [random.next(), random.next()],
    reference: (lr: number, beta2: number) => lr / Math.sqrt(1 - beta2 ** 2),
    hints: [],
  });

  test.each([
    'lr / sqrt(1 - beta2^2)',
    'lr ÷ √(1 − beta2²)',
    'lr * (1 - beta2 ** 2) ** -0.5',
    'lr / (−beta2² + 1)^½',
    'rate = lr / max(-1, sqrt(1 - beta2^2));',
    '-lr^2 / -lr / √(abs(1 - beta2²))',
    '√lr·√lr / √ (1 − beta2²) · √1 ÷ √1.0',
    'exp(ln(lr) - log(1 - beta2^2) / 2)',
  ])('%s', async (text) => {
    expect(await check(spec, text)).toMatchObject({ state: 'pass' });
  });

  test.each(['2 lr', 'lr / (', 'sqrt lr', 'lr)); for (;;); ((lr', 'return lr'])(
    '%s is told what a formula looks like',
    async (text) => {
      const { state, title } = await check(spec, text);
      expect(state).toBe('error');
      expect(title).toMatch(/^This cannot be read as a formula\./u);
    },
  );

  test('wrong, with an unknown name, empty', async () => {
    expect(await check(spec, 'lr / (1 - beta2)')).toMatchObject({ state: 'fail' });
    expect(await check(spec, 'lr / eps')).toMatchObject({
      state: 'error',
      title: 'ReferenceError: eps is not defined',
    });
    expect(await check(spec, ' ')).toMatchObject({ title: 'There is no formula yet.' });
  });
});

describe('choose', () => {
  const spec = goal({
    title: 'Fast enough',
    kind: 'choose',
    entry: 'choice',
    parameters: [],
    fields: [{ name: 'lr', label: 'learning rate', from: 0, to: 1, start: 0.01 }],
    judge({ lr }: { lr: number }) {
      const path = descend(quadratic1d({ h: 4, start: 1 }), sgd({ lr }), { steps: 20 });
      const end = Math.abs(path.at(-1).theta[0]!);
      return {
        reached: end < 1e-3,
        says: `It ends at ${end.toPrecision(2)}.`,
        ...(lr > 0.5 && { mistake: 'too-fast' }),
      };
    },
    hints: [],
  });

  test('a rate that reaches the goal', async () => {
    expect(await check(spec, '{ "lr": 0.2 }')).toMatchObject({ state: 'pass' });
  });

  test('too small, too large, outside, not numbers', async () => {
    expect(await check(spec, '{"lr": 0.001}')).toMatchObject({
      state: 'fail',
      title: 'Not reached yet.',
      detail: 'It ends at 0.92.',
    });
    expect(await check(spec, '{"lr": 0.9}')).toMatchObject({ mistake: { id: 'too-fast' } });
    expect(await check(spec, '{"lr": 2}')).toMatchObject({
      state: 'error',
      title: 'learning rate must be a number from 0 to 1; it is 2.',
    });
    expect(await check(spec, 'lr = 2')).toMatchObject({ state: 'error' });
  });
});

describe('design', () => {
  const spec = goal({
    title: 'Exceed the bound',
    kind: 'design',
    entry: 'gradients',
    parameters: [],
    judge(list: readonly number[]) {
      const rows = list.map((g) => [g]);
      const path = descend(listedGradients(rows, [0]), adam({ lr: 1 }), { steps: list.length });
      const largest = Math.max(...list.map((_, i) => Math.abs(path.at(i + 1).update[0]!)));
      return { reached: largest > 2.5, says: `The longest step is ${largest.toFixed(2)} lr.` };
    },
    hints: [],
  });

  test('a rare gradient steps far', async () => {
    const text = 'const gradients = () => [...Array(1999).fill(0), 1]';
    expect(await check(spec, text)).toMatchObject({ state: 'pass' });
  });

  test('equal gradients do not; what is no list is told by the library', async () => {
    expect(await check(spec, 'const gradients = () => Array(9).fill(1)')).toMatchObject({
      state: 'fail',
      detail: 'The longest step is 1.00 lr.',
    });
    expect(await check(spec, 'const gradients = () => 3')).toMatchObject({ state: 'fail' });
    expect(await check(spec, 'const gradients = () => [() => 1]')).toMatchObject({ state: 'fail' });
    expect(await check(spec, 'const gradients = () => { throw new Error("x") }')).toMatchObject({
      state: 'error',
      place: { line: 1 },
    });
  });
});

describe('state through several calls', () => {
  const steps = 3;
  const spec = exercise<readonly [number, number]>({
    title: 'A class with a memory',
    entry: 'Momentum',
    parameters: ['lr', 'beta'],
    examples: [[0.1, 0.5]],
    draw: (random) => [random.next(), random.next()],
    plan: (args) => [
      { make: 'Momentum', with: args },
      ...Array.from({ length: steps }, (_, i) => ({ method: 'step', on: 0, with: [i + 1] })),
    ],
    reference(lr: number, beta: number) {
      let m = 0;
      const moves = Array.from({ length: steps }, (_, i) => (m = beta * m + i + 1) * -lr);
      return [{ lr }, ...moves];
    },
    hints: [],
  });
  const text = (step: string): string =>
    `class Momentum { m = 0; constructor(readonly_lr, beta) { this.lr = readonly_lr; this.beta = beta; } step(g) { ${step} } }`;

  test('a class that keeps its own state is right', async () => {
    expect(
      await check(spec, text('this.m = this.beta * this.m + g; return -this.lr * this.m;')),
    ).toMatchObject({ state: 'pass' });
  });

  test('the call at which it parts is told', async () => {
    const verdict = await check(spec, text('return -this.lr * g;'));
    expect(verdict.state).toBe('fail');
    expect(verdict.cases[0]).toMatchObject({ where: 'call 3' });
    expect(verdict.detail).toContain('The result of call 3 is');
  });
});

describe('given functions', () => {
  type F = (x: number) => number;
  const spec = exercise<readonly [GivenFunction<F>, number]>({
    title: 'Twice',
    entry: 'twice',
    parameters: ['f', 'x'],
    examples: [[given('times', 3), 2]],
    draw: (random) => [given('times', random.normal()), random.normal()],
    reference: (f: F, x: number) => f(f(x)),
    hints: [],
  });
  const text = 'export const times = (a: number) => (x: number): number => a * x;';
  const factories = { times: (a: number) => (x: number) => a * x };

  test('are made in the worker from the book’s own text', async () => {
    const verdict = await check(spec, 'const twice = (f, x) => f(f(x))', {
      given: { text, factories },
    });
    expect(verdict.state).toBe('pass');
    expect(verdict.cases[0]).toMatchObject({ call: 'twice(times(3), 2)' });
  });
});

test('arguments may be changed where the exercise says so', async () => {
  const spec = exercise<readonly [readonly number[]]>({
    title: 'In place',
    entry: 'double',
    parameters: ['theta'],
    examples: [[[1, 2]]],
    draw: (random) => [[random.normal()]],
    reference: (theta: readonly number[]) => theta.map((x) => 2 * x),
    hints: [],
  });
  const text = 'function double(t) { t.forEach((x, i) => { t[i] = 2 * x; }); return t; }';
  expect(await check(spec, text)).toMatchObject({ state: 'fail', mistake: { id: 'mutates' } });
  expect(await check({ ...spec, mayChange: ['theta'] }, text)).toMatchObject({ state: 'pass' });
});
