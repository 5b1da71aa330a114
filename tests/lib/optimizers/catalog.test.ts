// The table of optimizers: what stands under each name, and that what is shown of it is so.
import { describe, expect, test } from 'vitest';
import { optimizers } from '#lib/index.ts';
import type { CatalogEntry } from '#lib/index.ts';
import { kinLooks, looks } from '#lib/optimizers/looks.ts';

/** Name: rule, label, and the options that sliders move. */
const table: Readonly<Record<string, readonly [rule: string, label: string, sliders: string]>> = {
  sgd: ['sgd', 'gradient descent', 'lr l2'],
  momentum: ['sgd', 'momentum', 'lr momentum l2'],
  nesterov: ['sgd', 'Nesterov', 'lr momentum l2'],
  adagrad: ['adagrad', 'AdaGrad', 'lr eps initialAccumulator lrDecay l2'],
  rmsprop: ['rmsprop', 'RMSprop', 'lr beta eps momentum l2'],
  adadelta: ['adadelta', 'Adadelta', 'lr rho eps l2'],
  adam: ['adam', 'Adam', 'lr beta1 beta2 eps l2'],
  amsgrad: ['adam', 'AMSGrad', 'lr beta1 beta2 eps l2'],
  adamw: ['adamw', 'AdamW', 'lr beta1 beta2 eps weightDecay'],
  adamax: ['adamax', 'Adamax', 'lr beta1 beta2 eps l2'],
  nadam: ['nadam', 'NAdam', 'lr beta1 beta2 eps l2'],
  radam: ['radam', 'RAdam', 'lr beta1 beta2 eps l2'],
  lamb: ['lamb', 'LAMB', 'lr beta1 beta2 eps weightDecay'],
  adafactor: ['adafactor', 'Adafactor', 'lr eps2 clipThreshold l2'],
  lion: ['lion', 'Lion', 'lr beta1 beta2 weightDecay'],
  muon: ['muon', 'Muon', 'lr momentum weightDecay'],
  adabelief: ['adabelief', 'AdaBelief', 'lr beta1 beta2 eps l2'],
  yogi: ['yogi', 'Yogi', 'lr beta1 beta2 eps l2'],
  rprop: ['rprop', 'Rprop', 'lr l2'],
  signsgd: ['signsgd', 'signSGD', 'lr l2'],
};
const entries = Object.entries<CatalogEntry>(optimizers);

/** What makes a name another than its rule. */
const presets: Readonly<Record<string, object>> = {
  momentum: { momentum: 0.9, nesterov: false },
  nesterov: { momentum: 0.9, nesterov: true },
  amsgrad: { amsgrad: 'raw' },
  sgd: { momentum: 0, nesterov: false },
  adam: { amsgrad: false },
};

/** Options that run over several powers of ten. */
const ofPowers = new Set(['lr', 'eps', 'eps2', 'clipThreshold']);

test('every name of the table is here, and no other', () => {
  expect(entries.map(([name]) => name)).toEqual(Object.keys(table));
});

describe.each(entries)('%s', (name, entry) => {
  const [rule, label, sliders] = table[name]!;

  test('says its rule and what it is called', () => {
    expect([entry.rule, entry.label]).toEqual([rule, label]);
    expect(entry.make().name).toBe(rule);
  });

  test('tells every option with its default, and what it is made with', () => {
    expect(entry.defaults).toEqual(entry.make().options);
    expect(entry.defaults).toEqual(entry.make({}).options);
    expect(entry.defaults).toMatchObject(presets[name] ?? {});
    expect(entry.make({ lr: 0.25 }).options).toEqual({ ...entry.defaults, lr: 0.25 });
  });

  test('has sliders that run from a least to a greatest value, both allowed, the default between', () => {
    expect(Object.keys(entry.ranges).join(' ')).toBe(sliders);
    for (const [option, { min, max, scale }] of Object.entries(entry.ranges)) {
      expect(scale).toBe(ofPowers.has(option) ? 'log' : 'linear');
      expect(min).toBeLessThan(max);
      if (scale === 'log') expect(min).toBeGreaterThan(0);
      for (const value of [min, max])
        expect(entry.make({ [option]: value }).options).toMatchObject({ [option]: value });
      const usual = entry.defaults[option] as number;
      if (usual !== 0) expect(usual).toBeGreaterThanOrEqual(min);
      expect(usual).toBeLessThanOrEqual(max);
    }
  });

  test('is drawn as its look says', () => {
    const all: Record<string, CatalogEntry['look']> = { ...looks, ...kinLooks };
    expect(entry.look).toBe(all[name]);
  });
});

describe('looks', () => {
  const own = Object.entries(looks);
  const markers = own.map(([, { marker }]) => marker);

  test.each(own)(
    '%s has its name as token, a colour a theme, and a dash that SVG reads',
    (name, look) => {
      expect(look.token).toBe(`--opt-${name}`);
      for (const color of [look.light, look.dark]) expect(color).toMatch(/^#[\da-f]{6}$/);
      expect(look.dash).toMatch(/^(\d \d)?( \d \d)*$/);
    },
  );

  test('each of the ten has a marker of its own', () => {
    expect(markers).toEqual(
      expect.arrayContaining(['disc', 'square', 'triangle', 'diamond', 'circle', 'cross', 'plus']),
    );
    expect(new Set(markers).size).toBe(10);
    for (const [name, { marker }] of own)
      expect(marker.endsWith('-open')).toBe(['nesterov', 'adadelta', 'adamw'].includes(name));
  });

  test('gradient descent and Adam alone are drawn as solid lines', () => {
    const all = Object.entries({ ...looks, ...kinLooks });
    expect(all.filter(([, { dash }]) => dash === '').map(([name]) => name)).toEqual([
      'sgd',
      'adam',
    ]);
  });

  test.each(Object.entries(kinLooks))(
    '%s has the colour of a relative and another dash; rprop, drawn beside gradient descent, another marker too',
    (name, look) => {
      const of = own.find(([, { token }]) => token === look.token)![1];
      const marker = name === 'rprop' ? 'circle' : of.marker;
      expect({ ...look, dash: '' }).toEqual({ ...of, marker, dash: '' });
      expect(look.dash).not.toBe(of.dash);
      expect(look.dash).toMatch(/^\d \d$/);
    },
  );

  test('no two of a colour share a dash', () => {
    const pairs = Object.values({ ...looks, ...kinLooks }).map(({ token, dash }) => token + dash);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
