// The finding of the real training, held by training: on the real data, one seed. The recorded run is held by its first steps.
import { readFileSync } from 'node:fs';
import { near, type Finding } from '../kit/finding.ts';
import { defaults } from '../kit/params.ts';
import type { Columns, Values } from '../kit/types.ts';
import training from '../real-training.data.ts';
import { recorded } from '../recorded/real-training.ts';

const START = defaults(training.params);
type Settings = Partial<Values<typeof training.params>>;

/** The columns after so many rows of training. */
function trained(settings: Settings, rows = Number.POSITIVE_INFINITY): Columns {
  const values = { ...START, ...settings };
  const file = new URL(`../../../public/data/${training.trains!.file(values)}`, import.meta.url);
  let columns: Columns = {};
  for (const progress of training.trains!.run(Uint8Array.from(readFileSync(file)).buffer, values)) {
    columns = progress.columns;
    if (columns['t']!.length >= rows) break;
  }
  return columns;
}

/** Where gradient descent (the first rule) and Adam (the second) end, trained on the same batches of one seed. */
function end(settings: Settings) {
  const columns = trained({ ...settings, one: 'sgd', two: 'adam', lrTwo: 0.01, seeds: 1 });
  const last = (key: string): number => Array.from(columns[key]!).at(-1)!;
  return { plain: last('one.loss'), adam: last('two.loss'), right: last('two.right') };
}

const TASKS = ['digits', 'spam'] as const;
/** The rates that suit gradient descent. */
const OWN = { digits: 1, spam: 3 } as const;
const REPEATED = 5;

const repeats = (): boolean => {
  const again = trained(START, REPEATED);
  return Object.entries(again).every(([key, column]) =>
    Array.from(column).every((x, k) => near(x, recorded[key]![k]!, 1e-5)),
  );
};

export const findings: Readonly<Record<string, Finding>> = {
  'real-training': [
    [
      'With one learning rate Adam does well on both tasks,',
      () => repeats() && TASKS.every((task) => end({ task, lrOne: 0.01 }).right > 0.88),
    ],
    [
      ' and gradient descent at the same rate is far behind;',
      () =>
        TASKS.every((task) => {
          const { plain, adam } = end({ task, lrOne: 0.01 });
          return plain > 3 * adam;
        }),
    ],
    [
      ' at rates of its own it keeps up,',
      () =>
        TASKS.every((task) => {
          const { plain, adam } = end({ task, lrOne: OWN[task] });
          return plain < 1.1 * adam;
        }),
    ],
    [
      ' but its rate for the mails makes it diverge on the digits.',
      () => end({ task: 'digits', lrOne: OWN.spam }).plain > recorded['one.loss']![0]!,
    ],
  ],
};
