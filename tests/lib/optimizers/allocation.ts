// Measured by allocation.test.ts in plain Node: bytes a step of every rule and of its costliest options, printed as JSON.
import { adafactor, adam, adamw, muon, optimizers, rmsprop, sgd } from '#lib/index.ts';
import type { Optimizer } from '#lib/index.ts';
import { bytesPerStep } from '../bytes.ts';

const variants: [string, Optimizer][] = [
  ...Object.entries(optimizers).map(([name, { make }]): [string, Optimizer] => [name, make()]),
  ['sgd with everything', sgd({ momentum: 0.9, dampening: 0.5, l2: 0.1, sparse: true })],
  ['rmsprop with everything', rmsprop({ centered: true, momentum: 0.9, biasCorrection: true })],
  ["adam 'hat', corrected maximum", adam({ epsPlacement: 'hat', amsgrad: 'corrected', l2: 0.1 })],
  ["adamw 'inside'", adamw({ epsPlacement: 'inside', amsgrad: true })],
  ['adafactor of a matrix', adafactor({ shape: [2, 3] })],
  ['muon of a matrix', muon({ shape: [3, 2] })],
];

const pace = { calls: 20_000, enough: 0.05 };
const measured = variants.map(([name, optimizer]) => [name, bytesPerStep(optimizer, pace)]);
console.log(JSON.stringify(Object.fromEntries(measured)));
