// Two mistakes at once: named where one pair alone explains every result, else nothing is named.
import { describe, expect, test } from 'vitest';
import { mistakes } from '../../content/mistakes.ts';
import { pairsOf } from '../../src/grader/both.ts';
import { grade } from '../../src/grader/grade.ts';
import { merge } from '../../src/grader/merge.ts';
import { run } from '../../src/sandbox/node.ts';
import { exerciseFolder } from './files.ts';

describe('merge', () => {
  test('changes of different lines are put together', () => {
    expect(merge('a\nb\nc', 'A\nb\nc', 'a\nb\nC\nD')).toBe('A\nb\nC\nD');
    expect(merge('a\nb\nc', 'b\nc', 'a\nb')).toBe('b');
  });

  test('changes of one line, or no change, are not', () => {
    expect(merge('a\nb', 'A\nb', 'aa\nb')).toBeUndefined();
    expect(merge('a\nb', 'x\na\nb', 'y\na\nb')).toBeUndefined();
    expect(merge('a\nb', 'a\nb', 'A\nb')).toBeUndefined();
  });
});

describe('adagrad-step', async () => {
  const files = await exerciseFolder('break-the-grader', 'adagrad-step');
  const told = async (text: string): Promise<string | undefined> =>
    (await grade(files, text, run, 5, mistakes)).mistake?.id;
  const step = (
    sum: string,
    move: string,
  ): string => `export function adagradStep(x, g, s, lr, eps) {
    const sums = s.map((v, i) => ${sum});
    return { x: x.map((v, i) => ${move}), s: sums };
  }`;

  test('a reader’s own program with both is told both', async () => {
    const text = step('v + Math.abs(g[i])', 'v + lr * g[i] / (Math.sqrt(sums[i]) + eps)');
    const verdict = await grade(files, text, run, 5, mistakes);
    expect(verdict.mistake?.id.split(' ').sort()).toEqual(['accumulates-magnitude', 'climbs']);
    expect(verdict.title).toMatch(/^Two mistakes at once: /u);
  });

  test('one alone is told alone, a third way is told nothing', async () => {
    expect(
      await told(step('v + Math.abs(g[i])', 'v - lr * g[i] / (Math.sqrt(sums[i]) + eps)')),
    ).toBe('accumulates-magnitude');
    expect(
      await told(step('v + g[i] ** 4', 'v + lr * g[i] / (Math.sqrt(sums[i]) + eps)')),
    ).toBeUndefined();
  });

  test('each pair is told itself or nothing, never another', async () => {
    const pairs = pairsOf(files);
    expect(pairs.length).toBeGreaterThan(2);
    for (const { mistakes: ids, program } of pairs)
      expect([undefined, ids.join(' '), ...ids]).toContain(await told(program));
  });
});
