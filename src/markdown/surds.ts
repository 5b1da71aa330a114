// Root signs, drawn once a page: KaTeX writes the same half kilobyte into every formula, farther apart than gzip looks back.
import katex from 'katex';

/** Roots of the two usual heights: of a letter, and of a letter with two indices. */
const USUAL = ['\\sqrt{v}', '\\sqrt{\\beta_2^t}'];

const PATH = /viewBox="0 0 400000 (\d+)"([^>]*)><path d="([^"]*)"\/>/g;

/** The drawing of each usual root by its height, in thousandths of an em. */
const drawn = new Map(
  USUAL.map((tex) => {
    const [, height = '', , d = ''] = [...katex.renderToString(tex).matchAll(PATH)][0] ?? [];
    if (d === '') throw new Error(`KaTeX draws no root for ${tex}: see src/markdown/surds.ts`);
    return [height, d] as const;
  }),
);

/** A formula's HTML with its usual roots taken from `surds`; the others keep their own. */
export function shareSurds(html: string): string {
  return html.replace(PATH, (whole, height: string, rest: string, d: string) =>
    drawn.get(height) === d
      ? `viewBox="0 0 400000 ${height}"${rest}><use href="#surd-${height}"/>`
      : whole,
  );
}

/** What a page with formulas holds once. KaTeX's own rule takes the stroke from a path within `.katex` alone. */
export const surds = `<svg class="surds" aria-hidden="true">${[...drawn]
  .map(([height, d]) => `<path id="surd-${height}" stroke="none" d="${d}"/>`)
  .join('')}</svg>`;
