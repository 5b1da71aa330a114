// The mistakes first met in the AdaGrad chapter: what each is called and what it teaches.
import type { MistakeTable } from '#schema/mistake.ts';

export const adagradMistakes: MistakeTable = {
  'accumulates-magnitude': {
    title: 'The gradient’s size was added, not its square',
    message:
      'What is gathered from step to step is squares, because its root is taken later. With |g| in their place the root is not a gradient any more, so the steps depend on the size of the gradients again. Look at the line that takes the new gradient in.',
  },
  'adds-eps-each-step': {
    title: 'eps went into the sum, again at each step',
    message:
      'eps belongs to the denominator of one step. Added to G it is kept, and added again at the next step, so that G grows even where the gradient is zero. Keep G free of eps and write √(G + eps) only where you divide.',
  },
  'averages-duplicates': {
    title: 'Repeated rows were averaged',
    message:
      'Here the gradient of a row is the sum of its contributions, however often the row occurs. You divided that sum by the number of occurrences, which makes the gradient of a frequent row too small.',
  },
  'averages-the-squares': {
    title: 'The squared gradients were averaged, not added up',
    message:
      'AdaGrad divides by the root of the sum. With the mean you divide by a typical size of the gradient, and the rate stops falling under steady gradients. That is a different optimizer: the idea behind RMSprop.',
  },
  climbs: {
    title: 'The step goes uphill',
    message:
      'The gradient points to where the loss grows, so the step is subtracted. With a plus sign the steps lead uphill. Check the sign in front of lr.',
  },
  'constant-rate': {
    title: 'The rate was taken to stay as it is',
    message:
      'Each gradient makes the sum larger, so the rate of every step is smaller than the one before. Add up the steps with the rate that each of them has; do not multiply one of them by the number of steps.',
  },
  'curvature-not-size': {
    title: 'The sum was taken to measure curvature',
    message:
      'G collects sizes of gradients, one coordinate at a time. It knows nothing of how the slope changes and nothing of directions between the axes. Where the valley lies along an axis this looks like knowledge of curvature; turn the valley and it is gone.',
  },
  'dies-always': {
    title: 'The rate was taken to fall to zero whatever happens',
    message:
      'The sum never falls, but it can level off. If the gradients shrink fast enough, as they do near the minimum of a smooth loss without noise, the sum has a limit and so has the rate, a positive one.',
  },
  'eps-drowns-the-gradient': {
    title: 'eps is too large for these gradients',
    message:
      'With the same lr and without eps the goal is reached. eps is compared with the root of the sum, which at first is the size of the gradient; where eps is the larger of the two, it alone decides and every step is far shorter than lr.',
  },
  'eps-inside-root': {
    title: 'eps stands inside the root',
    message:
      'You added eps before taking the root. Here the root is taken first and eps added to it. Inside, eps is compared with squared gradients and acts like its own root, which for a small eps is far larger. Both forms exist in frameworks, and they are not the same.',
  },
  'eps-outside-root': {
    title: 'eps stands outside the root',
    message:
      'You took the root first and added eps to it, which is PyTorch’s form. Here eps is added to the squares and the root taken of both. The two differ most where the gradients are small.',
  },
  'equal-rates-suffice': {
    title: 'Equal rates were taken to be what a valley needs',
    message:
      'A long valley needs a large rate along it and a small one across. Turned between the axes, it shows both coordinates nearly the same gradients, so they get nearly the same rate: gradient descent with one rate that shrinks.',
  },
  'forgets-history': {
    title: 'What was there before is forgotten',
    message:
      'The root was made from the newest gradient alone, so that every step is like a first step, whatever came before. What has been gathered has to outlive the step; the newest gradient is added to it.',
  },
  'forgot-the-root': {
    title: 'The root was left out',
    message:
      'You divided by squares. Only their root has the unit of a gradient, so that the quotient is a pure number and lr says how far to go. Without the root, larger gradients make smaller steps.',
  },
  'gradients-fade-too-fast': {
    title: 'The gradients fade too fast',
    message:
      'The rate stays alive, but the walk ends early: the gradients themselves have a finite sum. They have to fall more slowly, without letting their squares add up too far.',
  },
  'last-one-wins': {
    title: 'A repeated row kept only its last gradient',
    message:
      'When a row occurs more than once in the batch, all of its contributions count. Assigning overwrites what was there; add to it instead.',
  },
  'lr-short-of-the-way': {
    title: 'All steps together are shorter than the way',
    message:
      'No step of AdaGrad is longer than lr. Multiply your lr by the number of steps: it does not come to the distance that there is to go. A good lr is of the size of the way.',
  },
  'needs-small-lr': {
    title: 'The size of the gradient was given to the learning rate',
    message:
      'In gradient descent steep problems need a small lr, because the step is lr times the gradient. AdaGrad divides the size of the gradients away: lr has the unit of the parameter and wants to be of the size of the way to go.',
  },
  'old-sum-in-step': {
    title: 'The step used what was gathered before this gradient',
    message:
      'First the square of the new gradient is taken in, then the step divides by the root. In the other order a large gradient meets a rate that has not heard of it yet; and a first step from zero is divided by eps alone.',
  },
  'plain-gradient-descent': {
    title: 'The gradient was multiplied by lr alone',
    message:
      'That is a step of gradient descent: lr times g. AdaGrad divides by the root of the summed squares before it steps, so lr alone is not what multiplies the gradient.',
  },
  'position-for-row': {
    title: 'The position in the batch was taken for the row',
    message:
      'rows[j] says which row the j-th gradient belongs to. You used j itself, so the gradients reach the first rows of the table, whatever the batch contains.',
  },
  'rare-by-count': {
    title: 'The root was forgotten in the comparison',
    message:
      'The sums differ by the factor by which the features differ in frequency. The rates are divided by the roots of the sums, so they differ only by the root of that factor.',
  },
  'rate-for-step': {
    title: 'The rate was taken for the step',
    message:
      'The rate is what the gradient is multiplied by; the step is the product. A small rate with a large gradient can be a long step. In AdaGrad the rate is small exactly because the gradients are large.',
  },
  'ratio-upside-down': {
    title: 'The ratio is upside down',
    message:
      'A coordinate that has seen less gradient has the smaller sum and therefore the larger rate. The rare feature comes out ahead, not behind.',
  },
  'root-keeps-the-sign': {
    title: 'The root of a square was given a sign',
    message:
      '√(g²) is the size of g, |g|, not g itself. With g your rate is negative where the gradient is, and a negative rate leads uphill.',
  },
  'row-by-row': {
    title: 'A repeated row was stepped more than once',
    message:
      'You took a step of its own for each occurrence. The gradient of the batch is one gradient: add the contributions of a row first, then square the sum once and take one step with it.',
  },
  'same-rate-for-all': {
    title: 'One sum was used for all coordinates',
    message:
      'The squares of all coordinates were added into one number, so they all get the same rate. AdaGrad keeps one sum for each coordinate; that is what lets a rare feature keep a large rate.',
  },
  'scaled-with-loss': {
    title: 'A larger loss was taken to make larger steps',
    message:
      'Multiply the loss and you multiply every gradient and the root of every sum by the same factor. It cancels in the step: without eps the path does not change at all.',
  },
  'sparse-like-dense': {
    title: 'The rare feature was given the rate of the common one',
    message:
      'Steps without a gradient add nothing to a coordinate’s sum. It has the rate of a coordinate that has taken only as many steps as it had gradients.',
  },
  'spike-is-forgotten': {
    title: 'The old gradient was taken to fade',
    message:
      'Nothing fades in a sum. The square of one large gradient stays in G for good, and later steps are short until the other squares have caught up with it.',
  },
  'squares-before-summing': {
    title: 'The squares were added, not the square of the sum',
    message:
      'A row that occurs more than once has one gradient: the sum of its contributions. Square that sum. Adding the squares of the parts gives another number, too small if they agree in sign and too large if they do not.',
  },
  'stale-square': {
    title: 'The square of the step before was added',
    message:
      'The sum has to contain the square of the gradient that is about to be used. Added a step late, each square misses the very step that it belongs to.',
  },
  'starts-at-zero': {
    title: 'The sum starts at zero',
    message:
      'In this convention the sum starts at initialAccumulator, so the first steps are shorter than lr. You started it at zero, as PyTorch does.',
  },
  'steps-are-clipped': {
    title: 'The steps were taken to be cut off at lr',
    message:
      'AdaGrad does not cut long steps: it divides every gradient by the root of its sum. A small first gradient gets a step as long as that of a large one, and a clipped one would not.',
  },
  'step-for-rate': {
    title: 'The steps were returned, not the rates',
    message:
      'You multiplied by the gradient once more. The rate is what multiplies the gradient: lr/(√G + eps), without g in the numerator. It does not depend on the sign of g.',
  },
  'stops-when-rate-falls': {
    title: 'A rate that goes to zero was taken to stop the walk',
    message:
      'Steps that shrink can still add up to any distance. Under a constant gradient step t has the length lr/√t, and the way walked grows like √t, without bound.',
  },
  'sum-outgrows-the-rate': {
    title: 'The squares add up too far',
    message:
      'The rate is lr over the root of the sum, so the share of it that is left falls as the sum of squares grows. Let the gradients shrink from step to step, so that their squares stay within bounds.',
  },
  'zero-by-zero': {
    title: 'Rows that do not occur were stepped too',
    message:
      'A row that does not occur has the gradient zero. Where its sum is zero as well and there is no eps, its step is zero over zero, which is NaN. Step only in the rows of the batch.',
  },
};
