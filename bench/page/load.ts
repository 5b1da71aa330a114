// How a page comes up: blocking time (as Lighthouse counts it: from the first contentful paint on) at a quarter of the CPU's speed, layout shift and largest paint on a slow network.
import type { Browser } from 'playwright';

export interface Load {
  blocking: number;
  shift: number;
  largestPaint: number;
}

interface Seen {
  /** Start and duration of each task over 50 ms. */
  tasks: [number, number][];
  firstPaint: number;
  shift: number;
  largestPaint: number;
}

/** Lighthouse's slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms a round trip. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};

/** Runs in the page before anything else of it. */
function observe(): void {
  const seen = { tasks: [] as [number, number][], firstPaint: 0, shift: 0, largestPaint: 0 };
  Object.assign(window, { seen });
  const on = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  on('longtask', ({ startTime, duration }) => {
    seen.tasks.push([startTime, duration]);
  });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  on('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.shift += value;
  });
  on('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
}

export async function load(
  browser: Browser,
  url: string,
  slow: { cpu: number; network: boolean },
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  if (slow.network) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(3000);
  const { tasks, firstPaint, shift, largestPaint } = await page.evaluate(
    () => (window as unknown as { seen: Seen }).seen,
  );
  await context.close();
  // Without it every task would count from the start, and the number would look like one.
  if (firstPaint === 0) throw new Error(`${url}: the browser reported no first contentful paint`);
  const blocking = tasks
    .map(([start, duration]) => Math.min(duration, start + duration - firstPaint) - 50)
    .reduce((sum, over) => sum + Math.max(0, over), 0);
  return { blocking, shift, largestPaint };
}
