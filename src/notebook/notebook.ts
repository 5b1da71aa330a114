// A chapter as a Jupyter notebook (nbformat 4.5): prose and parts as Markdown, the Python programs as code with what they printed.
import type { Root, RootContent } from 'mdast';
import { parse as parseYaml } from 'yaml';
import type { Book } from '#schema/book.ts';
import type { Chapter } from '#schema/chapter.ts';
import { chapterWords, notebookWords as words, site } from '../strings.ts';
import { fullName } from '../components/parts/key.ts';
import { casesCode } from './cases.ts';
import { part, plain } from './plain.ts';
import type { Setting } from './setting.ts';
import { attribute, isComponent, read, write, type Component } from './text.ts';

interface Markdown {
  cell_type: 'markdown';
  id: string;
  metadata: Record<string, never>;
  source: string[];
}

export interface Code {
  cell_type: 'code';
  id: string;
  metadata: Record<string, never>;
  execution_count: number | null;
  source: string[];
  outputs: { output_type: 'stream'; name: 'stdout'; text: string[] }[];
}

export interface Notebook {
  nbformat: 4;
  nbformat_minor: 5;
  metadata: {
    kernelspec: { name: string; display_name: string; language: string };
    language_info: { name: string };
    title: string;
  };
  cells: (Markdown | Code)[];
}

/** Components that get a cell of their own. */
const parts = new Set(['ByFramework', 'Cell', 'Exercise', 'Figure', 'Question', 'Stepper']);

/** nbformat keeps a text as its lines, each with its end. */
const lines = (text: string): string[] => text.trimEnd().split(/(?<=\n)/u);

/** The programs of a rule in the order of its tabs, with what they printed. */
export const programsOf = ({ python }: Book, chapter: string, rule: string) =>
  ['numpy', 'torch'].map((language) => {
    const program = python.get(`${chapter}/${rule}.${language}`);
    if (!program) throw new Error(`<Rule id="${rule}">: no file python/${rule}.${language}.py`);
    return { name: `${rule}.${language}`, ...program };
  });

/** `path` is that of the chapter's index.mdx: it says its number. */
export function notebookOf(text: string, path: string, setting: Setting): Notebook {
  const tree = read(text, path);
  const front = frontOf(tree);
  const number = Number(/(\d+)-[^/]+\/index\.mdx$/u.exec(path)?.[1]);
  const cells: Notebook['cells'] = [markdown('head', head(front, number, setting))];
  let prose: RootContent[] = [];
  const flush = (): void => {
    if (prose.length > 0) cells.push(markdown(`text-${cells.length}`, write(prose)));
    prose = [];
  };
  for (const node of tree.children) {
    if (isComponent(node) && node.name === 'Rule') {
      flush();
      cells.push(markdown(`text-${cells.length}`, words.rule));
      cells.push(...codeOf(node, setting, cells.filter(hasRun).length));
    } else if (isComponent(node) && parts.has(node.name ?? '')) {
      flush();
      cells.push(markdown(idOf(node), part(node, setting)));
      if (node.name === 'Exercise') cells.push(...exerciseCode(node, setting));
    } else {
      if (node.type === 'heading') flush();
      prose.push(...(plain(node, setting) as RootContent[]));
    }
  }
  flush();
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' },
      language_info: { name: 'python' },
      title: front.title,
    },
    cells,
  };
}

const hasRun = (cell: Markdown | Code): boolean =>
  cell.cell_type === 'code' && cell.execution_count !== null;

/** `question-without-it`: an id and an example of the same name stay apart. */
const idOf = (node: Component): string =>
  `${(node.name ?? '').toLowerCase()}-${attribute(node, 'id') ?? attribute(node, 'of') ?? ''}`;

const markdown = (id: string, text: string): Markdown => ({
  cell_type: 'markdown',
  id,
  metadata: {},
  source: lines(text),
});

const codeOf = (rule: Component, { book, chapter }: Setting, before: number): Code[] =>
  programsOf(book, chapter, attribute(rule, 'id') ?? '').map(({ name, code, output = '' }, i) => ({
    cell_type: 'code',
    id: name.replace('.', '-'),
    metadata: {},
    execution_count: before + i + 1,
    source: lines(code),
    outputs: [{ output_type: 'stream', name: 'stdout', text: output.split(/(?<=\n)/u) }],
  }));

/** An exercise in Python: what the reader changes, and what tries it. Neither has run. */
function exerciseCode(node: Component, { book, chapter }: Setting): Code[] {
  const files = book.exercises.get(fullName(attribute(node, 'id') ?? '', chapter));
  if (!files?.python) return [];
  const cell = (id: string, text: string): Code => ({
    cell_type: 'code',
    id: `${idOf(node)}-${id}`,
    metadata: {},
    execution_count: null,
    source: lines(text),
    outputs: [],
  });
  return [cell('starter', files.python.starter), cell('cases', casesCode(files))];
}

function frontOf({ children: [first] }: Root): Chapter {
  if (first?.type !== 'yaml') throw new Error('a chapter begins with its front matter');
  return parseYaml(first.value) as Chapter;
}

function head({ title, lede, objectives }: Chapter, number: number, setting: Setting): string {
  const { numpy = '', torch = '' } = setting.book.pythonVersions;
  return [
    `# ${title}`,
    lede,
    words.chapter(number, `[${site.title}](${setting.address('/')})`, setting.address('')),
    words.made(numpy, torch),
    `${chapterWords.objectives}:`,
    objectives.map((objective) => `- ${objective}`).join('\n'),
    site.licence,
  ].join('\n\n');
}
