// The cases of an exercise as Python: each is a call and what the library answers.
import type { ExerciseFiles } from '#schema/book.ts';
import type { Plain } from '#schema/exercise.ts';
import { handed } from '#schema/given.ts';
import { notebookWords as words } from '../strings.ts';

/** adagradStep as Python writes it: adagrad_step. */
const pythonName = (name: string): string =>
  name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** Plain data as Python writes it; lists of numbers are NumPy arrays. */
function literal(value: Plain): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return `np.array([${value.map((it) => decimal(it as Plain)).join(', ')}])`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, it]) => `"${name}": ${literal(it)}`);
    return `{${fields.join(', ')}}`;
  }
  throw new TypeError(
    `a case in Python holds numbers, lists of numbers and names, not ${String(value)}`,
  );
}

/** An array of whole numbers would stay one when it is written into: 5 becomes 5.0. */
function decimal(value: Plain): string {
  if (typeof value !== 'number') throw new TypeError('a list in Python holds numbers');
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** A program that calls the reader's function and prints a line a case: right, or what differs. */
export function casesCode({ spec, given }: ExerciseFiles): string {
  const answer = spec.reference as (...args: readonly unknown[]) => Plain;
  const name = pythonName(spec.entry);
  const cases = spec.examples.map((args) => {
    const expected = answer(...handed(args, given));
    return `    ((${args.map(literal).join(', ')}), ${literal(expected)}),`;
  });
  return `# ${words.cases}
import numpy as np

cases = [
${cases.join('\n')}
]

def same(got, expected):
    if isinstance(expected, dict):
        return all(same(got[name], expected[name]) for name in expected)
    return np.shape(got) == np.shape(expected) and np.allclose(got, expected, rtol=1e-6, atol=1e-12)

for given, expected in cases:
    got = ${name}(*given)
    print("${words.right}" if same(got, expected) else f"${words.differs} {got}, not {expected}")
`;
}
