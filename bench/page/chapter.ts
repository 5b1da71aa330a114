// One chapter, measured: its weight, how it comes up, and a tick of each figure beside a tick of the bare page, taken just before.
import type { Browser } from 'playwright';
import { bare } from './bare.ts';
import { load } from './load.ts';
import { ticks, type Ticks } from './tick.ts';
import { weigh, type Weight } from './weight.ts';

const ROUNDS = 5;

export interface Measured {
  name: string;
  weight: Weight;
  /** Milliseconds, one value a load. */
  blocking: number[];
  shifts: number[];
  paints: number[];
  /** At full speed and at a quarter of it. */
  figures: [Ticks[], Ticks[]];
  bare: [Ticks, Ticks];
}

export async function measure(browser: Browser, origin: string, name: string): Promise<Measured> {
  const url = `${origin}/${name}/`;
  const weight = await weigh(browser, url);
  const [blocking, shifts, paints]: number[][] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const slowCpu = await load(browser, url, { cpu: 4, network: false });
    const slowNet = await load(browser, url, { cpu: 1, network: true });
    blocking!.push(slowCpu.blocking);
    shifts!.push(slowCpu.shift, slowNet.shift);
    paints!.push(slowNet.largestPaint);
  }
  const [floor] = await ticks(browser, bare, 1);
  const full = await ticks(browser, url, 1);
  const [slowFloor] = await ticks(browser, bare, 4);
  const slow = await ticks(browser, url, 4);
  return {
    name,
    weight,
    blocking: blocking!,
    shifts: shifts!,
    paints: paints!,
    figures: [full, slow],
    bare: [floor!, slowFloor!],
  };
}
