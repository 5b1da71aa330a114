// What a slider's tick costs the main thread: from the start of the frame to the first task after it, for every figure of a page.
import type { Browser, CDPSession, Page } from 'playwright';

export interface Ticks {
  figure: string;
  /** Milliseconds by the clock, sorted: what a reader waits, other programs of the machine included. */
  frames: number[];
  /** Milliseconds a tick by the thread's own clock, which stands still while other programs run. */
  task: number;
  script: number;
  style: number;
  layout: number;
}

type Metrics = Readonly<Record<string, number>>;

async function metrics(cdp: CDPSession): Promise<Metrics> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Enough that the 95 % of them does not hang on three. */
const TICKS = 180;

/** Moves a figure's first slider tick by tick, one a frame, and times each frame; where there are only choices, the first choice. */
async function timed(page: Page, id: string): Promise<number[]> {
  return page.evaluate(
    async ({ id, ticks }) => {
      const figure = document.querySelector(`figure#${id}`)!;
      const slider = figure.querySelector<HTMLInputElement>('input[type=range]');
      const choice = figure.querySelector('select');
      const move = (): void => {
        if (slider) slider.value = String((Number(slider.value) + 1) % (Number(slider.max) + 1));
        else if (choice) choice.selectedIndex = (choice.selectedIndex + 1) % choice.length;
        else throw new Error(`figure ${id} has neither a slider nor a choice`);
        (slider ?? choice)!.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const channel = new MessageChannel();
      const frames: number[] = [];
      for (let tick = 0; tick < ticks; tick++) {
        await new Promise<void>((resolve) => {
          let start = 0;
          // Asked for before the figure asks for its own turn in the same frame, so it runs first.
          requestAnimationFrame(() => {
            start = performance.now();
          });
          const before = performance.now();
          move();
          const input = performance.now() - before;
          requestAnimationFrame(() => {
            channel.port1.onmessage = () => {
              frames.push(input + performance.now() - start);
              resolve();
            };
            channel.port2.postMessage(0);
          });
        });
      }
      return frames;
    },
    { id, ticks: TICKS },
  );
}

/** Every live figure of the page, at a CPU slowed down `cpu` times; a first run warms the engine and is left out. */
export async function ticks(browser: Browser, url: string, cpu: number): Promise<Ticks[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const ids = await page
    .locator('figure[data-figure]')
    .evaluateAll((figures) => figures.map(({ id }) => id));
  const measured: Ticks[] = [];
  for (const id of ids) {
    await page.locator(`figure#${id}`).scrollIntoViewIfNeeded();
    await page.locator(`course-figure[of="${id}"][data-live="ready"]`).waitFor();
    await page.waitForTimeout(800);
    await timed(page, id);
    await page.waitForTimeout(800);
    const before = await metrics(cdp);
    const frames = (await timed(page, id)).sort((a, b) => a - b);
    const after = await metrics(cdp);
    const spent = (name: string): number => ((after[name]! - before[name]!) * 1000) / TICKS;
    measured.push({
      figure: id,
      frames,
      task: spent('TaskDuration'),
      script: spent('ScriptDuration'),
      style: spent('RecalcStyleDuration'),
      layout: spent('LayoutDuration'),
    });
  }
  await context.close();
  return measured;
}
