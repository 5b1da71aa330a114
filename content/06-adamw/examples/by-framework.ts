// AdamW's worked example with each framework's decay and eps; the paper's λ is the whole share of a step.
import { adamw, conventions, descend, quadratic1d, type ConventionName } from '#lib/index.ts';
import type { FrameworkSteps } from '#schema/example.ts';
import { byStep } from './walks.ts';

interface Given {
  a: number;
  start: number;
  lr: number;
  steps: number;
}

/** The paper names no λ: it gets the share that PyTorch's default takes at this rate. */
export const papersShare = (lr: number): number => lr * conventions.pytorch.adamw.weightDecay;

/** Keras adds eps before the correction: to the corrected root it is larger. */
const added = {
  outside: '\\varepsilon',
  hat: '\\varepsilon / \\sqrt{1 - \\beta_2^t}',
} as const;

export function frameworkSteps(
  { a, start, lr, steps }: Given,
  name: ConventionName,
): FrameworkSteps {
  const papers = name === 'paper';
  const decay = papers ? papersShare(lr) : conventions[name].adamw.weightDecay;
  const share = papers ? decay : lr * decay;
  const { beta2, eps, epsPlacement } = conventions[name].adamw;
  const path = descend(
    quadratic1d({ h: 2 * a, start }),
    adamw({ ...conventions[name].adamw, lr, weightDecay: share / lr }),
    { steps },
  );
  return {
    given: { ...(epsPlacement === 'hat' && { beta2 }), eps, weightDecay: decay },
    columns: [
      { key: 't', symbol: 't', digits: 0 },
      {
        key: 'theta',
        symbol: '\\theta_t',
        digits: 8,
        formula: `\\theta_t = (1 - ${papers ? '\\lambda' : '\\eta\\lambda'})\\,\\theta_{t-1} - \\eta\\,\\hat m_t / (\\sqrt{\\hat v_t} + ${added[epsPlacement]})`,
      },
      { key: 'g', symbol: 'g_t', digits: 3 },
      { key: 'mHat', symbol: '\\hat m_t', digits: 3 },
      { key: 'vHat', symbol: '\\hat v_t', digits: 1 },
    ],
    before: { theta: start },
    rows: byStep(steps, (t) => t)
      .slice(1)
      .map((t) => {
        const { g, mHat, vHat, theta } = path.at(t);
        return { t, g: g[0]!, mHat: mHat![0]!, vHat: vHat![0]!, theta: theta[0]! };
      }),
  };
}
