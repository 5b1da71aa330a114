// A chapter that passes: one worked example, a bound number, a claim with its property, a formula, and a question.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { camel, checkedId, edit, withEntry, withImport, write } from './files.ts';
import type { Written } from './files.ts';

/** In reading order: a chapter's number is its place here, from 1. */
const slugs =
  'one-rate momentum adagrad rmsprop adam adamw schedules precision family comparing diagnosing'.split(
    ' ',
  );

const text = (title: string): string => `---
title: '${title}'
short: '${title}'
lede: One sentence that says what the chapter is about.
description: One plain sentence for search engines and link previews.
minutes:
  read: 5
  solve: 5
objectives:
  - carry out one step by hand
  - say what its length depends on
  - predict where a run stands
prerequisites:
  - derivatives and gradients
---

## What does one step look like?

On a parabola of curvature <V of="first-run.given.h">2</V>, from <V of="first-run.given.start">5</V> with the rate <V of="first-run.given.lr">0.1</V>, gradient descent stands at <V of="first-run.theta[1]">4</V> after one step. The rule is

<Equation id="descent">

$$
\\theta_t = \\theta_{t-1} - \\eta\\, g_t .
$$

</Equation>

<Claim id="step-grows">The step grows with the gradient.</Claim>

<Question id="where-after-one" />
`;

const examples = `// The chapter's worked examples: every number of its text is one of theirs.
import { descend, quadratic1d, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';

export const examples = [
  example({
    id: 'first-run',
    title: 'Gradient descent on a parabola',
    given: { h: 2, start: 5, lr: 0.1, steps: 1 },
    compute({ h, start, lr, steps }) {
      const path = descend(quadratic1d({ h, start }), sgd({ lr }), { steps });
      return { theta: [0, 1].map((t) => path.at(t).theta[0]!) };
    },
  }),
];
`;

const claims = `// The chapter's sentences that can be false, as properties on the ranges that they are said to hold on.
import { sgd } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between } from '#schema/range.ts';

/** The length of one step of gradient descent. */
function step(lr: number, g: number): number {
  const rule = sgd({ lr });
  const theta = Float64Array.of(0);
  rule.step(theta, Float64Array.of(g), rule.init(1));
  return Math.abs(theta[0]!);
}

export const claims = [
  claim({
    id: 'step-grows',
    conditions: 'for any constant lr and gradients above 0',
    over: { lr: between(1e-3, 10, 'log'), g: between(0.1, 10), more: between(0.1, 10) },
    holds: ({ lr, g, more }) =>
      step(lr, g + more) > step(lr, g) || \`the steps are \${step(lr, g)} and \${step(lr, g + more)}\`,
  }),
];
`;

const formulas = `// What the chapter's displayed equations are compared with: the library's value of every symbol, at random states.
import { sgd } from '#lib/index.ts';
import { formula } from '#schema/formula.ts';
import { between } from '#schema/range.ts';

export const formulas = [
  formula({
    id: 'descent',
    over: { theta: between(-5, 5), g: between(-5, 5), lr: between(1e-3, 2, 'log') },
    symbols({ theta, g, lr }) {
      const rule = sgd({ lr });
      const next = Float64Array.of(theta);
      rule.step(next, Float64Array.of(g), rule.init(1));
      return { '\\\\theta_t': next[0]!, '\\\\theta_{t-1}': theta, '\\\\eta': lr, g_t: g };
    },
    units: { '\\\\eta': 'θ²/loss' },
  }),
];
`;

const quiz = (mistake: string): string => `// The chapter's questions, in the order of the text.
import { descend, quadratic1d, sgd } from '#lib/index.ts';
import { numeric } from '#schema/quiz.ts';

const run = { h: 4, start: 3, lr: 0.1 };

export const questions = [
  numeric({
    id: 'where-after-one',
    ask: \`Gradient descent starts at \${run.start} on a parabola of curvature \${run.h}, with lr = \${run.lr}. Where does it stand after one step?\`,
    says: '1.8',
    value: () => descend(quadratic1d(run), sgd({ lr: run.lr }), { steps: 1 }).at(1).theta[0]!,
    tolerance: { relative: 0.01 },
    mistakes: [
      {
        mistake: '${mistake}',
        value: () => run.start + run.lr * run.h * run.start,
        because: 'You added the step; the gradient points uphill.',
      },
    ],
    because: 'The gradient is the curvature times the place, and lr times that is subtracted.',
  }),
];
`;

/** The items of the sources that wait for this chapter, as lines to be filled in. */
function owed(root: string, slug: string): string[] {
  const path = join(root, 'content/items.ts');
  if (!existsSync(path)) return [];
  const item = new RegExp(`'([\\w-]+)': \\{\\s*says:\\s*(.+),\\s*chapter: '${slug}',?\\s*\\}`, 'g');
  return Array.from(
    readFileSync(path, 'utf8').matchAll(item),
    ([, id, says]) => `  // '${id!}': '${slug}/<section>', for ${says!}\n`,
  );
}

export function newChapter(root: string, name: string | undefined, given?: string): Written {
  const slug = checkedId(name, 'the slug of a chapter');
  const at = slugs.indexOf(slug) + 1;
  const number = String(at === 0 ? slugs.length + 1 : at).padStart(2, '0');
  const title = given ?? slug.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const folder = `content/${number}-${slug}`;
  const own = camel(slug);
  const mistake = `${slug}-climbs`;
  const items = owed(root, slug);
  const files = [
    write(root, `${folder}/index.mdx`, text(title.replaceAll("'", '’'))),
    write(root, `${folder}/examples.ts`, examples),
    write(root, `${folder}/claims.ts`, claims),
    write(root, `${folder}/formulas.ts`, formulas),
    write(root, `${folder}/quiz.ts`, quiz(mistake)),
    write(
      root,
      `content/mistakes/${slug}.ts`,
      `// The mistakes first met in the chapter “${title}”: what each is called and what it teaches.
import type { MistakeTable } from '#schema/mistake.ts';

export const ${own}Mistakes: MistakeTable = {
  '${mistake}': {
    title: 'The step goes uphill',
    message:
      'The gradient points to where the loss grows, so the step is subtracted. Check the sign in front of lr.',
  },
};
`,
    ),
    write(
      root,
      `content/coverage/${slug}.ts`,
      `// Item of the source documents (its id in the audit) → where the chapter “${title}” treats it: chapter and section.
export const ${own}Coverage: Readonly<Record<string, string>> = {${items.length > 0 ? `\n${items.join('')}` : ''}};
`,
    ),
  ];
  for (const table of ['mistakes', 'coverage'] as const) {
    const part = `${own}${table === 'mistakes' ? 'Mistakes' : 'Coverage'}`;
    files.push(
      edit(root, `content/${table}.ts`, (before) =>
        withEntry(
          withImport(before, `import { ${part} } from './${table}/${slug}.ts';`),
          `...${part}`,
          '};',
        ),
      ),
    );
  }
  const owes =
    items.length === 0
      ? ''
      : ` It will ask for the ${items.length} items of the sources that content/coverage/${slug}.ts lists: say where the chapter treats each.`;
  return { files, next: `Write ${folder}/index.mdx, and run npm run check.${owes}` };
}
