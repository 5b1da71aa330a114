// Two mistakes at once? Their programs are merged and run on the same cases; named only if one pair alone explains every result.
import type { ExerciseFiles, WrongFile } from '#schema/book.ts';
import type { MistakeTable } from '#schema/mistake.ts';
import { compare, usualTolerance } from './compare.ts';
import { named } from './diagnose.ts';
import { merge } from './merge.ts';
import { argumentOf } from './operations.ts';
import { plainOf } from './plain.ts';
import type { Run } from './run.ts';
import type { Tried } from './tried.ts';
import type { Verdict } from './verdict.ts';
import { words } from './words.ts';

interface Pair {
  mistakes: readonly [string, string];
  program: string;
}

/** From the entry on: what stands before it is a comment and the mistake's id. */
const bodyOf = (program: string, entry: string): string => {
  const at = program.search(
    new RegExp(`^export (?:async )?(?:function|const|class) ${entry}\\b`, 'mu'),
  );
  return at < 0 ? '' : program.slice(at).trimEnd();
};

/** Every two mistakes whose changes do not meet, as one program. */
export function pairsOf({ spec, solution, mistakes }: ExerciseFiles): Pair[] {
  const base = bodyOf(solution, spec.entry);
  const files = Object.values(mistakes);
  const together = (one: WrongFile, two: WrongFile): Pair[] => {
    const [a, b] = [one, two].map(({ text }) => bodyOf(text, spec.entry));
    const program = base && a && b ? merge(base, a, b) : undefined;
    return program === undefined ? [] : [{ mistakes: [one.mistake, two.mistake], program }];
  };
  return files.flatMap((one, i) => files.slice(i + 1).flatMap((two) => together(one, two)));
}

const nameOf = (i: number): string => `both${i}`;

/** All pairs as one program of many functions. */
const sourceOf = (pairs: readonly Pair[], entry: string): string =>
  pairs
    .map(
      ({ program }, i) =>
        `const ${nameOf(i)} = (() => {\n${program.replace(/^export /gmu, '')}\nreturn ${entry};\n})();`,
    )
    .join('\n');

/** The one pair of mistakes that gives the reader's results in every case. */
export async function diagnoseBoth(
  files: ExerciseFiles,
  tried: readonly Tried[],
  run: Run,
  mistakes: MistakeTable,
): Promise<Verdict['mistake']> {
  const { spec, given } = files;
  if (spec.plan || tried.some(({ value, changed }) => value === undefined || changed))
    return undefined;
  const pairs = pairsOf(files);
  if (pairs.length === 0) return undefined;
  const outcome = await run({
    source: sourceOf(pairs, spec.entry),
    entries: pairs.map((_, i) => nameOf(i)),
    operations: pairs.flatMap((_, i) =>
      tried.map((one) => ({
        call: nameOf(i),
        arguments: one.arguments.map((value) => argumentOf(value, 0)),
        size: 2000,
      })),
    ),
    ...(given && { given: given.text }),
  });
  const isSame = (
    { value }: Tried,
    result: (typeof outcome.results)[number] | undefined,
  ): boolean => {
    const wrong = result?.value === undefined ? undefined : plainOf(result.value);
    if (wrong === undefined) return false;
    return compare(value!, wrong, spec.tolerance ?? usualTolerance) === undefined;
  };
  const found = pairs.filter((_, i) =>
    tried.every((one, k) => isSame(one, outcome.results[i * tried.length + k])),
  );
  return found.length === 1 ? told(found[0]!, mistakes) : undefined;
}

function told({ mistakes: ids }: Pair, table: MistakeTable): NonNullable<Verdict['mistake']> {
  const both = ids.map((id) => named(id, table));
  return {
    id: ids.join(' '),
    title: words.both(both.map(({ title }) => title)),
    message: both.map(({ message }) => message).join(' '),
  };
}
