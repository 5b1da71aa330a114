// A schedule is a function of the step. Write your own.
import {
  adam,
  axisQuadratic,
  descend,
  linearDecay,
  noisy,
} from 'optim';

const steps = 2000;
const valley = noisy(axisQuadratic([1, 0.02], [1, 5]), {
  sigma: 1,
});
const yours = (t: number) => (t < 1500 ? 0.1 : 0.01);

const rates = {
  constant: () => 0.1,
  linear: linearDecay({ lr: 0.1, steps }),
  yours,
};
for (const [name, lr] of Object.entries(rates)) {
  const { loss } = descend(valley, adam({ lr }), { steps });
  const late = loss.slice(-100);
  const mean = late.reduce((a, b) => a + b, 0) / late.length;
  console.log(name, 'mean of the last 100 losses', mean);
}
