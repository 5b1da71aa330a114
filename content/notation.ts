// One table for page, checks and reader: symbol, identifier, unit, meaning, chapter of first use.
import type { Notation } from '#schema/notation.ts';

export const notation: Notation[] = [
  {
    symbol: 't',
    identifier: 't',
    unit: '1',
    meaning: 'the number of the step; the first step is number one',
    first: 'adagrad',
  },
  {
    symbol: '\\theta',
    identifier: 'theta',
    unit: 'θ',
    meaning: 'the parameters; θ with index t is where step t ends',
    first: 'adagrad',
  },
  {
    symbol: 'f',
    identifier: 'loss',
    unit: 'loss',
    meaning: 'the loss, as a function of the parameters',
    first: 'adagrad',
  },
  {
    symbol: 'g',
    identifier: 'g',
    unit: 'loss/θ',
    meaning: 'the gradient of the loss; g with index t is taken where step t begins',
    first: 'adagrad',
  },
  {
    symbol: 'h',
    identifier: 'h',
    unit: 'loss/θ²',
    meaning: 'the curvature of a parabola: its second derivative',
    first: 'adagrad',
  },
  {
    symbol: '\\eta',
    identifier: 'lr',
    unit: 'θ',
    meaning: 'the learning rate as it is set; in gradient descent its unit is θ²/loss',
    first: 'adagrad',
  },
  {
    symbol: 'G',
    identifier: 'G',
    unit: 'loss²/θ²',
    meaning: 'the sum of the squared gradients so far, one a coordinate',
    first: 'adagrad',
  },
  {
    symbol: 'G_0',
    identifier: 'initialAccumulator',
    unit: 'loss²/θ²',
    meaning: 'what that sum starts from; zero unless said',
    first: 'adagrad',
  },
  {
    symbol: '\\varepsilon',
    identifier: 'eps',
    unit: 'loss/θ',
    meaning:
      'a small number that keeps the quotient finite; its square’s unit if it is inside the root',
    first: 'adagrad',
  },
  {
    symbol: '\\alpha',
    identifier: 'rate',
    unit: 'θ²/loss',
    meaning: 'the effective learning rate: what a coordinate’s gradient is multiplied by',
    first: 'adagrad',
  },
  {
    symbol: 'p',
    identifier: 'p',
    unit: '1',
    meaning: 'how often a feature occurs: the share of steps with a gradient',
    first: 'adagrad',
  },
  {
    symbol: '\\beta',
    identifier: 'beta',
    unit: '1',
    meaning:
      'the share of itself that an average or a momentum buffer keeps at each step; the option is called momentum in gradient descent',
    first: 'momentum',
  },
  {
    symbol: 'm',
    identifier: 'm',
    unit: 'loss/θ',
    meaning: 'the average of the gradients that forgets, or their decaying sum; zero at the start',
    first: 'momentum',
  },
  {
    symbol: '\\hat m',
    identifier: 'mHat',
    unit: 'loss/θ',
    meaning: 'that average with its start corrected',
    first: 'momentum',
  },
];
