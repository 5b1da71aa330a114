// Gradients +1 and −1 in turn: the length of the last step.
import {
  adam,
  descend,
  listedGradients,
  sequences,
} from 'optim';

const steps = 1000;
const path = descend(
  listedGradients(sequences.alternating(steps)),
  adam({ lr: 1, eps: 0 }),
  { steps },
);

for (const step of path.at(steps).update)
  console.log(Math.abs(step));
