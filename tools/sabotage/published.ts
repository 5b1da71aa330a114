// Faults that published courses and ports really carry, as changes of this library's rules.

export interface Published {
  rule: string;
  /** What is wrong, and where it was seen. */
  what: string;
  changes: readonly (readonly [from: string, to: string])[];
}

export const published: readonly Published[] = [
  {
    rule: 'adagrad',
    what: 'published: eps added to the parameter, not to the denominator (a book’s tab)',
    changes: [['(Math.sqrt(Gi + inside) + outside)', 'Math.sqrt(Gi + inside) + outside']],
  },
  {
    rule: 'adagrad',
    what: 'published: eps on the other side of the root',
    changes: [
      ['Math.sqrt(Gi + inside) + outside', 'Math.sqrt(Gi + outside) + inside'],
      ['Math.sqrt(G[i]! + inside) + outside', 'Math.sqrt(G[i]! + outside) + inside'],
    ],
  },
  {
    rule: 'adagrad',
    what: 'published: t never advances',
    changes: [['state.t = t;', '']],
  },
  {
    rule: 'rmsprop',
    what: 'published: eps on the other side of the root',
    changes: [['+ inside) + outside', '+ outside) + inside']],
  },
  {
    rule: 'rmsprop',
    what: 'published: t never advances',
    changes: [['state.t = t;', '']],
  },
  {
    rule: 'adam',
    what: 'published: the bias correction multiplies (a script copied into many languages)',
    changes: [
      ['(lrNow * root) / (1 - m1 ** t)', 'lrNow * root * (1 - m1 ** t)'],
      ["largest === 'corrected' ? 1 / c2 : 1", "largest === 'corrected' ? c2 : 1"],
      [
        "largest === 'corrected' ? 1 : Math.sqrt(c2)",
        "largest === 'corrected' ? 1 : 1 / Math.sqrt(c2)",
      ],
    ],
  },
  {
    rule: 'adam',
    what: 'published: eps added to the parameter, not to the denominator (a book’s tab)',
    changes: [['(Math.sqrt(vi + inside) + outside)', 'Math.sqrt(vi + inside) + outside']],
  },
  {
    rule: 'adam',
    what: 'published: t never advances (a book’s tab)',
    changes: [['state.t = t;', '']],
  },
  {
    rule: 'adam',
    what: 'published: eps on the other side of the root',
    changes: [['vi + inside) + outside', 'vi + outside) + inside']],
  },
  {
    rule: 'adamw',
    what: 'published: the weights decay through the moments (L2 for decoupled decay)',
    changes: [
      ['keep * theta[i]!', 'theta[i]!'],
      ['const gi = g[i]!;', 'const gi = g[i]! + weightDecay * theta[i]!;'],
    ],
  },
  {
    rule: 'adamw',
    what: 'published: t never advances',
    changes: [['state.t = t;', '']],
  },
];
