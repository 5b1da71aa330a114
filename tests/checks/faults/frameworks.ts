// Faults in what the frameworks make of a worked example.
import type { Fault } from '../plant.ts';

const examples = 'content/01-tiny/examples.ts';
const text = 'content/01-tiny/index.mdx';
const says = "    says: { 'theta[2]'";

/** The tiny book's example in all frameworks, with one quantity and its formula as given here. */
const frameworks = (G: string, formula: string): string => `
    frameworks({ h, start, lr }, name) {
      const { initialAccumulator, ...others } = conventions[name].adagrad;
      const rule = adagrad({ eps: 0, ...others, initialAccumulator, lr });
      const path = descend(quadratic1d({ h, start }), rule, { steps: 2 });
      return {
        given: { initialAccumulator },
        columns: [
          { key: 't', symbol: 't', digits: 0 },
          { key: 'g', symbol: 'g_t', digits: 0 },
          { key: 'G', symbol: 'G_t', digits: 0, formula: '${formula}' },
        ],
        before: { G: initialAccumulator },
        rows: [1, 2].map((t) => ({ t, g: path.at(t).g[0]!, G: ${G} })),
      };
    },
`;
const shown = {
  file: text,
  from: '<Stepper of="run" />',
  to: '<Stepper of="run" />\n\n<ByFramework of="run" />',
};
const imports = {
  file: examples,
  from: 'import { adagrad, descend',
  to: 'import { adagrad, conventions, descend',
};

export const frameworkFaults: readonly Fault[] = [
  {
    what: 'a row that is false for one framework',
    file: examples,
    from: says,
    to:
      frameworks("path.state['G']![t]! + (name === 'keras' ? 1 : 0)", 'G_t = G_{t-1} + g_t^2') +
      says,
    also: [shown, imports],
    at: "'G_t = G_{t-1} + g_t^2' },\n        ],\n        before",
    says: /"G_t = G_\{t-1\} \+ g_t\^2" in the table of "tiny\/run" for keras · in row 1, .* the left side is 10001\.1, the right side 10000\.1/,
  },
  {
    what: 'a number that one framework’s table lacks',
    file: examples,
    from: says,
    to: frameworks("name === 'optax' ? Number.NaN : path.state['G']![t]!", 'G_t \\ge -t') + says,
    also: [shown, imports],
    at: '({ h, start, lr }, name)',
    says: /the table of "tiny\/run" for optax has a column G · row 1 holds NaN there/,
  },
  {
    what: 'a table of frameworks of an example that has none',
    ...shown,
    at: '<ByFramework',
    says: /<ByFramework> "tiny\/run" · this worked example has no frameworks · give the example frameworks/,
  },
];
