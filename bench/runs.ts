// The sandbox's speed and leaks, in Chromium against the built site: verdict times, runs a second, a thousand runs in a row.
// Usage: npm run build && node bench/runs.ts [--dist <folder>]. Prints a table; fails on nothing.
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from 'playwright';
import { right } from '../tests/attacks/chromium.ts';
import { pasteCode } from '../tests/attacks/in-page.ts';
import { serveFolder } from '../tests/attacks/servers.ts';
import { browserPath } from '../tools/browser.ts';
import { root } from '../tools/run.ts';
import { processorTime } from './runs/processor.ts';
import { median, ms } from './table.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: join(root, 'dist') } },
});
const target = 'break-the-grader/adagrad-step';

interface Row {
  what: string;
  got: string;
  most: string;
}

/** Presses "Check" `count` times, each when the verdict before is there; milliseconds of each, measured in the page. */
async function checks(page: Page, count: number): Promise<number[]> {
  return page.evaluate(
    async ({ id, count: times }) => {
      const region = document.querySelector(`[data-exercise="${id}"]`)!;
      const box = region.querySelector('.verdict')!;
      const button = region.querySelector<HTMLElement>('[data-do="check"]')!;
      const verdict = (): Promise<void> =>
        new Promise((resolve) => {
          const watch = new MutationObserver(() => {
            if (!box.hasAttribute('data-verdict')) return;
            watch.disconnect();
            resolve();
          });
          watch.observe(box, { attributes: true });
        });
      const took: number[] = [];
      for (let i = 0; i < times; i++) {
        box.removeAttribute('data-verdict');
        const from = performance.now();
        const arrived = verdict();
        button.click();
        await arrived;
        took.push(performance.now() - from);
        await new Promise((resolve) => setTimeout(resolve, 0)); // the button is free again a moment later
      }
      return took;
    },
    { id: target, count },
  );
}

/** What could leak: the page's heap after a collection, frames, and threads of workers. */
async function held(
  page: Page,
  session: CDPSession,
): Promise<{ heap: number; frames: number; workers: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize / 1e6, frames: page.frames().length, workers: page.workers().length };
}

async function measure(page: Page, session: CDPSession, rate: number): Promise<Row[]> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.reload();
  // Nothing was touched before: the checker, the editor's worker and the sandbox are loaded now.
  const [untouched = 0] = await checks(page, 1);
  await page.reload();
  await page.evaluate(pasteCode, { id: target, text: right[target] });
  await page.waitForTimeout(1000);
  const [cold = 0] = await checks(page, 1);
  const warm = await checks(page, 30);
  const at = rate === 1 ? '' : ` at ${rate}× CPU`;
  const most = rate === 1 ? [600, 60] : [1800, 180];
  return [
    { what: `first verdict on an untouched page${at}`, got: ms(untouched), most: `${most[0]} ms` },
    { what: `first verdict after typing${at}`, got: ms(cold), most: `${most[0]} ms` },
    { what: `verdict later, median of 30${at}`, got: ms(median(warm)), most: `${most[1]} ms` },
  ];
}

/** Presses a cell's "Run" `count` times, each when the output before is there; runs a second. */
async function cellRuns(page: Page, count: number): Promise<number> {
  return page.evaluate(async (times) => {
    const cell = document.querySelector('[data-cell]')!;
    const output = cell.querySelector('.output')!;
    const button = cell.querySelector<HTMLElement>('[data-do="run"]')!;
    let from = 0;
    for (let i = 0; i <= times; i++) {
      if (i === 1) from = performance.now(); // the first one is cold
      const arrived = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          resolve();
        });
        watch.observe(output, { childList: true });
      });
      button.click();
      await arrived;
    }
    return (1000 * times) / (performance.now() - from);
  }, count);
}

async function manyRuns(page: Page, session: CDPSession, pid: number): Promise<Row[]> {
  await checks(page, 50);
  const before = await held(page, session);
  const from = performance.now();
  const used = processorTime(pid);
  await checks(page, 1000);
  const seconds = (performance.now() - from) / 1000;
  const spent = used === undefined ? NaN : (processorTime(pid) ?? NaN) - used;
  const after = await held(page, session);
  const change = (key: keyof typeof before): string =>
    `${before[key].toFixed(1)} → ${after[key].toFixed(1)}`;
  return [
    {
      what: 'gradings a second, a thousand in a row',
      got: (1000 / seconds).toFixed(1),
      most: 'at least 30',
    },
    {
      what: 'processor time of a grading, all processes',
      got: Number.isNaN(spent) ? 'not known here' : ms(spent / 1000),
      most: '',
    },
    { what: 'heap over a thousand runs, MB', got: change('heap'), most: 'no growth' },
    { what: 'frames over a thousand runs', got: change('frames'), most: 'no growth' },
    { what: 'workers over a thousand runs', got: change('workers'), most: 'no growth' },
  ];
}

const site = await serveFolder(values.dist);
const server = await chromium.launchServer({ executablePath: await browserPath() });
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage({ serviceWorkers: 'block' });
const session = await page.context().newCDPSession(page);
await page.goto(`${site.url}break-the-grader/`);
const rows = [...(await measure(page, session, 1)), ...(await measure(page, session, 4))];
await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
rows.push(...(await manyRuns(page, session, server.process().pid ?? 0)));
await page.goto(`${site.url}adagrad/`);
rows.push({
  what: 'runs of a live cell a second, 100 in a row',
  got: (await cellRuns(page, 100)).toFixed(1),
  most: 'at least 30',
});
await browser.close();
await server.close();
await site.close();
const load = loadavg()[0]!.toFixed(1);
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${target}, 20 cases and one repeated; ${cpus().length} cores, load ${load}`,
);
console.table(rows);
