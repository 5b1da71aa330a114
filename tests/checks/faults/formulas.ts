// Faults in displayed equations, in their units, and in the formulas of step tables.
import type { Fault } from '../plant.ts';

const text = 'content/01-tiny/index.mdx';
const data = 'content/01-tiny/formulas.ts';
const examples = 'content/01-tiny/examples.ts';

export const formulas: readonly Fault[] = [
  {
    what: 'a wrong sign in an update rule',
    file: text,
    from: '\\theta_{t-1} - \\frac',
    to: '\\theta_{t-1} + \\frac',
    at: '$$\n\\theta_t =',
    says: /equation "tiny\/rule" · false for \{ .* \}: \\theta_t = \\theta_\{t-1\}\+.*: the left side is .*, the right side/,
  },
  {
    what: 'a root that is missing',
    file: text,
    from: '\\sqrt{G_t} + \\varepsilon',
    to: 'G_t + \\varepsilon',
    at: '$$\n\\theta_t =',
    says: /equation "tiny\/rule" · false for/,
  },
  {
    what: 'a false bound',
    file: text,
    from: '\\sqrt{G_t} \\ge |g_t|',
    to: '\\sqrt{G_t} \\le |g_t|',
    at: '$$\n\\sqrt{G_t}',
    says: /equation "tiny\/bound" · false for .*≤.*the left side is/,
  },
  {
    what: 'eps where its unit does not fit',
    file: data,
    from: 'units: {}',
    to: "units: { '\\\\varepsilon': 'loss²/θ²' }",
    at: { in: text, words: '$$\n\\theta_t =' },
    says: /is added to, or compared with, .* · mend the formula, or the units/,
  },
  {
    what: 'a learning rate in another rule’s unit',
    file: data,
    from: 'units: {}',
    to: "units: { '\\\\eta': 'θ²/loss' }",
    at: { in: text, words: '$$\n\\theta_t =' },
    says: /is added to, or compared with/,
  },
  {
    what: 'a unit that is none',
    file: 'content/notation.ts',
    from: "symbol: 'g', identifier: 'g', unit: 'loss/θ'",
    to: "symbol: 'g', identifier: 'g', unit: 'slope'",
    at: { in: text, words: '$$\n\\theta_t =' },
    also: [{ file: text, from: '\\sqrt{G_t} \\ge |g_t|', to: '\\sqrt{G_t} \\ge 0' }],
    says: /"slope" is no unit/,
  },
  {
    what: 'a symbol that is not in the notation',
    file: 'content/notation.ts',
    from: "symbol: '\\\\varepsilon'",
    to: "symbol: '\\\\epsilon'",
    at: { in: text, words: '$$\n\\theta_t =' },
    says: /the symbol \\varepsilon is not in content\/notation\.ts/,
  },
  {
    what: 'a symbol that the library gives no value for',
    file: text,
    from: '\\,g_t\n',
    to: '\\,g_t h_t\n',
    at: '$$\n\\theta_t =',
    says: /equation "tiny\/rule" · .*not evaluated here|has no value/,
  },
  {
    what: 'an equation that nothing is compared with',
    file: text,
    from: '## Questions',
    to: '<Equation id="lonely">\n\n$$\nG_t \\ge 0\n$$\n\n</Equation>\n\n## Questions',
    at: '$$\nG_t \\ge 0',
    says: /equation "tiny\/lonely" · nothing is compared with it/,
  },
  {
    what: 'a formula that no equation shows',
    file: data,
    from: 'export const formulas = [',
    to: "export const formulas = [\n  { id: 'unseen', because: 'nothing' },",
    at: "{ id: 'unseen'",
    says: /formula "tiny\/unseen" · no <Equation> has this id/,
  },
  {
    what: 'a wrong formula in a step table',
    file: examples,
    from: 'G_t = G_{t-1} + g_t^2',
    to: 'G_t = G_{t-1} + g_t',
    at: "'G_t = G_{t-1} + g_t'",
    says: /"G_t = G_\{t-1\} \+ g_t" in the step table of "tiny\/run" · in row 2, .*: the left side is 18100, the right side 10090/,
  },
  {
    what: 'a step formula with a symbol that the table has not',
    file: examples,
    from: 'G_t = G_{t-1} + g_t^2',
    to: 'G_t = G_{t-1} + h_t^2',
    at: "'G_t = G_{t-1} + h_t^2'",
    says: /in the step table of "tiny\/run" · the formula has Subscript/,
  },
  {
    what: 'a displayed formula that nothing is compared with',
    file: text,
    from: 'and its root is',
    to: 'Or so:\n\n$$\n\\theta_t = \\theta_{t-1} + \\eta\\,g_t\n$$\n\nand its root is',
    at: '$$\n\\theta_t = \\theta_{t-1} + \\eta',
    says: /a displayed formula · it has no id, so nothing is compared with it · put it into <Equation/,
  },
];
