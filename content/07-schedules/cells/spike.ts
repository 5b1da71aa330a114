// A spike among gradients of 1. The bound is too large to
// matter: try 2, and then 100.
import {
  adam,
  clipByGlobalNorm,
  descend,
  listedGradients,
} from 'optim';

const at = 1000;
const bound = 1e6;
const list = Array.from({ length: 8000 }, (_, i) => [
  i + 1 === at ? 1000 : 1,
]);
const path = descend(
  listedGradients(list),
  adam({ lr: 1, eps: 0 }),
  {
    steps: list.length,
    clip: (g) => {
      clipByGlobalNorm(g, bound);
    },
  },
);

for (const later of [0, 1, 10, 100, 1000, 6000]) {
  const [step = 0] = path.at(at + later).update;
  console.log(later, 'steps later: length', Math.abs(step));
}
