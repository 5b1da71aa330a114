// npm run bench:page: the built site's pages against the design's numbers, as tables. Build first; nothing else should run beside it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserPath } from '../tools/browser.ts';
import { load } from './page/load.ts';
import { serve } from './page/server.ts';
import { ticks } from './page/tick.ts';
import { weigh } from './page/weight.ts';

const dist = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
const chapter = process.argv[3] ?? 'adagrad';
const ROUNDS = 5;
if (!existsSync(`${dist}/${chapter}/index.html`)) {
  console.error(`${dist}/${chapter}/index.html is not there: run npm run build first.`);
  process.exit(1);
}

const browser = await chromium.launch({ executablePath: await browserPath() });
const { server, origin } = await serve(dist);
const url = `${origin}/${chapter}/`;

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number =>
  values[Math.min(values.length - 1, Math.floor(share * values.length))]!;
const KB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const ms = (time: number): string => `${time.toFixed(1)} ms`;
const row = (...cells: readonly string[]): void => {
  console.log(`| ${cells.join(' | ')} |`);
};

console.log(`\n/${chapter}/ · ${browser.version()} · ${new Date().toISOString().slice(0, 10)}\n`);
const weight = await weigh(browser, url);
row('before interaction', 'measured', 'at most');
row('---', '---', '---');
row('JavaScript shipped, brotli', KB(weight.scriptShipped), '20 KB');
row('JavaScript executed', KB(weight.scriptExecuted), '15 KB');
row('HTML without drawings + CSS, gzip', KB(weight.text), '80 KB');
row('drawings of its figures, brotli', KB(weight.drawings), '60 KB');
row('fonts', KB(weight.fonts), '140 KB');
row('requests', String(weight.requests), '14');

const throttled: number[] = [];
const shifts: number[] = [];
const paints: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const slowCpu = await load(browser, url, { cpu: 4, network: false });
  const slowNet = await load(browser, url, { cpu: 1, network: true });
  throttled.push(slowCpu.blocking);
  shifts.push(slowCpu.shift, slowNet.shift);
  paints.push(slowNet.largestPaint);
}
const range = (values: readonly number[]): string =>
  `${ms(quantile(sorted(values), 0.5))} (${ms(Math.min(...values))} – ${ms(Math.max(...values))})`;
row('blocking time, CPU slowed 4×', range(throttled), '100 ms');
row('layout shift, largest of all loads', Math.max(...shifts).toFixed(4), '0.01');
row('largest paint, slow 4G', range(paints), '1500 ms');

console.log(
  '\nA slider’s tick on the main thread: by the thread’s own clock, of which script, style, layout; and by the wall’s, from the frame’s start to the task after it\n',
);
row('figure', 'thread', 'script', 'style', 'layout', '1×: median', '95 %', '4×: median', '95 %');
row(...Array.from({ length: 9 }, () => '---'));
const [full, quarter] = [await ticks(browser, url, 1), await ticks(browser, url, 4)];
full.forEach(({ figure, frames, task, script, style, layout }, k) => {
  const clocks = [frames, quarter[k]!.frames].flatMap((it) => [
    quantile(it, 0.5),
    quantile(it, 0.95),
  ]);
  row(figure, ...[task, script, style, layout, ...clocks].map(ms));
});
row('at most', '4 ms', '', '', '', '4 ms', '', '12 ms', '16.6 ms');

await browser.close();
server.close();
