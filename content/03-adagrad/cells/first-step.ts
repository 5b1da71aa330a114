// The first step on 8x² from 3, with the library of this course.
import { adagrad, descend, quadratic1d } from 'optim';

const path = descend(
  quadratic1d({ h: 16, start: 3 }),
  adagrad({ lr: 0.25, eps: 0 }),
  { steps: 1 },
);

for (const step of path.at(1).update)
  console.log(Math.abs(step));
