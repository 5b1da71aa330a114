// Tries faults in this process: the rule's file is read with the fault, lib and content are imported afresh, and the checks of the content look.
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { turnCacheOff } from '../../src/checks/cache.ts';
import { checkClaims } from '../../src/checks/claims.ts';
import { checkExamples } from '../../src/checks/examples.ts';
import { checkSolutions } from '../../src/checks/exercises.ts';
import { checkFormulas } from '../../src/checks/formulas.ts';
import { fileOf, load } from '../../src/checks/load.ts';
import type { Loaded } from '../../src/checks/load.ts';
import { openDesk } from '../../src/checks/problem.ts';
import type { Desk, Problem } from '../../src/checks/problem.ts';
import { checkQuizzes } from '../../src/checks/quiz.ts';
import { checkValues } from '../../src/checks/values.ts';
import type { Claim } from '../../src/schema/claim.ts';

type Stage = (loaded: Loaded, desk: Desk) => void | Promise<void>;

/** The quickest first: one problem is enough. */
const stages: readonly Stage[] = [
  checkValues,
  checkExamples,
  checkQuizzes,
  checkFormulas,
  checkClaims,
  checkSolutions,
];

/** A problem counts that names a place in the content; a file that merely cannot be loaded names none. */
const counts = ({ file, kind, line }: Problem): boolean =>
  file.startsWith('content/') && (kind !== 'load' || line > 1);

let fault: { url: string; text: string; n: number } = { url: '', text: '', n: 0 };

/** The book as it is without a fault. */
let clean: Loaded;

/** From now on lib and content are imported anew for each fault. */
export async function prepare(root: string): Promise<void> {
  turnCacheOff();
  clean = await load(root, openDesk());
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

/** Claims of these chapters, imported by themselves: they notice most faults in a tenth of the time that all the book takes. */
async function falseClaim(
  root: string,
  chapters: readonly string[],
  desk: Desk,
): Promise<Problem | undefined> {
  for (const chapter of chapters) {
    const file = join(root, fileOf(clean, chapter, '/claims.ts')!);
    const { claims } = (await import(pathToFileURL(file).href)) as { claims: readonly Claim[] };
    for (const claim of claims) {
      const only = new Map([[`${chapter}/${claim.id}`, claim]]);
      await checkClaims({ ...clean, book: { ...clean.book, claims: only } }, desk);
      const found = desk.problems.find(counts);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * The first problem that the content's checks find with this text in the place of `file`; undefined when they find none.
 * `chapters` are those that teach the rule.
 */
export async function firstProblem(
  root: string,
  file: string,
  text: string,
  chapters: readonly string[] = [],
): Promise<Problem | undefined> {
  fault = { url: pathToFileURL(join(root, file)).href, text, n: fault.n + 1 };
  const desk = openDesk();
  const early = await falseClaim(root, chapters, desk).catch(() => undefined); // one that cannot be loaded is told below
  if (early) return early;
  const loaded = await load(root, desk);
  for (const stage of stages) {
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
