// Reads a book from a folder: its texts with their trees, its modules by Node's own import(), and what lies beside them.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Root } from 'mdast';
import { assemble, slugOf } from '../schema/assemble.ts';
import type { Modules } from '../schema/assemble.ts';
import type { Book } from '../schema/book.ts';
import type { MistakeTable } from '../schema/mistake.ts';
import type { Notation } from '../schema/notation.ts';
import type { FigureModules } from './findings.ts';
import { parseMdx } from './mdx.ts';
import { messageOf, thrownIn } from './problem.ts';
import type { Desk } from './problem.ts';
import { placeOf } from './source.ts';
import type { Source } from './source.ts';

/** A text in MDX: a chapter's index.mdx or an exercise's task.mdx. */
export interface Text {
  source: Source;
  tree: Root;
  /** Slug of its chapter. */
  chapter: string;
}

/** Tables of the whole book that only the checks read; a book without one has an empty one. */
export interface Tables {
  items: Readonly<Record<string, { says: string; chapter: string }>>;
  coverage: Readonly<Record<string, string>>;
  removedIds: Readonly<Record<string, string>>;
}

export interface Loaded {
  root: string;
  book: Book;
  /** Chapters' texts in order, then the tasks. */
  chapters: readonly Text[];
  tasks: readonly Text[];
  /** Every file under content/, by its path from the root. */
  sources: ReadonlyMap<string, Source>;
  tables: Tables;
  /** Texts of src/figures/*.data.ts. */
  figureSources: readonly Source[];
  /** Names of src/figures/<id>.data.ts. */
  figures: ReadonlySet<string>;
  figureModules: FigureModules;
  /** Slugs of chapters with a file that cannot be read: what hangs on it is not at fault. */
  broken: ReadonlySet<string>;
}

/** True for files in a chapter's folder, which belong to its slug. */
export const isInChapter = (file: string): boolean => /^content\/[^/]+\//.test(file);

/** The file of a chapter whose path ends like this. */
export function fileOf({ sources }: Loaded, chapter: string, tail: string): string | undefined {
  const isIt = (file: string): boolean =>
    file.endsWith(tail) && isInChapter(file) && slugOf(file) === chapter;
  return [...sources.keys()].find(isIt);
}

/** The chapter's own modules, without its exercises, and its text: what a property of the chapter can depend on. */
export function moduleTexts({ sources }: Loaded, name: string): string[] {
  const [chapter] = name.split('/');
  return [...sources]
    .filter(
      ([file]) => isInChapter(file) && slugOf(file) === chapter && !file.includes('/exercises/'),
    )
    .map(([file, { text }]) => `${file}\n${text}`);
}

const slashes = (path: string): string => path.replaceAll('\\', '/');

/** Paths under the root that match, with slashes, in order. */
export const filesOf = (root: string, pattern: string): string[] =>
  globSync(pattern, { cwd: root }).map(slashes).sort();

export function readSource(root: string, file: string): Source {
  return { file, text: readFileSync(join(root, file), 'utf8') };
}

async function importAll<T>(root: string, pattern: string, desk: Desk) {
  const modules: Record<string, T> = {};
  for (const file of filesOf(root, pattern)) {
    try {
      modules[file] = (await import(pathToFileURL(join(root, file)).href)) as T;
    } catch (error) {
      desk.problem(
        'load',
        thrownIn(error) ?? { file, line: 1, column: 1 },
        'this file is data of the book',
        `it cannot be loaded: ${messageOf(error).split('\n')[0]!}`,
        'mend the file, or what it calls',
      );
    }
  }
  return modules;
}

function readText(source: Source, desk: Desk): Text[] {
  try {
    return [{ source, tree: parseMdx(source), chapter: slugOf(source.file) }];
  } catch (error) {
    const { line = 1, column = 1 } = error as { line?: number; column?: number };
    desk.problem(
      'load',
      { file: source.file, line, column },
      'this is MDX',
      `it cannot be read: ${messageOf(error)}`,
      'mend the syntax here',
    );
    return [];
  }
}

async function modulesOf(root: string, sources: Map<string, Source>, desk: Desk): Promise<Modules> {
  const all = <T>(pattern: string) => importAll<T>(root, pattern, desk);
  const texts = (pattern: string) =>
    Object.fromEntries(filesOf(root, pattern).map((file) => [file, sources.get(file)!.text]));
  const one = async <T>(file: string, name: string, empty: T): Promise<T> =>
    (await all<Record<string, T>>(file))[file]?.[name] ?? empty;
  return {
    examples: await all('content/*/examples.ts'),
    claims: await all('content/*/claims.ts'),
    questions: await all('content/*/quiz.ts'),
    formulas: await all('content/*/formulas.ts'),
    exercises: await all('content/*/exercises/*/exercise.ts'),
    wrong: await all('content/*/exercises/*/mistakes/*.ts'),
    given: await all('content/*/exercises/*/given.ts'),
    programs: {
      ...texts('content/*/exercises/*/{starter,solution,given}.ts'),
      ...texts('content/*/exercises/*/mistakes/*.ts'),
      ...texts('content/*/exercises/*/{starter,solution}.py'),
    },
    cells: texts('content/*/cells/*.ts'),
    python: texts('content/*/python/*.{py,txt}'),
    pythonVersions: versionsOf(root),
    mistakes: await one<MistakeTable>('content/mistakes.ts', 'mistakes', {}),
    notation: await one<readonly Notation[]>('content/notation.ts', 'notation', []),
  };
}

/** What recorded the outputs of Python; nothing before the first record. */
function versionsOf(root: string): Modules['pythonVersions'] {
  const path = join(root, 'content/python-versions.json');
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, 'utf8')) as Modules['pythonVersions'];
}

async function tablesOf(root: string, desk: Desk): Promise<Tables> {
  const one = async <T>(file: string, name: string): Promise<Readonly<Record<string, T>>> =>
    (await importAll<Record<string, Readonly<Record<string, T>>>>(root, file, desk))[file]?.[
      name
    ] ?? {};
  return {
    items: await one('content/items.ts', 'items'),
    coverage: await one('content/coverage.ts', 'coverage'),
    removedIds: await one('content/removed-ids.ts', 'removedIds'),
  };
}

async function figureModulesOf(root: string, desk: Desk): Promise<FigureModules> {
  const data = await importAll<{ default: FigureModules['figures'][string] }>(
    root,
    'src/figures/*.data.ts',
    desk,
  );
  const held = await importAll<{ findings: Record<string, [string, () => boolean][]> }>(
    root,
    'src/figures/findings/*.ts',
    desk,
  );
  return {
    figures: Object.fromEntries(Object.entries(data).map(([file, it]) => [file, it.default])),
    findings: new Map(Object.values(held).flatMap((it) => Object.entries(it.findings))),
  };
}

/** The book that lies in `root`; what cannot be read is told to the desk. */
export async function load(root: string, desk: Desk): Promise<Loaded> {
  const sources = new Map(
    filesOf(root, 'content/**/*.{mdx,ts,bib,txt,py}').map((file) => [file, readSource(root, file)]),
  );
  const texts = (pattern: string) =>
    filesOf(root, pattern).flatMap((file) => readText(sources.get(file)!, desk));
  const modules = await modulesOf(root, sources, desk);
  const book = assemble(modules, (file, id, what) => {
    const source = sources.get(file)!;
    desk.problem(
      'book',
      placeOf(source, id),
      `"${id}"`,
      what,
      'give every part its own id, and every id its part',
    );
  });
  const chapters = texts('content/[0-9]*-*/index.mdx');
  const figureFiles = filesOf(root, 'src/figures/*.data.ts');
  const tasks = texts('content/[0-9]*-*/exercises/*/task.mdx');
  return {
    root,
    book,
    chapters,
    tasks,
    tables: await tablesOf(root, desk),
    sources,
    broken: new Set(
      desk.problems
        .filter(({ kind, file }) => kind === 'load' && isInChapter(file))
        .map(({ file }) => slugOf(file)),
    ),
    figureSources: figureFiles.map((file) => readSource(root, file)),
    figures: new Set(figureFiles.map((file) => basename(file, '.data.ts'))),
    figureModules: await figureModulesOf(root, desk),
  };
}
