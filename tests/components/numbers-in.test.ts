// Worked examples with the numbers put in: every line, worked out as it stands, gives the number of its row.
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { notation } from '../../content/notation.ts';
import { numbersIn, rowInNumbers } from '../../src/components/parts/numbers-in.ts';
import type { Example } from '../../src/schema/example.ts';

const modules = import.meta.glob<{ examples: readonly Example[] }>('/content/*/examples.ts', {
  eager: true,
});
const examples = Object.entries(modules).flatMap(([file, { examples: all }]) =>
  all
    .filter(({ steps }) => steps)
    .map((example) => [`${file.split('/')[2]!}/${example.id}`, example] as const),
);

/** Works out a line as a reader would: it is plain arithmetic. */
function worked(line: string): number {
  const program = line
    .replaceAll('−', '-')
    .replaceAll('·', '*')
    .replaceAll(/√(\d+(?:\.\d+)?)/g, 'Math.sqrt($1)')
    .replaceAll('√', 'Math.sqrt')
    .replaceAll('^', '**');
  expect(program).toMatch(/^(?:Math\.sqrt|[-+*/()\d. ])+$/);
  return runInNewContext(program) as number;
}

describe.each(examples)('%s', (_, example) => {
  const { columns, rows } = example.steps!;

  test('says of each row what its numbers come from', () => {
    let lines = 0;
    rows.forEach((row, k) => {
      rowInNumbers(example, k, notation).forEach((line, i) => {
        if (line === undefined) return;
        lines += 1;
        const { key, digits } = columns[i]!;
        // The numbers put in are rounded too: the last digit shown may differ by one.
        const slack = 10 ** -digits + 1e-9;
        expect(Math.abs(worked(line) - row[key]!), `${key}, row ${k + 1}: ${line}`).toBeLessThan(
          slack,
        );
      });
    });
    expect(lines).toBeGreaterThanOrEqual(rows.length);
  });
});

test('a formula in numbers', () => {
  const numbers = new Map([
    ['\\theta_{t-1}', '4.5'],
    ['\\hat m_t', '(−2)'],
    ['\\beta_1', '0.9'],
    ['\\eta', '0.5'],
    ['g_t', '90'],
    ['t', '2'],
  ]);
  expect(numbersIn('\\theta_{t-1} - \\eta\\,g_t', numbers)).toBe('4.5 − 0.5 · 90');
  expect(numbersIn('\\frac{\\hat m_t}{1-\\beta_1^t}', numbers)).toBe('(−2) / (1 − 0.9^2)');
  expect(numbersIn('\\eta / \\sqrt{g_t^2 + 1}', numbers)).toBe('0.5 / √(90^2 + 1)');
  expect(numbersIn('(1 - \\beta_1)\\,g_t', numbers)).toBe('(1 − 0.9) · 90');
});

test('what cannot be put into numbers is not guessed', () => {
  const numbers = new Map([['g_t', '90']]);
  expect(numbersIn('f(\\theta_t)', numbers)).toBeUndefined();
  expect(numbersIn('\\sqrt{v_t}', numbers)).toBeUndefined();
  expect(numbersIn('\\frac{g_t}', numbers)).toBeUndefined();
});
