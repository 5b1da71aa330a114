// What show() was handed, as the page draws it: a table, lines, a trajectory, or one line of text. Each has its numbers in words.
import { number, tick } from '../../figures/kit/format.ts';
import { styleOf } from '../../figures/kit/styles.ts';
import type { LineMark } from '../../figures/kit/types.ts';
import type { Shown } from '../../sandbox/shown.ts';
import { cellWords as words } from '../../strings.ts';
import { drawChart, type Chart } from './chart.ts';
import { el, type Tree } from './tree.ts';

const mostRows = 200;
const mostLines = 6;
const STYLES = ['one', 'two', 'three', 'rmsprop', 'adam', 'momentum'];

const range = (n: number): number[] => Array.from({ length: n }, (_, k) => k);

/** An optimizer's own look where a line has its name; else the next style. */
function styleFor(name: string, i: number): string {
  try {
    styleOf(name);
    return name;
  } catch {
    return STYLES[i % STYLES.length]!;
  }
}

interface Line {
  name: string;
  x: readonly number[];
  y: readonly number[];
}

function marksOf(lines: readonly Line[]): LineMark[] {
  return lines.slice(0, mostLines).map(({ name, x, y }, i) => {
    const every = Math.max(1, Math.ceil(x.length / 12));
    return { kind: 'line', id: `line${i}`, style: styleFor(name, i), x, y, every, ends: true };
  });
}

/** The key: a sample and the name, where there is more than one line or the one has a name. */
function keyOf(lines: readonly Line[]): Tree[] {
  if (lines.every(({ name }) => name === '')) return [];
  const items = lines.slice(0, mostLines).map(({ name }, i) => {
    const { color, dash, marker, open } = styleOf(styleFor(name, i));
    const trail = { class: 'trail', d: 'M1,7H35', ...(dash && { 'stroke-dasharray': dash }) };
    const head = { class: open ? 'head open' : 'head', d: marker(18, 7, 4) };
    const svg = { class: 'sample', viewBox: '0 0 36 14', width: '36', height: '14' };
    const sample = el(
      'svg',
      { ...svg, 'aria-hidden': 'true', style: `--c:${color}` },
      el('path', trail),
      el('path', head),
    );
    return el('li', {}, sample, name);
  });
  const more = lines.length - mostLines;
  if (more > 0) items.push(el('li', {}, words.moreLines(more)));
  return [el('ul', { class: 'figure-key' }, ...items)];
}

function chart(lines: readonly Line[], names: Omit<Chart, 'marks'>): Tree[] {
  return [...keyOf(lines), ...drawChart({ ...names, marks: marksOf(lines) })];
}

const overSteps = (name: string, y: readonly number[]): Line => ({ name, x: range(y.length), y });

function trajectoryParts({ n, theta, loss }: Extract<Shown, { kind: 'trajectory' }>): Tree[] {
  const coordinate = (i: number): number[] => theta.map((point) => point[i] ?? NaN);
  const path =
    n === 2
      ? chart([{ name: '', x: coordinate(0), y: coordinate(1) }], { x: 'θ₁', y: 'θ₂' })
      : chart(
          range(n).map((i) => overSteps(n === 1 ? '' : `θ${i + 1}`, coordinate(i))),
          { x: words.step, y: 'θ' },
        );
  return [...path, ...chart([overSteps('', loss)], { x: words.step, y: words.loss, log: true })];
}

/** In words stands what is drawn: the numbers of the first few lines. */
function summary(shown: Extract<Shown, { kind: 'lines' | 'trajectory' }>): string {
  if (shown.kind === 'lines')
    return shown.series
      .slice(0, mostLines)
      .map(({ name, values }) =>
        words.line(name, values.length, number(values[0]!, 4), number(values.at(-1)!, 4)),
      )
      .join(' ');
  const point = (values: readonly number[]): string => {
    const said = values.slice(0, mostLines).map((value) => number(value, 4));
    return (values.length > mostLines ? [...said, '…'] : said).join(', ');
  };
  const { theta, loss } = shown;
  return words.walk(
    theta.length - 1,
    point(theta[0]!),
    point(theta.at(-1)!),
    number(loss.at(-1)!, 4),
  );
}

/** Whole numbers stay whole; others have six digits. */
const entry = (value: number | string): string => {
  if (typeof value === 'string') return value;
  return Number.isInteger(value) && Math.abs(value) < 1e6 ? tick(value) : number(value, 6);
};

function table({ columns, rows }: Extract<Shown, { kind: 'table' }>, label: string): Tree[] {
  const head = columns.map((name) => el('th', { scope: 'col' }, name));
  const body = rows
    .slice(0, mostRows)
    .map((row) =>
      el(
        'tr',
        {},
        ...row.map((value) =>
          el('td', typeof value === 'number' ? { class: 'number' } : {}, entry(value)),
        ),
      ),
    );
  const more = rows.length - mostRows;
  const grid = el('table', {}, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...body));
  const box = { class: 'table', tabindex: '0', role: 'region', 'aria-label': label };
  return [
    el('div', box, grid),
    ...(more > 0 ? [el('p', { class: 'dropped' }, words.moreRows(more))] : []),
  ];
}

/** One shown thing as a figure with its title. */
export function shownTree(shown: Shown): Tree {
  if (shown.kind === 'value')
    return el('div', { class: 'line' }, shown.title ? `${shown.title}: ${shown.text}` : shown.text);
  const title = shown.title ?? '';
  const caption = title === '' ? [] : [el('figcaption', {}, title)];
  if (shown.kind === 'table')
    return el('figure', { class: 'shown' }, ...caption, ...table(shown, title || words.table));
  const parts =
    shown.kind === 'trajectory'
      ? trajectoryParts(shown)
      : chart(
          shown.series.map(({ name, values }) => overSteps(name, values)),
          { x: words.step, y: title || words.value },
        );
  const said = el('p', { class: 'hidden-text' }, summary(shown));
  return el('figure', { class: 'shown' }, ...caption, ...parts, said);
}
