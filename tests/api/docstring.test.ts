// A docstring in its parts.
import { expect, test } from 'vitest';
import { readDocstring } from '../../src/components/api/docstring.ts';

test('one line, equations, options, and the rest', () => {
  const doc = readDocstring(`/**
 * A rule: of two
 * lines.
 *
 * m ← beta·m
 * θ ← θ − lr · (m
 *   + g)
 *
 * @param lr - learning rate, ≥ 0; default 0.1, or less
 * @param beta - decay, in
 * [0, 1)
 * @throws RangeError for a wrong
 * one
 */`);
  expect(doc).toEqual({
    summary: 'A rule: of two lines.',
    equations: ['m ← beta·m', 'θ ← θ − lr · (m + g)'],
    prose: '',
    options: [
      { name: 'lr', meaning: 'learning rate, ≥ 0', preset: '0.1, or less' },
      { name: 'beta', meaning: 'decay, in [0, 1)', preset: '' },
    ],
    tags: { throws: 'RangeError for a wrong one' },
  });
});

test('lines without a formula are prose', () => {
  const doc = readDocstring('/**\n * One line.\n *\n * More of it,\n * and more.\n */');
  expect([doc.equations, doc.prose]).toEqual([[], 'More of it, and more.']);
  expect(readDocstring('/** Just this. */').summary).toBe('Just this.');
});
