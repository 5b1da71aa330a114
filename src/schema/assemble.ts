// Gathers loaded modules, by path, into the Book: used by src/book.ts (Vite's globs) and by the checks (the file system).
import { answerText, startText } from './answer.ts';
import type { Book, ExerciseFiles, GivenFile, PythonFile, WrongFile } from './book.ts';
import type { Claim } from './claim.ts';
import type { Example } from './example.ts';
import type { Exercise, WrongProgram } from './exercise.ts';
import type { Definition, Formula } from './formula.ts';
import type { MistakeTable } from './mistake.ts';
import type { Notation } from './notation.ts';
import type { Question } from './quiz.ts';

type ByPath<T> = Readonly<Record<string, T>>;

/** What was found under content/; every key is a path that ends like `/content/03-adagrad/examples.ts`. */
export interface Modules {
  examples: ByPath<{ examples: readonly Example[] }>;
  claims: ByPath<{ claims: readonly Claim[] }>;
  questions: ByPath<{ questions: readonly Question[] }>;
  formulas: ByPath<{ formulas: readonly (Formula | Definition)[] }>;
  exercises: ByPath<{ default: Exercise }>;
  wrong: ByPath<WrongProgram>;
  /** given.ts of exercises that hand functions to the reader's program. */
  given: ByPath<GivenFile['factories']>;
  /** The texts of starter.ts, solution.ts, given.ts and mistakes/*.ts; of starter.py and solution.py. */
  programs: ByPath<string>;
  cells: ByPath<string>;
  /** The texts of python/<id>.<language>.py, and of .txt beside them: what they printed. */
  python: ByPath<string>;
  pythonVersions: Readonly<Record<string, string>>;
  mistakes: MistakeTable;
  notation: readonly Notation[];
}

/** Told of what does not fit: the file, the id that is meant, and what is wrong with it. */
export type OnMisfit = (path: string, id: string, what: string) => void;

const stop: OnMisfit = (path, id, what) => {
  throw new Error(`${path}: ${id}: ${what}`);
};

/** `…/content/03-adagrad/cells/run.ts` → `adagrad`; pages that are no chapter have a folder without number. */
export function slugOf(path: string): string {
  const slug = /(?:^|\/)content\/(?:\d+-)?([a-z][a-z0-9-]*)\//.exec(path)?.[1];
  if (slug === undefined) {
    throw new Error(
      `${path}: not in a folder content/NN-slug/ (a chapter) or content/slug/ (a page)`,
    );
  }
  return slug;
}

const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '');
const folder = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Lists of items with ids, chapter by chapter, as one map of `<chapter>/<id>`. */
function byId<T extends { id: string }>(
  lists: ByPath<readonly T[]>,
  misfit: OnMisfit,
): Map<string, T> {
  const all = new Map<string, T>();
  for (const [path, items] of Object.entries(lists)) {
    for (const item of items) {
      const id = `${slugOf(path)}/${item.id}`;
      if (all.has(id)) misfit(path, item.id, 'this id is used twice in the chapter');
      all.set(id, item);
    }
  }
  return all;
}

const pick = <K extends string, T>(modules: ByPath<Readonly<Record<K, T>>>, name: K): ByPath<T> =>
  Object.fromEntries(
    Object.entries<Readonly<Record<K, T>>>(modules).map(([path, module]) => [path, module[name]]),
  );

type ExerciseModules = Pick<Modules, 'exercises' | 'wrong' | 'given' | 'programs' | 'mistakes'>;

/** The parts of one exercise; `path` is that of its exercise.ts. */
export function exerciseParts(
  path: string,
  modules: ExerciseModules,
  misfit: OnMisfit = stop,
): ExerciseFiles {
  const home = folder(path);
  const spec = modules.exercises[path]!.default;
  const text = (file: string): string => {
    const program = modules.programs[`${home}/${file}`];
    if (program === undefined) misfit(path, stem(home), `${file} is missing beside exercise.ts`);
    return program ?? '';
  };
  const given = modules.given[`${home}/given.ts`];
  return {
    spec,
    starter: startText(spec) ?? text('starter.ts'),
    solution: answerText(spec, text('solution.ts')),
    mistakes: wrongFiles(home, spec, modules, misfit),
    ...(`${home}/starter.py` in modules.programs && {
      python: { starter: text('starter.py'), solution: text('solution.py') },
    }),
    ...(given && { given: { text: text('given.ts'), factories: given } }),
  };
}

/** The files of mistakes/ in an exercise's folder. */
function wrongFiles(
  home: string,
  spec: Exercise,
  { wrong, programs, mistakes }: ExerciseModules,
  misfit: OnMisfit,
): ExerciseFiles['mistakes'] {
  const files: Record<string, WrongFile> = {};
  for (const [file, module] of Object.entries(wrong)) {
    if (folder(file) !== `${home}/mistakes`) continue;
    const { mistake } = module;
    const run = module[spec.entry];
    if (!Object.hasOwn(mistakes, mistake))
      misfit(file, mistake, 'no such mistake in content/mistakes.ts');
    else if (typeof run !== 'function')
      misfit(file, spec.entry, 'exports no function of this name');
    else
      files[stem(file)] = {
        text: answerText(spec, programs[file] ?? ''),
        mistake,
        wrong: run as WrongFile['wrong'],
      };
  }
  return files;
}

/** `adam/adam.numpy` → the program; an output without a program is told by the check of Python. */
function pythonFiles(texts: ByPath<string>): Map<string, PythonFile> {
  const programs = Object.entries(texts).filter(([path]) => path.endsWith('.py'));
  return new Map(
    programs.map(([path, code]) => {
      const output = texts[path.replace(/\.py$/, '.txt')];
      const name = `${slugOf(path)}/${stem(path).replace(/\.py$/, '')}`;
      return [name, { code, ...(output !== undefined && { output }) }];
    }),
  );
}

/** The whole book. Without `misfit` the first thing that does not fit throws. */
export function assemble(modules: Modules, misfit: OnMisfit = stop): Book {
  const id = (path: string): string => `${slugOf(path)}/${stem(path)}`;
  return {
    examples: byId(pick(modules.examples, 'examples'), misfit),
    claims: byId(pick(modules.claims, 'claims'), misfit),
    questions: byId(pick(modules.questions, 'questions'), misfit),
    formulas: byId(pick(modules.formulas, 'formulas'), misfit),
    exercises: new Map(
      Object.keys(modules.exercises).map((path) => [
        `${slugOf(path)}/${stem(folder(path))}`,
        exerciseParts(path, modules, misfit),
      ]),
    ),
    cells: new Map(Object.entries(modules.cells).map(([path, text]) => [id(path), text])),
    python: pythonFiles(modules.python),
    pythonVersions: modules.pythonVersions,
    mistakes: modules.mistakes,
    notation: modules.notation,
  };
}
