// The chapter's worked examples: every number of its text is one of theirs.
import { fourGradients, memory, signals } from './examples/average.ts';
import { forms, lookingAhead, rolling, terminal, twoWells } from './examples/ball.ts';
import { dampened, longMemory, rateDrop } from './examples/frameworks.ts';
import { askedExample, orderedExample } from './examples/goals.ts';
import { noiseAtRest } from './examples/noise.ts';
import { limits, swings, twoCurvatures, valley } from './examples/parabola.ts';
import { firstWeight, slowStart } from './examples/start.ts';

export const examples = [
  fourGradients,
  memory,
  signals,
  slowStart,
  firstWeight,
  rolling,
  terminal,
  forms,
  twoWells,
  twoCurvatures,
  valley,
  askedExample,
  orderedExample,
  swings,
  limits,
  lookingAhead,
  noiseAtRest,
  rateDrop,
  dampened,
  longMemory,
];
