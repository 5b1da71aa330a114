// An integration: in the built pages each inline style that KaTeX writes again and again becomes a class of the page, stated once.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SPAN = /<span(?: class="([^"]*)")? style="([^"]*)"/g;

/** Parts of this page are shown within others, which have other classes. */
const LENT = 'checks/index.html';

/**
 * A page of which every span's style is a class. Adam's chapter has 3,300 such styles, 157 of them different: read one
 * by one they are a sixth of the time that the browser takes to read the page. Rules are important, as a style in the
 * element would be stronger than any rule.
 */
export function withStyleClasses(html: string): string {
  const names = new Map<string, string>();
  const nameOf = (style: string): string => {
    const name = names.get(style) ?? `k${names.size}`;
    names.set(style, name);
    return name;
  };
  const lean = html.replace(
    SPAN,
    (_, classes: string | undefined, style: string) =>
      `<span class="${classes === undefined ? '' : `${classes} `}${nameOf(style)}"`,
  );
  if (names.size === 0) return html;
  const rules = [...names].map(([style, name]) => `.${name}{${important(style)}}`);
  return lean.replace('</head>', () => `<style>${rules.join('')}</style></head>`);
}

const important = (style: string): string =>
  style
    .split(';')
    .filter((declaration) => declaration !== '')
    .map((declaration) => `${declaration}!important`)
    .join(';');

export function styleClasses(): AstroIntegration {
  return {
    name: 'style-classes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of globSync('**/*.html', { cwd: folder })) {
          if (path.replaceAll('\\', '/') === LENT) continue;
          const file = join(folder, path);
          writeFileSync(file, withStyleClasses(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
