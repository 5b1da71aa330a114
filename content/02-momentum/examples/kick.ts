// The jitter that noise of size 1 keeps up at the minimum, exactly: what one kick to the gradient does, squared and added up.
import { descend, quadratic1d, sgd, type Objective, type SgdOptions } from '#lib/index.ts';

/** A walk from the minimum of ½hθ² whose first gradient, and no other, is 1 too large. */
export function kicked(h: number, options: SgdOptions, steps = 4000): number {
  const bowl = quadratic1d({ h, start: 0 });
  const once: Objective = {
    ...bowl,
    gradient(theta, g, t) {
      bowl.gradient(theta, g, t);
      if (t === 1) g[0] = g[0]! + 1;
    },
  };
  const { theta } = descend(once, sgd(options), { steps });
  return Math.sqrt(theta.reduce((square, x) => square + x * x, 0));
}
