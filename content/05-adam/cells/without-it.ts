// Ten equal gradients, without bias correction.
import { adam, descend, listedGradients } from 'optim';

const steps = 10;
const list = Array.from({ length: steps }, () => [1]);
const path = descend(
  listedGradients(list),
  adam({ lr: 1, eps: 0, biasCorrection: 'none' }),
  { steps },
);

for (const theta of path.at(steps).theta)
  console.log(Math.abs(theta));
