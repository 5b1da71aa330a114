// Numerals in prose and formulas: which are found, and which of them belong to the form.
import { describe, expect, it } from 'vitest';
import { numeralsIn } from '../../src/checks/prose-numerals.ts';
import { numeralsInTex } from '../../src/checks/tex-numerals.ts';

const open = (found: { text: string; allowed?: string }[]): string[] =>
  found.filter(({ allowed }) => allowed === undefined).map(({ text }) => text);

describe('in prose', () => {
  it.each([
    ['after 1 000 steps it is at 4.5', ['1 000', '4.5']],
    ['4.0×10⁻¹⁴ and 10⁻⁸, or 12 %', ['4.0×10⁻¹⁴', '10⁻⁸', '12 %']],
    ['in Step 3. In 2011, at row 3, between lines 1 and 2, in 2-D, with PyTorch 2', []],
    ['float32, beta1, L2 and bfloat16', []],
    [
      'it is twice as long, ten times, a third of it, by half',
      ['twice', 'ten times', 'a third', 'half'],
    ],
    ['a third reason and the third step', []],
    ['thousands of steps and 5 per cent', ['thousands', '5', 'per cent']],
    ['between −3 and +4', ['−3', '+4']],
    ['the weight 1 − beta, or 2(1 + β)/(1 + 2·β), or 1 − βᵗ', []],
    ['a half-life is no quantity', []],
    ['1 − 0.9 is 0.1', ['1', '0.9', '0.1']],
    ['it rests at step 17', ['17']],
  ])('%s', (prose, expected) => {
    expect(open(numeralsIn(prose))).toEqual(expected);
  });
});

describe('in formulas', () => {
  it.each([
    ['G_t = G_{t-1} + g_t^2, \\qquad G_0 = 0', []],
    ['\\theta_1 = 4.5', ['4.5']],
    ['\\theta_1 = \\val{run.theta[1]}{4.5}', []],
    ['\\tfrac12 h x^2', []],
    ['\\eta < 2/\\val{a.b}{4} = \\val{c.d}{0.5}', []],
    ['\\beta_2 = 0.999', ['0.999']],
    ['10\\,000 + 8\\,100', ['10\\,000', '8\\,100']],
    ['2\\eta\\sqrt{t}', []],
    ['25 x', ['25']],
    ['10^{-8}', ['10']],
    ['\\frac{1}{2}', ['2']],
  ])('%s', (tex, expected) => {
    expect(open(numeralsInTex(tex))).toEqual(expected);
  });
});
