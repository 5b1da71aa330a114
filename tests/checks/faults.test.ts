// Every planted fault is found, at its place, in its words; the same book without it passes.
import { describe, expect, it } from 'vitest';
import { printProblem } from '../../src/checks/problem.ts';
import { citations } from './faults/citations.ts';
import { claims } from './faults/claims.ts';
import { exercises } from './faults/exercises.ts';
import { findings } from './faults/findings.ts';
import { formulas } from './faults/formulas.ts';
import { frameworkFaults } from './faults/frameworks.ts';
import { numerals } from './faults/numerals.ts';
import { orphans } from './faults/orphans.ts';
import { python } from './faults/python.ts';
import { quiz } from './faults/quiz.ts';
import { quizKinds } from './faults/quiz-kinds.ts';
import { tables } from './faults/tables.ts';
import { values } from './faults/values.ts';
import { base, check, expectedPlace, plant } from './plant.ts';

const kinds = {
  values,
  claims,
  quiz,
  quizKinds,
  exercises,
  citations,
  findings,
  formulas,
  frameworkFaults,
  numerals,
  orphans,
  python,
  tables,
};

it('the book without a fault passes', async () => {
  const report = await check(base);
  expect(report.problems.map(printProblem)).toEqual([]);
  expect(Object.keys(report.counts).length).toBeGreaterThan(8);
});

describe.each(Object.entries(kinds))('%s', (kind, faults) => {
  it.each(faults.map((fault, i) => [fault.what, fault, `${kind}-${i}`] as const))(
    '%s',
    async (_, fault, name) => {
      const root = plant(name, fault);
      const found = (await check(root)).problems.map(printProblem);
      expect(found).toEqual([expect.stringMatching(fault.says)]);
      expect(found[0]!.split('  ')[0]).toBe(expectedPlace(root, fault));
    },
  );
});
