// A spike among gradients of 1. Clip before the averages: try
// clip: (g) => clipByGlobalNorm(g, 2) beside steps.
import { adam, descend, listedGradients } from 'optim';

const at = 1000;
const list = Array.from({ length: 8000 }, (_, i) => [
  i + 1 === at ? 1000 : 1,
]);
const path = descend(
  listedGradients(list),
  adam({ lr: 1, eps: 0 }),
  { steps: list.length },
);

for (const later of [0, 1, 10, 100, 1000, 6000]) {
  const [step = 0] = path.at(at + later).update;
  console.log(later, 'steps later: length', Math.abs(step));
}
