// The whole loop: batches, clipping, schedule, averages.
import {
  adam,
  clipByGlobalNorm,
  cosineDecay,
  lineFit,
} from 'optim';

const steps = 400;
const objective = lineFit({ count: 256, batch: 8 });
const schedule = cosineDecay({ lr: 0.1, steps, warmup: 20 });
const rule = adam({ lr: schedule });

const theta = new Float64Array(objective.n);
const g = new Float64Array(objective.n);
const state = rule.init(objective.n);
let seen = 0;
for (let t = 1; t <= steps; t++) {
  objective.gradient(theta, g, t); // of batch t
  seen += clipByGlobalNorm(g, 2) > 2 ? 1 : 0;
  rule.step(theta, g, state); // asks for the rate of step t
  if (t % 100 === 0)
    console.log('step', t, 'loss', objective.value(theta));
}
console.log('clipped', seen, 'of', steps);
