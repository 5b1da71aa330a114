// The moving parts of a picture, from marks and scales alone.
import { describe, expect, test } from 'vitest';
import { picture } from '../../src/figures/kit/picture.ts';
import { round } from '../../src/figures/kit/round.ts';
import {
  readScale,
  toPixels,
  toValue,
  writeScale,
  type Scales,
} from '../../src/figures/kit/scale.ts';
import type { LineMark } from '../../src/figures/kit/types.ts';

const linear: Scales = {
  x: { type: 'linear', domain: [0, 10], range: [0, 100] },
  y: { type: 'linear', domain: [0, 10], range: [100, 0] },
};
const line = (y: number[], more: Partial<LineMark> = {}): LineMark => ({
  kind: 'line',
  id: 'walk',
  style: 'sgd',
  x: y.map((_, k) => k),
  y,
  ...more,
});
const part = (mark: LineMark, role: string, scales = linear): string =>
  picture([mark], scales).find(({ id }) => id === `walk/${role}`)!.attributes['d']!;

describe('scales', () => {
  test.each(['linear', 'log'] as const)('a %s scale finds its way back', (type) => {
    const spec = readScale(writeScale({ type, domain: [0.1, 1000], range: [40, 620] }));
    for (const value of [0.1, 1, 37, 1000]) {
      expect(toValue(spec)(toPixels(spec)(value))).toBeCloseTo(value, 9);
    }
    expect(toPixels(spec)(0.1)).toBeCloseTo(40, 9);
    expect(toPixels(spec)(1000)).toBeCloseTo(620, 9);
  });
});

test.each([0, -0.04, 12.34, 12.35, 999.96, 1500, 9999, -7.25, -9999])(
  'the coordinate %d is written to a tenth, at first and again',
  (pixel) => {
    const written = String(Math.round(pixel * 10) / 10);
    expect([round(pixel), round(pixel)]).toEqual([written, written]);
  },
);

describe('a line', () => {
  test('lies where the scales have its points, however long it is', () => {
    for (const type of ['linear', 'log'] as const) {
      const scales: Scales = { ...linear, y: { type, domain: [0.5, 50], range: [3, 98] } };
      const y = Array.from({ length: 3000 }, (_, k) => 1 + (k % 7));
      const places = y.map((value, k) => `${round(10 * k)},${round(toPixels(scales.y)(value))}`);
      expect(part(line(y), 'trail', scales).slice(1).split('L').slice(0, 999)).toEqual(
        places.slice(0, 999),
      );
    }
  });

  test('goes through its points', () => {
    expect(part(line([0, 5, 10]), 'trail')).toBe('M0,100L10,50L20,0');
  });

  test('breaks where a value has no place', () => {
    expect(part(line([1, Number.NaN, 3, 4]), 'trail')).toBe('M0,90M20,70L30,60');
    const log: Scales = { ...linear, y: { type: 'log', domain: [1, 100], range: [100, 0] } };
    expect(part(line([1, 0, 10, 100]), 'trail', log)).toBe('M0,100M20,50L30,0');
  });

  test('is full up to the present step and faint beyond', () => {
    const walk = line([0, 1, 2, 3], { upTo: 1 });
    expect(part(walk, 'trail')).toBe('M0,100L10,90');
    expect(part(walk, 'future')).toBe('M10,90L20,80L30,70');
  });

  test('that leaves the frame has an arrow where it leaves, in the direction it went', () => {
    const d = part(line([5, 15]), 'exit');
    const [, tip] = /L([\d.-]+,[\d.-]+)L/.exec(d)!;
    expect(tip).toBe('5,0');
    expect(part(line([5, 9]), 'exit')).toBe('');
  });

  test('keeps huge values drawable', () => {
    expect(part(line([5, 1e300]), 'trail')).toBe('M0,50L10,-9999');
  });

  test('has markers at every n-th point, and only inside the frame', () => {
    const markers = part(line([1, 1, 1, 1, 1, 20, 1], { every: 2, phase: 1 }), 'markers');
    expect(markers.match(/M/g)).toHaveLength(2);
  });
});

test('a point without a place leaves no trace, and no attribute that is not a number', () => {
  const point = {
    kind: 'point',
    id: 'met',
    style: 'start',
    x: Number.NaN,
    y: 1,
    text: 'here',
  } as const;
  for (const { attributes, text } of picture([point], linear)) {
    expect(JSON.stringify(attributes)).not.toContain('NaN');
    expect(attributes['d'] ?? text).toBe('');
  }
});

test('an unknown style is named with those that there are', () => {
  expect(() => picture([line([1, 2], { style: 'adagard', every: 1, ends: true })], linear)).toThrow(
    /"adagard" is no style of a figure; there are .*adagrad/,
  );
});
