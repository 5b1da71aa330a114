// The mistakes first met in the RMSprop chapter: what each is called and what it teaches.
import type { MistakeTable } from '#schema/mistake.ts';

export const rmspropMistakes: MistakeTable = {
  'adadelta-has-no-rate': {
    title: 'Adadelta was taken to have no learning rate',
    message:
      'The average of squared steps starts at zero, so the first step is made from eps alone: √(eps/(1 − rho)). eps sets the scale of the steps as a learning rate does, by its root.',
  },
  'average-ready-at-once': {
    title: 'The average was taken to be filled from the start',
    message:
      'v starts at zero, and one gradient fills only the share 1 − beta of it. Its root is too small by √(1 − beta), so the first steps are longer than lr. RMSprop does not correct this.',
  },
  'average-half-forgotten': {
    title: 'The average of the squares begins anew each time',
    message:
      'v was set to zero inside the loop, while the mean lives on. Both averages have to outlive every turn of the loop, or v less the squared mean is no spread; it can even be negative.',
  },
  'beta-alone-makes-adagrad': {
    title: 'The learning rate was not scaled along',
    message:
      'For beta near one the average is the sum times 1 − beta. Its root is too small by √(1 − beta), so the same lr makes steps longer by that factor. Only with lr·√(1 − beta) does RMSprop become AdaGrad.',
  },
  'counts-one-too-many': {
    title: 'One step too many was counted',
    message:
      'Either the count starts at one before a step has been taken, or a step is measured before its own square is in the average. First count, then let the average take in the square, then measure.',
  },
  'cycle-knows-curvature': {
    title: 'Curvature was taken to set where it ends',
    message:
      'RMSprop divides the size of the gradient away, and curvature with it. The steps in the cycle are lr long whatever the curvature, and the two places lie lr/2 on either side.',
  },
  'cycle-knows-memory': {
    title: 'The memory was taken to set where it ends',
    message:
      'beta decides how fast the average follows, not where it comes to rest. In the cycle all squares are equal, and the average of equal numbers does not depend on its weights.',
  },
  'eps-as-a-rate': {
    title: 'eps was compared with a rate, not with its square',
    message:
      'Inside the root eps is added to squared gradients, so it is compared with a square: with (h·lr)²/4, where the curvature is h. Check the units: lr is a distance, and h·lr is a gradient.',
  },
  'eps-below-the-line': {
    title: 'eps is too small for it to settle',
    message:
      'Near the minimum the average fades, and only eps keeps the rate below its limit. With eps inside the root and curvature h it settles only if eps ≥ (h·lr)²/4; below that it is thrown back and ends jumping.',
  },
  'eps-drowns': {
    title: 'eps is so large that it crawls',
    message:
      'The root is never below √eps, so the rate is at most lr/√eps, and each step shrinks the error by at most h times that. Here that is too slow. Let eps be not much above the line.',
  },
  'error-dropped': {
    title: 'The error was left out of the step',
    message:
      'The step is the rate times the gradient, and on ½θ² the gradient is the error itself. Without it every step has the same direction and does not vanish at the minimum.',
  },
  'error-stays-positive': {
    title: 'It was asked not to change sides',
    message:
      'With eps ≥ lr² no step crosses the minimum. To come closer at every step less is enough: the step may cross the minimum as long as it does not end farther away, which takes eps ≥ lr²/4.',
  },
  'step-is-always-lr': {
    title: 'Every step was taken to be of length lr',
    message:
      'That is sign descent. RMSprop’s step is lr only when the gradient is of the size of the recent ones; after a fall it is shorter, after a rise longer.',
  },
  'fades-by-amounts': {
    title: 'The same amount was taken off at each step',
    message:
      'Without new gradients v is multiplied by beta at each step: what goes is a share of what is left, not a fixed amount. So it never reaches zero, and the time to halve is the same from any size.',
  },
  'fall-like-a-rise': {
    title: 'Rise and fall were taken to be believed alike',
    message:
      'One large square outweighs all the small old ones at once. Nothing pulls it down again but the factor beta at each step, so a fall of the gradients is believed only after many half-lives.',
  },
  'fast-means-slow': {
    title: 'The learning rate is too small for the way',
    message:
      'No step is much longer than lr once the average is filled, so the way divided by lr is about the number of steps. Take a larger lr, and an eps that goes with its square.',
  },
  'half-life-of-the-root': {
    title: 'The half-life of the root was computed',
    message:
      'v itself is multiplied by beta at each step, its root by the root of beta. So the root needs two half-lives for what v does in one.',
  },
  'half-life-of-v': {
    title: 'One half-life was taken for the time of recovery',
    message:
      'After one half-life v is still far above its new level. The step depends on the root of v, and v has far to fall: from the square of the factor down to the new level. Follow the step itself until it has come back.',
  },
  'jump-for-distance': {
    title: 'The jump was given, not the distance',
    message:
      'In the cycle the parameter jumps by lr from one side of the minimum to the other. The minimum lies in the middle, so its distance is lr/2.',
  },
  'mean-before-square': {
    title: 'The centred form used a mean that did not know this gradient',
    message:
      'Both averages take in the new gradient first; then the square of the mean is taken out of v. With the old mean the difference belongs to no set of gradients.',
  },
  'new-square-unweighted': {
    title: 'The new square went in at full weight',
    message:
      'In an average the weights add up to one: beta for the old value, 1 − beta for the new square. At full weight v settles at g²/(1 − beta) instead of g², and every step is shorter by √(1 − beta).',
  },
  'old-squares-only': {
    title: 'The new squares were left out',
    message:
      'What the old value loses in weight, the new squares gain. Without them the average would go to zero and the step would grow without end; with them it comes to rest at lr.',
  },
  'root-of-v-watched': {
    title: 'v was watched, not the step',
    message:
      'The step is lr·g/√v. It has come back to a share s when √v, not v, has come down to 1/s times its new level.',
  },
  'settles-anyway': {
    title: 'RMSprop was taken to come to rest',
    message:
      'With a constant learning rate its steps do not shrink with the gradient: it divides by the gradient’s own recent size. Near the minimum the rate rises until it throws the parameter back.',
  },
  'sign-steps-shrink': {
    title: 'The steps of sign descent were taken to shrink',
    message:
      'A sign has no size. However small the gradient near the minimum, the step is lr long, so the parameter cannot come to rest.',
  },
  'signs-cancel-in-v': {
    title: 'Alternating gradients were taken to cancel',
    message:
      'They would in an average of gradients. RMSprop averages their squares, which all have one sign; each gradient is divided by its usual size and makes a step of about lr.',
  },
  'signs-find-the-middle': {
    title: 'The jumps were taken to lie evenly about the minimum',
    message:
      'A sign does not know how far the minimum is, so nothing draws the two places to its middle. They are what steps of lr from the start lead to: the last place before the minimum and the first beyond it.',
  },
  'signs-all-alike': {
    title: 'All signs were taken to be the same',
    message:
      'A step of sign descent has the length lr and the direction of its own gradient. One gradient of the other sign takes a step back.',
  },
  'sizes-count': {
    title: 'The sizes were counted, though only signs are',
    message:
      'With the sizes these gradients add up to zero. Sign descent hears only their directions: a step of lr for each of them, the large one like the small ones.',
  },
  'step-for-error': {
    title: 'The step was given, not the error after it',
    message:
      'This is how far the parameter moves. The error after the step is the error before it less the step.',
  },
  'sum-not-average': {
    title: 'The squares were added up, not averaged',
    message:
      'That is AdaGrad’s sum. RMSprop multiplies the old value by beta before it adds, and weighs the new square with 1 − beta, so that old gradients fade.',
  },
  'unbounded-without-weight': {
    title: 'The weight of the new square was taken to bound the average',
    message:
      'What bounds v is the factor beta below one on the old value: a geometric series. The factor 1 − beta on the new square only sets the scale, so that v is a mean of squares.',
  },
  'weights-swapped': {
    title: 'The two weights are swapped',
    message:
      'beta is the weight of the old average, 1 − beta that of the new square. Swapped, a long memory forgets almost at once, and the rule is nearly sign descent.',
  },
  'window-of-gradients': {
    title: 'The memory was taken for a window',
    message:
      '1/(1 − beta) is a rule of thumb for the number of gradients that count. It is not the half-life: an old square is multiplied by beta at each step, and the half-life is ln ½ / ln beta steps.',
  },
};
