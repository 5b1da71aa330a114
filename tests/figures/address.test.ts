// A figure's address: what is written into it is read back, value by value, for every figure and wherever its settings stand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atTick,
  defaults,
  listText,
  read,
  tickCount,
  write,
} from '../../src/figures/kit/params.ts';
import type { Figure, Param, Values } from '../../src/figures/kit/types.ts';
import { figures } from '../../src/figures/registry.ts';

/** What a reader of the address gets: the query as text in between, as a browser keeps it. */
function sent({ id, params }: Figure, values: Values): ReturnType<typeof read> {
  const others = new URLSearchParams('another-figure.lr=2&solved=yes');
  const text = write(id, params, values, others).toString();
  expect(text).toContain('another-figure.lr=2');
  return read(id, params, new URLSearchParams(text));
}

/** Any value that a control can reach, and any between. */
function anyOf(param: Param): fc.Arbitrary<number | string> {
  if (param.kind === 'choice') return fc.constantFrom(...Object.keys(param.options));
  if (param.kind === 'list') {
    const { from, to, step, length } = param;
    const painted = fc
      .integer({ min: Math.round(from / step), max: Math.round(to / step) })
      .map((k) => Number((k * step).toPrecision(6)));
    return fc.array(painted, { minLength: length, maxLength: length }).map(listText);
  }
  const ticks = fc.integer({ min: 0, max: tickCount(param) }).map((tick) => atTick(param, tick));
  if (param.integer) return ticks;
  const { from: min, to: max } = param;
  // −0 is written as 0, and is the same place.
  const between = fc.double({ min, max, noNaN: true }).map((x) => x + 0);
  return fc.oneof(ticks, between);
}

describe.each([...figures.values()].map(({ figure }) => [figure.id, figure] as const))(
  '%s',
  (_, figure) => {
    const start = defaults(figure.params);

    test('its defaults leave the address empty', () => {
      expect(write(figure.id, figure.params, start, new URLSearchParams()).toString()).toBe('');
      expect(sent(figure, start)).toEqual({ values: start, faults: [] });
    });

    test.each((figure.presets ?? []).map((preset) => [preset.label, preset.values] as const))(
      'the preset “%s” comes back',
      (_label, preset) => {
        const values = { ...start, ...preset } as Values;
        expect(sent(figure, values)).toEqual({ values, faults: [] });
      },
    );

    test('any settings come back', () => {
      const any = fc.record(
        Object.fromEntries(Object.entries(figure.params).map(([name, it]) => [name, anyOf(it)])),
      );
      fc.assert(
        fc.property(any, (values) => {
          expect(sent(figure, values as Values)).toEqual({ values, faults: [] });
        }),
        { numRuns: 100, seed: 6 },
      );
    });

    test('what is out of range is told, and its default stands', () => {
      for (const [name, param] of Object.entries(figure.params)) {
        const wrong = param.kind === 'number' ? String(param.to * 2 + 1) : 'nothing like it';
        const query = new URLSearchParams({ [`${figure.id}.${name}`]: wrong });
        const { values, faults } = read(figure.id, figure.params, query);
        expect(values).toEqual(start);
        expect(faults).toHaveLength(1);
        expect(faults[0]).toContain(name);
      }
    });
  },
);
