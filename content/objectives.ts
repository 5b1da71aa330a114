// What practises each objective of a chapter, and where it is asked for again later; tests/content/objectives.test.ts finds holes.
import type { ObjectiveTable } from '#schema/objective.ts';

/** Chapter → its objectives, in the order of the front matter. */
export const objectives: ObjectiveTable = {
  'one-rate': [
    {
      practised: ['first-step', 'list-times-number', 'one-step', 'vector-step', 'keep-the-path'],
      later: ['momentum/roll-the-ball', 'adagrad/adagrad-step'],
    },
    {
      practised: ['millimetres', 'column-unit', 'one-step'],
      later: ['adagrad/unit-of-lr', 'adamw/unit-of-lambda'],
    },
    {
      practised: ['larger-batch', 'at-the-minimum', 'one-epoch'],
      later: ['adam/repair-epochs', 'schedules/sixteen-times-the-batch'],
    },
    {
      practised: ['largest-rate', 'one-for-both', 'longer-valley', 'two-valleys'],
      later: ['momentum/who-diverges', 'momentum/fit-the-ball'],
    },
    {
      practised: ['steep-slope', 'turned', 'two-valleys'],
      later: ['adagrad/rare-feature', 'adagrad/turned'],
    },
  ],
  momentum: [
    {
      practised: ['fifth-average', 'in-the-window', 'corrected-average', 'half-life'],
      later: ['rmsprop/half-life', 'adam/mend-the-start', 'adamw/steps-to-half'],
    },
    {
      practised: ['jitter', 'cancels', 'rare-total', 'roll-the-ball'],
      later: ['adam/turning', 'adam/rare-way'],
    },
    {
      practised: ['three-gradients', 'other-form', 'nesterov-step', 'roll-the-ball'],
      later: ['adam/two-steps', 'adam/adam-step'],
    },
    {
      practised: ['who-gains', 'creeping', 'who-diverges', 'terminal-step-length', 'fit-the-ball'],
      later: ['adam/settles'],
    },
    {
      practised: ['other-form', 'rate-cut', 'speak-pytorch'],
      later: ['adagrad/keras-run', 'adamw/papers-lambda'],
    },
  ],
  adagrad: [
    {
      practised: [
        'first-step',
        'third-rate',
        'row-order',
        'adagrad-step',
        'rate-decay',
        'loop-order',
      ],
      later: ['rmsprop/rmsprop-step', 'adam/adam-step'],
    },
    {
      practised: ['two-gradients', 'unit-of-lr', 'scaled-loss', 'how-far', 'steady-rate'],
      later: ['rmsprop/how-long-first', 'adam/scaled-loss'],
    },
    {
      practised: ['will-it-die', 'early-spike', 'living-rate', 'far-floor'],
      later: ['rmsprop/centred-order', 'rmsprop/steps-to-recover'],
    },
    { practised: ['rare-feature', 'turned', 'embedding-rows'], later: ['adam/rare-way'] },
    {
      practised: ['which-lr', 'eps-inside', 'keras-run'],
      later: ['rmsprop/adadelta-eps', 'adam/keras-eps'],
    },
  ],
  rmsprop: [
    {
      practised: ['sign-end', 'ten-batches', 'how-long-first', 'rmsprop-step'],
      later: ['adam/mend-the-start', 'adam/adam-step'],
    },
    { practised: ['alternating', 'what-bounds', 'error-after-a-step'], later: ['adam/turning'] },
    {
      practised: ['half-life', 'rise-or-fall', 'steps-to-recover'],
      later: ['adam/after-the-drop', 'adam/up-and-down', 'schedules/after-the-spike'],
    },
    {
      practised: ['where-it-ends', 'edge', 'enough-eps', 'settle-it', 'error-after-a-step'],
      later: ['adam/settles', 'schedules/quarter-rate'],
    },
    {
      practised: ['longer-memory', 'adadelta-eps', 'enough-eps', 'centred-order'],
      later: ['adam/keras-eps'],
    },
  ],
  adam: [
    {
      practised: ['two-steps', 'not-a-variance', 'adam-step', 'repair-epochs'],
      later: ['adamw/adamw-step', 'adamw/one-step'],
    },
    {
      practised: ['without-it', 'modern-first', 'mend-the-start', 'choose-betas'],
      later: ['adamw/adamw-step'],
    },
    {
      practised: ['turning', 'rare-way', 'scaled-loss', 'longest', 'longest-step'],
      later: ['adamw/no-gradient', 'schedules/what-warmup-guards'],
    },
    {
      practised: ['up-and-down', 'keras-eps', 'after-the-drop', 'three-memories'],
      later: ['schedules/after-the-spike'],
    },
    { practised: ['settles', 'uphill'], later: ['schedules/quarter-rate'] },
  ],
  adamw: [
    { practised: ['no-gradient', 'who-loses-more', 'same-decay'], later: ['recall 1', 'recall 2'] },
    {
      practised: [
        'one-step',
        'order-of-a-step',
        'papers-lambda',
        'unit-of-lambda',
        'adamw-step',
        'repair-decay',
      ],
      later: ['schedules/decay-along-a-cosine'],
    },
    { practised: ['strictly-better'], later: ['recall 3'] },
    {
      practised: ['order-of-half-life', 'same-product', 'steps-to-half'],
      later: ['schedules/decay-along-a-cosine'],
    },
    { practised: ['encoder-by-list', 'which-decay', 'repair-decay'], later: ['recall 5'] },
  ],
  schedules: [
    { practised: ['quarter-rate', 'rate-for-a-floor', 'settle-the-run'], later: ['recall 1'] },
    {
      practised: [
        'halfway',
        'where-a-cosine-is',
        'same-small-peak',
        'decay-along-a-cosine',
        'warmup-cosine',
      ],
      later: ['recall 3'],
    },
    {
      practised: ['what-warmup-guards', 'way-of-a-warmup', 'rate-zero', 'warmup-cosine'],
      later: ['recall 4'],
    },
    {
      practised: ['over-all-lists', 'clipped-at-every-step', 'after-the-spike', 'clip-global-norm'],
      later: ['recall 5'],
    },
    {
      practised: ['sixteen-times-the-batch', 'one-training-step', 'repair-the-loop'],
      later: ['recall 2'],
    },
  ],
};
