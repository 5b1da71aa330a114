// The mistakes first met in the Adam chapter: what each is called and what it teaches.
import type { MistakeTable } from '#schema/mistake.ts';

export const adamMistakes: MistakeTable = {
  'adam-cycles-like-rmsprop': {
    title: 'RMSprop’s end was given to Adam',
    message:
      'Without the first average a run at a constant rate ends in a jump to and fro of one length. The first average moves the edge at which steps begin to grow and makes the way there and back long: Adam comes close, is thrown out, and comes close again.',
  },
  'averages-apart': {
    title: 'The two averages were taken to see different gradients',
    message:
      'A first average that is full and a second that is nearly empty would need gradients that reach the one and not the other. Both take in every gradient; the second is only slower. The bound weighs the two against each other.',
  },
  'difference-without-brackets': {
    title: 'The brackets are missing',
    message:
      'Written so, the division comes before the minus: v is divided by the one alone, and the power is taken from the result. The whole difference divides, so it needs brackets.',
  },
  'cancels-to-zero': {
    title: 'Gradients in turn were taken to cancel',
    message:
      'An average that forgets weighs the newest gradient more than the one before, so that gradients which turn around never cancel wholly. What is left is a small share of their size, and it does not fade.',
  },
  'clock-counts-epochs': {
    title: 'The clock counts epochs',
    message:
      'The correction undoes what is missing after t steps of the averages, and the averages take one step for each data point. With the number of the epoch for t, all steps of the first epoch are corrected as if they were the first.',
  },
  'clock-off-by-one': {
    title: 'The clock is off by one',
    message:
      'At the first step t is one: when it is taken the averages have seen one gradient, and that one is in the correction too. Count up before you correct, and only once.',
  },
  'clock-restarts': {
    title: 'The clock restarts in every epoch',
    message:
      'The averages go on from epoch to epoch, but your t begins anew. The correction then takes full averages for nearly empty ones and makes both far too large. t counts all steps of the run.',
  },
  'correction-boosts': {
    title: 'The correction was taken to lengthen the early steps',
    message:
      'It enlarges both averages: the one above the line and the one under the root below it. With the usual betas the one below is enlarged more, so that the step becomes shorter. Look at the share that each average holds at first, and at the root.',
  },
  'corrects-m-only': {
    title: 'Only the first average was corrected',
    message:
      'Both averages start at zero. Left as it is, the second is far too small at first, and the steps, which are divided by its root, are far too long.',
  },
  'corrects-v-only': {
    title: 'Only the second average was corrected',
    message:
      'Both averages start at zero. Left as it is, the first holds only a small share of the first gradient, and the step is short by that share.',
  },
  'divides-by-count': {
    title: 'The average was divided by the number of steps',
    message:
      'That would mend a sum. Here each new square enters with its weight already; what is missing at the start is β to the power of t, and the rest is what to divide by.',
  },
  'eps-after-correction': {
    title: 'eps was added after the correction',
    message:
      'In this form eps meets the root of the average as it stands, which is far too small at first. There the same eps weighs more, by one over the root of the share that the average holds.',
  },
  'equal-betas-cancel': {
    title: 'Equal betas were taken to cancel',
    message:
      'With equal betas both averages hold the same share at the first step. But the second stands under a root, and the root of a small share is larger than the share: the step is too short.',
  },
  'every-step-is-lr': {
    title: 'Every step was taken to be lr long',
    message:
      'The first step is, and every step under gradients that stay the same. As soon as gradients differ, the two averages weigh them differently, and the step can be shorter or longer.',
  },
  'factor-for-divisor': {
    title: 'That is what to multiply by',
    message:
      'Your number makes the average right when it is multiplied by it. Asked is what it is divided by: the share that it holds, a number below one.',
  },
  'first-average-forgotten': {
    title: 'The first average was left out',
    message:
      'Dividing the newest gradient by its own typical size gives steps of lr, whatever the signs do. Adam divides the average of the gradients, in which opposite signs work against each other.',
  },
  'first-step-only': {
    title: 'The correction is right for the first step only',
    message:
      'This is what the average holds after one step. With each step more is there: after t steps only β to the power of t is still missing.',
  },
  'half-life-for-recovery': {
    title: 'Fading was taken for being gone',
    message:
      'After that many steps the old squares have lost a part of their weight. But they are larger than the new ones by the square of the factor, so that time must pass again and again before the new ones count.',
  },
  'keeps-corrected': {
    title: 'The corrected averages were kept',
    message:
      'The correction serves one step. Kept, the corrected average enters the next one, and is corrected again. Return m and v as they are before the correction.',
  },
  'largest-first': {
    title: 'The largest gradient came first',
    message:
      'A large gradient at the start fills the second average for a long time, and every later step is divided by it. For a long step the second average must lag behind, so the gradients have to grow.',
  },
  'last-one-skipped': {
    title: 'The last data point is never used',
    message:
      'The loop ends one too early. The last data point of every epoch is left out, so theta settles at the mean of the others.',
  },
  'lr-is-a-bound': {
    title: 'lr was taken for a bound on every step',
    message:
      'Under equal gradients every step is lr long. But the first average follows a change sooner than the second: when gradients grow, what is divided is up to date and the divisor is not. Only with equal betas is lr a bound.',
  },
  'm-sets-the-pace': {
    title: 'The first average was taken to set the pace',
    message:
      'The first average follows in a few steps, and then it is the small one above the line. The divisor remembers the large gradients much longer, and it decides when steps are long again.',
  },
  'memory-given-up': {
    title: 'The memory was given up',
    message:
      'Such betas need no correction, but the first average forgets too fast for what is asked. Move along the line instead: choose β₁ first, then β₂ for it.',
  },
  'memory-restarts': {
    title: 'The averages restart in every epoch',
    message:
      'm and v begin at zero again with every epoch, so that every epoch begins with steps of lr and forgets what the one before had learnt about the gradients. Both belong outside of the loops.',
  },
  'newest-weight-only': {
    title: 'Only the newest gradient was counted',
    message:
      'The newest gradient enters the average with its weight. The older ones are in it too: with signs in turn they take some of that away.',
  },
  'newest-weight-each-time': {
    title: 'Every gradient was given the weight of the newest',
    message:
      'A new gradient adds a share of itself, but at the same time all older ones fade by the factor β. So the average does not grow by equal parts; it closes a fixed share of the gap at each step.',
  },
  'new-squares-at-once': {
    title: 'The new squares were given all the weight at once',
    message:
      'In an average the weights add up to one. As long as the old value keeps a share of the weight, the new squares have only the rest.',
  },
  'no-correction': {
    title: 'The averages were used as they stand',
    message:
      'Both averages start at zero and hold too little at first. Divide each by the share that it holds after t steps before you step with it.',
  },
  'no-root-of-v': {
    title: 'The root of the second average is missing',
    message:
      'The second average is one of squares. Only its root has the unit of a gradient, so that the quotient is a pure number and lr says how far to go.',
  },
  'old-averages-in-step': {
    title: 'The step used the averages from before this gradient',
    message:
      'Adam takes the new gradient into both averages first and steps with the new ones. The old ones know nothing of the gradient at the place where you stand, and at the first step they are zero.',
  },
  'one-direction-for-all-betas': {
    title: 'What holds for the usual betas was taken to hold for all',
    message:
      'Without correction the first step is what the first average takes over the root of what the second takes, as a multiple of lr. For the usual betas that is too long; for others it is too short. Say the betas before you say the direction.',
  },
  'power-of-the-wrong-share': {
    title: 'The power was taken of the wrong share',
    message:
      'What shrinks by the same factor at each step is what is missing, and the factor is β. Your number goes to zero, as if the average held less and less.',
  },
  'ratio-the-wrong-way': {
    title: 'The quotient is upside down',
    message:
      'The first average stands above the line, the root of the second below. So the share of the first is divided by the root of the share of the second.',
  },
  'root-for-v': {
    title: 'The second average and its root were mixed up',
    message:
      'v averages squared gradients: it has the unit of a square and changes by the square of a factor on the loss. Its root has the unit of a gradient.',
  },
  'root-of-the-share': {
    title: 'The root was taken too early',
    message:
      'The share that an average holds after t steps is the same an average of squares as for any other. The root comes later, when Adam divides by the root of the corrected average.',
  },
  'shorter-memory-helps': {
    title: 'A shorter memory was taken to help',
    message:
      'With a short memory each gradient is divided by little more than its own size, so the large one counts no more than each of the small ones. The two small ones then outvote it.',
  },
  'size-for-step': {
    title: 'Large gradients were taken to make long steps',
    message:
      'The size of the gradients is in the first average and in the root of the second, and cancels. Equal gradients give steps of lr, be they tiny or huge. What counts is how they change.',
  },
  'sizes-for-squares': {
    title: 'Sizes were averaged instead of squares',
    message:
      'v is an average of squares. It starts at the square of the old size, so it is much further away than the size itself, and takes longer to come down.',
  },
  'smaller-lr-cures-all': {
    title: 'A smaller learning rate was taken to cure it',
    message:
      'The learning rate sets how far a round leads, not in which direction. If one large step down and two small steps up add up to up, they do so at every rate.',
  },
  'spike-is-the-worst': {
    title: 'A single large gradient was taken for the worst case',
    message:
      'It meets a first average that takes only a small share of it. A step is longest when the first average is full of large gradients before the second has noticed: when gradients keep growing, or come in a run after a silence.',
  },
  'squares-the-betas': {
    title: 'The betas were squared, not what they leave',
    message:
      'What counts is what an average takes of the first gradient, not what it keeps of itself. The first step is right if the second average takes the square of what the first takes.',
  },
  'still-without-gradient': {
    title: 'Steps without a gradient were taken to be zero',
    message:
      'A gradient of zero leaves the first average nearly as it is, and the step is made of that average. It goes on for tens of steps after the gradient is gone. Only the sparse form of Adam stands still.',
  },
  'sum-for-average': {
    title: 'The new square entered with its full weight',
    message:
      'In an average the weights add up to one: the old value keeps β, the new one gets the rest. With the full weight it settles far above the mean square.',
  },
  'swapped-betas': {
    title: 'The two decays are swapped',
    message:
      'β₁ belongs to the average of gradients, β₂ to the average of their squares. Swapped, the direction is averaged over a long time and the size over a short one.',
  },
  'turns-against-itself': {
    title: 'The gradients turn around at every step',
    message:
      'Opposite signs work against each other in the first average and add up in the second, which only knows squares. Such steps are short, however the sizes are chosen. Let the gradients agree.',
  },
  'v-is-variance': {
    title: 'The second moment was taken for the variance',
    message:
      'v averages the squares of the gradients themselves, not of their deviations from the mean. For gradients that do not vary at all it is the square of the gradient, not zero.',
  },
  'vanishing-gradient-vanishing-step': {
    title: 'Small gradients were taken to make small steps',
    message:
      'In Adam a gradient is divided by the size of recent ones. When all of them shrink, so does the divisor, and the rate grows in return. A constant lr has no end of its own.',
  },
  'what-is-missing': {
    title: 'That is what is missing',
    message:
      'β to the power of t is the share that the average still lacks after t steps. Divide by the share that it has.',
  },
  'window-for-recovery': {
    title: 'The window was taken for the time to recover',
    message:
      'After that many steps a good part of the old squares is still there, and they fade by a constant factor, not in a straight line. If they were far larger than the new ones, they still rule.',
  },
};
