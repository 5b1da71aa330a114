// Formulas: TeX becomes relations that are evaluated in numbers and in units.
import { describe, expect, it } from 'vitest';
import { evaluate, numbers } from '../../src/checks/evaluate.ts';
import { nameOf, relationsOf } from '../../src/checks/math.ts';
import { parseUnit, sameUnit, unitInWords, units } from '../../src/checks/units.ts';

const values: Readonly<Record<string, number>> = {
  '\\theta_t': 1.5,
  '\\theta_{t-1}': 2,
  '\\eta': 0.5,
  G_t: 9,
  g_t: 3,
  '\\varepsilon': 0,
  '\\beta_1': 0.9,
  '\\hat m_t': 4,
  m_t: 2,
  t: 3,
  p: 0.25,
};
const names = Object.keys(values);
const table = new Map(names.map((name, i) => [nameOf(i), values[name]!]));

const right = (tex: string): number[] =>
  relationsOf(tex, names).map((it) => evaluate(it.right, numbers(table)));

describe('the right side of', () => {
  it.each([
    ['\\theta_t = \\theta_{t-1} - \\frac{\\eta}{\\sqrt{G_t} + \\varepsilon}\\, g_t .', [1.5]],
    ['\\theta_{t} = \\theta_{t-1} - \\eta\\,\\frac{g_{t}}{\\sqrt{G_t}}', [1.5]],
    ['x = g_t^2 , \\qquad G_0 = 0 ,', [9, 0]],
    ['\\hat{m}_t = \\frac{m_t}{1-\\beta_1^t}', [2 / (1 - 0.9 ** 3)]],
    ['\\hat m_t = 2 m_t = m_t^2', [4, 4]],
    ['x = \\tfrac12 \\left(\\val{run.h}{0.2}\\,g_t^2 + \\val{run.k}{4}\\right)', [2.9]],
    ['x \\le 2\\,(\\sqrt{G_t} - \\sqrt p)', [5]],
    ['x = |g_t|/\\sqrt{G_t}', [1]],
    ['x = \\max(g_t, m_t)', [3]],
    ['x = \\operatorname{sign}(g_t)', [1]],
    ['x = 1 + \\cos(\\pi\\, p)', [1 + Math.SQRT1_2]],
    ['x = \\cos\\frac{\\pi\\, m_t}{t}', [-0.5]],
    ['\\begin{aligned} x &= g_t \\\\ y &= -m_t \\end{aligned}', [3, -2]],
  ])('%s', (tex, expected) => {
    const found = right(tex);
    expect(found).toHaveLength(expected.length);
    for (const [i, value] of found.entries()) expect(value).toBeCloseTo(expected[i]!, 12);
  });
});

describe('units', () => {
  const unit: Readonly<Record<string, string>> = {
    '\\theta_t': 'θ',
    '\\theta_{t-1}': 'θ',
    '\\eta': 'θ',
    G_t: 'loss²/θ²',
    g_t: 'loss/θ',
    '\\varepsilon': 'loss/θ',
    '\\beta_1': '1',
  };
  const all = Object.keys(unit);
  const algebra = units((name) =>
    parseUnit(unit[all[all.findIndex((_, i) => nameOf(i) === name)]!]!),
  );
  const unitOf = (tex: string): string =>
    unitInWords(evaluate(relationsOf(`x = ${tex}`, all)[0]!.right, algebra));

  it.each([
    ['\\frac{\\eta}{\\sqrt{G_t} + \\varepsilon} g_t', 'θ'],
    ['G_t + g_t^2', 'loss^2·θ^-2'],
    ['\\beta_1^2 g_t + 0', 'loss·θ^-1'],
    ['\\eta\\,(1 + \\cos(\\pi\\,\\beta_1))', 'θ'],
  ])('of %s are %s', (tex, expected) => {
    expect(sameUnit(parseUnitWords(unitOf(tex)), parseUnitWords(expected))).toBe(true);
  });

  it.each([
    ['\\sqrt{G_t + \\varepsilon}', /is added to, or compared with/],
    ['\\theta_t - \\eta g_t', /is added to/],
    ['G_t + |g_t|', /is added to/],
  ])('%s has none', (tex, message) => {
    expect(() => unitOf(tex)).toThrow(message);
  });

  it('a word that is no unit is refused', () => {
    expect(() => parseUnit('metres')).toThrow(/no unit/);
  });
});

/** `loss^2·θ^-2` as powers. */
function parseUnitWords(text: string): { theta: number; loss: number } {
  const power = (name: string): number => {
    const found = new RegExp(`${name}(?:\\^(-?[\\d.]+))?`).exec(text);
    return found ? Number(found[1] ?? 1) : 0;
  };
  return { theta: power('θ'), loss: power('loss') };
}
