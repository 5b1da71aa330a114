// The table of objectives: the names that figures, quizzes and the laboratory may use.
import type { Objective } from '../types.ts';
import { lineFit } from './line.ts';
import { beale, booth, doubleWell, himmelblau, saddle } from './plane.ts';
import { quadratic, quadratic1d, rotatedQuadratic } from './quadratic.ts';
import { rareCommon } from './rare.ts';
import { rastrigin } from './rastrigin.ts';
import { reddi, reddiStochastic } from './reddi.ts';
import { rosenbrock } from './rosenbrock.ts';
import { noisy, sparse } from './stochastic.ts';
import { zipfSoftmax } from './zipf.ts';

/** Name → objective with its default parameters. */
export const objectives = {
  quadratic1d: () => quadratic1d(),
  quadratic,
  rotatedQuadratic: () => rotatedQuadratic(),
  rosenbrock,
  beale,
  booth,
  himmelblau,
  saddle,
  doubleWell,
  rastrigin: () => rastrigin(),
  noisyQuadratic: () => noisy(quadratic()),
  sparseQuadratic: () => sparse(quadratic(), { present: [1, 0.1] }),
  rareCommon: () => rareCommon(),
  reddi: () => reddi(),
  reddiStochastic: () => reddiStochastic(),
  zipfSoftmax: () => zipfSoftmax(),
  lineFit: () => lineFit(),
} as const satisfies Record<string, () => Objective>;

/** The names of the catalogue of objectives. */
export type ObjectiveName = keyof typeof objectives;
