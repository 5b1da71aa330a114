// An answer is judged by the key, within its tolerance; a known wrong one is recognised.
import { describe, expect, test } from 'vitest';
import { judgeChoice, judgeNumber, judgeOrder } from '../../src/client/answer.ts';

const options = (...marks: string[]) =>
  marks.map((mark) => ({ isRight: mark.includes('r'), isChosen: mark.includes('c') }));

describe('options', () => {
  test.each([
    [['r', 'c', ''], { state: 'fail', mistakes: [1], missing: 1 }],
    [['rc', '', ''], { state: 'pass' }],
    [['rc', 'r', ''], { state: 'fail', mistakes: [], missing: 1 }],
    [['rc', 'rc', 'c'], { state: 'fail', mistakes: [2], missing: 0 }],
    [['r', '', ''], { state: 'error', problem: 'choose' }],
  ])('%j', (marks, judgement) => {
    expect(judgeChoice(options(...marks), 'choose')).toEqual(judgement);
  });
});

describe('numbers', () => {
  const key = {
    value: 0.005,
    tolerance: { relative: 0.01, absolute: 0 },
    wrong: [0.00005, 0.5, 0.0051],
  };

  test.each(['0.005', '0,005', '5e-3', '1/200', '0.00504'])('%s is right', (typed) => {
    expect(judgeNumber(typed, key)).toEqual({ state: 'pass' });
  });

  test('a known wrong answer is recognised, the nearest first', () => {
    expect(judgeNumber('0.5', key)).toEqual({ state: 'fail', mistakes: [1], missing: 0 });
    expect(judgeNumber('0.0051', { ...key, wrong: [0.00515, 0.0051] })).toMatchObject({
      mistakes: [1],
    });
  });

  test('another wrong answer is wrong, and nothing is guessed', () => {
    expect(judgeNumber('7', key)).toEqual({ state: 'fail', mistakes: [], missing: 0 });
  });

  test('what cannot be read is said, and is no attempt', () => {
    expect(judgeNumber('five', key)).toMatchObject({ state: 'error' });
  });

  test('thousands and decimal commas: either reading may be meant', () => {
    const steps = { value: 12372, tolerance: { relative: 0, absolute: 0 }, wrong: [] };
    expect(judgeNumber('12,372', steps)).toEqual({ state: 'pass' });
    expect(judgeNumber('12 372', steps)).toEqual({ state: 'pass' });
    expect(judgeNumber('12,372', { ...steps, value: 12.372 })).toEqual({ state: 'pass' });
  });

  test('a key of zero needs an absolute tolerance', () => {
    const zero = { value: 0, tolerance: { relative: 0.01, absolute: 1e-9 }, wrong: [] };
    expect(judgeNumber('-0', zero)).toEqual({ state: 'pass' });
    expect(judgeNumber('0.1', zero)).toMatchObject({ state: 'fail' });
  });
});

describe('orders of magnitude', () => {
  const key = { value: 0.0995, wrong: [0.99, 99] };

  test.each(['0.1', '10^-1', '10⁻¹', '0.0995', '0.2', '0.04'])('%s is right', (typed) => {
    expect(judgeNumber(typed, key)).toEqual({ state: 'pass' });
  });

  test.each([
    ['1', [0]],
    ['100', [1]],
    ['0.01', []],
    ['-0.1', []],
    ['0', []],
  ])('%s is wrong, as known mistakes %j', (typed, mistakes) => {
    expect(judgeNumber(typed, key)).toEqual({ state: 'fail', mistakes, missing: 0 });
  });
});

describe('orders of steps', () => {
  const key = {
    right: [
      ['a', 'b', 'c'],
      ['b', 'a', 'c'],
    ],
    wrong: [
      ['c', 'a'],
      ['c', 'b'],
    ] as [string, string][],
  };

  test('every order that comes to the same is right', () => {
    for (const order of key.right) expect(judgeOrder(order, key)).toEqual({ state: 'pass' });
  });

  test('a wrong order is told its first mistake', () => {
    expect(judgeOrder(['c', 'a', 'b'], key)).toMatchObject({ state: 'fail', mistakes: [0] });
    expect(judgeOrder(['a', 'c', 'b'], key)).toMatchObject({ state: 'fail', mistakes: [1] });
  });
});
