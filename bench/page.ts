// npm run bench:page [-- chapter …] [--write]: the built chapters against the design's numbers; --write keeps the tables in docs/measured/. Build first; nothing else should run beside it.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserPath } from '../tools/browser.ts';
import { measure, type Measured } from './page/chapter.ts';
import { serve } from './page/server.ts';
import { aligned, KB, median, ms, quantile, range, times } from './table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2).filter((word) => word !== '--write');
const all = readdirSync(`${root}content`).flatMap((name) => /^\d+-(.+)$/.exec(name)?.[1] ?? []);
const chapters = asked.length > 0 ? asked : all;
for (const name of chapters) {
  if (existsSync(`${root}dist/${name}/index.html`)) continue;
  console.error(`dist/${name}/index.html is not there: run npm run build first.`);
  process.exit(1);
}

const browser = await chromium.launch({ executablePath: await browserPath() });
const { server, origin } = await serve(`${root}dist`);
const measured: Measured[] = [];
for (const name of chapters) {
  process.stderr.write(`${name} …\n`);
  measured.push(await measure(browser, origin, name));
}
const version = browser.version();
await browser.close();
server.close();

/** A row of the first table: what it is, what each chapter has of it, and its limit. */
const row = (what: string, show: (it: Measured) => string, limit: string): string[] => [
  what,
  ...measured.map(show),
  limit,
];
const load = [
  row('before interaction', ({ name }) => name, 'at most'),
  row('script shipped, brotli', ({ weight }) => KB(weight.scriptShipped), '20 KB'),
  row('script executed', ({ weight }) => KB(weight.scriptExecuted), '15 KB'),
  row('HTML without drawings + CSS, gzip', ({ weight }) => KB(weight.text), '80 KB'),
  row('drawings of its figures, brotli', ({ weight }) => KB(weight.drawings), '60 KB'),
  row('fonts', ({ weight }) => KB(weight.fonts), '140 KB'),
  row('requests', ({ weight }) => String(weight.requests), '14'),
  row('blocking time, CPU slowed 4×', ({ blocking }) => range(blocking), '100 ms'),
  row('layout shift, largest of all loads', (it) => Math.max(...it.shifts).toFixed(4), '0.01'),
  row('largest paint, slow 4G', ({ paints }) => range(paints), '1500 ms'),
];

const tick = [
  ['figure', 'thread', '/ bare', 'script', 'style', 'layout', '1×', '95 %', '/ bare'].concat([
    '4×',
    '95 %',
    '/ bare',
    'thread, 4×',
  ]),
  ...measured.flatMap(({ name, figures: [full, slow], bare: [floor, slowFloor] }) =>
    [floor, ...full].map((it, k) => {
      const late = k === 0 ? slowFloor : slow[k - 1]!;
      return [
        k === 0 ? `${name}: the bare page` : it.figure,
        ms(it.task),
        times(it.task / floor.task),
        ...[it.script, it.style, it.layout].map(ms),
        ms(median(it.frames)),
        ms(quantile(it.frames, 0.95)),
        times(median(it.frames) / median(floor.frames)),
        ms(median(late.frames)),
        ms(quantile(late.frames, 0.95)),
        times(median(late.frames) / median(slowFloor.frames)),
        ms(late.task),
      ];
    }),
  ),
  ['at most', '4 ms', '2.1×', '', '', '', '4 ms', '', '2.1×'].concat([
    '12 ms',
    '16.6 ms',
    '1.76×',
    '12 ms',
  ]),
];

const said = [
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]!.model}, ${cpus().length} cores, Chromium ${version}`,
  '',
  ...aligned(load),
  '',
  'A tick of a slider, main thread: by the thread’s own clock (of which script, style, layout); and by the wall’s,',
  'from the frame’s start to the task after it: median and 95 %, at full and at a quarter of the speed. The bare page',
  'holds nothing but a slider and eight lines of 500 points that move; “/ bare” is the ratio to it, taken just before.',
  'The wall’s clock also counts what a thread waits while the browser’s painters, and the workers of the figures that',
  'compute in one, have both cores: compare its 95 % with the thread’s own time at a quarter of the speed.',
  'The limits were set where the bare page took 1.9 and 6.8 ms. A machine that is slower than that, or has become so',
  'in the midst of a run, is held to the ratios; 16.6 ms at 95 % are 2.4 times the bare page’s median.',
  '',
  ...aligned(tick),
].join('\n');
console.log(`\n${said}`);
if (process.argv.includes('--write')) {
  const text = ['# The pages, measured', '', '`npm run bench:page -- --write`', '', '```text'];
  writeFileSync(`${root}docs/measured/page.md`, [...text, said, '```', ''].join('\n'));
}
