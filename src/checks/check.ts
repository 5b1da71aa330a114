// Runs every check over a book and collects all that is false in it.
import { tidyCache } from './cache.ts';
import { checkCitations } from './citations.ts';
import { checkClaims, claimRecords } from './claims.ts';
import { checkCells } from './cells.ts';
import { checkCoverage } from './coverage.ts';
import { checkExamples } from './examples.ts';
import { checkFigureLinks } from './figure-links.ts';
import { checkFindings } from './findings.ts';
import { checkFormulas } from './formulas.ts';
import { checkExercises } from './exercises.ts';
import { checkIds } from './ids.ts';
import { load } from './load.ts';
import { checkNumerals } from './numerals.ts';
import { checkOrphans } from './orphans.ts';
import { inReadingOrder, openDesk } from './problem.ts';
import { checkQuizzes } from './quiz.ts';
import { checkPredicted } from './quiz/predicted.ts';
import { checkPython } from './python.ts';
import { checkRecorded } from './recorded.ts';
import { receipts } from './receipts.ts';
import type { Report } from './report.ts';
import { checkLooseFormulas } from './loose-formulas.ts';
import { checkMistakesUsed } from './unused.ts';
import { checkValues } from './values.ts';

/** Checks the book in `root` (its content/, src/figures/ and tests/reference/). Never throws for what is false in the book. */
export async function checkBook(root: string): Promise<Report> {
  const begun = performance.now();
  const desk = openDesk();
  const loaded = await load(root, desk);
  checkValues(loaded, desk);
  checkExamples(loaded, desk);
  await checkClaims(loaded, desk);
  checkFormulas(loaded, desk);
  checkFindings(loaded, desk);
  checkFigureLinks(loaded, desk);
  checkQuizzes(loaded, desk);
  await checkExercises(loaded, desk);
  const cells = await checkCells(loaded, desk);
  checkPredicted(loaded, cells, desk);
  checkRecorded(loaded, desk);
  checkPython(loaded, desk);
  checkCitations(loaded, desk);
  checkNumerals(loaded, desk);
  checkLooseFormulas(loaded, desk);
  checkOrphans(loaded, desk);
  checkMistakesUsed(loaded, desk);
  checkCoverage(loaded, desk);
  checkIds(loaded, desk);
  if (Object.keys(desk.counts).length === 0)
    desk.problem(
      'book',
      { file: 'content/', line: 1, column: 1 },
      'this is a book',
      'nothing was found to check',
      'is this the right folder?',
    );
  tidyCache();
  return {
    problems: inReadingOrder(desk.problems),
    counts: desk.counts,
    cells,
    claims: claimRecords(loaded),
    receipts: receipts(loaded),
    ms: performance.now() - begun,
  };
}
