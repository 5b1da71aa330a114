// What two exercises ask for: a floor far away under tiny gradients, and a walk on which the rate stays alive.
import { adagrad, descend, listedGradients, quadratic1d } from '#lib/index.ts';
import { example } from '#schema/example.ts';

export const floor = { h: 1e-6, start: 30, steps: 20, within: 0.01, lr: 0.01, eps: 1e-3 };

export const farFloor = example({
  id: 'far-floor',
  title:
    'A floor far away under tiny gradients: where AdaGrad gets with a small lr and a large eps',
  given: floor,
  compute({ h, start, steps, lr, eps }) {
    const path = descend(quadratic1d({ h, start }), adagrad({ lr, eps }), { steps });
    return { slope: h * start, end: path.at(-1).theta[0]! };
  },
});

export const asked = { most: 1000, kept: 0.5, far: 5 };

export const livingRate = example({
  id: 'living-rate',
  title: 'Gradients 1, ½, ⅓, … : what is kept of the rate, and how far it leads',
  given: asked,
  compute({ most }) {
    const rows = Array.from({ length: most }, (_, i) => [1 / (i + 1)]);
    const path = descend(listedGradients(rows), adagrad({ lr: 1, eps: 0 }), { steps: most });
    return {
      rateKept: path.at(-1).rate[0]! / path.at(1).rate[0]!,
      walked: Math.abs(path.at(-1).theta[0]!),
    };
  },
});
