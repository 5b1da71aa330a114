// Adam on θ²/2 with noise, 256 times at once, from 5.
// Come as close as you can: change lr, a number.
import { adam, axisQuadratic, descend, noisy } from 'optim';

const steps = 2000;
const lr = 0.1;
const n = 256;
const many = axisQuadratic(
  Array.from({ length: n }, () => 1),
  Array.from({ length: n }, () => 5),
);
const { loss } = descend(
  noisy(many, { sigma: 1 }),
  adam({ lr }),
  { steps },
);

const distance = Math.sqrt((2 * (loss[steps] ?? 0)) / n);
console.log('typical distance at the end', distance);
