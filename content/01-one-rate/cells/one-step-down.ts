// One step on 3θ² from 2, with the library of this course.
import { descend, quadratic1d, sgd } from 'optim';

const path = descend(
  quadratic1d({ h: 6, start: 2 }),
  sgd({ lr: 0.125 }),
  { steps: 1 },
);

for (const theta of path.at(1).theta) console.log(theta);
