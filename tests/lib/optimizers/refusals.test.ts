// What every rule refuses, with a message that names it, and that nothing is written before.
import { describe, expect, test } from 'vitest';
import { adafactor, adam, adamw, muon, optimizers, rmsprop, sgd } from '#lib/index.ts';
import type { CatalogEntry, Optimizer } from '#lib/index.ts';

const rules = Object.entries<CatalogEntry>(optimizers);

/** A value that no rule takes, by option. */
const bad: Readonly<Record<string, readonly unknown[]>> = {
  lr: [-1, Number.NaN, Infinity, '0.1', null],
  momentum: [-0.1, 1.5, true],
  momentumForm: ['mean'],
  dampening: [-0.1, 2],
  nesterov: [1, 'yes'],
  beta: [1, -0.1],
  rho: [1, -0.1],
  beta1: [1, -0.1, Number.NaN],
  beta2: [1, -0.1, Number.NaN],
  eps: [-1e-8, Number.NaN, Infinity],
  epsPlacement: ['under', true],
  l2: [-1],
  weightDecay: [-1, Infinity],
  amsgrad: ['max', 1],
  centered: [1],
  lrDecay: [-1],
  initialAccumulator: [-1],
  momentumDecay: [-1, 'never'],
  biasCorrection: ['all', 1],
  sparse: ['no'],
  threshold: ['keras'],
  shape: [[2], [2, 0], [1.5, 2], 4],
  beta2Decay: [0.1],
  eps1: [-1],
  eps2: [-1],
  clipThreshold: [0, -1],
  nsSteps: [-1, 1.5],
  adjustLr: ['none'],
};

/** Runs f and returns the message of the RangeError that it must throw. */
function messageOf(f: () => unknown): string {
  try {
    f();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return (error as RangeError).message;
  }
  throw new Error('nothing was refused');
}

describe.each(rules)('%s', (_, { rule, make, defaults }) => {
  test('names a bad option, its range and what came', () => {
    for (const name of Object.keys(defaults)) {
      for (const value of bad[name]!) {
        const message = messageOf(() => make({ [name]: value }));
        expect(message).toMatch(new RegExp(`^${rule}: ${name} must be .+, got `));
      }
    }
  });

  test('names an option that it does not have, and those that it has', () => {
    const message = messageOf(() => make({ learningRate: 1 }));
    const names = Object.keys(make().options).join(', ');
    expect(message).toBe(`${rule}: unknown option "learningRate"; its options are ${names}`);
  });

  test('has frozen options', () => {
    expect(Object.isFrozen(make().options)).toBe(true);
  });

  const optimizer = make();
  const two = (): Float64Array => Float64Array.of(1, 2);
  const vectors = Object.entries(optimizer.init(2)).filter(
    ([, value]) => (value as unknown) instanceof Float64Array,
  );

  const refused = (theta: Float64Array, g: Float64Array, state: ReturnType<Optimizer['init']>) => {
    const before = structuredClone([theta, g, state]);
    const message = messageOf(() => {
      optimizer.step(theta, g, state);
    });
    expect([theta, g, state]).toEqual(before);
    return message;
  };

  test('refuses vectors of other lengths before it writes anything', () => {
    expect(refused(two(), new Float64Array(3), optimizer.init(2))).toBe(
      `${rule}.step: g.length must be theta.length = 2, got 3`,
    );
    for (const [key] of vectors) {
      const state = { ...optimizer.init(2), [key]: new Float64Array(3) };
      expect(refused(two(), two(), state)).toBe(
        `${rule}.step: state.${key}.length must be theta.length = 2, got 3`,
      );
      const without = Object.fromEntries(Object.entries(state).filter(([name]) => name !== key));
      expect(refused(two(), two(), without as unknown as typeof state)).toBe(
        `${rule}.step: state.${key}.length must be theta.length = 2, got undefined`,
      );
    }
  });

  test('refuses empty vectors', () => {
    expect(refused(new Float64Array(), new Float64Array(), optimizer.init(1))).toBe(
      `${rule}.step: theta.length must be at least 1, got 0`,
    );
    for (const n of [0, -1, 1.5, Number.NaN]) {
      expect(messageOf(() => optimizer.init(n))).toBe(
        `${rule}.init: n must be a whole number ≥ 1, got ${n}`,
      );
    }
  });

  test("refuses another rule's state", () => {
    const other = { ...optimizer.init(2), rule: 'other' };
    expect(refused(two(), two(), other)).toBe(
      `${rule}.step: state.rule must be "${rule}", got "other"`,
    );
  });

  test('refuses what is no Float64Array', () => {
    const list = [1, 2] as unknown as Float64Array;
    expect(refused(list, two(), optimizer.init(2))).toBe(
      `${rule}.step: theta must be a Float64Array, got [1,2]`,
    );
    expect(refused(two(), new Float32Array(2) as unknown as Float64Array, optimizer.init(2))).toBe(
      `${rule}.step: g must be a Float64Array, got a Float32Array`,
    );
  });

  test('refuses what a schedule should not give', () => {
    for (const value of [-1, Number.NaN, Infinity]) {
      const at = rule === 'rprop' ? 1 : 2; // Rprop asks its schedule once, for the state
      const told = `${rule}: lr(${at}) must be a finite number ≥ 0, got ${value}`;
      const scheduled = make({ lr: (t: number) => (t === at ? value : 0.1) });
      if (rule === 'rprop') {
        expect(messageOf(() => scheduled.init(2))).toBe(told);
        continue;
      }
      const [theta, state] = [two(), scheduled.init(2)];
      scheduled.step(theta, two(), state);
      const before = structuredClone([theta, state]);
      const message = messageOf(() => {
        scheduled.step(theta, two(), state);
      });
      expect(message).toBe(told);
      expect([theta, state]).toEqual(before);
    }
  });

  test('names itself too when the parts of a step are asked for', () => {
    let rate = 0.1;
    const scheduled = make({ lr: () => rate });
    const [theta, g, state] = [two(), two(), scheduled.init(2)];
    const before = structuredClone(state);
    scheduled.step(theta, g, state);
    rate = Number.NaN;
    if (rule === 'rprop') return; // its step sizes stand in the state
    expect(messageOf(() => scheduled.derive!({ state, before, g, theta }))).toBe(
      `${rule}: lr(1) must be a finite number ≥ 0, got NaN`,
    );
  });
});

test.each<[string, object]>([
  ['momentum', { momentum: 1, dampening: 1 }],
  ['adafactor', { beta2Decay: 0 }],
  ['muon', { nsSteps: 0 }],
  ['adam', { lr: 0, beta1: 0, beta2: 0, eps: 0 }],
] as const)('%s takes the ends of its ranges', (name, ends) => {
  expect(optimizers[name as 'adam'].make({ ...ends }).options).toMatchObject(ends);
});

describe('matrices', () => {
  test.each<[string, Optimizer]>([
    ['adafactor', adafactor({ shape: [2, 3] })],
    ['muon', muon({ shape: [2, 3] })],
  ])('%s refuses parameters of another size', (name, optimizer) => {
    expect(messageOf(() => optimizer.init(4))).toBe(
      `${name}.init: n must be rows · cols = 6, got 4`,
    );
    const four = new Float64Array(4);
    const state = { ...optimizer.init(6), ...(name === 'muon' && { m: four }) };
    expect(
      messageOf(() => {
        optimizer.step(four, four, state);
      }),
    ).toBe(`${name}.step: theta.length must be rows · cols = 6, got 4`);
  });

  test('adafactor refuses the state of another matrix', () => {
    const six = new Float64Array(6);
    const optimizer = adafactor({ shape: [2, 3] });
    const turned = adafactor({ shape: [3, 2] }).init(6);
    expect(
      messageOf(() => {
        optimizer.step(six, six, turned);
      }),
    ).toBe('adafactor.step: state.R.length must be rows = 2, got 3');
    expect(
      messageOf(() => {
        optimizer.step(six, six, { ...optimizer.init(6), C: new Float64Array(2) });
      }),
    ).toBe('adafactor.step: state.C.length must be cols = 3, got 2');
    for (const [key, side] of [
      ['R', 'rows = 2'],
      ['C', 'cols = 3'],
    ] as const) {
      expect(
        messageOf(() => {
          const state = { ...optimizer.init(6), [key]: undefined };
          optimizer.step(six, six, state);
        }),
      ).toBe(`adafactor.step: state.${key}.length must be ${side}, got undefined`);
    }
  });
});

test.each<[string, string, Optimizer]>([
  ['sgd', 'm', sgd({ momentum: 0.9 })],
  ['rmsprop', 'gAvg', rmsprop({ centered: true })],
  ['rmsprop', 'm', rmsprop({ momentum: 0.9 })],
  ['adam', 'vMax', adam({ amsgrad: true })],
  ['adamw', 'vMax', adamw({ amsgrad: 'corrected' })],
])('%s refuses a state without the %s that its options ask for', (rule, key, optimizer) => {
  const two = Float64Array.of(1, 2);
  const all = Object.entries(optimizer.init(2));
  const state = Object.fromEntries(all.filter(([name]) => name !== key));
  expect(all.length).toBe(Object.keys(state).length + 1);
  expect(
    messageOf(() => {
      optimizer.step(two, two, state as unknown as ReturnType<Optimizer['init']>);
    }),
  ).toBe(`${rule}.step: state.${key}.length must be theta.length = 2, got undefined`);
  expect([...two]).toEqual([1, 2]);
});

test('a state with an entry too many is no harm', () => {
  const state = { ...sgd().init(1), note: 'mine' };
  sgd({ lr: 1 }).step(new Float64Array(1), Float64Array.of(1), state);
  expect(state.t).toBe(1);
});
