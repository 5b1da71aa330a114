// The palette: text can be read on every ground, lines can be seen on every landscape, and no two optimizers look alike to anyone.
import { describe, expect, it } from 'vitest';
import { optimizers, type CatalogEntry } from '#lib/index.ts';
import { looks } from '#lib/optimizers/looks.ts';
import { contrast, distance, tokens, visions, type Theme } from './color.ts';

const palette = tokens();
const themes: Theme[] = ['light', 'dark'];
const color = (name: string, theme: Theme) => {
  const found = palette.get(name);
  if (!found) throw new Error(`tokens.css has no --${name}`);
  return found[theme];
};

const on = (ink: string, ...grounds: string[]) =>
  grounds.map((ground): [string, string] => [ink, ground]);

/** Text on ground, at least 4.5 to 1. */
const text = [
  ...on(
    'ink',
    'bg',
    'sunk',
    'raise',
    'accbg',
    'passbg',
    'failbg',
    'warnbg',
    'mark',
    'lvl0',
    'lvl9',
  ),
  ...on('ink2', 'bg', 'sunk', 'accbg', 'passbg', 'failbg', 'warnbg', 'lvl0', 'lvl9'),
  ...on('acc', 'bg', 'sunk', 'raise', 'passbg', 'failbg', 'warnbg', 'mark'),
  ...on('warn', 'bg', 'sunk', 'mark', 'warnbg'),
  ...on('pass', 'bg', 'passbg'),
  ...on('fail', 'bg', 'failbg'),
  ...on('bg', 'acc'),
];

/** Borders of controls, axes, marks: at least 3 to 1. */
const shapes = on('edge', 'bg', 'sunk', 'raise', 'lvl0', 'lvl9');

describe.each(themes)('in the %s theme', (theme) => {
  it.each(text)('%s on %s can be read', (ink, ground) => {
    expect(contrast(color(ink, theme), color(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('%s on %s can be seen', (shape, ground) => {
    expect(contrast(color(shape, theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(looks))(
    '%s is the library’s colour, and seen on the page and on high ground',
    (_, look) => {
      const shown = color(look.token.slice(2), theme);
      expect(shown).toBe(look[theme]);
      for (const ground of ['bg', 'lvl9'])
        expect(contrast(shown, color(ground, theme))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.entries(visions))('optimizers differ in %s vision', (_, vision) => {
    const core = new Set(['sgd', 'momentum', 'adagrad', 'rmsprop', 'adam']);
    const all = Object.entries(looks);
    for (const [i, [a, first]] of all.entries()) {
      for (const [b, second] of all.slice(i + 1)) {
        const near = distance(first[theme], second[theme], vision);
        const close = (core.has(a) && core.has(b)) || first.dash === second.dash;
        expect(near, `${a} and ${b}`).toBeGreaterThanOrEqual(close ? 8 : 5);
      }
    }
  });
});

it('optimizers differ in dash or marker, where colour is missing', () => {
  const shapes = Object.values(looks).map(({ dash, marker }) => `${dash}/${marker}`);
  expect(new Set(shapes).size).toBe(shapes.length);
});

describe('every optimizer of the catalogue', () => {
  const all = Object.entries<CatalogEntry>(optimizers);
  const seen = Object.values(looks).map(({ token }) => token);

  it.each(all)('%s has a colour that was tried above', (_, { look }) => {
    expect(seen).toContain(look.token);
    for (const theme of themes) expect(color(look.token.slice(2), theme)).toBe(look[theme]);
  });

  it('all seventeen rules are among them', () => {
    expect(new Set(all.map(([, { rule }]) => rule)).size).toBe(17);
  });

  it('no two of one colour have one dash, so that none relies on colour alone', () => {
    const drawn = all.map(([, { look }]) => `${look.token} ${look.dash}`);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});
