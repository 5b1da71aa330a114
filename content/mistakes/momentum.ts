// The mistakes first met in the chapter on averages and momentum: what each is called and what it teaches.
import type { MistakeTable } from '#schema/mistake.ts';

export const momentumMistakes: MistakeTable = {
  'ahead-without-gradient': {
    title: 'The look ahead forgot the gradient itself',
    message:
      'You stepped by beta times the buffer alone. In the framework’s writing the step has two parts: the gradient that has just come, and the buffer’s next move, beta times m.',
  },
  'alternation-passes': {
    title: 'The average was taken to follow every gradient',
    message:
      'Only the share 1 − beta of each gradient enters at once. What turns around at every step meets its own opposite in the buffer and is nearly cancelled.',
  },
  'alternation-vanishes': {
    title: 'Alternating gradients were taken to cancel completely',
    message:
      'The newest gradient weighs a little more than the one before it, always. So the average keeps the share (1 − beta)/(1 + beta), with the sign of the latest gradient.',
  },
  'average-gains-gradients': {
    title: 'The average was taken to make rare gradients larger',
    message:
      'A gradient stays in the average for a long time, but with weights that add up to one. In the end it has moved the parameter as far as it would have at once, and no farther.',
  },
  'average-loses-gradients': {
    title: 'Only the first share of a gradient was counted',
    message:
      'At its own step a gradient enters with the small weight 1 − beta. The rest comes at later steps, also at those whose own gradient is zero: all the weights add up to one.',
  },
  'beyond-the-limit': {
    title: 'The steep direction diverges',
    message:
      'The heavy ball bears a product of lr and curvature below 2·(1 + beta). The steepest direction decides: with your values it is not below that limit, and the swings do not die away.',
  },
  'brackets-missing': {
    title: 'A pair of brackets is missing',
    message:
      'Products and quotients are worked out before sums. Where a whole sum is to be multiplied by lr, or stands below the line of a fraction, it needs brackets.',
  },
  'buffer-without-news': {
    title: 'The new gradient was left out',
    message:
      'The old buffer keeps the share beta of itself, that much is right. But a new gradient comes in as well, with the rate of this step.',
  },
  'constant-correction': {
    title: 'The correction does not change with the step',
    message:
      'You divided by 1 − beta at every step. The weights of t gradients add up to 1 − betaᵗ, which grows towards one; only at the first step the two agree.',
  },
  'corrects-unasked': {
    title: 'The corrected average was given',
    message:
      'You divided by 1 − betaᵗ. Asked was the average as it is, with the zero that it started from still in it.',
  },
  'dampens-the-first': {
    title: 'The first buffer was dampened too',
    message:
      'PyTorch takes the first gradient whole: the first buffer is g itself. The factor 1 − dampening is used from the second step on.',
  },
  'divides-by-beta': {
    title: 'The weights were added up wrongly',
    message:
      'The weights of the sum are one, beta, beta², and so on. They add up to 1/(1 − beta), not to 1/beta.',
  },
  'e-for-half': {
    title: 'The time constant was given',
    message:
      'After 1/log(1/beta) steps the weight has fallen to the share 1/e. For the half-life the share is one of two, so the logarithm of that stands above.',
  },
  'ema-for-sum': {
    title: 'The gradient entered with the weight 1 − beta',
    message:
      'That is the average. The heavy ball’s buffer is a sum: a new gradient enters whole. The two differ by the factor 1/(1 − beta) in every step.',
  },
  'feeds-correction-back': {
    title: 'The corrected value was fed back into the average',
    message:
      'You kept the corrected value and went on from it, so that it is corrected again and again. The running average stays as it is; the correction is for what you return.',
  },
  'forgets-the-buffer': {
    title: 'The buffer begins anew at every step',
    message:
      'What is made inside the loop is gone at its next turn. With a buffer of zero each time, this is plain gradient descent: the memory must begin before the loop.',
  },
  'frozen-gradient': {
    title: 'The gradient was taken only once',
    message:
      'You took the gradient at the start and used it at every step. The gradient belongs to the place where a step begins, so it is taken anew inside the loop.',
  },
  'gentle-direction-creeps': {
    title: 'The gentle direction creeps',
    message:
      'With your values the product of lr and the small curvature lies below (1 − √beta)². There the ball does not swing, it creeps, at a pace slower than √beta. Raise lr as far as the steep direction allows; if that is not enough, beta is too small.',
  },
  'heavy-ball-for-nesterov': {
    title: 'That is the heavy ball',
    message:
      'You stepped by the new buffer, or, which is the same, by the gradient plus beta times the old one. Nesterov’s rule in the framework’s writing adds beta times the new buffer to the gradient: it is one move of momentum ahead.',
  },
  'last-step-missing': {
    title: 'The parameter moves before the gradient is seen',
    message:
      'Each turn of your loop begins with a step by the buffer of the turn before. The first turn moves nothing, since the buffer is still zero, and the last gradient is never used.',
  },
  'half-life-negative': {
    title: 'The half-life came out negative',
    message:
      'The logarithm of beta is negative, since beta is below one, and so is the logarithm of one of two parts. Their quotient is positive. Turn only one of the two shares upside down, and the sign changes.',
  },
  'log-of-the-new-share': {
    title: 'The share of the new gradient was used',
    message:
      'At each step a weight is multiplied by beta, the share that is kept. The share 1 − beta is what a new gradient enters with.',
  },
  'logs-upside-down': {
    title: 'The two logarithms have changed places',
    message:
      'betaᵏ is one of two parts: take logarithms, and k times log(beta) is the logarithm of that share. Divide by log(beta).',
  },
  'looks-too-far': {
    title: 'The look ahead did not fade the buffer',
    message:
      'You added the whole new buffer to the gradient. What momentum will do at the next step is beta times the buffer: it has faded by then.',
  },
  'momentum-for-all': {
    title: 'Momentum was taken to speed everything up',
    message:
      'The heavy ball has one pace, √beta, for nearly all curvatures. A direction that plain descent closes in faster than that is slowed down.',
  },
  'momentum-for-the-steep': {
    title: 'Momentum was taken to help where it is steep',
    message:
      'Where it is steep, plain descent is quick and momentum makes the walk swing. What gains is the gentle direction, whose gradients agree from step to step.',
  },
  'average-not-corrected': {
    title: 'The average was not corrected',
    message:
      'The average starts at zero, and that zero has the weight betaᵗ after t steps. Divide what you return by 1 − betaᵗ.',
  },
  'no-dampening': {
    title: 'The new gradient was not dampened',
    message:
      'From the second step on, PyTorch’s buffer takes the share 1 − dampening of a new gradient. You took it whole.',
  },
  'no-momentum': {
    title: 'There is no momentum',
    message:
      'With beta zero this is plain descent. In a long valley its best rate is bounded by the steep direction, and the gentle one has to live with that.',
  },
  'noise-averaged-away': {
    title: 'Momentum was taken to remove noise',
    message:
      'The buffer is a sum of total weight 1/(1 − beta). It is quieter in relation to its size, but its size has grown by more: at the same lr the jitter is larger.',
  },
  'noise-unchanged': {
    title: 'The total weight of the sum was forgotten',
    message:
      'With the average in place of the sum the jitter would stay. The sum takes steps that are longer by 1/(1 − beta), and jitters like plain descent with that rate.',
  },
  'old-buffer-in-step': {
    title: 'The step used the buffer from before this gradient',
    message:
      'The buffer takes in the new gradient first; then the parameter moves by the new buffer. With the old one, every gradient is used one step late.',
  },
  'average-one-step-short': {
    title: 'One step is missing',
    message:
      'After t gradients the zero of the start has the weight betaᵗ. You stopped one gradient earlier.',
  },
  'plain-mean': {
    title: 'All gradients were given the same weight',
    message:
      'That is the plain mean. In the average that forgets, the newest gradient weighs most and the start at zero has a weight too.',
  },
  'plain-diverges': {
    title: 'Plain descent was taken to diverge already',
    message:
      'Plain descent multiplies the distance by 1 − lr·h. As long as that is smaller than one in size, it leaps from side to side and closes in.',
  },
  'ball-diverges': {
    title: 'The heavy ball was taken to be the most fragile',
    message:
      'It swings, but it bears the most: a product of rate and curvature up to 2(1 + beta), more than plain descent.',
  },
  'returns-in-the-loop': {
    title: 'The function ends in the first turn of the loop',
    message:
      'Where return is reached the function is over, so a return inside the loop lets only one step happen. Put it behind the brace that closes the loop.',
  },
  'rate-acts-at-once': {
    title: 'The rate was taken to stand outside the buffer',
    message:
      'So it is in PyTorch and Optax: the whole buffer is multiplied by the new rate. Keras’s buffer holds steps that were made with the old rate, and keeps the share beta of them.',
  },
  'rate-in-the-buffer': {
    title: 'The rate went into the buffer',
    message:
      'You collected rate times gradient, as Keras does. PyTorch collects gradients and multiplies by the present rate when it steps. The two part as soon as the rate changes.',
  },
  'same-rate-for-both-forms': {
    title: 'The rate was kept from one form to the other',
    message:
      'The sum is 1/(1 − beta) times the average. Under the same lr its steps are longer by that factor, so the rate has to be smaller by it.',
  },
  'shares-swapped': {
    title: 'The two shares have changed places',
    message:
      'The old average keeps the share beta, the new gradient gets 1 − beta. With the shares swapped the average forgets almost everything at once.',
  },
  'starts-at-first-gradient': {
    title: 'The average started at the first gradient',
    message:
      'Then the first gradient keeps a far larger weight than the others for a long time. Asked is the average that starts at zero, divided by 1 − betaᵗ.',
  },
  'gradients-added-up': {
    title: 'The gradients were added up, not averaged',
    message:
      'You let a new gradient enter with the weight one. In the average it enters with 1 − beta, so that all weights together make one.',
  },
  'swing-unseen': {
    title: 'Momentum was taken to go straight',
    message:
      'When the ball reaches the minimum its buffer is full, and the gradient there is zero: nothing stops it. It goes straight only where the product of rate and curvature is at most (1 − √beta)².',
  },
  'swing-diverges': {
    title: 'Swinging was taken for divergence',
    message:
      'Each swing is smaller than the last as long as the product of rate and curvature is below 2(1 + beta). Crossing the minimum is not running away from it.',
  },
  'too-much-momentum': {
    title: 'There is too much momentum for so few steps',
    message:
      'The ball’s pace is √beta at best, whatever the rate. With your beta even that pace is too slow for the steps that there are.',
  },
  'two-weights-only': {
    title: 'Only two gradients were added up',
    message:
      'You took the newest gradient and beta times the one before. The older ones are still in the sum, with the weights beta², beta³ and so on.',
  },
  'xor-for-power': {
    title: 'The sign ^ is not a power in programs',
    message:
      'In a formula field ^ is a power. In TypeScript, as in Python, it works on the bits of whole numbers, so beta ^ t is t here. Write beta ** t.',
  },
  'weight-of-the-newest': {
    title: 'That is the weight of the newest gradient alone',
    message:
      'A single gradient enters with 1 − beta. Asked was the weight of many of them together: one minus what lies on older ones.',
  },
  'weight-of-the-zero': {
    title: 'That is what is still missing',
    message:
      'The share betaᵗ lies on the zero of the start. The average has what is left when you take it away.',
  },
  'weight-outside': {
    title: 'That is the weight outside of the window',
    message:
      'The share betaⁿ lies on gradients older than the last n. Take it from one to get what lies on the last n.',
  },
  'window-for-half-life': {
    title: 'The window was given, not the half-life',
    message:
      '1/(1 − beta) is the number of gradients in a plain average of like memory. The half-life is shorter: it asks when betaᵏ has come down to one of two parts.',
  },
  'window-has-an-edge': {
    title: 'The average was taken to have an edge',
    message:
      'A window of 1/(1 − beta) gradients is a way of speaking. No gradient is ever dropped: the weights fade, and much of the weight lies on older gradients than those.',
  },
  'wrong-way-round': {
    title: 'The factor was used the wrong way round',
    message:
      'The sum is the larger of the two buffers. To take the same steps it needs the smaller rate: multiply by 1 − beta, do not divide.',
  },
  'multiplied-by-beta': {
    title: 'The rate was multiplied by the wrong share',
    message:
      'The forms differ by the weight of a new gradient: one in the sum, 1 − beta in the average. So it is 1 − beta that turns one rate into the other.',
  },
};
