// Measured by allocation.test.ts in plain Node: bytes a call of what is put around a rule, printed as JSON.
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
} from '#lib/index.ts';
import { bytesPerCall, bytesPerStep } from './bytes.ts';

const pace = { calls: 10_000, enough: 0.1 };

const tensors = layout([
  ['weight', [2, 2]],
  ['bias', [2]],
]);
const groups = [
  { name: 'matrices', takes: matrices, optimizer: adam() },
  { name: 'others', takes: others, optimizer: sgd() },
];
const bfloat16 = { parameters: 'bfloat16', state: 'bfloat16', gradient: 'float16' } as const;
const around = {
  'parameter groups': parameterGroups(tensors, groups),
  'an average': averaged(adam()),
  'schedule-free': scheduleFree(adam({ beta1: 0 })),
  bfloat16: inPrecision(adam(), bfloat16),
  'bfloat16 with a master copy': inPrecision(adam(), { ...bfloat16, master: true }),
};

const g = new Float64Array(6).fill(1);
const clip = (): void => {
  clipByGlobalNorm(g, 1);
  clipByValue(g, 0.3);
};

const schedule = cosineDecay({ lr: 1, steps: 1000, warmup: 100 });
let t = 0;
const ask = (): void => {
  schedule((t++ % 1000) + 1);
};

const steps = Object.entries(around).map(([name, optimizer]) => [
  `${name}: a step`,
  bytesPerStep(optimizer, pace),
]);
const measured = {
  ...(Object.fromEntries(steps) as Record<string, number>),
  clipping: bytesPerCall(clip, pace),
  'a schedule': bytesPerCall(ask, pace),
};
console.log(JSON.stringify(measured));
