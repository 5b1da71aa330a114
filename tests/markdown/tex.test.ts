// TeX: what is set, what carries its value, and what is refused.
import { describe, expect, it } from 'vitest';
import { surds } from '../../src/markdown/surds.ts';
import { plainTex, TexError, texToHtml } from '../../src/markdown/tex.ts';

const problem = (tex: string): TexError => {
  try {
    texToHtml(tex, false);
  } catch (error) {
    if (error instanceof TexError) return error;
  }
  throw new Error(`${tex} was set`);
};

describe('texToHtml', () => {
  it('writes MathML beside the picture', () => {
    const html = texToHtml('\\theta_t', false);
    expect(html).toContain('<math');
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toContain('katex-display');
    expect(texToHtml('x', true)).toContain('katex-display');
  });

  it('shows the text of \\val and carries its reference', () => {
    const html = texToHtml('\\theta_2 = \\val{ten-x-squared.theta[2]}{4.0\\times 10^{-14}}', false);
    expect(html).toContain('data-value="ten-x-squared.theta[2]"');
    expect(html).toContain(
      '<annotation encoding="application/x-tex">\\theta_2 = 4.0\\times 10^{-14}</annotation>',
    );
  });

  it('keeps short formulas on one line', () => {
    expect(texToHtml('\\theta_2 = 4.165518', false)).toContain('class="katex short"');
    expect(
      texToHtml('f(\\theta) = \\tfrac12(0.2\\,\\theta_1^2 + 4\\,\\theta_2^2)', false),
    ).not.toContain('short');
    expect(texToHtml('x', true)).not.toContain('short');
  });

  it('takes usual roots from those of the page and draws the others itself', () => {
    for (const [tex, height] of [
      ['\\sqrt{v_t}', '1080'],
      ['\\sqrt{1-\\beta_2^t}', '1296'],
    ] as const) {
      const html = texToHtml(tex, false);
      expect(html).toContain(`<use href="#surd-${height}"/></svg>`);
      expect(html).not.toContain('<path');
      expect(surds).toContain(`id="surd-${height}"`);
    }
    expect(texToHtml('\\sqrt{\\frac12}', true)).toContain('<path d="');
  });

  it('names what it does not know, and where', () => {
    expect(problem('a + \\frc{1}{2}').message).toContain('\\frc');
    expect(problem('a + \\frc{1}{2}').offset).toBe(4);
  });

  it('refuses what KaTeX would only warn of', () => {
    expect(problem('é').message).toMatch(/unicode/i);
  });

  it('refuses sizes that the style sheet has no rule for', () => {
    expect(problem('\\large x').message).toContain('size 7');
    expect(texToHtml('x_{\\theta_{t}}', false)).toContain('reset-size3 size1');
  });

  it.each([
    ['\\mathbb{R}', 'AMS'],
    ['a \\lesssim b', 'AMS'],
    ['\\mathcal{O}', 'Caligraphic'],
    ['\\boldsymbol{\\theta}', 'Math-BoldItalic'],
    ['\\mathsf{x}', 'SansSerif'],
    ['\\mathfrak{g}', 'Fraktur'],
    ['\\mathscr{L}', 'Script'],
    ['\\mathtt{x}', 'Typewriter'],
    ['\\mathit{abc}', 'Main-Italic'],
  ])('refuses %s, whose font is not shipped', (tex, font) => {
    expect(problem(tex).message).toContain(`KaTeX_${font}`);
  });

  it.each([
    '\\sqrt{\\dfrac{a}{b}}',
    '\\hat m_t',
    '\\mathbf{x}',
    '\\operatorname{diag}',
    '\\text{if } x',
    '\\le \\infty',
    '\\lVert x \\rVert',
    '\\odot',
  ])('sets %s', (tex) => {
    expect(texToHtml(tex, true)).toContain('katex');
  });
});

describe('plainTex', () => {
  it('leaves TeX without values alone', () => {
    expect(plainTex('\\frac{1}{2}')).toBe('\\frac{1}{2}');
  });

  it('replaces each value by its text', () => {
    expect(plainTex('\\val{a}{1} + \\val{b.c[0]}{\\frac{1}{2}}')).toBe('1 + \\frac{1}{2}');
  });

  it('says when a group is missing', () => {
    expect(() => plainTex('\\val{a}')).toThrow('two groups');
  });
});
