// Adam on 10x² from 5. Change betas, eps or biasCorrection.
import { adam, descend, quadratic1d } from 'optim';

const steps = 3;
const path = descend(
  quadratic1d({ h: 20, start: 5 }),
  adam({ lr: 0.5, beta1: 0.9, beta2: 0.999, eps: 0 }),
  { steps },
);

const rows = [];
for (let t = 1; t <= steps; t++) {
  const { g, mHat, vHat, theta } = path.at(t);
  rows.push({
    t,
    g: g[0],
    mHat: mHat?.[0],
    vHat: vHat?.[0],
    theta: theta[0],
  });
}
show(rows, 'Adam, step by step');
