// Equations of docstrings as TeX: what reads as what.
import { expect, test } from 'vitest';
import { equationTex } from '../../src/components/api/equation.ts';

/** Without blanks: TeX needs some, and sees none. */
const bare = (tex: string): string => tex.replaceAll(/ |\\allowbreak/g, '');

test.each([
  ['m̂ = m/(1 − beta1ᵗ)', '\\hat{m}=m/(1-\\beta_1^{t})'],
  [
    'θ ← θ − lr · m̂/(√v̂ + eps)',
    '\\theta\\leftarrow\\theta-\\text{lr}\\cdot\\hat{m}/(\\sqrt{\\hat{v}}+\\varepsilon)',
  ],
  ['√(v + eps)', '\\sqrt{v+\\varepsilon}'],
  ['√((a + b)·c)', '\\sqrt{(a+b)\\cdot c}'],
  ['√max(v, 1)', '\\sqrt{\\max(v,\\ 1)}'],
  ['ḡ² + 10⁻⁶', '\\bar{g}^{2}+10^{-6}'],
  ['1e-6', '10^{-6}'],
  ['2.5e3', '2.5\\cdot 10^{3}'],
  ['θ₁ + xᵢ', '\\theta_{1}+x_{i}'],
  ['factor^⌊(t − 1)/every⌋', '\\text{factor}^{\\lfloor (t-1)/\\text{every}\\rfloor}'],
  ['x^(1/norm)', 'x^{1/\\text{norm}}'],
  ['e^z', 'e^{z}'],
  ['ρ∞ = 2', '\\rho_{\\infty}=2'],
  [
    'a ← one step of a rule',
    'a\\leftarrow \\text{one}\\ \\text{step}\\ \\text{of}\\ \\text{a}\\ \\text{rule}',
  ],
  ["m ('ema')", 'm(\\text{‘ema’})'],
  ['a = 1,  b = 2', 'a=1,\\quad b=2'],
  ['`from`', '\\text{from}'],
  ['one-hot(label)', '\\text{one-hot}(\\text{label})'],
])('%s', (line, tex) => {
  expect(bare(equationTex(line))).toBe(bare(tex));
});
