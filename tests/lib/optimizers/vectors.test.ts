// The helpers over vectors: what each returns, and what it leaves alone.
import { describe, expect, test } from 'vitest';
import { each, moved, norm, penalty, runEnd, scratch, skip } from '#lib/optimizers/vectors.ts';

const of = (...x: number[]): Float64Array => Float64Array.of(...x);

test('each asks f for every index, once', () => {
  const asked: number[] = [];
  const x = each(3, (i) => asked.push(i) * 10);
  expect(x).toEqual(of(10, 20, 30));
  expect(asked).toEqual([0, 1, 2]);
});

test('moved shows 0 where a sparse rule stays, and else all', () => {
  const [x, g] = [of(1, 2, 3), of(0, 5, -0)];
  expect(moved(x, g, true)).toEqual(of(0, 2, 0));
  expect(moved(x, g, false)).toBe(x);
  expect(x).toEqual(of(1, 2, 3));
});

describe('the runs of a sparse gradient', () => {
  const g = of(0, 0, 3, -1, 0, 2);
  test.each([
    [0, 2, 0],
    [1, 2, 1],
    [2, 2, 4],
    [3, 3, 4],
    [4, 5, 4],
    [5, 5, 6],
    [6, 6, 6],
  ])('from %d the next is at %d, and the run ends at %d', (from, next, end) => {
    expect(skip(g, from)).toBe(next);
    expect(runEnd(g, from)).toBe(end);
  });

  test('end with the vector', () => {
    expect(skip(of(1, 0, 0), 1)).toBe(3);
    expect(runEnd(of(0, 1, 1), 1)).toBe(3);
    expect(runEnd(of(Number.NaN), 0)).toBe(1); // what is no number is no zero
  });
});

test('norm is the Euclidean length', () => {
  expect(norm(of(3, -4))).toBe(5);
  expect(norm(of(2))).toBe(2);
  expect(norm(of())).toBe(0);
  expect(norm(of(1, Number.NaN))).toBeNaN();
});

test('scratch keeps one vector, until another length is asked for', () => {
  const room = scratch();
  const first = room(3);
  expect(first).toHaveLength(3);
  expect(room(3)).toBe(first);
  const second = room(2);
  expect(second).toHaveLength(2);
  expect(room(2)).toBe(second);
  expect(scratch()(3)).not.toBe(first);
});

describe('penalty', () => {
  test('of 0 hands the gradient through', () => {
    const g = of(1, 2);
    expect(penalty(0)(g, of(9, 9))).toBe(g);
  });

  test('adds l2 · theta to each coordinate and leaves both alone', () => {
    const [g, theta] = [of(1, 2, 3), of(10, -20, 0)];
    const add = penalty(0.5);
    const sum = add(g, theta);
    expect(sum).toEqual(of(6, -8, 3));
    expect([g, theta]).toEqual([of(1, 2, 3), of(10, -20, 0)]);
    expect(add(of(0, 0, 0), theta)).toBe(sum); // the steps share it
    expect(sum).toEqual(of(5, -10, 0));
  });
});
