// The mistakes first met in the AdamW chapter: what each is called and what it teaches.
import type { MistakeTable } from '#schema/mistake.ts';

export const adamwMistakes: MistakeTable = {
  'bias-decays-too': {
    title: 'The bias decays as well',
    message:
      'The bias is one of the parameters that are left out: it shifts the output, and drawing it to zero makes the model worse without making it simpler. Only the weight is multiplied by one less ηλ.',
  },
  'decay-divided': {
    title: 'The decay was divided by the root of v',
    message:
      'The decay stands beside the first average and is divided with it, so a weight with large gradients loses less than one with small ones. In AdamW it stands outside the fraction: every weight loses the share lr times weightDecay.',
  },
  'decay-left-out': {
    title: 'Nothing decays',
    message:
      'Without a decay this is Adam. Before the step the weight keeps one less lr times weightDecay of itself.',
  },
  'decay-decides-the-end': {
    title: 'The decay was taken to act like the penalty',
    message:
      'A penalty adds a term to the loss and so moves its minimum. AdamW’s decay is held against steps whose length does not depend on the loss: without noise it is overcome by them, up to one over λ.',
  },
  'decay-goes-by-gradient': {
    title: 'The decay was taken to depend on the gradients',
    message:
      'In AdamW the decay does not pass through the averages. Each weight loses the share ηλ a step, whatever its gradients are. It is the penalty that is divided by their size.',
  },
  'decays-after-step': {
    title: 'The decay came after the step',
    message:
      'The weight has moved by then, so that a part of the step decays too. AdamW takes the decay from the weight as it was before the step; in one formula with the step that comes out by itself.',
  },
  'decay-without-lr': {
    title: 'The decay was not multiplied by the learning rate',
    message:
      'In the frameworks the share that is taken away is lr times weightDecay. With λ alone it would be far stronger, and a schedule would not lower it. (In the paper λ alone is right, but its λ is a much smaller number.)',
  },
  'decay-without-lambda': {
    title: 'Only the learning rate was counted',
    message:
      'The share that is taken away each step is the learning rate times λ, not the rate alone.',
  },
  'first-order-only': {
    title: 'The shares were added up as if the weight stayed whole',
    message:
      'Each step takes its share of what is left, so the weight falls by a constant factor, and logarithms count the steps exactly. Adding up equal parts, or putting the share in the place of a logarithm, is good only while the share is small.',
  },
  'grows-with-the-square': {
    title: 'The penalties were made too unequal',
    message:
      'Adam divides by the root of the average of squares: the pull is weakened by the size of the gradients, not by the square of the size.',
  },
  'half-is-the-window': {
    title: 'One over the share was taken for the half-life',
    message:
      'One over ηλ is the length of the memory, after which the weight has shrunk by the factor e. The half-life is shorter.',
  },
  'lambda-has-no-unit': {
    title: 'λ was taken for a pure number',
    message:
      'The pure number is ηλ, the share that one step takes. The learning rate of Adam is a distance, so λ is one over a distance. Only the paper’s λ, which stands for the whole share, has no unit.',
  },
  'lambda-like-a-penalty': {
    title: 'λ was taken for a penalty’s weight',
    message:
      'A penalty is a part of the loss, so its weight has the unit of a loss over a square of θ. The decay never meets the loss.',
  },
  'list-of-names': {
    title: 'The names are those of one model',
    message:
      'Every model calls its norms otherwise: LayerNorm, ln_1, input_layernorm, norm1. What all biases and scales have in common is one dimension.',
  },
  'norms-by-name': {
    title: 'Norms were looked for by a part of their name',
    message:
      'Some models call a norm “ln”, with no “norm” in the name. The number of dimensions tells them all.',
  },
  'one-penalty-for-all': {
    title: 'Both weights got the same penalty',
    message:
      'Adam divides the penalty’s part of the gradient by the size of all gradients of that weight. With one penalty for both, the weight with small gradients loses many times as much.',
  },
  'papers-number-in-torch': {
    title: 'One λ was taken for the other',
    message:
      'The paper’s λ is the whole share that a step takes; the frameworks’ is multiplied by the learning rate first. One is lr times the other.',
  },
  'penalty-like-decay': {
    title: 'The penalty was taken for a decay',
    message:
      'Under plain gradient descent the two are one. Under Adam the penalty’s part of the gradient is divided by its own size like any other, so its strength hardly matters where no other gradient is.',
  },
  'penalty-not-decay': {
    title: 'The decay went into the gradient',
    message:
      'Added to the gradient it passes through both averages and is divided by the size of the gradients: that is Adam with an L2 penalty. AdamW takes it from the weight directly.',
  },
  'rate-alone-counts': {
    title: 'The rate was taken to decide alone',
    message:
      'A larger rate makes longer steps, but it also lets the weights grow until the decay holds them. How far a step turns the layer depends on the step over the size of the weights, and both grow alike.',
  },
  'upside-down-pull': {
    title: 'The penalties are the wrong way round',
    message:
      'Large gradients weaken the pull of a penalty under Adam. So the weight that has them needs the larger penalty.',
  },
  'vectors-decay': {
    title: 'The rule is turned around',
    message: 'Matrices and embeddings decay; biases and the scales of norms rest.',
  },
};
