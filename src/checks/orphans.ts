// Nothing dangling: every id in the text has its data, all data is used, an id is used once.
import { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { placeOfId } from './find.ts';
import { fileOf } from './load.ts';
import type { Loaded, Text } from './load.ts';
import { componentsOf, headingsOf } from './mdx.ts';
import type { Use } from './mdx.ts';
import type { Desk, Place } from './problem.ts';
import { placeAt } from './source.ts';
import { programsOf } from './quiz/predicted.ts';
import { boundsOf } from './values.ts';

/** Components that stand for data, with where the data lies. */
const kinds = {
  Claim: 'claims',
  Question: 'quiz',
  Exercise: 'exercises',
  Cell: 'cells',
  Figure: 'figures',
  Stepper: 'examples',
  ByFramework: 'examples',
} as const;
type Component = keyof typeof kinds;

const isComponent = (name: string): name is Component => Object.hasOwn(kinds, name);

/** Components that name a worked example, with the tables of it that they show. */
const tables = { Stepper: 'steps', ByFramework: 'frameworks' } as const;
const showsTable = (name: string): name is keyof typeof tables => Object.hasOwn(tables, name);

/** `<chapter>/<id>` of what a component names. */
export function namedBy({ name, attributes }: Use, chapter: string): string {
  const id = String(attributes[showsTable(name) ? 'of' : 'id'] ?? '');
  return id.includes('/') || name === 'Figure' ? id : `${chapter}/${id}`;
}

/** What hangs on a file that cannot be read is not at fault itself. */
const isBroken = ({ broken }: Loaded, id: string): boolean => broken.has(id.split('/')[0]!);

/** Figures belong to any text, all else to its chapter's; a folder without index.mdx is that of a page which shows what it has. */
const isInText = ({ chapters }: Loaded, name: Component, id: string): boolean =>
  name === 'Figure' || chapters.some(({ chapter }) => chapter === id.split('/')[0]);

function known(
  loaded: Loaded,
  name: Component,
): { has: (id: string) => boolean; keys: () => Iterable<string> } {
  const { claims, questions, exercises, cells, examples } = loaded.book;
  const all = {
    Claim: claims,
    Question: questions,
    Exercise: exercises,
    Cell: cells,
    Stepper: examples,
    ByFramework: examples,
    Figure: loaded.figures,
  };
  return all[name];
}

export function checkOrphans(loaded: Loaded, desk: Desk): void {
  const used = new Map<Component, Set<string>>(
    Object.keys(kinds).map((name) => [name as Component, new Set()]),
  );
  for (const text of loaded.chapters) {
    for (const use of componentsOf(text.tree))
      if (isComponent(use.name))
        checkUse(loaded, desk, text, use as Use & { name: Component }, used);
    checkUnique(text, desk);
  }
  for (const id of programsOf(loaded)) used.get('Cell')!.add(id);
  for (const name of ['Claim', 'Question', 'Exercise', 'Cell', 'Figure'] as const)
    for (const id of known(loaded, name).keys())
      if (!used.get(name)!.has(id) && !isBroken(loaded, id) && isInText(loaded, name, id))
        desk.problem(
          'orphan',
          placeOfData(loaded, name, id),
          `${name.toLowerCase()} "${id}"`,
          'no text shows it',
          `put <${name} id="${id.split('/').at(-1)!}" /> into the text, or drop it`,
        );
  const inTables = [...used.get('Stepper')!, ...used.get('ByFramework')!];
  checkExamplesUsed(loaded, desk, new Set(inTables));
}

function checkUse(
  loaded: Loaded,
  desk: Desk,
  text: Text,
  use: Use & { name: Component },
  used: Map<Component, Set<string>>,
): void {
  desk.count('components');
  const id = namedBy(use, text.chapter);
  const at = placeAt(text.source, use.offset);
  if (isBroken(loaded, id)) used.get(use.name)!.add(id);
  else if (!known(loaded, use.name).has(id))
    desk.problem(
      'orphan',
      at,
      `<${use.name}> "${id}"`,
      `there is no such ${showsTable(use.name) ? 'worked example' : use.name.toLowerCase()}`,
      `mend the id, or add it to ${kinds[use.name]}`,
    );
  else if (showsTable(use.name) && !loaded.book.examples.get(id)![tables[use.name]])
    desk.problem(
      'orphan',
      at,
      `<${use.name}> "${id}"`,
      `this worked example has no ${tables[use.name]}`,
      `give the example ${tables[use.name]}`,
    );
  else if (!showsTable(use.name) && used.get(use.name)!.has(id))
    desk.problem(
      'orphan',
      at,
      `<${use.name}> "${id}"`,
      'it is shown twice',
      'show it once and refer to it',
    );
  used.get(use.name)!.add(id);
}

function placeOfData(loaded: Loaded, name: Component, id: string): Place {
  if (name === 'Claim' || name === 'Question') return placeOfId(loaded, kinds[name], id);
  if (name === 'Figure') return { file: `src/figures/${id}.data.ts`, line: 1, column: 1 };
  const [chapter = '', own = ''] = id.split('/');
  const tail = name === 'Cell' ? `/cells/${own}.ts` : `/exercises/${own}/exercise.ts`;
  const file = fileOf(loaded, chapter, tail);
  return { file: file ?? 'content/', line: 1, column: 1 };
}

/** What a chapter can be linked to by: its headings' and components' ids. */
function checkUnique({ source, tree }: Text, desk: Desk): void {
  const seen = new Map<string, Place>();
  const anchors = [
    ...componentsOf(tree).flatMap(({ attributes, offset, name }) =>
      typeof attributes['id'] === 'string' && name !== 'Ref'
        ? [{ id: attributes['id'], offset }]
        : [],
    ),
    ...headingsOf(tree).map((node) => ({
      id: slug(toString(node)),
      offset: node.position!.start.offset!,
    })),
  ];
  for (const { id, offset } of anchors) {
    const at = placeAt(source, offset);
    const first = seen.get(id);
    if (first)
      desk.problem(
        'orphan',
        at,
        `the anchor "${id}"`,
        `line ${first.line} has it already`,
        'give one of them another id or heading',
      );
    seen.set(id, first ?? at);
  }
}

function checkExamplesUsed(loaded: Loaded, desk: Desk, stepped: ReadonlySet<string>): void {
  const used = new Set(stepped);
  for (const { use, chapter } of boundsOf(loaded)) {
    const of = String(use.attributes['of']);
    const [, elsewhere, id] = /^(?:([a-z0-9-]+)\/)?([a-z0-9-]+)/.exec(of) ?? [];
    used.add(`${elsewhere ?? chapter}/${id ?? ''}`);
  }
  for (const name of loaded.book.examples.keys())
    if (!used.has(name) && !isBroken(loaded, name))
      desk.problem(
        'orphan',
        placeOfId(loaded, 'examples', name),
        `worked example "${name}"`,
        'no text shows any of its values',
        'bind a number to it, or drop it',
      );
}
