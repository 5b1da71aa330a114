// What is put around a rule allocates nothing either: groups, averages, fewer bits, clipping, schedules.
import v8 from 'node:v8';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import {
  adam,
  averaged,
  clipByGlobalNorm,
  clipByValue,
  cosineDecay,
  inPrecision,
  layout,
  matrices,
  others,
  parameterGroups,
  scheduleFree,
  sgd,
  type Optimizer,
} from '#lib/index.ts';

v8.setFlagsFromString('--expose-gc');
const gc = vm.runInNewContext('gc') as () => void;

/** Bytes a call, once the engine has compiled it: the least of several rounds, each too short for a collection. */
function bytesPerCall(call: () => void): number {
  const calls = 10_000;
  let least = Infinity;
  for (let round = 0; round < 40 && least > 0.1; round++) {
    gc();
    const before = process.memoryUsage().heapUsed;
    for (let k = 0; k < calls; k++) call();
    least = Math.min(least, (process.memoryUsage().heapUsed - before) / calls);
  }
  return least;
}

const tensors = layout([
  ['weight', [2, 2]],
  ['bias', [2]],
]);
const groups = [
  { name: 'matrices', takes: matrices, optimizer: adam() },
  { name: 'others', takes: others, optimizer: sgd() },
];
const bfloat16 = { parameters: 'bfloat16', state: 'bfloat16', gradient: 'float16' } as const;
const around: [string, Optimizer][] = [
  ['parameter groups', parameterGroups(tensors, groups)],
  ['an average', averaged(adam())],
  ['schedule-free', scheduleFree(adam({ beta1: 0 }))],
  ['bfloat16', inPrecision(adam(), bfloat16)],
  ['bfloat16 with a master copy', inPrecision(adam(), { ...bfloat16, master: true })],
];

test.each(around)('%s: a step allocates nothing', (_, optimizer) => {
  const theta = new Float64Array(6).fill(1);
  const g = new Float64Array(6).fill(0.5);
  const state = optimizer.init(6);
  const step = (): void => {
    optimizer.step(theta, g, state);
  };
  // The smallest thing that a step could leave, one boxed number, has 16 bytes. What the engine itself takes
  // while it compiles, which on a busy machine it does in every round, came to 3 at the most.
  expect(bytesPerCall(step)).toBeLessThan(8);
});

test('clipping leaves no more than the two norms that it returns', () => {
  const g = new Float64Array(6).fill(1);
  const clip = (): void => {
    clipByGlobalNorm(g, 1);
    clipByValue(g, 0.3);
  };
  expect(bytesPerCall(clip)).toBeLessThan(64);
});

test('a schedule leaves no more than the rate that it returns', () => {
  const schedule = cosineDecay({ lr: 1, steps: 1000, warmup: 100 });
  let t = 0;
  const ask = (): void => {
    schedule((t++ % 1000) + 1);
  };
  expect(bytesPerCall(ask)).toBeLessThan(64);
});
