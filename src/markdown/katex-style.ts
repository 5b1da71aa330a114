// A Vite plugin: keeps in KaTeX's style sheet only the fonts and sizes that formulas of the site may use, and of each font only woff2.
import type { Plugin } from 'vite';

/** Together 90 kB; texToHtml refuses formulas that need another one. */
const shipped = [
  'Main-Regular',
  'Main-Bold',
  'Math-Italic',
  'Size1-Regular',
  'Size2-Regular',
  'Size3-Regular',
  'Size4-Regular',
];

/** Text, an index, and an index of an index, as KaTeX counts them; it has a rule for each two of eleven sizes. */
const sizes = ['6', '3', '1'];

/** The first size among the classes of a formula for which there is no rule. */
export function missingSize(html: string): string | undefined {
  return [...html.matchAll(/\breset-size(\d+) size(\d+)\b/g)]
    .flatMap(([, from = '', to = '']) => [from, to])
    .find((size) => !sizes.includes(size));
}

/** The style sheet with the font faces and the rules for sizes that stay. */
export function onlyUsed(css: string): string {
  return css
    .replace(/@font-face\s*\{[^}]*\}/g, (face) => {
      const file = /url\(["']?([^"')]*KaTeX_([\w-]+)\.woff2)["']?\)/.exec(face);
      if (!file?.[1] || !shipped.includes(file[2] ?? '')) return '';
      return face.replace(/src:[^;}]*/, `src: url(${file[1]}) format('woff2')`);
    })
    .replace(
      /\.katex \.sizing\.reset-size(\d+)\.size(\d+),[^{}]*\{[^}]*\}/g,
      (rule, from: string, to: string) => (sizes.includes(from) && sizes.includes(to) ? rule : ''),
    );
}

export function katexStyle(): Plugin {
  return {
    name: 'katex-style',
    enforce: 'pre',
    transform(code, id) {
      return /katex\/dist\/katex(\.min)?\.css$/.test(id)
        ? { code: onlyUsed(code), map: null }
        : undefined;
    },
  };
}
