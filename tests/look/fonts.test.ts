// The fonts: how much a page loads, that the text face has the letters that prose may use, and that its name is not the reserved one.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { letters, missingLetter } from '../../src/markdown/letters.ts';
import { onlyUsed } from '../../src/markdown/katex-style.ts';

const require = createRequire(import.meta.url);
const own = (name: string) => new URL(`../../src/styles/fonts/${name}.woff2`, import.meta.url);
const katex = (name: string) => require.resolve(`katex/dist/fonts/KaTeX_${name}.woff2`);
const size = (files: (string | URL)[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

const css = readFileSync(require.resolve('katex/dist/katex.css'), 'utf8');
const kept = onlyUsed(css);

describe('fonts', () => {
  it('weigh at most 80 kB before the first paint, and 140 kB in all', () => {
    const first = [
      own('book-roman'),
      own('book-italic'),
      katex('Main-Regular'),
      katex('Math-Italic'),
    ];
    const rest = [
      'Main-Bold',
      'Size1-Regular',
      'Size2-Regular',
      'Size3-Regular',
      'Size4-Regular',
    ].map(katex);
    expect(size(first)).toBeLessThanOrEqual(80_000);
    expect(size([...first, ...rest])).toBeLessThanOrEqual(140_000);
  });

  it('of KaTeX are only those that the site ships, as woff2', () => {
    const faces = kept.match(/@font-face\s*\{[^}]*\}/g) ?? [];
    expect(faces).toHaveLength(7);
    for (const face of faces) expect(face).toMatch(/src: url\([^)]*\.woff2\) format\('woff2'\);/);
  });

  it('of KaTeX have a rule for an index, and for an index of one, and no more', () => {
    const rules = kept.match(/\.sizing\.reset-size\d+\.size\d+/g);
    expect(rules).toHaveLength(9);
    expect(rules).toEqual(
      expect.arrayContaining(['.sizing.reset-size6.size3', '.sizing.reset-size3.size1']),
    );
  });

  it('leave all else of KaTeX’s style sheet as it is', () => {
    const rest = (sheet: string): string =>
      sheet
        .replace(/@font-face\s*\{[^}]*\}/g, '')
        .replace(/\.katex \.sizing\.reset-size[^{}]*\{[^}]*\}/g, '');
    expect(rest(kept)).toBe(rest(css));
    expect(rest(kept).length).toBeGreaterThan(8000);
  });
});

describe('letters', () => {
  it('are each there once', () => {
    expect(new Set(letters).size).toBe(Array.from(letters).length);
  });

  it('tell the first one that is missing', () => {
    expect(missingLetter('ein – zwei\n“naïve”')).toBeUndefined();
    expect(missingLetter('by Łukasz')).toEqual({ letter: 'Ł', index: 3 });
  });
});
