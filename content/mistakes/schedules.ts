// The mistakes first met in the chapter on schedules: what each is called and what it teaches.
import type { MistakeTable } from '#schema/mistake.ts';

export const schedulesMistakes: MistakeTable = {
  'adams-floor': {
    title: 'The floor of Adam was solved for the rate',
    message:
      'Adam divides the size of the noise away, so its floor has one σ in it. Gradient descent is asked for: take the first of the two formulas, with the square of σ.',
  },
  'clipping-scales-the-rate': {
    title: 'Clipping was taken to scale Adam’s steps',
    message:
      'A factor on all gradients is in both of Adam’s averages and cancels. Clipping changes Adam only where it makes some gradients smaller in comparison with the others.',
  },
  'clips-after-the-averages': {
    title: 'The clipping comes after the averages',
    message:
      'What an average has taken in cannot be clipped out of it again. A spike that reaches v keeps the steps short for a long time, so the gradient is clipped before anything else is done with it.',
  },
  'clips-the-old-gradient': {
    title: 'The gradient was clipped before it was there',
    message:
      'Clipping changes the numbers that the backward pass has written. Done before it, it changes those of the last batch, which nobody needs any more.',
  },
  'clips-values': {
    title: 'Every entry was cut alone',
    message:
      'Clipping by value brings each entry into its bounds and leaves the others. That turns the gradient. By the norm all entries get one factor, and the direction stays.',
  },
  'correction-forgotten': {
    title: 'The correction of the start was forgotten',
    message:
      'Both averages start at zero, but Adam divides each by the share that it holds. What is left at the start is chance, because few gradients have been seen, not bias.',
  },
  'cosine-is-lower': {
    title: 'A cosine was taken to be low for longer than it is high',
    message:
      'A cosine from crest to trough is symmetric: it is as long near its peak as near zero, and its mean is that of a straight line.',
  },
  'counts-from-zero': {
    title: 'The fall is one step ahead',
    message:
      'The first step after the warmup gets the peak itself: there nothing of the fall is over yet. Count the steps that are behind, not the one that is being taken.',
  },
  'counts-too-late': {
    title: 'The step was counted too late',
    message:
      'The gradient, the schedule and the correction all belong to step t, and the first step is number one. Count before you ask any of them.',
  },
  'cut-at-the-end': {
    title: 'The wave was cut off at the end',
    message:
      'A wave to zero that is not allowed below the end meets it before the run is over and stays there. Make the wave smaller instead: as high as the peak is above the end.',
  },
  'decay-always-wins': {
    title: 'A falling rate was taken to win always',
    message:
      'A rate that falls from the same peak has less way behind it. Where way is what is missing, it loses. Its strength is that it can afford a larger peak.',
  },
  'distance-for-its-square': {
    title: 'The distance was put in for its square',
    message:
      'The formula of the floor gives the mean square of the distance. Square the distance that is wanted before you put it in.',
  },
  'each-list-alone': {
    title: 'Every list was clipped alone',
    message:
      'Global means that all lists count as one vector, with one norm and one factor. With a factor for each list the gradient of the whole model turns.',
  },
  'end-on-top': {
    title: 'The wave is too high',
    message:
      'The wave runs between the peak and the end, so its height is their difference. A wave of the peak’s full height on top of the end begins above the peak.',
  },
  'ends-a-step-early': {
    title: 'The last step of the run has the end already',
    message:
      'The fall has as many strides as it has steps, so it is over after the last step, not at it. With one stride less the whole fall is a little too steep.',
  },
  'factor-upside-down': {
    title: 'The factor is turned around',
    message:
      'A gradient that is too long comes back as it was, and a short one is changed. The factor is the bound over the norm, and never more than one.',
  },
  'fall-ignores-warmup': {
    title: 'The fall began under the warmup',
    message:
      'The fall starts where the rise ends, and it has the steps that the rise leaves. Measured from the first step of the run, it has already lost height when the warmup hands over, and the rate jumps.',
  },
  'fall-lasts-the-run': {
    title: 'The fall was given the steps of the whole run',
    message:
      'The fall begins after the rise and has the steps that the rise leaves. With as many steps as the whole run it is not over when the run ends, and the last rates are still far from zero.',
  },
  'first-average-sets-the-time': {
    title: 'The first average was taken to set the time',
    message:
      'The first average forgets a spike in tens of steps. The second forgets far more slowly, and it is the divisor.',
  },
  'first-rate-zero': {
    title: 'The first step has the rate zero',
    message:
      'A rise that starts at zero gives the first batch a step of length zero. Give the first step one stride of the rise: then it is small, but it is a step.',
  },
  'floor-in-proportion': {
    title: 'The floor was taken to be in proportion to the rate',
    message:
      'Without noise a run may jump over a fixed share of the rate. With noise, steps of chance add up like a random walk, and the floor goes with the root of the rate.',
  },
  'floor-is-the-noise': {
    title: 'The floor was taken for the noise of the gradients',
    message:
      'The floor is what the noise leaves in the parameter. It depends on how much of each noisy gradient a step takes, that is, on the rate.',
  },
  'lengthens-short-ones': {
    title: 'Short gradients were made longer',
    message:
      'The factor is never more than one. Without that limit every gradient gets the length of the bound, and near a minimum the steps of gradient descent no longer shrink.',
  },
  'line-for-a-cosine': {
    title: 'A straight line was used for the cosine',
    message:
      'A cosine leaves the peak slowly, falls fastest in the middle of the fall and comes to its end slowly. Only in the middle of the fall is it where a straight line is.',
  },
  'linear-rule-for-adam': {
    title: 'The linear rule was used for Adam',
    message:
      'The linear rule belongs to gradient descent. Adam divides by the root of the mean square of gradients; where that is mostly noise, a larger batch already makes its effective rate larger by the root.',
  },
  'noise-left-in': {
    title: 'The noise has had no time to go',
    message:
      'The way is done, but the rate was large until too near the end. What is left is noise: fall for longer, or from a smaller peak.',
  },
  'norm-of-lengths': {
    title: 'The lengths of the lists were added',
    message:
      'The norm of the whole is the root of the sum of all squares. It is less than the sum of the lengths.',
  },
  'norm-without-root': {
    title: 'The root of the norm is missing',
    message:
      'The sum of the squares has the unit of a squared gradient; the bound has that of a gradient. The norm is the root of the sum.',
  },
  'not-arrived': {
    title: 'The run has not arrived',
    message:
      'There is little noise left, but the flat coordinates still have way to go. The rates of the whole run add up to too little: take a larger peak, or let it fall later.',
  },
  'old-gradient-in-averages': {
    title: 'The averages took in an old gradient',
    message:
      'The averages come after the gradient of this batch has been computed and clipped. Before that they take in the one of the last batch.',
  },
  'one-state-for-all': {
    title: 'All lists share one pair of averages',
    message:
      'Each parameter has averages of its own. Shared, the average of one list enters the step of the next, and the sizes of gradients that have nothing to do with each other are mixed.',
  },
  'only-the-spike-itself': {
    title: 'Only the step at the spike was counted',
    message:
      'The spike is over after a step, but its square stays in v and fades slowly. Until then all steps are divided by it.',
  },
  'peak-too-early': {
    title: 'The peak comes a step too early',
    message:
      'The last step of the rise is still below the peak; the step after it has it. So the way to the peak has one stride more than the rise has steps. (Other libraries let the rise end at the peak itself: that is another convention.)',
  },
  'rate-independent-of-batch': {
    title: 'The rate was taken to be independent of the batch',
    message:
      'A larger batch has less noise. With the same rate the run stands closer and travels at nearly the same pace; a larger rate would turn the calm into speed.',
  },
  'rate-of-another-step': {
    title: 'The step used the rate of another step',
    message: 'The schedule says a rate for each step. Ask it for this one before you step.',
  },
  'rate-zero-still-steps': {
    title: 'A rate of zero was taken to move the parameters',
    message:
      'A step is the rate times something finite. With the rate zero the parameters stay, while the averages and the clock go on.',
  },
  'rebinds-the-parameter': {
    title: 'The new parameter never reaches the model',
    message:
      'Assigning to the loop’s variable gives that name another list; the model keeps its old one. Write the new list back into the model, or change the old one in place.',
  },
  'rises-again': {
    title: 'The rate rises again after the run',
    message:
      'A cosine goes up again after its lowest point. A run that takes a few steps more than planned would get larger and larger rates: hold the share at one.',
  },
  'sign-of-the-term': {
    title: 'A term kept its sign when it changed sides',
    message:
      'The rate stands above the line and, with a minus, below it. Brought to one side, the two terms add up.',
  },
  'sizes-in-the-norm': {
    title: 'Sizes were added instead of squares',
    message:
      'The sum of the sizes is another norm, and larger. The usual one is the length: the root of the sum of the squares.',
  },
  'small-rate-only': {
    title: 'The short formula was used for a large rate',
    message:
      'For small rates the term with the rate below the line can be dropped. Near the limit of the curvature it cannot: there the floor rises without end.',
  },
  'steep-ones-arrive-last': {
    title: 'The steep coordinates were taken to arrive last',
    message:
      'Adam’s steps are equally long in all coordinates at first, and noise makes the pull in proportion to the curvature. The steep ones are at their floor early; the flat ones need the way.',
  },
  'steps-before-averaging': {
    title: 'The step came before the averages',
    message:
      'The averages take the new gradient in first. Stepped with before that, they know nothing of it, and at the first step they are empty.',
  },
  'v-shortens-the-first-step': {
    title: 'The second average was taken to shorten the first step',
    message:
      'At the first step both corrected averages hold one gradient: its value above, its size below. The quotient is its sign, whatever the size.',
  },
  'warmup-against-size': {
    title: 'Warmup was taken to guard against large gradients',
    message:
      'In gradient descent it does. Adam divides by the size of the gradients, so large ones do not make long steps; what is large in its first steps is the share of noise.',
  },
  'warmup-counts-in-full': {
    title: 'The warmup was counted in full',
    message:
      'In a straight rise from about zero the mean rate lies midway between zero and the peak.',
  },
  'warmup-is-lost': {
    title: 'The warmup was taken for lost time',
    message:
      'Only the first steps of a rise are short, the last are nearly as long as the peak’s. Add all of them up.',
  },
  'whole-wave': {
    title: 'A whole wave was used',
    message:
      'From the peak to the end the wave goes from its crest to its trough. A whole one comes back up and ends at the peak.',
  },
  'decay-keeps-its-strength': {
    title: 'The decay was taken to keep its strength',
    message:
      'In the frameworks the share that a step takes is the rate of that step times λ. When the rate falls, so does the decay.',
  },
  'half-for-the-mean': {
    title: 'A mean was taken of what is left',
    message:
      'The weight falls by factors, and factors multiply. Take the mean of the rates first, and work out what that rate leaves.',
  },
};
