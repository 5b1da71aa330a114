// Rules in Python: every program is shown, and each number of its recorded output is what the library computes for the worked example.
import type { Example } from '../schema/example.ts';
import { fileOf } from './load.ts';
import type { Loaded, Text } from './load.ts';
import { componentsOf } from './mdx.ts';
import type { Use } from './mdx.ts';
import { compare } from './number.ts';
import type { Desk, Place } from './problem.ts';
import { placeAt } from './source.ts';

/** A rule is shown in these, beside the library's own file. */
export const pythonLanguages = ['numpy', 'torch'] as const;

type Rows = NonNullable<Example['steps']>['rows'];
interface Said {
  key: string;
  text: string;
  offset: number;
}

export function checkPython(loaded: Loaded, desk: Desk): void {
  const shown = new Set<string>();
  for (const text of loaded.chapters.filter(({ chapter }) => !loaded.broken.has(chapter)))
    for (const use of componentsOf(text.tree).filter(({ name }) => name === 'Rule'))
      checkRule(loaded, desk, text, use).forEach((name) => shown.add(name));
  for (const [name] of loaded.book.python)
    if (!shown.has(name) && !loaded.broken.has(name.split('/')[0]!))
      desk.problem(
        'python',
        placeOfProgram(loaded, name, 'py'),
        `the program "${name}"`,
        'no text shows it',
        `put <Rule id="${name.replace(/^.*\/|\.\w+$/g, '')}" of="…" lib="…" /> into the text, or drop it`,
      );
}

function placeOfProgram(loaded: Loaded, name: string, ending: 'py' | 'txt'): Place {
  const [chapter = '', file = ''] = name.split('/');
  const path = fileOf(loaded, chapter, `/python/${file}.${ending}`);
  return { file: path ?? 'content/', line: 1, column: 1 };
}

/** The names of the programs that the rule shows. */
function checkRule(loaded: Loaded, desk: Desk, { source, chapter }: Text, use: Use): string[] {
  const names = pythonLanguages.map(
    (language) => `${chapter}/${String(use.attributes['id'])}.${language}`,
  );
  const tell = (name: string, computed: string, todo: string): void => {
    desk.problem('python', placeAt(source, use.offset), `<Rule> "${name}"`, computed, todo);
  };
  const of = String(use.attributes['of']);
  const steps = loaded.book.examples.get(`${chapter}/${of}`)?.steps;
  if (!steps) tell(of, 'it is no worked example with steps', 'mend `of`');
  else
    for (const name of names) {
      const program = loaded.book.python.get(name);
      if (!program) tell(name, 'there is no such program', 'write it into the folder python/');
      else if (program.output === undefined || !versionOf(loaded, name))
        tell(
          name,
          program.output === undefined
            ? 'its output is not recorded'
            : 'which version recorded its output is not known',
          'run `npm run check:python -- --record`',
        );
      else checkOutput(loaded, desk, name, steps.rows);
    }
  return names;
}

/** The version of what recorded the program `adam/adam.numpy`. */
const versionOf = ({ book }: Loaded, name: string): string | undefined =>
  book.pythonVersions[name.slice(name.lastIndexOf('.') + 1)];

/** `t=1 m=10.000`: each number with its name and its place in the text. */
const saidIn = (line: string, start: number): Said[] =>
  Array.from(line.matchAll(/(\w+)=(\S+)/g), (found) => ({
    key: found[1]!,
    text: found[2]!,
    offset: start + found.index,
  }));

function checkOutput(loaded: Loaded, desk: Desk, name: string, rows: Rows): void {
  const { file } = placeOfProgram(loaded, name, 'txt');
  const source = loaded.sources.get(file)!;
  const tell = (offset: number, claimed: string, computed: string, todo: string): void => {
    desk.problem('python', placeAt(source, offset), claimed, computed, todo);
  };
  const told = new Set<number>();
  let start = 0;
  for (const line of source.text.split('\n')) {
    const said = saidIn(line, start);
    const t = Number(said.find(({ key }) => key === 't')?.text);
    const row = rows.find((row) => row['t'] === t);
    if (row) told.add(t);
    if (line.trim() !== '' && (!row || said.length < 2))
      tell(
        start,
        `"${line}" tells of a step`,
        'the worked example has no such step, or nothing is told of it',
        'print lines such as t=1 theta=4.5',
      );
    if (row) for (const one of said) checkNumber(desk, tell, one, row);
    start += line.length + 1;
  }
  for (const row of rows)
    if (!told.has(row['t']!))
      tell(
        0,
        `"${name}" walks through the worked example`,
        `step ${String(row['t'])} is not printed`,
        'print all steps',
      );
}

function checkNumber(
  desk: Desk,
  tell: (offset: number, claimed: string, computed: string, todo: string) => void,
  { key, text, offset }: Said,
  row: Rows[number],
): void {
  desk.count('numbers printed by Python');
  const value = row[key];
  if (value === undefined) {
    tell(
      offset,
      `"${key}" is printed`,
      `the worked example has ${Object.keys(row).join(', ')}`,
      'print one of them',
    );
    return;
  }
  const fault = compare(text, value);
  if (fault) tell(offset, `"${key}=${text}" is printed`, fault.computed, fault.todo);
}
