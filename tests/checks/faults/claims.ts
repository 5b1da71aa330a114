// Faults in sentences that can be false.
import type { Fault } from '../plant.ts';

const claimsFile = 'content/01-tiny/claims.ts';
const text = 'content/01-tiny/index.mdx';

export const claims: readonly Fault[] = [
  {
    what: 'a claim that is false everywhere',
    file: claimsFile,
    from: 'rate > rates[i - 1]!',
    to: 'rate < rates[i - 1]!',
    at: { in: text, words: '<Claim id="never-rises">' },
    says: /"The effective rate never rises\." · false for \{ lr: .*, gradients: \[.*, .*\] \}: the rate rose at step 2/,
  },
  {
    what: 'a claim that is false in a corner of its range, shrunk to its border',
    file: claimsFile,
    from: "g: between(1e-3, 1e3, 'log') }",
    to: 'g: between(-1, 1) }',
    also: [
      {
        file: claimsFile,
        from: 'Math.abs(Math.abs(step!) - lr) <= 1e-12 * lr ||',
        to: 'g < 0.5 ||',
      },
    ],
    at: { in: text, words: '<Claim id="first-step">' },
    says: /false for \{ lr: 0\.001, g: 0\.5(00\d*)? \}: the step was -0\.001/,
  },
  {
    what: 'a claim that throws',
    file: claimsFile,
    from: 'return rise < 0 ||',
    to: "if (lr > 1) throw new Error('no such rate');\n      return rise < 0 ||",
    at: { in: text, words: '<Claim id="never-rises">' },
    says: /false for \{ lr: 1\.0.*: it throws no such rate/,
  },
  ...[
    ['a number', 'The first step is 17 times as long as the rate.', '17 times', '17'],
    ['a word', 'The first step is twice as long as the rate.', 'twice', 'twice'],
    ['a coefficient', 'The first step is $3\\eta$ long.', '3\\eta', '3'],
    ['a border', 'Above $\\eta = 5$ the first step is as long as the rate.', '5$', '5'],
  ].map(([kind, sentence, at, said]): Fault => ({
    what: `${kind!} in a sentence that its property does not try`,
    file: text,
    from: 'The first step is as long as the rate.',
    to: sentence!,
    at: at!,
    says: new RegExp(
      `"${said!}" in the claim "first-step" · its property computes with no such number · say what`,
    ),
  })),
];
