// A weight of 1, no gradient from the loss, and a penalty.
import { adam, descend, listedGradients } from 'optim';

const steps = 100;
const still = listedGradients(
  Array.from({ length: steps }, () => [0]),
  [1],
);
for (const l2 of [0.0001, 1, 0.01]) {
  const rule = adam({ lr: 0.001, l2 });
  const { theta } = descend(still, rule, { steps });
  console.log(l2, theta[steps]!);
}
