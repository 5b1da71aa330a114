// Listings: text in the ink of the text is bare, every other colour of the theme has a class with a rule.
import { readFileSync } from 'node:fs';
import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { codeTheme } from '../../src/styles/code-theme.ts';
import { codeTokens } from '../../src/styles/code-tokens.ts';

const piece = (text: string, style: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { style },
  children: [{ type: 'text', value: text }],
});

function lean(...children: ElementContent[]): ElementContent[] {
  const line: Element = { type: 'element', tagName: 'span', properties: {}, children };
  codeTokens.line(line);
  return line.children;
}

test('ink is bare text, a colour is a class, what is neither is left', () => {
  const other = piece('?', 'font-weight:bold');
  expect(
    lean(
      piece('x = ', 'color:var(--ink)'),
      piece('1', 'color:var(--warn)'),
      piece('// one', 'color:var(--ink2);font-style:italic'),
      other,
    ),
  ).toEqual([
    { type: 'text', value: 'x = ' },
    { ...piece('1', ''), properties: { class: 'code-warn' } },
    { ...piece('// one', ''), properties: { class: 'code-ink2' } },
    other,
  ]);
});

test('each colour of the theme has a rule', () => {
  const css = readFileSync(new URL('../../src/styles/code.css', import.meta.url), 'utf8');
  const colours = codeTheme.settings!.map(({ settings }) => settings.foreground!);
  for (const colour of new Set(colours)) {
    const role = /^var\(--(\w+)\)$/.exec(colour)![1]!;
    if (role === 'ink') continue;
    const rule = new RegExp(`\\.code-${role} \\{[^}]*color: var\\(--${role}\\)`);
    expect(css).toMatch(rule);
  }
});
