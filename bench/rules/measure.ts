// One process of the benchmark: a contestant against the library, in turns, for one rule; prints JSON.
import v8 from 'node:v8';
import vm from 'node:vm';
import { contestants, type ContestantName, type RuleName } from './contestants.ts';

export interface Measured {
  /** Per n: nanoseconds a parameter and step, one entry a turn. */
  readonly other: Readonly<Record<string, readonly number[]>>;
  readonly lib: Readonly<Record<string, readonly number[]>>;
  /** Per n: bytes that the library allocated a step. */
  readonly bytes: Readonly<Record<string, number>>;
}

const SIZES = [2, 100, 10_000, 1_000_000];
const TURN_MS = 4;
const TURNS = 25;
const LIMIT_MS = 1500;

const [name, rule] = process.argv.slice(2) as [ContestantName, RuleName];
const other = await contestants[name]();
const lib = contestants.lib();

const now = (): number => performance.now();

function run(step: () => void, steps: number): number {
  const start = now();
  for (let k = 0; k < steps; k++) step();
  return now() - start;
}

/** Steps until the engine has had time to compile them, and some more once it has. */
async function warm(step: () => void): Promise<void> {
  for (let round = 0; round < 12; round++) {
    const end = now() + 40;
    while (now() < end) for (let k = 0; k < 50; k++) step();
    await new Promise((done) => setTimeout(done, 10)); // finished code is put in between tasks
  }
}

/** So many steps that they fill a turn. */
function enough(step: () => void): number {
  for (let steps = 1; ; steps *= 4) {
    const time = run(step, steps);
    if (time >= TURN_MS / 4) return Math.max(1, Math.round((steps * TURN_MS) / time));
  }
}

function turns(mine: () => void, theirs: () => void, n: number): [number[], number[]] {
  const steps = [enough(mine), enough(theirs)];
  const times: [number[], number[]] = [[], []];
  const start = now();
  for (let turn = 0; turn < TURNS; turn++) {
    if (turn >= 3 && now() - start > LIMIT_MS) break;
    [mine, theirs].forEach((step, who) => {
      times[who]!.push((run(step, steps[who]!) * 1e6) / steps[who]! / n);
    });
  }
  return times;
}

v8.setFlagsFromString('--expose-gc');
const gc = vm.runInNewContext('gc') as () => void;

/** What the heap grows by while so many steps are taken, the least of ten rounds. */
function growth(step: () => void, steps: number): number {
  const rounds = Array.from({ length: 10 }, () => {
    gc();
    const before = process.memoryUsage().heapUsed;
    for (let k = 0; k < steps; k++) step();
    return process.memoryUsage().heapUsed - before;
  });
  return Math.min(...rounds);
}

/** Bytes a step: growth, less that of no step at all. Asking for the heap's size takes 256 bytes itself, 12.8 a step of 20. */
function bytesOf(step: () => void, n: number): number {
  const steps = Math.max(20, Math.round(2e6 / n));
  const asking = growth(step, 0);
  return Math.max(0, growth(step, steps) - asking) / steps;
}

const measured: { [key in keyof Measured]: Record<string, number[]> } = {
  other: {},
  lib: {},
  bytes: {},
};
const bytes: Record<string, number> = {};
const small = other(rule, 100);
if (small) {
  await warm(lib(rule, 100)!);
  await warm(small);
  for (const n of SIZES) {
    const [mine, theirs] = [lib(rule, n)!, other(rule, n)!];
    if (n <= 10_000) await warm(mine);
    [measured.lib[n], measured.other[n]] = turns(mine, theirs, n);
    if (name === 'bound') bytes[n] = bytesOf(mine, n);
  }
}
console.log(JSON.stringify({ ...measured, bytes } satisfies Measured));
