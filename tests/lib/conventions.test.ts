// The presets of each framework against its own signatures, name by name, and the papers' against what they print.
import { describe, expect, test } from 'vitest';
import { conventions, optimizers } from '#lib/index.ts';
import type { CatalogEntry, ConventionName } from '#lib/index.ts';

type Options = Readonly<Record<string, unknown>>;
const makers: Readonly<Record<string, CatalogEntry>> = optimizers;
const rules = (source: ConventionName): Readonly<Record<string, Options>> => conventions[source];
const make = (source: ConventionName, rule: string): Options =>
  makers[rule === 'amsgrad' ? 'adam' : rule]!.make(rules(source)[rule]).options as Options;

/** What the frameworks call our options; what is no option here is checked by what it is off. */
const names: Readonly<Record<string, string>> = {
  lr: 'lr',
  learning_rate: 'lr',
  momentum: 'momentum',
  dampening: 'dampening',
  nesterov: 'nesterov',
  lr_decay: 'lrDecay',
  initial_accumulator_value: 'initialAccumulator',
  alpha: 'beta',
  decay: 'beta',
  centered: 'centered',
  beta1: 'beta1',
  b1: 'beta1',
  beta_1: 'beta1',
  beta2: 'beta2',
  b2: 'beta2',
  beta_2: 'beta2',
  eps: 'eps',
  epsilon: 'eps',
  momentum_decay: 'momentumDecay',
  beta2_decay: 'beta2Decay',
  beta_2_decay: 'beta2Decay',
  epsilon_1: 'eps1',
  eps2: 'eps2',
  epsilon_2: 'eps2',
  d: 'clipThreshold',
  clip_threshold: 'clipThreshold',
  clipping_threshold: 'clipThreshold',
  ns_steps: 'nsSteps',
};
const ofRule: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rmsprop: { rho: 'beta' },
  adadelta: { rho: 'rho' },
  adafactor: { eps: 'eps1' },
  ...Object.fromEntries(
    ['adamw', 'lamb', 'lion', 'muon'].map((rule) => [rule, { weight_decay: 'weightDecay' }]),
  ),
};

/** The defaults as the signatures of PyTorch 2.13, Keras 3.15 and Optax 0.2.8 have them; pairs (betas, eps) are written out. */
const betas = 'beta1=0.9, beta2=0.999';
const kerasBetas = 'beta_1=0.9, beta_2=0.999';
const b = 'b1=0.9, b2=0.999';
const signatures: Readonly<
  Record<'pytorch' | 'keras' | 'optax', Readonly<Record<string, string>>>
> = {
  pytorch: {
    sgd: 'lr=1e-3, momentum=0, dampening=0, nesterov=False',
    adagrad: 'lr=1e-2, lr_decay=0, initial_accumulator_value=0, eps=1e-10',
    rmsprop: 'lr=1e-2, alpha=0.99, eps=1e-8, momentum=0, centered=False',
    adadelta: 'lr=1.0, rho=0.9, eps=1e-6',
    adam: `lr=1e-3, ${betas}, eps=1e-8`,
    amsgrad: `lr=1e-3, ${betas}, eps=1e-8`,
    adamw: `lr=1e-3, ${betas}, eps=1e-8, weight_decay=1e-2`,
    adamax: `lr=2e-3, ${betas}, eps=1e-8`,
    nadam: `lr=2e-3, ${betas}, eps=1e-8, momentum_decay=4e-3`,
    radam: `lr=1e-3, ${betas}, eps=1e-8`,
    adafactor: 'lr=1e-2, beta2_decay=-0.8, eps2=1e-3, d=1.0',
    muon: 'lr=1e-3, weight_decay=0.1, momentum=0.95, nesterov=True, eps=1e-7, ns_steps=5',
    rprop: 'lr=1e-2',
  },
  keras: {
    sgd: 'learning_rate=0.01, momentum=0.0, nesterov=False',
    adagrad: 'learning_rate=0.001, initial_accumulator_value=0.1, epsilon=1e-7',
    rmsprop: 'learning_rate=0.001, rho=0.9, momentum=0.0, epsilon=1e-7, centered=False',
    adadelta: 'learning_rate=0.001, rho=0.95, epsilon=1e-7',
    adam: `learning_rate=0.001, ${kerasBetas}, epsilon=1e-7`,
    amsgrad: `learning_rate=0.001, ${kerasBetas}, epsilon=1e-7`,
    adamw: `learning_rate=0.001, weight_decay=0.004, ${kerasBetas}, epsilon=1e-7`,
    adamax: `learning_rate=0.001, ${kerasBetas}, epsilon=1e-7`,
    nadam: `learning_rate=0.001, ${kerasBetas}, epsilon=1e-7`,
    lamb: `learning_rate=0.001, ${kerasBetas}, epsilon=1e-7`,
    adafactor:
      'learning_rate=0.001, beta_2_decay=-0.8, epsilon_1=1e-30, epsilon_2=1e-3, clip_threshold=1.0',
    lion: 'learning_rate=0.001, beta_1=0.9, beta_2=0.99',
  },
  optax: {
    sgd: 'nesterov=False',
    adagrad: 'initial_accumulator_value=0.1, eps=1e-7',
    rmsprop: 'decay=0.9, eps=1e-8, centered=False',
    adadelta: 'rho=0.9, eps=1e-6',
    adam: `${b}, eps=1e-8`,
    amsgrad: `${b}, eps=1e-8`,
    adamw: `${b}, eps=1e-8, weight_decay=1e-4`,
    adamax: `${b}, eps=1e-8`,
    nadam: `${b}, eps=1e-8`,
    radam: `${b}, eps=1e-8`,
    lamb: `${b}, eps=1e-6, weight_decay=0.0`,
    adafactor: 'clipping_threshold=1.0, eps=1e-30',
    lion: 'b1=0.9, b2=0.99, weight_decay=1e-3',
    adabelief: `${b}, eps=1e-16`,
    yogi: `${b}, eps=1e-3, initial_accumulator_value=1e-6`,
    signsgd: '',
  },
};

/** What no signature says: the form of each source's equations. */
const outside = { epsPlacement: 'outside' };
const inside = { epsPlacement: 'inside' };
const hat = { epsPlacement: 'hat' };
const forms: Readonly<Record<keyof typeof signatures, Readonly<Record<string, Options>>>> = {
  pytorch: {
    adagrad: outside,
    rmsprop: outside,
    adam: outside,
    amsgrad: { ...outside, amsgrad: 'raw' },
    adamw: outside,
    adamax: inside, // |g| + eps
    radam: { ...hat, threshold: 'pytorch' },
  },
  keras: {
    adagrad: inside,
    rmsprop: inside,
    adam: hat,
    amsgrad: { ...hat, amsgrad: 'raw' },
    adamw: hat,
    adamax: outside,
    nadam: { momentumDecay: 1 },
    adafactor: inside,
  },
  optax: {
    adagrad: inside,
    rmsprop: inside,
    adam: outside,
    amsgrad: { ...outside, amsgrad: 'corrected' },
    adamw: outside,
    adamax: inside,
    nadam: { momentumDecay: 'constant' },
    radam: { ...outside, threshold: 'optax' },
    adafactor: inside,
  },
};

const valueOf = (text: string): unknown =>
  text === 'True' || text === 'False' ? text === 'True' : Number(text);

/** A signature in our names. */
const parsed = (rule: string, signature: string): Options =>
  Object.fromEntries<unknown>(
    signature
      .split(', ')
      .filter((part) => part !== '')
      .map((part): [string, unknown] => {
        const [name, value] = part.split('=') as [string, string];
        return [ofRule[rule]?.[name] ?? names[name]!, valueOf(value)];
      }),
  );

describe.each(['pytorch', 'keras', 'optax'] as const)('%s', (source) => {
  test('has the rules of its signatures', () => {
    expect(Object.keys(rules(source))).toEqual(Object.keys(signatures[source]));
  });

  test.each(Object.entries(signatures[source]))('%s(%s)', (rule, signature) => {
    const told = { ...parsed(rule, signature), ...forms[source][rule] };
    expect(Object.keys(told)).not.toContain('undefined');
    expect(make(source, rule)).toMatchObject(told);
    // and the preset says nothing beyond
    expect(told).toMatchObject(rules(source)[rule]!);
  });
});

test('Optax has no rate by default, so none of its presets sets one', () => {
  for (const preset of Object.values(rules('optax'))) expect(preset).not.toHaveProperty('lr');
});

describe('the papers', () => {
  const moments = { beta1: 0.9, beta2: 0.999 };
  test.each<[string, string, Options]>([
    ['sgd', 'Robbins and Monro name no rate', {}],
    ['adagrad', 'δI + diag(G)^½ from G = 0', { ...outside, initialAccumulator: 0 }],
    ['rmsprop', "Hinton's slide: 0.9 and 0.001, no ε", { lr: 0.001, beta: 0.9, eps: 0 }],
    ['adadelta', 'ρ = 0.95 and ε = 1e-6, without a rate', { lr: 1, rho: 0.95, eps: 1e-6 }],
    ['adam', 'Algorithm 1', { lr: 0.001, ...moments, eps: 1e-8, ...outside }],
    [
      'amsgrad',
      'Algorithm 2: no correction and no ε',
      { ...moments, eps: 0, amsgrad: 'raw', biasCorrection: 'none' },
    ],
    ['adamw', 'Algorithm 2', { lr: 0.001, ...moments, eps: 1e-8, ...outside }],
    ['adamax', 'Algorithm 2', { lr: 0.002, ...moments, eps: 0 }],
    ['nadam', "Dozat's schedule", { ...moments, eps: 1e-8, momentumDecay: 0.004 }],
    ['radam', 'Algorithm 2: ρ > 4, no ε', { ...moments, eps: 0, threshold: 'paper' }],
    ['lamb', 'section 4', { ...moments, eps: 1e-6 }],
    ['adafactor', 'section 9', { lr: 0.01, beta2Decay: -0.8, eps1: 1e-30, eps2: 1e-3, ...inside }],
    ['lion', 'Algorithm 2', { beta1: 0.9, beta2: 0.99 }],
    ['adabelief', 'Algorithm 2', { lr: 0.001, ...moments, eps: 1e-8 }],
    [
      'yogi',
      'Algorithm 2',
      { lr: 0.01, ...moments, eps: 1e-3, initialAccumulator: 1e-6, biasCorrection: 'none' },
    ],
    ['signsgd', 'Algorithm 1 names no rate', {}],
  ])('%s: %s', (rule, _, told) => {
    expect(rules('paper')[rule]).toEqual(told);
    expect(make('paper', rule)).toMatchObject(told);
  });

  test('no other', () => {
    expect(Object.keys(rules('paper'))).toHaveLength(16);
  });
});
