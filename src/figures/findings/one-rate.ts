// The findings of the figures of "one rate", held by their columns.
import batchNoise from '../batch-noise.data.ts';
import flatEnough, { STEPS as REST } from '../flat-enough.data.ts';
import { falls, last, near, seen, smallest, type Finding } from '../kit/finding.ts';
import onAParabola from '../on-a-parabola.data.ts';
import turnTheValley from '../turn-the-valley.data.ts';
import whatIsLeft from '../what-is-left.data.ts';

const CURVATURES = [0.5, 2, 4] as const;

/** The mean of the dots of a cloud; every second entry is a gap. */
const centre = (dots: readonly number[]): number => {
  const drawn = dots.filter((x) => !Number.isNaN(x));
  return drawn.reduce((sum, x) => sum + x, 0) / drawn.length;
};

const distances = (h: number, lr: number): readonly number[] =>
  seen(onAParabola, { h, lr })('distance');

/** By what the loss shrinks in each late step, as a logarithm: only the gentle direction is left then. */
const latePace = (ratio: number): number => {
  const share = seen(turnTheValley, { ratio })('share');
  return Math.log(share[60]! / share[90]!) / 30;
};

/** The curvature where a walk has come to rest; NaN while it moves or once it is thrown out. */
const restsAt = (lr: number): number => {
  const at = seen(flatEnough, { lr });
  const a = at('a');
  const still = a.length > REST && Math.abs(a[REST]! - a[REST - 1]!) < 1e-3;
  return still ? last(at('curvature')) : Number.NaN;
};

export const findings: Readonly<Record<string, Finding>> = {
  'batch-noise': [
    [
      'The gradient of a batch is the exact gradient plus noise,',
      () => {
        const at = seen(batchNoise, { size: 1 });
        const [noise] = at('now.noise') as [number];
        const off = Math.hypot(
          centre(at('cloud.x')) - at('exact.x')[0]!,
          centre(at('cloud.y')) - at('exact.y')[0]!,
        );
        // The mean of sixty batches lies nearer by about the root of sixty.
        return noise > 0 && off < noise / 4;
      },
    ],
    [
      ' and the noise falls like the root of the size of the batch.',
      () => {
        const at = seen(batchNoise);
        const noise = at('noise');
        return at('B').every((B, k) => near(noise[k]! * Math.sqrt(B), noise[0]!, 0.2));
      },
    ],
  ],
  'on-a-parabola': [
    [
      'Each step multiplies the distance by 1 − ηh:',
      () =>
        CURVATURES.every((h) =>
          [0.1, 0.45, 1.1].every((lr) => {
            const x = distances(h, lr);
            return x.every(
              (now, k) => k === 0 || near(now, x[k - 1]! * Math.abs(1 - lr * h), 1e-9),
            );
          }),
        ),
    ],
    [
      ' below the rate 2/h the walk comes in,',
      () => CURVATURES.every((h) => falls(distances(h, 0.98 * (2 / h)))),
    ],
    [
      ' above it the walk runs away.',
      () => CURVATURES.every((h) => falls(distances(h, 1.02 * (2 / h)).toReversed())),
    ],
  ],
  'what-is-left': [
    [
      'The best single rate lies just below the limit of the steep direction,',
      () => {
        const at = seen(whatIsLeft);
        const across = at('across');
        const best = at('lr')[smallest(at('along').map((left, k) => Math.max(left, across[k]!)))]!;
        return best < 2 && best > 1.8;
      },
    ],
    [
      ' and the gentle one wants a rate that the steep one forbids.',
      () => {
        const at = seen(whatIsLeft);
        const wanted = smallest(at('along'));
        return at('lr')[wanted]! > 2 && at('across')[wanted]! > 1;
      },
    ],
  ],
  'turn-the-valley': [
    [
      'Turning the valley changes nothing for gradient descent;',
      () => {
        const flat = seen(turnTheValley, { angle: 0 })('share');
        return [30, 45, 90].every((angle) =>
          seen(turnTheValley, { angle })('share').every((x, k) => near(x, flat[k]!, 1e-9)),
        );
      },
    ],
    [
      ' making it longer costs steps in proportion to the ratio of its curvatures.',
      () => [20, 50, 100].every((ratio) => near(latePace(ratio) * ratio, 10 * latePace(10), 0.1)),
    ],
  ],
  'flat-enough': [
    [
      'Gradient descent comes to rest only where the curvature is below 2/η;',
      () => {
        const rates = [0.15, 0.18, 0.2, 0.22, 0.24, 0.26, 0.28];
        const rested = rates.filter((lr) => !Number.isNaN(restsAt(lr)));
        return rested.length >= 3 && rested.every((lr) => restsAt(lr) < (2 / lr) * 1.001);
      },
    ],
    [
      ' a larger rate carries it to flatter ground.',
      () => falls([0.2, 0.24, 0.28].map((lr) => last(seen(flatEnough, { lr })('curvature')))),
    ],
  ],
};
