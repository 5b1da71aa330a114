// A question that passes: a choice whose options are computed, each wrong one by a named mistake.
import { addMistake, camel, edit, place, show, withEntry, withImport, write } from './files.ts';
import type { Written } from './files.ts';

const question = (
  id: string,
  own: string,
  mistake: string,
): string => `// A question: its key and its wrong options are computed.
import { sgd } from '#lib/index.ts';
import { single } from '#schema/quiz.ts';

const given = { lr: 0.1, g: 3 };

/** How far gradient descent goes in one step. */
function step(): number {
  const rule = sgd({ lr: given.lr });
  const theta = Float64Array.of(0);
  rule.step(theta, Float64Array.of(given.g), rule.init(1));
  return Math.abs(theta[0]!);
}

export const ${own}Question = single({
  id: '${id}',
  ask: \`How far does gradient descent go in one step with lr = \${given.lr}, where the gradient is \${given.g}?\`,
  value: step,
  options: [
    { text: '0.3', says: '0.3', value: step(), correct: true },
    {
      text: '0.1',
      says: '0.1',
      value: given.lr,
      mistake: '${mistake}',
      because: 'That is lr. It is multiplied by the gradient.',
    },
  ],
  because: 'The step is lr times the gradient.',
});
`;

export function newQuiz(root: string, name: string | undefined): Written {
  const { slug, id, folder } = place(root, name);
  const own = camel(id);
  const mistake = `${id}-rate`;
  const files = [
    write(root, `${folder}/quiz/${id}.ts`, question(id, own, mistake)),
    edit(root, `${folder}/quiz.ts`, (text) =>
      withEntry(
        withImport(text, `import { ${own}Question } from './quiz/${id}.ts';`),
        `${own}Question`,
        '];',
      ),
    ),
    addMistake(
      root,
      slug,
      mistake,
      'The rate was taken for the step',
      'The rate is what the gradient is multiplied by; the step is their product.',
    ),
    show(root, folder, `<Question id="${id}" />`),
  ];
  return {
    files,
    next: `Write ${folder}/quiz/${id}.ts; the kinds of questions are told of in CONTRIBUTING.md.`,
  };
}
