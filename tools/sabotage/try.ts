// Tries faults in this process: the rule's file is read with the fault, lib and content are imported afresh, and the checks of the content look.
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { turnCacheOff } from '../../src/checks/cache.ts';
import { checkClaims } from '../../src/checks/claims.ts';
import { checkExamples } from '../../src/checks/examples.ts';
import { checkSolutions } from '../../src/checks/exercises.ts';
import { checkFormulas } from '../../src/checks/formulas.ts';
import { load } from '../../src/checks/load.ts';
import type { Loaded } from '../../src/checks/load.ts';
import { openDesk } from '../../src/checks/problem.ts';
import type { Desk, Problem } from '../../src/checks/problem.ts';
import { checkQuizzes } from '../../src/checks/quiz.ts';
import { checkValues } from '../../src/checks/values.ts';

type Stage = (loaded: Loaded, desk: Desk) => void | Promise<void>;

/** Claims of these chapters, or of all others. */
const claimsOf =
  (chapters: readonly string[], areTheirs: boolean): Stage =>
  ({ book, ...loaded }, desk) => {
    const claims = [...book.claims].filter(
      ([name]) => chapters.includes(name.split('/')[0]!) === areTheirs,
    );
    return checkClaims({ ...loaded, book: { ...book, claims: new Map(claims) } }, desk);
  };

/** What is quick and likely to notice comes first: one problem is enough. */
const stages = (chapters: readonly string[]): readonly Stage[] => [
  checkValues,
  checkExamples,
  claimsOf(chapters, true),
  checkQuizzes,
  checkFormulas,
  claimsOf(chapters, false),
  checkSolutions,
];

/** A problem counts that names a place in the content; a file that merely cannot be loaded names none. */
const counts = ({ file, kind, line }: Problem): boolean =>
  file.startsWith('content/') && (kind !== 'load' || line > 1);

let fault: { url: string; text: string; n: number } = { url: '', text: '', n: 0 };

/** From now on lib and content are imported anew for each fault. */
export function prepare(root: string): void {
  turnCacheOff();
  const own = [join(root, 'lib/'), join(root, 'content/')].map((it) => pathToFileURL(it).href);
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      if (!own.some((it) => found.url.startsWith(it))) return found;
      return { ...found, url: `${found.url.replace(/\?.*/, '')}?fault=${fault.n}` };
    },
    load(url, context, next) {
      if (url.replace(/\?.*/, '') !== fault.url) return next(url, context);
      return { format: 'module-typescript', source: fault.text, shortCircuit: true };
    },
  });
}

/**
 * The first problem that the content's checks find with this text in the place of `file`; undefined when they find none.
 * All checks look; those of the chapters that teach the rule come sooner.
 */
export async function firstProblem(
  root: string,
  file: string,
  text: string,
  chapters: readonly string[] = [],
): Promise<Problem | undefined> {
  fault = { url: pathToFileURL(join(root, file)).href, text, n: fault.n + 1 };
  const desk = openDesk();
  const loaded = await load(root, desk);
  for (const stage of stages(chapters)) {
    try {
      await stage(loaded, desk);
    } catch {
      continue; // a check that breaks has told nobody where
    }
    const found = desk.problems.find(counts);
    if (found) return found;
  }
  return undefined;
}
