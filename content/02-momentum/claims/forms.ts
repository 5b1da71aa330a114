// Sentences on the options of sgd in this book's library: what each form of the buffer holds, and what sparse leaves alone.
import { descend, listedGradients, sgd } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, list, oneOf } from '#schema/range.ts';
import { along } from '../examples/walk.ts';

const beta = between(0.05, 0.99);
const lr = between(1e-3, 1, 'log');
const gradients = list(between(-100, 100), 1, 20);

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * (1 + Math.abs(a) + Math.abs(b));

export const formClaims = [
  claim({
    id: 'one-weight-each-form',
    conditions:
      'for any gradients and any constant lr: with momentum 0 the buffer is the gradient; Nesterov’s form has no dampening; the L2 term is part of the gradient',
    over: {
      gradients,
      lr,
      beta: oneOf(0, 0.5, 0.9),
      form: oneOf('sum', 'average', 'dampened'),
      nesterov: oneOf(false, true),
      dampening: between(0.1, 0.9),
      l2: oneOf(0, 0.1),
    },
    holds({ gradients, lr, beta, form, dampening, l2, ...drawn }) {
      const nesterov = drawn.nesterov && beta > 0 && form !== 'dampened';
      const rule = sgd({
        lr,
        momentum: beta,
        momentumForm: form === 'average' ? 'ema' : 'sum',
        dampening: form === 'dampened' ? dampening : 0,
        nesterov,
        l2,
      });
      const seen = listedGradients(
        gradients.map((g) => [g]),
        [1],
      );
      const path = descend(seen, rule, { steps: gradients.length });
      const points = gradients.map((_, i) => path.at(i + 1));
      const weight = { sum: 1, average: 1 - beta, dampened: 1 - dampening }[form];
      let [theta, m] = [1, 0];
      for (const [i, now] of points.entries()) {
        const g = gradients[i]! + l2 * theta;
        m = beta * m + (form === 'dampened' && i === 0 ? 1 : weight) * g;
        const plain = beta === 0;
        const along = nesterov ? weight * g + beta * m : plain ? g : m;
        theta -= lr * along;
        if (!close(now.theta[0]!, theta)) return `step ${i + 1} leads to ${now.theta[0]!}`;
        if (!close(now.direction[0]!, along))
          return `step ${i + 1} goes along ${now.direction[0]!}, not ${along}`;
        if (!close(now.rate[0]!, lr)) return `at step ${i + 1} the rate is ${now.rate[0]!}`;
      }
      return true;
    },
  }),
  claim({
    id: 'sparse-rests',
    conditions: 'for the sparse form, at steps whose gradient is exactly 0; any lr and any decay',
    over: { gradients, silent: integer(1, 30), lr, beta },
    holds({ gradients, silent, lr, beta }) {
      const all = [1, ...gradients, ...Array<number>(silent).fill(0)];
      const path = along(all, { lr, momentum: beta, sparse: true });
      const [from, to] = [path.at(gradients.length + 1), path.at(-1)];
      if (from.theta[0] !== to.theta[0])
        return `it moved from ${from.theta[0]!} to ${to.theta[0]!}`;
      return (
        from.state['m']![0] === to.state['m']![0] || `the buffer fell to ${to.state['m']![0]!}`
      );
    },
  }),
];
