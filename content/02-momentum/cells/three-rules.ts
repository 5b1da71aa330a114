// Plain descent, heavy ball and Nesterov on a parabola of curvature h.
import { descend, quadratic1d, sgd } from 'optim';

const h = 4;
const lr = 0.3;
const momentum = 0.9;
const steps = 8;

const parabola = quadratic1d({ h, start: 1 });
const plain = descend(parabola, sgd({ lr }), { steps });
const ball = descend(parabola, sgd({ lr, momentum }), {
  steps,
});
const ahead = descend(
  parabola,
  sgd({ lr, momentum, nesterov: true }),
  { steps },
);

const rows = Array.from({ length: steps + 1 }, (_, t) => ({
  t,
  plain: plain.theta[t],
  ball: ball.theta[t],
  nesterov: ahead.theta[t],
}));
show(rows, `lr times h is ${lr * h}`);
