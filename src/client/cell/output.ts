// The output of a cell, from a run at build or in the page: console lines, what was shown, and why it ended early.
import { printLine } from '../../grader/print.ts';
import type { CellResult } from '../../sandbox/cell.ts';
import { cellWords as words, consoleWords } from '../../strings.ts';
import { shownTree } from './shown.ts';
import { el, type Tree } from './tree.ts';

/** What was printed and what was shown, in the order in which it happened. */
export function outputTrees({ logs, dropped, shown, error, stopped }: CellResult): Tree[] {
  const all: Tree[] = [];
  const showUpTo = (lines: number): void => {
    for (const one of shown) if ((one.after ?? logs.length) === lines) all.push(shownTree(one));
  };
  for (const [i, { level, indent, values }] of logs.entries()) {
    showUpTo(i);
    const text = '  '.repeat(indent) + printLine(values);
    all.push(el('div', { class: 'line', 'data-level': level }, text));
  }
  if (dropped > 0) all.push(el('div', { class: 'dropped' }, consoleWords.dropped(dropped)));
  showUpTo(logs.length);
  if (error) all.push(problemTree(error));
  if (stopped) all.push(el('p', { class: 'none' }, words.stopped));
  return all.length > 0 ? all : [el('p', { class: 'none' }, words.nothing)];
}

function problemTree({ title, detail }: NonNullable<CellResult['error']>): Tree {
  return el('p', { class: 'problem' }, `! ${title}${detail ? ` ${detail}` : ''}`);
}
