// The findings of the figures of "RMSprop", held by their columns.
import { adadelta } from '#lib/index.ts';
import adadeltaStart from '../adadelta-start.data.ts';
import firstTen from '../first-ten.data.ts';
import gradientPainter from '../gradient-painter.data.ts';
import { SEQUENCES } from '../instruments/painter.ts';
import { falls, last, near, seen, type Finding, type Seen } from '../kit/finding.ts';
import riseAndFall from '../rise-and-fall.data.ts';
import settling from '../settling.data.ts';
import signWalk from '../sign-walk.data.ts';
import sumOrAverage from '../sum-or-average.data.ts';

/** The step of a rule of the sign walk from row k − 1 to row k, both coordinates. */
const stride = (at: Seen, rule: string, k: number): readonly [number, number] => {
  const along = (key: string): number => Math.abs(at(key)[k]! - at(key)[k - 1]!);
  return [along(`${rule}.x1`), along(`${rule}.x2`)];
};

/** Gradient over √v, and the step that RMSprop makes of it, where there is a gradient. */
const divided = (gradients: string): { ratio: number; length: number }[] => {
  const at = seen(gradientPainter, { gradients });
  const [g, root, length] = [at('g'), at('rmsprop.root'), at('rmsprop.length')];
  return g.flatMap((x, k) =>
    k > 0 && x !== 0 ? [{ ratio: Math.abs(x) / root[k]!, length: length[k]! }] : [],
  );
};

const BELOW = [1e-8, 1e-4, 2e-3] as const;
const distance = (eps: number): readonly number[] => seen(settling, { lr: 0.1, eps })('e');

/** Adadelta's first step for a gradient. */
const firstStep = (g: number, rho: number, eps: number): number => {
  const theta = new Float64Array(1);
  const rule = adadelta({ lr: 1, rho, eps });
  rule.step(theta, Float64Array.of(g), rule.init(1));
  return -theta[0]!;
};
const firstWay = (values: Parameters<typeof adadeltaStart.columns>[0]): number =>
  seen(adadeltaStart, values)('adadelta')[0]!;

export const findings: Readonly<Record<string, Finding>> = {
  'sign-walk': [
    [
      'Rules that divide the size of the gradient away set out on the diagonal, equally far in every coordinate;',
      () => {
        const at = seen(signWalk);
        const diagonal = (rule: string): boolean => {
          const [along, across] = stride(at, rule, 1);
          return near(along, across, 1e-3);
        };
        return ['signsgd', 'rprop', 'rmsprop'].every(diagonal) && !diagonal('sgd');
      },
    ],
    [
      ' with a constant learning rate signs alone never come to rest.',
      () =>
        [0.1, 0.3, 0.7].every((lr) => {
          const at = seen(signWalk, { lr });
          return at('t').every((t) => t === 0 || near(stride(at, 'signsgd', t)[1], lr, 1e-9));
        }),
    ],
  ],
  'gradient-painter': [
    [
      'RMSprop divides each gradient by a typical size of the recent ones:',
      () =>
        Object.values(SEQUENCES).every((gradients) =>
          divided(gradients).every(({ ratio, length }) => near(length, ratio, 1e-6)),
        ),
    ],
    [
      ' a gradient of that size makes a step of η,',
      () => near(last(divided(SEQUENCES.constant)).length, 1, 0.02),
    ],
    [
      ' a larger one a longer step, a smaller one a shorter.',
      () => {
        const steps = divided(SEQUENCES.spike);
        const spike = steps[14]!;
        const after = steps[15]!;
        return spike.ratio > 1 && spike.length > 1 && after.ratio < 1 && after.length < 1;
      },
    ],
  ],
  'rise-and-fall': [
    [
      'RMSprop believes a rise at once and a fall late:',
      () =>
        [0.1, 0.01, 1e-3].every((rest) => {
          const at = seen(riseAndFall, { rest });
          // A step of the old size would be a hundredfold.
          return at('up')[0]! < Math.sqrt(1 / rest) * 1.01 && at('down')[0]! < 0.02;
        }),
    ],
    [
      ' after a rise the steps overshoot for a while,',
      () => {
        const at = seen(riseAndFall);
        const up = at('up');
        return (
          up[0]! > 2 && up.every((x, k) => k === 0 || x <= up[k - 1]!) && near(last(up), 1, 0.01)
        );
      },
    ],
    [
      ' after a fall they stay short for several half-lives.',
      () =>
        [0.1, 0.01, 1e-3].every(
          (rest) =>
            seen(riseAndFall, { rest })('half.t')[0]! > (3 * Math.log(0.5)) / Math.log(1 - rest),
        ),
    ],
  ],
  'first-ten': [
    [
      'The average starts at zero, so the first steps are too long, the first by 1/√(1 − β):',
      () =>
        [0.1, 0.01, 1e-3].every((rest) => {
          const length = seen(firstTen, { rest })('length').slice(1);
          return length.every((x) => x > 1) && near(length[0]!, 1 / Math.sqrt(rest), 1e-9);
        }),
    ],
    [
      ' the longer the memory, the wilder the start.',
      () => falls([1e-3, 0.01, 0.1, 0.5].map((rest) => seen(firstTen, { rest })('length')[1]!)),
    ],
  ],
  settling: [
    [
      'Below the line ε = η²/4 a constant rate has a floor:',
      () => BELOW.every((eps) => last(distance(eps)) > 1e-3) && last(distance(3e-3)) < 1e-6,
    ],
    [
      ' however near it comes, it is thrown back',
      () => BELOW.every((eps) => Math.min(...distance(eps)) < last(distance(eps)) / 10),
    ],
    [
      ' and ends jumping between two places, √(η²/4 − ε) on either side.',
      () =>
        BELOW.every((eps) =>
          distance(eps)
            .slice(-10)
            .every((e) => near(e, Math.sqrt(0.1 ** 2 / 4 - eps), 1e-3)),
        ),
    ],
  ],
  'sum-or-average': [
    [
      'An average that hardly forgets is a sum times 1 − β: with the learning rate scaled by √(1 − β) RMSprop walks in AdaGrad’s steps,',
      () => {
        const apart = [0.1, 1e-3, 1e-5].map((rest) => seen(sumOrAverage, { rest })('apart')[0]!);
        return falls(apart) && last(apart) < 0.01;
      },
    ],
    [
      ' and without it starts far too fast.',
      () => {
        const at = seen(sumOrAverage, { rest: 1e-5, scaled: 'no' });
        const moved = (key: string): number => Math.abs(10 - at(key)[0]!);
        return moved('rmsprop') > 10 * moved('adagrad');
      },
    ],
  ],
  'adadelta-start': [
    [
      'Adadelta’s first step is √(ε/(1 − ρ)) whatever the gradient:',
      () =>
        [1e-7, 1e-6].every((eps) =>
          [0.1, 1, 1000].every((g) =>
            near(Math.abs(firstStep(g, 0.95, eps)), Math.sqrt(eps / 0.05), 0.01),
          ),
        ) && near(firstWay({ eps: 1e-6, rho: 0.95, lr: '1' }), Math.sqrt(1e-6 / 0.05), 0.01),
    ],
    [
      ' eps is its learning rate, by the root,',
      () =>
        near(
          firstWay({ eps: 1e-4, rho: 0.95, lr: '1' }),
          10 * firstWay({ eps: 1e-6, rho: 0.95, lr: '1' }),
          0.01,
        ),
    ],
    [
      ' and a framework’s lr multiplies it once more.',
      () => {
        const at = (lr: string): readonly number[] => seen(adadeltaStart, { lr })('adadelta');
        const bare = at('1');
        return at('0.001').every((x, k) => near(x, bare[k]! / 1000, 1e-9));
      },
    ],
  ],
};
