// What a cell prints and shows becomes elements: the same at build and in the page, and never markup of the reader's.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readReport, writeReport } from '../../src/checks/report.ts';
import { ticksOf } from '../../src/client/cell/axes.ts';
import { extent } from '../../src/client/cell/chart.ts';
import { outputTrees } from '../../src/client/cell/output.ts';
import { toHtml, toNode } from '../../src/client/cell/tree.ts';
import type { CellResult } from '../../src/sandbox/cell.ts';
import { runCell } from '../../src/sandbox/cell.ts';
import { run } from '../../src/sandbox/node.ts';

// A document alone: the run needs Node's own URL, which a whole browser environment would replace.
beforeAll(() => {
  vi.stubGlobal('document', new Window().document);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const htmlOf = (result: CellResult): string => outputTrees(result).map(toHtml).join('');
const built = async (source: string): Promise<string> => htmlOf(await runCell(source, run));

/** What the page makes of the same run. */
function pageHtml(result: CellResult): string {
  const box = document.createElement('div');
  box.append(...outputTrees(result).map((tree) => toNode(tree)));
  return box.innerHTML;
}

describe('output', () => {
  test('lines in order, strings as they are, values as a console prints them', async () => {
    const html = await built(`console.log('a', -0, NaN, [1, , 2]); console.warn({ x: 1n });`);
    const box = document.createElement('div');
    box.innerHTML = html;
    expect([...box.querySelectorAll('.line')].map((line) => line.textContent)).toEqual([
      'a -0 NaN [1, empty, 2]',
      '{ x: 1n }',
    ]);
    expect(box.querySelector('[data-level=warn]')).not.toBeNull();
  });

  test('markup in a text, a title, a name of a line or a column stays text, at build and in the page', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const result = await runCell(
      `const evil = ${JSON.stringify(evil)};
       console.log(evil); show(evil, evil); show([1, 2], evil); show({ [evil]: [1, 2] }); show([{ [evil]: evil }]);
       throw new Error(evil);`,
      run,
    );
    for (const html of [htmlOf(result), pageHtml(result)]) {
      const box = document.createElement('div');
      box.innerHTML = html;
      expect(box.querySelector('img')).toBeNull();
      expect(box.textContent.split(evil).length - 1).toBeGreaterThanOrEqual(7);
    }
  });

  test('build and page make the same of a run', async () => {
    const result = await runCell(
      `import { adagrad, descend, quadratic1d } from 'optim';
       show(descend(quadratic1d({ h: 2, start: 1 }), adagrad({ lr: 0.1 }), { steps: 5 }), 'walk');`,
      run,
    );
    const box = document.createElement('div');
    box.innerHTML = htmlOf(result);
    expect(box.innerHTML).toBe(pageHtml(result));
    expect(box.querySelectorAll('svg')).toHaveLength(4); // θ and loss, each wide and narrow
    expect(box.querySelector('.hidden-text')!.textContent).toMatch(/^5 steps, from 1\.000 to /);
  });

  test('an error stands under what was printed before it, with its place', async () => {
    const html = await built(`console.log('before');\nnull.x;`);
    expect(html).toMatch(/before.*! TypeError.*Line 2/s);
  });

  test('a later cell uses what an earlier one declares, and prints only what is its own', async () => {
    const earlier = ["console.group('first'); console.log('first'); show([1, 2]); const a = 41;"];
    const result = await runCell('console.log(a + 1);', run, { earlier });
    expect(result.logs).toEqual([{ level: 'log', indent: 0, values: [42] }]);
    expect(result.shown).toEqual([]);
  });

  test('what is shown is bounded in all, and what does not fit is not drawn', async () => {
    const { shown } = await runCell(
      'const many = (n) => new Float64Array(n); show(many(200000)); show(many(200000)); show(many(3));',
      run,
    );
    expect(shown.map(({ kind }) => kind)).toEqual(['lines', 'value', 'value']);
    expect(htmlOf({ logs: [], dropped: 0, shown, ms: 1 })).toContain('Float64Array(200000) [0, 0');
  });

  test('of very many lines the first few are drawn, and told in words', async () => {
    const html = await built(
      `show(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => ['s' + i, [i, i]])));`,
    );
    const box = document.createElement('div');
    box.innerHTML = html;
    expect(box.querySelector('.hidden-text')!.textContent).toMatch(/^s0 has .* s5 has (?!.*s6)/u);
    expect(box.querySelector('.figure-key')!.textContent).toContain('2994 more');
  });

  test('the report of the check keeps every number that a cell prints', async () => {
    const result = await runCell('console.log(-0, NaN, -Infinity, 0.1);', run);
    const root = mkdtempSync(join(tmpdir(), 'report-'));
    const report = {
      problems: [],
      counts: {},
      cells: { 'a/b': result },
      claims: {},
      receipts: {},
      ms: 1,
    };
    writeReport(root, report);
    expect(readReport(root)!.cells['a/b']!.logs[0]!.values).toEqual([-0, NaN, -Infinity, 0.1]);
  });

  test('nothing printed is said', async () => {
    expect(await built('const a = 1;')).toContain('Nothing was printed');
  });

  test('a long table is cut and says so', async () => {
    const html = await built('show(Array.from({ length: 250 }, (_, i) => ({ i })))');
    expect(html.split('<tr>').length - 2).toBe(200);
    expect(html).toContain('50 more rows');
  });
});

describe('scales of a chart', () => {
  test('a constant line, an empty one and one of NaN have a scale', () => {
    expect(extent([[3, 3]], false)).toEqual([1.5, 4.5]);
    expect(extent([[]], false)).toEqual([0, 1]);
    expect(extent([[NaN, Infinity]], false)).toEqual([0, 1]);
    const [low, high] = extent([[0, 0]], false);
    expect(low).toBeLessThan(high);
  });

  test('ticks are round, few, and inside', () => {
    const spec = (type: 'linear' | 'log', from: number, to: number) => ({
      type,
      domain: [from, to] as const,
      range: [0, 100] as const,
    });
    expect(ticksOf(spec('linear', -0.4, 10.4))).toEqual([0, 5, 10]);
    expect(ticksOf(spec('linear', 0.61, 0.64))).toEqual([0.61, 0.62, 0.63, 0.64]);
    expect(ticksOf(spec('log', 0.05, 200))).toEqual([0.1, 1, 10, 100]);
    expect(ticksOf(spec('log', 1e-20, 1)).length).toBeLessThanOrEqual(6);
  });
});
