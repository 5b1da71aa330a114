// Every figure of the book: drawn small and clean, true to its columns, and able to stand at the corners of its settings.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawing } from '../../src/figures/draw/drawing.ts';
import { atTick, defaults, nearestTick, tickCount } from '../../src/figures/kit/params.ts';
import { csv, pageRows } from '../../src/figures/kit/table.ts';
import type { Columns, Figure, Values } from '../../src/figures/kit/types.ts';
import { figureOf, figures } from '../../src/figures/registry.ts';

/** Bytes of one drawing after brotli; a chapter's figures together may have 60 KB. */
const DRAWING = 6 * 1024;
const CHAPTER = 60 * 1024;

const drawn = (id: string): string[] => {
  const { figure, panels } = figureOf(id);
  const values = defaults(figure.params);
  const marks = figure.marks(values, figure.columns(values));
  return panels.flatMap((panel) =>
    panel.sizes.map((size) =>
      drawing(
        panel,
        size,
        marks.filter((mark) => (mark.panel ?? panels[0]!.name) === panel.name),
      ),
    ),
  );
};
const weight = (html: string): number => brotliCompressSync(html).length;

/** The defaults, the presets, and each setting at its lowest, middle and highest. */
function corners({ params, presets = [] }: Figure): Values[] {
  const start = defaults(params);
  const moved = Object.entries(params).flatMap(([name, param]) => {
    if (param.kind === 'choice') {
      return Object.keys(param.options).map((value) => ({ ...start, [name]: value }));
    }
    if (param.kind === 'list') {
      const { from, to, value } = param;
      return [String(from), String(to), value, '0'].map((text) => ({ ...start, [name]: text }));
    }
    const last = tickCount(param);
    const ticks = [0, Math.round(last / 2), last];
    return ticks.map((tick) => ({ ...start, [name]: atTick(param, tick) }));
  });
  return [start, ...presets.map(({ values }) => ({ ...start, ...values }) as Values), ...moved];
}

test.each([...figures])('%s: keys lead back to the default of each slider', (_, { figure }) => {
  for (const param of Object.values(figure.params)) {
    if (param.kind !== 'number') continue;
    const tick = nearestTick(param, param.value);
    expect(atTick(param, tick)).toBe(param.value);
    for (const beside of [tick - 1, tick + 1])
      if (beside >= 0 && beside <= tickCount(param))
        expect((atTick(param, beside) - param.value) * (beside - tick)).toBeGreaterThanOrEqual(0);
  }
});

/** Data that the figure never had: larger ones, and ones that jump to and fro. */
const DISTORTIONS: readonly ((x: number, k: number) => number)[] = [
  (x) => 1.37 * x,
  (x, k) => (k % 2 === 0 ? 0.7 * x : -1.5 * x),
];

/** The columns with what they measure or count distorted; the table's first, which numbers its rows, stays. */
const distorted = (
  { table: [first] }: Figure,
  columns: Columns,
  distort: (x: number, k: number) => number,
): Columns =>
  Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [
      key,
      key === first!.key ? column : Array.from(column, distort),
    ]),
  );

describe.each([...figures.keys()])('%s', (id) => {
  const { figure, panels } = figureOf(id);

  test('asks one question, and answers it in one sentence', () => {
    expect(figure.question).toMatch(/^[A-Z].*\?$/);
    expect(figure.finding).toMatch(/^[A-Z].*\.$/);
    expect(figure.caption).toMatch(/\.$/);
  });

  test('is drawn within its bytes, without ids, styles or labels that axe forbids', () => {
    for (const html of drawn(id)) {
      expect(weight(html)).toBeLessThanOrEqual(DRAWING);
      expect(html).not.toMatch(/<style|aria-label|\sid=|NaN|undefined|clip-path/);
      expect(html).not.toMatch(/[\s,LM"]-?\d+\.\d{2,}[,L"]/);
    }
  });

  test(
    'speaks, describes and tabulates at every corner of its settings',
    { timeout: 120_000 },
    () => {
      for (const values of corners(figure)) {
        const columns = figure.columns(values);
        const said = [figure.speak(values, columns), figure.describe(values, columns)];
        for (const text of said) {
          expect(text, JSON.stringify(values)).toMatch(/^[A-Z].*\.$/s);
          expect(text, JSON.stringify(values)).not.toMatch(/NaN|undefined|not a number|  /);
          expect(text, JSON.stringify(values)).not.toMatch(
            /(?<![\d.,\u202f])1 (steps|gradients|turns)\b/,
          );
        }
        expect(pageRows(columns, figure.table).length).toBeGreaterThan(0);
        expect(csv(columns, figure.table)).not.toMatch(/undefined/);
      }
    },
  );

  test('its sentence and its description are of its columns: other data are told otherwise', () => {
    const values = defaults(figure.params);
    const columns = figure.columns(values);
    for (const kind of ['speak', 'describe'] as const) {
      const told = figure[kind](values, columns);
      const others = DISTORTIONS.map((distort) =>
        figure[kind](values, distorted(figure, columns, distort)),
      );
      expect(
        others.some((other) => other !== told),
        told,
      ).toBe(true);
    }
  });

  test(
    'always draws the same parts, so that the page finds each of them',
    { timeout: 120_000 },
    () => {
      const ids = (values: Values): string[] =>
        figure
          .marks(values, figure.columns(values))
          .map(({ id: mark, panel }) => `${panel ?? ''}/${mark}`);
      const [first, ...others] = corners(figure).map(ids);
      for (const other of others) expect(other).toEqual(first);
      expect(new Set(first).size).toBe(first!.length);
    },
  );

  test('has marks only in panels that there are, and styles that the key explains', () => {
    const values = defaults(figure.params);
    for (const mark of figure.marks(values, figure.columns(values))) {
      expect(panels.map(({ name }) => name)).toContain(mark.panel ?? panels[0]!.name);
      if (mark.kind === 'line') expect(figure.key.map(({ style }) => style)).toContain(mark.style);
    }
  });
});

/** The figures that each chapter shows. */
const chapters = Object.entries(
  import.meta.glob<string>('/content/*/index.mdx', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).map(([path, text]) => [path, [...text.matchAll(/<Figure\s+id="([^"]+)"/g)].map(([, id]) => id!)]);

test.each(chapters)('the figures of %s weigh no more than a chapter may', (_, ids) => {
  const all = (ids as string[]).flatMap(drawn).join('');
  expect(weight(all)).toBeLessThanOrEqual(CHAPTER);
});
