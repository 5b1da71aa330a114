// Every schedule of the library over the same run, one beside another: which rate at which step, and what it adds up to.
import {
  descend,
  noisy,
  quadratic1d,
  reduceOnPlateau,
  schedules,
  sgd,
  warmup,
  type Schedule,
  type ScheduleName,
} from '#lib/index.ts';
import { decimals, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';

export const STEPS = 1000;
const STRIDE = 5;
const NAMES: Readonly<Record<string, string>> = {
  constant: 'constant',
  linear: 'straight line to zero',
  cosine: 'cosine',
  warmupStableDecay: 'stable, then a short fall',
  exponential: 'exponential decay',
  step: 'step decay',
  multiStep: 'multi-step decay',
  time: 'time-based decay',
  polynomial: 'polynomial decay',
  warmRestarts: 'warm restarts',
  oneCycle: 'one cycle',
  plateau: 'reduce on plateau',
};

/** The rates of a plateau's schedule in a noisy run: it has no shape of its own, the losses make it. */
function onPlateau(): Schedule {
  const plateau = reduceOnPlateau({ lr: 1, factor: 0.5, patience: 25, threshold: 0.05 });
  const bowl = noisy(quadratic1d({ h: 1, start: 5 }), { sigma: 1, seed: 3 });
  const rates = [Number.NaN];
  const lr: Schedule = (t) => {
    rates[t] = plateau.schedule(t);
    return rates[t] / 10;
  };
  descend(bowl, sgd({ lr }), {
    steps: STEPS,
    onStep: ({ loss }) => {
      plateau.observe(loss);
    },
  });
  return (t) => rates[t]!;
}

/** The rates of a run of 1000 steps with the peak 1: so many steps of warmup, and the schedule in what is left. */
function ratesOf(name: string, rise: number): number[] {
  const left = STEPS - rise;
  const bare =
    name === 'plateau'
      ? onPlateau()
      : schedules[name as ScheduleName].make(1, left, takesWarmup(name) ? { warmup: 0 } : {});
  const schedule = rise > 0 ? warmup(bare, { steps: rise }) : bare;
  return Array.from({ length: STEPS }, (_, i) => schedule(i + 1));
}

const takesWarmup = (name: string): boolean =>
  ['linear', 'cosine', 'warmupStableDecay'].includes(name);

/** Mean, share below a tenth of the peak, share above nine tenths: of all steps, also of those that are not drawn. */
function measured(rates: readonly number[]): number[] {
  const share = (is: (rate: number) => boolean): number => rates.filter(is).length / STEPS;
  const mean = rates.reduce((a, b) => a + b, 0) / STEPS;
  return [mean, share((x) => x < 0.1), share((x) => x > 0.9)];
}

const mean = (columns: Columns, key: string): string => decimals(columns[`${key}.of`]![0]!);
const percent = (columns: Columns, key: string, i: number): string =>
  `${decimals(100 * columns[`${key}.of`]![i]!, 1)} %`;
const spends = (columns: Columns, key: string): string =>
  `${percent(columns, key, 1)} of its steps below a tenth of the peak and ${percent(columns, key, 2)} above nine tenths`;

export default figure({
  id: 'schedule-shapes',
  question: 'Which rate at which step?',
  caption:
    'Two schedules over the same 1000 steps, with the same peak, 1. The warmup stands before each of them and shortens what follows. A schedule that waits for a plateau depends on the losses; here they are those of gradient descent on a noisy parabola.',
  finding:
    'A cosine and a straight line to zero add up to the same; they differ in where they spend it. A cosine is as long near its peak as near zero.',
  params: {
    first: { kind: 'choice', label: 'Schedule', options: NAMES, value: 'cosine' },
    second: { kind: 'choice', label: 'Beside it', options: NAMES, value: 'linear' },
    warmup: {
      kind: 'number',
      label: 'Steps of warmup',
      symbol: 'W',
      from: 0,
      to: 500,
      scale: 'linear',
      step: 25,
      integer: true,
      value: 0,
    },
  },
  presets: [
    { label: 'Warmup and cosine', values: { first: 'cosine', warmup: 100 } },
    { label: 'Warmup, stable, decay', values: { first: 'warmupStableDecay', warmup: 100 } },
    { label: 'In steps', values: { first: 'step', second: 'exponential', warmup: 0 } },
    { label: 'Restarts', values: { first: 'warmRestarts', second: 'oneCycle', warmup: 0 } },
  ],
  key: [
    { style: 'one', label: 'the schedule' },
    { style: 'two', label: 'the one beside it' },
  ],
  columns({ first, second, warmup: rise }) {
    const [one, two] = [ratesOf(first, rise), ratesOf(second, rise)];
    const drawn = (_: number, i: number): boolean => i % STRIDE === 0;
    return {
      t: Array.from({ length: STEPS / STRIDE }, (_, k) => k * STRIDE + 1),
      first: one.filter(drawn),
      second: two.filter(drawn),
      'first.of': measured(one),
      'second.of': measured(two),
    };
  },
  marks: (_, columns) =>
    (['second', 'first'] as const).map((key) => ({
      kind: 'line',
      id: key,
      style: key === 'first' ? 'one' : 'two',
      x: columns['t']!,
      y: columns[key]!,
      every: 25,
      phase: key === 'first' ? 12 : 24,
    })),
  speak: ({ first, second }, columns) =>
    `The first (${NAMES[first]!}) has the mean rate ${mean(columns, 'first')} and spends ${spends(columns, 'first')}. The one beside it (${NAMES[second]!}) has the mean ${mean(columns, 'second')}.`,
  describe: ({ first, second, warmup: rise }, columns) =>
    `Two curves of a rate over ${whole(STEPS)} steps, ${rise > 0 ? `both rising in a straight line for ${rise} steps` : 'without warmup'}. The first, ${NAMES[first]!}, spends ${spends(columns, 'first')}. The other, ${NAMES[second]!}, spends ${spends(columns, 'second')}.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'first', label: 'rate of the schedule' },
    { key: 'second', label: 'rate of the one beside it' },
  ],
});
