// An exercise that passes: the reader writes one step of gradient descent; a wrong sign earns its message.
import { addMistake, camel, place, show, write } from './files.ts';
import type { Written } from './files.ts';

const spec = (
  title: string,
  entry: string,
): string => `// Exercise: what the reader is to write; the right answer is the library's.
import { sgd } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

export default exercise<readonly [theta: number, g: number, lr: number]>({
  title: '${title}',
  entry: '${entry}',
  parameters: ['theta', 'g', 'lr'],
  examples: [[5, 2, 0.5]],
  draw: (random) => [3 * random.normal(), 2 * random.normal(), 0.05 + random.next()],
  reference(theta, g, lr) {
    const rule = sgd({ lr });
    const next = Float64Array.of(theta);
    rule.step(next, Float64Array.of(g), rule.init(1));
    return next[0]!;
  },
  hints: [
    'Which way does the gradient point, and which way is down?',
    'The step is \`lr * g\`, and it is subtracted.',
  ],
});
`;

const program = (entry: string, comment: string, body: string): string =>
  `${comment}export function ${entry}(theta: number, g: number, lr: number) {
  ${body}
}
`;

export function newExercise(root: string, name: string | undefined, given?: string): Written {
  const { slug, id, folder } = place(root, name);
  const entry = camel(id);
  const home = `${folder}/exercises/${id}`;
  const mistake = `${id}-climbs`;
  const title = (given ?? 'Write the step').replaceAll("'", '’');
  const files = [
    write(root, `${home}/exercise.ts`, spec(title, entry)),
    write(
      root,
      `${home}/task.mdx`,
      'Write one step of gradient descent as a function. It is given the parameter `theta`, the gradient `g` and the rate `lr`. Return the new parameter.\n',
    ),
    write(root, `${home}/starter.ts`, program(entry, '', '// Subtract the step.\n  return theta;')),
    write(root, `${home}/solution.ts`, program(entry, '', 'return theta - lr * g;')),
    write(
      root,
      `${home}/mistakes/climbs.ts`,
      program(
        entry,
        `// Wrong: adds the step.\nexport const mistake = '${mistake}';\n\n`,
        'return theta + lr * g;',
      ),
    ),
    addMistake(
      root,
      slug,
      mistake,
      'The step goes uphill',
      'The gradient points to where the loss grows, so the step is subtracted. Check the sign in front of lr.',
    ),
    show(root, folder, `<Exercise id="${id}" />`),
  ];
  return {
    files,
    next: `Write ${home}/task.mdx and the programs beside it; other kinds are told of in CONTRIBUTING.md.`,
  };
}
