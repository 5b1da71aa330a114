// Real training: two rules on the same batches of real data, over a few seeds. It runs when the reader asks; the defaults are recorded.
import {
  adagrad,
  adam,
  mlp,
  modelObjective,
  parseDigits,
  parseSpam,
  rmsprop,
  samplesFrom,
  sgd,
  spamLogistic,
  type Model,
  type Optimizer,
} from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { defaults } from './kit/params.ts';
import { figure, type Columns, type NumberParam, type Params, type Values } from './kit/types.ts';
import { recorded } from './recorded/real-training.ts';

export const STEPS = 300;
export const EVERY = 10;
const BATCH = 50;
const SIDES = ['one', 'two'] as const;
type Side = (typeof SIDES)[number];

const RULES: Readonly<Record<string, (lr: number) => Optimizer>> = {
  sgd: (lr) => sgd({ lr }),
  momentum: (lr) => sgd({ lr, momentum: 0.9 }),
  adagrad: (lr) => adagrad({ lr }),
  rmsprop: (lr) => rmsprop({ lr }),
  adam: (lr) => adam({ lr }),
};
const NAMES: Readonly<Record<string, string>> = {
  sgd: 'gradient descent',
  momentum: 'momentum',
  adagrad: 'AdaGrad',
  rmsprop: 'RMSprop',
  adam: 'Adam',
};

interface Task {
  file: string;
  /** What is to be got right. */
  things: string;
  /** How many samples are trained on; the others are never shown. */
  train: number;
  model: (bytes: ArrayBuffer) => Model;
}
const TASKS: Readonly<Record<string, Task>> = {
  digits: {
    file: 'digits.bin',
    things: 'digits',
    train: 1500,
    model: (bytes) => mlp(parseDigits(bytes)),
  },
  spam: {
    file: 'spam.bin',
    things: 'mails',
    train: 1600,
    model: (bytes) => spamLogistic(parseSpam(bytes)),
  },
};

const rate = (label: string): NumberParam => ({
  kind: 'number',
  label,
  symbol: 'η',
  from: 1e-4,
  to: 10,
  scale: 'log',
  value: 0.01,
});

const PARAMS = {
  task: {
    kind: 'choice',
    label: 'Task',
    options: { digits: 'read handwritten digits', spam: 'tell spam by its words' },
    value: 'digits',
  },
  one: { kind: 'choice', label: 'First rule', options: NAMES, value: 'sgd' },
  lrOne: rate('Learning rate of the first'),
  two: { kind: 'choice', label: 'Second rule', options: NAMES, value: 'adam' },
  lrTwo: rate('Learning rate of the second'),
  seeds: {
    kind: 'number',
    label: 'Seeds',
    from: 1,
    to: 5,
    scale: 'linear',
    integer: true,
    value: 3,
  },
} as const satisfies Params;
const DEFAULTS = Object.entries(defaults(PARAMS));
const isDefault = (values: Values<typeof PARAMS>): boolean =>
  DEFAULTS.every(([name, value]) => values[name as keyof typeof PARAMS] === value);

/** One rule from one seed: the same seed gives the same start and the same batches to every rule. */
function training(model: Model, train: number, rule: Optimizer, seed: number) {
  const unseen = samplesFrom(train, model.samples);
  const objective = modelObjective(model, {
    samples: samplesFrom(0, train),
    size: BATCH,
    seed,
    measured: unseen,
  });
  const theta = Float64Array.from(objective.start);
  const g = new Float64Array(model.n);
  const state = rule.init(model.n);
  let t = 0;
  return {
    advance(steps: number): void {
      for (const end = t + steps; t < end;) {
        t += 1;
        objective.gradient(theta, g, t);
        rule.step(theta, g, state);
      }
    },
    measure: () => ({ loss: model.loss(theta, unseen), right: model.accuracy(theta, unseen) }),
  };
}

const mean = (x: readonly number[]): number => x.reduce((sum, one) => sum + one, 0) / x.length;
const QUANTITIES = ['loss', 'low', 'high', 'right'] as const;

/** Columns without a row of results. */
const untrained = (): Record<string, number[]> => ({
  t: [0],
  ...Object.fromEntries(SIDES.flatMap((side) => QUANTITIES.map((key) => [`${side}.${key}`, []]))),
});

const rows = (columns: Columns): number => columns['one.loss']!.length;
const last = (columns: Columns, side: Side, key: (typeof QUANTITIES)[number]): number =>
  columns[`${side}.${key}`]![rows(columns) - 1]!;

const percent = (share: number): string => `${number(100 * share)} %`;

export default figure({
  id: 'real-training',
  question: 'Is it the rule, or its rate?',
  caption:
    'Across, the steps of training; upwards, the loss on samples that are not trained on, logarithmic: the mean over the seeds, between thin lines for the lowest and the highest. The digits are small images (Alpaydin and Kaynak, UCI), read by a network with one hidden layer; the mails are SpamAssassin’s, sorted by their words. Batches have 50 samples. Momentum has 0.9.',
  finding:
    'With one learning rate Adam does well on both tasks, and gradient descent at the same rate is far behind; at rates of its own it keeps up, but its rate for the mails makes it diverge on the digits.',
  params: PARAMS,
  presets: [
    { label: 'A rate for each', values: { lrOne: 1 } },
    { label: 'The mails', values: { task: 'spam', lrOne: 3 } },
    { label: 'That rate on the digits', values: { lrOne: 3 } },
  ],
  key: [
    { style: 'one', label: 'first rule' },
    { style: 'two', label: 'second rule' },
  ],
  trains: {
    file: ({ task }) => TASKS[task]!.file,
    *run(bytes, { task, one, lrOne, two, lrTwo, seeds }) {
      const { model, train } = TASKS[task]!;
      const learned = model(bytes);
      const rules = { one: () => RULES[one]!(lrOne), two: () => RULES[two]!(lrTwo) };
      const runs = SIDES.map((side) =>
        Array.from({ length: seeds }, (_, k) => training(learned, train, rules[side](), k + 1)),
      );
      const columns = untrained();
      for (let t = 0; t <= STEPS; t += EVERY) {
        if (t > 0) columns['t']!.push(t);
        SIDES.forEach((side, i) => {
          for (const run of runs[i]!) if (t > 0) run.advance(EVERY);
          const seen = runs[i]!.map((run) => run.measure());
          const losses = seen.map(({ loss }) => loss);
          columns[`${side}.loss`]!.push(mean(losses));
          columns[`${side}.low`]!.push(Math.min(...losses));
          columns[`${side}.high`]!.push(Math.max(...losses));
          columns[`${side}.right`]!.push(mean(seen.map(({ right }) => right)));
        });
        yield { columns, done: t / STEPS };
      }
    },
  },
  /** What is recorded of the defaults; of all else nothing is known until it is trained. */
  columns: (values) => (isDefault(values) ? recorded : untrained()),
  marks: (_, columns) =>
    SIDES.flatMap((side) => {
      const line = { kind: 'line', style: side, x: columns['t']! } as const;
      return [
        { ...line, id: `${side}.low`, y: columns[`${side}.low`]!, hairline: true },
        { ...line, id: `${side}.high`, y: columns[`${side}.high`]!, hairline: true },
        {
          ...line,
          id: side,
          y: columns[`${side}.loss`]!,
          every: 6,
          phase: side === 'one' ? 3 : 6,
        },
      ];
    }),
  speak({ task, one, lrOne, two, lrTwo, seeds }, columns) {
    const { things } = TASKS[task]!;
    const first = `${NAMES[one]!} at η = ${setting(lrOne)}`;
    const second = `${NAMES[two]!} at η = ${setting(lrTwo)}`;
    if (rows(columns) === 0) return `Not trained yet: ${first}, and ${second}.`;
    const steps = whole(columns['t']![rows(columns) - 1]!);
    const over = seeds === 1 ? 'one seed' : `the mean of ${whole(seeds)} seeds`;
    return `After ${steps} steps ${percent(last(columns, 'one', 'right'))} of the unseen ${things} are right with ${first}, and ${percent(last(columns, 'two', 'right'))} with ${second}: ${over}.`;
  },
  describe({ one, two }, columns) {
    if (rows(columns) === 0) return 'Nothing is drawn until the training is started.';
    const told = SIDES.map((side) => {
      const name = NAMES[side === 'one' ? one : two]!;
      const [from, to] = [columns[`${side}.loss`]![0]!, last(columns, side, 'loss')];
      if (!Number.isFinite(to)) return `that of ${name} is no longer a number`;
      const band = `between ${number(last(columns, side, 'low'))} and ${number(last(columns, side, 'high'))}`;
      return `that of ${name} goes from ${number(from)} to ${number(to)}, its seeds ${band}`;
    });
    return `Two lines of loss on samples that are not trained on: ${told.join('; ')}.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'one.loss', label: 'first rule, loss', digits: 4 },
    { key: 'one.right', label: 'first rule, share right', digits: 3 },
    { key: 'two.loss', label: 'second rule, loss', digits: 4 },
    { key: 'two.right', label: 'second rule, share right', digits: 3 },
  ],
});
