// The mistakes first met in the first chapter: what each is called and what it teaches.
import type { MistakeTable } from '#schema/mistake.ts';

export const oneRateMistakes: MistakeTable = {
  'above-the-limit': {
    title: 'The rate is above what the steepest curvature allows',
    message:
      'A coordinate bears rates up to two over its curvature. Above that every step crosses the floor and lands higher than it came from; the steepest coordinate feels it first.',
  },
  'too-near-the-limit': {
    title: 'The steep coordinate jumps to and fro and hardly comes down',
    message:
      'At its limit, two over the curvature, or just below it a coordinate crosses the floor in each step and keeps nearly all of its height. A slightly smaller rate serves both better.',
  },
  'fits-the-steep-only': {
    title: 'The rate suits the steep coordinate and starves the gentle one',
    message:
      'At one over its curvature the steep coordinate arrives at once, and the gentle one creeps. What counts is the worse of the two, so let the steep one wait: it bears a larger rate, and swings a little.',
  },
  'rate-too-small': {
    title: 'The rate is so small that neither coordinate gets far',
    message:
      'A small rate is safe and slow. The largest curvature allows much more than this; raise the rate until the steep coordinate begins to cross its floor.',
  },
  'forgot-the-rate': {
    title: 'The gradient itself was subtracted',
    message:
      'The gradient is not a step: it has another unit. It becomes one when it is multiplied by the rate, lr.',
  },
  'rate-taken-for-step': {
    title: 'The rate was taken for the step',
    message:
      'In gradient descent the rate is what the gradient is multiplied by. A step is the product of both, so it is long where the slope is steep and short where it is gentle.',
  },
  'returns-the-step': {
    title: 'The step was returned, not the place where it leads',
    message:
      'lr times the gradient is how far the parameter moves. What is asked for is the parameter afterwards: theta minus that step.',
  },
  'divides-by-the-rate': {
    title: 'The gradient was divided by the rate',
    message:
      'A larger rate makes a longer step: the gradient is multiplied by it. Dividing turns that around, so that a careful rate takes the longest steps.',
  },
  'derivative-halved': {
    title: 'The factor from the derivative was lost',
    message:
      'When a square is differentiated its exponent comes down as a factor. It belongs to the slope and to the curvature; without it both come out too small.',
  },
  'first-gradient-for-all': {
    title: 'Every parameter was given the first one’s gradient',
    message:
      'The gradient is a list with one entry for each parameter. The parameter at place i moves by the entry at place i.',
  },
  'lists-like-numbers': {
    title: 'A list was used like a number',
    message:
      'NumPy multiplies a whole array by a number; TypeScript does not. There a list times a number is NaN, “not a number”. Go through the entries, with map or a loop.',
  },
  'lists-like-python': {
    title: 'Python’s rule for lists was used',
    message:
      'In Python a list times a whole number repeats the list. TypeScript has no such rule: arithmetic is for numbers, and a list in its place becomes NaN.',
  },
  'shares-the-list': {
    title: 'A row of the path is the list that the steps change',
    message:
      'A row of the path is still the list that every step changes, so it ends as the last place. What goes into the path has to be a copy, [...theta], or each step has to build a new list. That holds for the start, too.',
  },
  'start-is-missing': {
    title: 'The start is missing from the path',
    message:
      'The first row is the place before the first step. Put the start into the path before the loop.',
  },
  'one-step-short': {
    title: 'The loop ends one step early',
    message:
      'Steps are counted from the first, so the loop has to run as long as t is at most the number of steps: t <= steps.',
  },
  'gradient-at-the-start': {
    title: 'Every step used the gradient of the starting point',
    message:
      'The gradient changes as the parameter moves. Each step needs the gradient of the place where it begins; that of the start is soon out of date.',
  },
  'skips-the-last-batch': {
    title: 'The last examples were never used',
    message:
      'The loop stops when there is no full batch left. The examples at the end of the list count as well: let the last batch be smaller.',
  },
  'sums-the-batch': {
    title: 'The gradients of the batch were added, not averaged',
    message:
      'The gradient of a batch is the mean over its examples. With the sum the steps grow with the size of the batch, and every change of B needs another rate.',
  },
  'divides-by-full-batch': {
    title: 'The last batch was divided by the size of a full one',
    message:
      'A mean divides by the number of examples that were added. In the last batch there are fewer than B of them; divided by B its gradient comes out too small.',
  },
  'divides-by-all': {
    title: 'The sum of a batch was divided by the number of all examples',
    message:
      'Each step sees only its batch, so the mean is over the batch. Divided by the number of all examples the steps become too short by the number of batches.',
  },
  'sum-carried-over': {
    title: 'The sum goes on from batch to batch',
    message:
      'Each batch has a sum of its own. Yours still holds the gradients of the batches before, taken at places that the parameter has left. Begin it at zero inside the loop over the batches.',
  },
  'reads-past-the-end': {
    title: 'The last batch reads past the end of the list',
    message:
      'The last batch may have fewer than B examples. Past the end of the list there is undefined, and arithmetic with it gives NaN. Go only as far as the list does: y.slice(from, from + B) ends by itself.',
  },
  'whole-data-one-step': {
    title: 'One step was taken with the gradient of all the data',
    message:
      'That is batch gradient descent. Here each mini-batch makes a step of its own, and the next batch is looked at from where that step ends.',
  },
  'one-by-one': {
    title: 'Every example made a step of its own',
    message:
      'The parameter moved after each example, as with batches of one. Here it stands still while the examples of a batch are averaged, and then the batch makes one step.',
  },
  'rate-has-no-unit': {
    title: 'The rate was taken for a pure number',
    message:
      'The rate turns a gradient, loss over θ, into a step, θ. So its unit is θ² over loss, and it changes whenever one of them is counted in another unit.',
  },
  'unit-counted-once': {
    title: 'The change of unit was counted once only',
    message:
      'In a smaller unit the gradient per unit becomes smaller by the factor, and the step to be taken larger by it. The rate has to make up for both, so the factor enters squared.',
  },
  'unit-upside-down': {
    title: 'The factor was put on the wrong side',
    message:
      'Write down what each of gradient and step becomes in the new unit. The rate is the step divided by the gradient.',
  },
  'noise-goes-with-batch': {
    title: 'The noise was taken to shrink in proportion to the batch',
    message:
      'A sum of B independent errors grows like √B, not like B, since they partly cancel. Divided by B that leaves 1/√B: the noise shrinks with the root of the batch.',
  },
  'noise-stays': {
    title: 'The noise was taken not to depend on the batch',
    message:
      'The gradient of a batch is a mean, and in a mean errors of opposite sign cancel. The more examples, the more of the noise is gone.',
  },
  'noise-ends-at-the-minimum': {
    title: 'Every batch was taken to have its minimum where the data has it',
    message:
      'At the minimum of the whole loss the gradients of the examples add up to zero. They are not zero one by one, and a batch has only some of them.',
  },
  'noise-has-a-direction': {
    title: 'The noise was taken to push in one direction',
    message:
      'Over an epoch the gradients of the batches have the exact gradient as their mean. What a batch is off by in one direction, others are off by in the other.',
  },
  'limit-is-one-over-h': {
    title: 'The best rate was taken for the limit',
    message:
      'With one over the curvature the first step arrives at the minimum. With larger rates steps cross the floor, but up to the limit they still land lower.',
  },
  'slope-for-curvature': {
    title: 'The slope was taken for the curvature',
    message:
      'What limits the rate is how fast the slope changes, not how large it is. A slope that stays the same never turns a step into one too far.',
  },
  'mean-of-the-best': {
    title: 'The mean of the two best rates was taken',
    message:
      'Each curvature has its own best rate, one over it. Their mean is mostly that of the gentle direction, and it lies far above what the steep one can bear.',
  },
  'fits-the-gentle-only': {
    title: 'Only the gentle coordinate was served',
    message:
      'Its best rate lies above the limit of the steep coordinate, which then runs away. The steepest curvature decides what is allowed.',
  },
  'turning-matters': {
    title: 'Turning the valley was taken to change the walk',
    message:
      'Gradient descent follows the gradient, and the gradient turns with the valley. What is left of the loss after each step stays the same. Rules with a rate for each coordinate are another matter.',
  },
  'ratio-counts-squared': {
    title: 'The ratio of the curvatures was taken to count squared',
    message:
      'With the best rate the share that a step leaves falls short of one by about two over the ratio. So the number of steps grows in proportion to the ratio itself, not to its square.',
  },
  'ratio-does-not-matter': {
    title: 'The length of the valley was taken not to matter',
    message:
      'The steep direction limits the rate, and with that rate a gentler direction keeps more of its way in every step. The number of steps grows in proportion to the ratio of the curvatures.',
  },
};
