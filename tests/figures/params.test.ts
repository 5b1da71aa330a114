// A figure's state: from an address, into an address, on a slider.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atTick,
  defaults,
  listOf,
  listText,
  nearestTick,
  read,
  tickCount,
  write,
} from '../../src/figures/kit/params.ts';
import type { ListParam, NumberParam, Params } from '../../src/figures/kit/types.ts';

const lr: NumberParam = {
  kind: 'number',
  label: 'rate',
  from: 0.01,
  to: 10,
  scale: 'log',
  value: 1,
};
const steps: NumberParam = {
  kind: 'number',
  label: 'steps',
  from: 0,
  to: 60,
  scale: 'linear',
  integer: true,
  value: 30,
};
const painted: ListParam = {
  kind: 'list',
  label: 'gradients',
  length: 4,
  from: -5,
  to: 5,
  step: 0.1,
  hint: 'numbers apart by spaces',
  value: '1 -1',
};
const params = {
  lr,
  steps,
  rule: { kind: 'choice', label: 'rule', options: { adam: 'Adam', sgd: 'SGD' }, value: 'adam' },
  painted,
} satisfies Params;

describe('reading an address', () => {
  const from = (query: string) => read('valley', params, new URLSearchParams(query));

  test('what it says of this figure is followed, the rest stays at the defaults', () => {
    const { values, faults } = from('valley.lr=0.5&other.lr=9&valley.rule=sgd');
    expect(values).toEqual({ lr: 0.5, steps: 30, rule: 'sgd', painted: '1 -1' });
    expect(faults).toEqual([]);
  });

  test.each([
    ['valley.lr=900', 'lr must be a number from 0.01 to 10, not "900"'],
    ['valley.lr=', 'lr must be a number from 0.01 to 10, not ""'],
    ['valley.lr=NaN', 'lr must be a number from 0.01 to 10, not "NaN"'],
    ['valley.steps=2.5', 'steps must be a whole number from 0 to 60, not "2.5"'],
    ['valley.rule=toString', 'rule must be one of adam, sgd, not "toString"'],
    ['valley.painted=1+x', 'painted must be 1 to 4 numbers from −5 to 5, not "1 x"'],
    ['valley.painted=', 'painted must be 1 to 4 numbers from −5 to 5, not ""'],
    ['valley.painted=1+2+3+4+5', 'painted must be 1 to 4 numbers from −5 to 5, not "1 2 3 4 5"'],
    ['valley.constructor=1', 'constructor is not a setting of this figure'],
    ['valley.old=1', 'old is not a setting of this figure'],
  ])('%s is told and the default stands', (query, fault) => {
    expect(from(query)).toEqual({ values: defaults(params), faults: [fault] });
  });
});

test('an address that was written is read as the same values', () => {
  const value = fc.record({
    lr: fc.double({ min: 0.01, max: 10, noNaN: true }),
    steps: fc.integer({ min: 0, max: 60 }),
    rule: fc.constantFrom('adam', 'sgd'),
    painted: fc.constantFrom('1 -1', '0 0 2.5'),
  });
  fc.assert(
    fc.property(value, (values) => {
      const query = write('valley', params, values, new URLSearchParams('other.lr=2'));
      expect(query.get('other.lr')).toBe('2');
      expect(read('valley', params, query)).toEqual({ values, faults: [] });
    }),
  );
});

test('values at their defaults leave the address clean', () => {
  expect(write('valley', params, defaults(params), new URLSearchParams()).toString()).toBe('');
});

describe('a slider', () => {
  test.each([lr, steps])('finds each of its ticks again', (param) => {
    for (let tick = 0; tick <= tickCount(param); tick++) {
      expect(nearestTick(param, atTick(param, tick))).toBe(tick);
    }
  });

  test('reaches both ends exactly', () => {
    for (const param of [lr, steps]) {
      expect(atTick(param, 0)).toBe(param.from);
      expect(atTick(param, tickCount(param))).toBe(param.to);
    }
  });
});

describe('a list', () => {
  test.each([
    ['1 -1', [1, -1, 1, -1]],
    ['0,0 , 0; 2.5', [0, 0, 0, 2.5]],
    ['\u22123', [-3, -3, -3, -3]],
    ['1 2 3', [1, 2, 3, 1]],
  ])('"%s" is read, and repeated to its length', (text, numbers) => {
    expect(listOf(painted, text)).toEqual(numbers);
  });

  test('as text it is as short as it repeats, and is read as the same numbers', () => {
    expect(listText([1, -1, 1, -1])).toBe('1 -1');
    expect(listText([2, 2, 2])).toBe('2');
    const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(numbers, (list) => {
        expect(listOf(painted, listText(list)).map((x) => x + 0)).toEqual(list.map((x) => x + 0));
      }),
    );
  });
});
