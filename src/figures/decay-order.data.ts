// Three places for the decay in a step: before the step and with it are one algorithm, after it is another.
import { adam, adamw, descend, quadratic1d } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { counted } from './kit/walk.ts';

export const STEPS = 60;
const START = 1;
const bowl = () => quadratic1d({ h: 1, start: START });

/** Adam's step at each place of the bowl, and the decay where `place` says. */
function byHand(lr: number, weightDecay: number, place: 'with' | 'after'): Float64Array {
  const rule = adam({ lr });
  const state = rule.init(1);
  const objective = bowl();
  const [theta, g] = [Float64Array.of(START), new Float64Array(1)];
  const path = Float64Array.of(START, ...new Array<number>(STEPS).fill(0));
  for (let t = 1; t <= STEPS; t++) {
    objective.gradient(theta, g, t);
    const old = theta[0]!;
    rule.step(theta, g, state);
    theta[0]! -= lr * weightDecay * (place === 'with' ? old : theta[0]!);
    path[t] = theta[0]!;
  }
  return path;
}

/** The largest gap between the library's path and another. */
const most = (columns: Columns, name: string): number =>
  Math.max(...Array.from(columns[name]!, (x, t) => Math.abs(x - columns['before']![t]!)));

/** Differences at the size of rounding are told as none. */
const gap = (x: number): string => (x < 1e-12 ? 'no more than rounding' : number(x));

export default figure({
  id: 'decay-order',
  question: 'Does it matter when the decay comes?',
  caption:
    'AdamW on the loss ½θ² from 1, with the decay taken from the weight before the step, together with it, or after it. First the paths, second how far the other two are from the first.',
  finding:
    'Before the step and with it the decay is the same algorithm; after it, it acts on the weight that has moved, and each step differs by η²λ times the step.',
  params: {
    lr: {
      kind: 'number',
      label: 'Learning rate',
      symbol: 'η',
      from: 0.01,
      to: 0.5,
      scale: 'log',
      value: 0.1,
    },
    weightDecay: {
      kind: 'number',
      label: 'Decay',
      symbol: 'λ',
      from: 0.01,
      to: 2,
      scale: 'log',
      value: 0.5,
    },
  },
  presets: [
    { label: 'As in practice', values: { lr: 0.01, weightDecay: 0.1 } },
    { label: 'Strong', values: { lr: 0.5, weightDecay: 2 } },
  ],
  key: [
    { style: 'adamw', label: 'before the step' },
    { style: 'one', label: 'with the step' },
    { style: 'two', label: 'after the step' },
  ],
  columns({ lr, weightDecay }) {
    const before = descend(bowl(), adamw({ lr, weightDecay }), { steps: STEPS }).theta;
    const [together, after] = (['with', 'after'] as const).map((p) => byHand(lr, weightDecay, p));
    const apart = (path: Float64Array): Float64Array =>
      path.map((x, t) => Math.max(1e-18, Math.abs(x - before[t]!)));
    return {
      t: counted(STEPS),
      before,
      with: together!,
      after: after!,
      'apart.with': apart(together!),
      'apart.after': apart(after!),
    };
  },
  marks: (_, columns) => [
    ...(['before', 'with', 'after'] as const).map((name, i) => ({
      kind: 'line' as const,
      id: name,
      panel: 'path',
      style: (['adamw', 'one', 'two'] as const)[i]!,
      x: columns['t']!,
      y: columns[name]!,
      every: 15,
      phase: 5 * (i + 1),
    })),
    ...(['with', 'after'] as const).map((name, i) => ({
      kind: 'line' as const,
      id: `apart.${name}`,
      panel: 'apart',
      style: (['one', 'two'] as const)[i]!,
      x: columns['t']!,
      y: columns[`apart.${name}`]!,
      every: 15,
      phase: 7 * (i + 1),
    })),
  ],
  speak: ({ lr, weightDecay }, columns) =>
    `With η = ${setting(lr)} and λ = ${setting(weightDecay)} the first step ends at ${number(columns['before']![1]!, 4)} before and with, and at ${number(columns['after']![1]!, 4)} after; over ${whole(STEPS)} steps the path with the decay in the step differs from the first by ${gap(most(columns, 'with'))}, the one with the decay after it by up to ${gap(most(columns, 'after'))}.`,
  describe: (_, columns) =>
    `First, three paths from 1, two of which coincide. Second, on a logarithmic axis: the path with the decay in the step stays within ${gap(most(columns, 'with'))} of the first, the one with the decay after it is up to ${gap(most(columns, 'after'))} away.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'before', label: 'θ, before' },
    { key: 'with', label: 'θ, with' },
    { key: 'after', label: 'θ, after' },
  ],
});
