// A rise of 200 steps and a cosine, 1000 steps in all, with the peak 1.
import { cosineDecay } from 'optim';

const rate = cosineDecay({ lr: 1, steps: 1000, warmup: 200 });
for (const t of [1, 200, 201, 1000, 501])
  console.log('step', t, 'rate', rate(t));
