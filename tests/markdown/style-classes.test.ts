// Styles of formulas as classes: the same style is stated once, nothing else of the page changes.
import { describe, expect, test } from 'vitest';
import { withStyleClasses } from '../../src/markdown/style-classes.ts';
import { texToHtml } from '../../src/markdown/tex.ts';

const page = (body: string): string => `<html><head></head><body>${body}</body></html>`;

/** The page with each class put back as the style that its rule states. */
function restored(html: string): string {
  const rules = [...html.matchAll(/\.(k\d+)\{([^}]*)\}/g)];
  const styles = new Map(
    rules.map(([, name, body]) => [name, `${body!.replaceAll('!important', '')};`]),
  );
  return html
    .replace(/<style>.*<\/style>/, '')
    .replace(
      /<span class="(?:([^"]*) )?(k\d+)"/g,
      (_, classes: string | undefined, name: string) =>
        classes === undefined
          ? `<span style="${styles.get(name)!}"`
          : `<span class="${classes}" style="${styles.get(name)!}"`,
    );
}

describe('withStyleClasses', () => {
  test.each(['\\theta_t', '\\frac{\\hat m_t}{\\sqrt{\\hat v_t}+\\epsilon}', 'x^{2^{t}}'])(
    'loses no style of %s',
    (tex) => {
      const html = page(texToHtml(tex, true));
      const lean = withStyleClasses(html);
      expect(lean).not.toMatch(/<span[^>]* style=/);
      expect(restored(lean)).toBe(html);
    },
  );

  test('states a style once, however often it stands', () => {
    const lean = withStyleClasses(page(texToHtml('\\theta_t', false).repeat(3)));
    const rules = lean.match(/\.k\d+\{/g)!;
    expect(new Set(rules).size).toBe(rules.length);
    expect(lean.match(/\{height:2\.7em!important\}/g)).toHaveLength(1);
  });

  test('lets a page without formulas be, and the styles of a figure', () => {
    const html = page('<p>x</p><svg style="--c:red"></svg>');
    expect(withStyleClasses(html)).toBe(html);
  });
});
