// The findings of the figures of "AdaGrad", held by their columns.
import doesItDie from '../does-it-die.data.ts';
import { falls, last, near, seen, type Finding } from '../kit/finding.ts';
import overtaken from '../overtaken.data.ts';
import rareAndCommon from '../rare-and-common.data.ts';
import ratesOverTime from '../rates-over-time.data.ts';
import stepsAgree from '../steps-agree.data.ts';
import twoRates from '../two-rates.data.ts';

/** How many times a quantity is smaller at the end than at the first row from step t on. */
const fallFrom = (rows: readonly number[], x: readonly number[], t: number): number =>
  x[rows.findIndex((row) => row >= t)]! / last(x);

export const findings: Readonly<Record<string, Finding>> = {
  'two-rates': [
    [
      'Gradient descent’s rate is bounded by the steepest direction',
      () => {
        const across = (lrSgd: number): number[] =>
          seen(twoRates, { lrSgd })('sgd.x2').map(Math.abs);
        return falls(across(0.48)) && falls(across(0.52).toReversed());
      },
    ],
    [
      ' and then crawls along the flattest;',
      () => {
        const at = seen(twoRates);
        const left = (key: string): number => Math.abs(at(key)[10]! / at(key)[0]!);
        return left('sgd.x1') > 0.4 && left('sgd.x2') < 0.01;
      },
    ],
    [
      ' AdaGrad gives each direction a rate of its own.',
      () => {
        const at = seen(twoRates);
        const step = (key: string): number => Math.abs(at(key)[1]! - at(key)[0]!);
        return (
          near(step('adagrad.x1'), step('adagrad.x2'), 1e-6) && step('sgd.x2') > 5 * step('sgd.x1')
        );
      },
    ],
  ],
  'steps-agree': [
    [
      'The rates differ so that the steps agree:',
      () => {
        const at = seen(stepsAgree);
        const [rate, step] = [at('rate'), at('step')];
        return rate[0]! / rate[1]! > 1000 && near(step[0]!, step[1]!, 1e-6);
      },
    ],
    [
      ' a small rate is not a careful step.',
      () => {
        const at = seen(stepsAgree, { g1: 1e-3, g2: 1e3, lr: 1 });
        return at('rate')[1]! < 0.01 && at('step')[1]! > 0.99;
      },
    ],
  ],
  'rates-over-time': [
    [
      'Neither rate ever rises;',
      () =>
        [0.01, 0.1, 1].every((lr) =>
          ['rate.x1', 'rate.x2'].every((key) =>
            seen(ratesOverTime, { lr })(key).every((x, k, all) => k === 0 || x <= all[k - 1]!),
          ),
        ),
    ],
    [
      ' each levels off once the gradients of its coordinate have all but gone.',
      () => {
        const at = seen(ratesOverTime, { lr: 1 });
        return (['1', '2'] as const).every((i) => {
          const [G, rate] = [at(`G${i}`), at(`rate.x${i}`)];
          const still = G.findIndex((sum) => near(sum, last(G), 1e-4));
          const level = rate.slice(still).every((x) => near(x, last(rate), 1e-4));
          return at('t')[still]! < 100 && level && rate[0]! > 1.1 * last(rate);
        });
      },
    ],
  ],
  'rare-and-common': [
    [
      'AdaGrad keeps the rate of a rare feature for the day it comes;',
      () =>
        [10, 50].every((period) => {
          const rate = seen(rareAndCommon, { period })('rate.rare');
          const away = rate.map((x, t) => t <= period || t % period === 0 || x === rate[t - 1]);
          return away.every(Boolean);
        }),
    ],
    [
      ' a shared falling rate spends it while the feature is away.',
      () =>
        [10, 50].every((period) => {
          const at = seen(rareAndCommon, { period });
          const shared = at('rate.shared').slice(1);
          return (
            falls(shared) &&
            last(shared) < 0.5 * last(at('rate.rare')) &&
            last(at('distance.shared')) > last(at('distance.rare'))
          );
        }),
    ],
  ],
  'does-it-die': [
    [
      'The rate goes to zero only where the sum of squared gradients grows without bound,',
      () => {
        const at = seen(doesItDie);
        const fall = (regime: string): number => fallFrom(at('t'), at(`rate.${regime}`), 1000);
        return (
          near(fall('vanishing'), 1, 1e-6) &&
          near(fall('constant'), Math.sqrt(10), 0.05) &&
          fall('noisy') > 2.5
        );
      },
    ],
    [
      ' and under a steady gradient AdaGrad still walks as far as you like.',
      () => {
        const at = seen(doesItDie);
        const way = at('distance.constant');
        return (
          near(1 / fallFrom(at('t'), way, 1000), Math.sqrt(10), 0.1) && falls(way.toReversed())
        );
      },
    ],
  ],
  overtaken: [
    [
      'A falling rate is slow and goes on closing in;',
      () => {
        const at = seen(overtaken);
        const [slow, quick] = [at('adagrad'), at('rmsprop')];
        const early = at('t').findIndex((t) => t >= 100);
        return (
          slow[early]! > quick[early]! &&
          slow.every((x, k) => k === 0 || x <= slow[k - 1]!) &&
          last(slow) < 1e-6
        );
      },
    ],
    [
      ' a rate that recovers is quick and then circles the minimum for ever.',
      () => {
        const x = seen(overtaken)('rmsprop');
        return last(x) > 0.01 && x.slice(-10).every((now) => near(now, last(x), 1e-6));
      },
    ],
  ],
};
