// What two exercises ask for: their texts and their judges read the same numbers.
import { example } from '#schema/example.ts';
import { bound } from './longest.ts';

export const askedLongest = {
  most: 1000,
  far: 5,
  beta1: 0.9,
  beta2: 0.999,
  smallest: 1e-100,
  largest: 1e100,
};
export const askedBetas = { within: 0.01, weight: 0.5, steps: 5 };

export const goalExamples = [
  example({
    id: 'asked-longest',
    title: 'What is asked of the gradients that make Adam leap',
    given: askedLongest,
    compute: ({ beta1, beta2 }) => ({ bound: bound(beta1, beta2) }),
  }),
  example({
    id: 'asked-betas',
    title: 'What is asked of the betas that need no correction',
    given: askedBetas,
    compute: ({ weight, steps }) => ({ leastBeta1: weight ** (1 / steps) }),
  }),
];
