// The chapters as notebooks: of the right form, plain Markdown, with every number, part and program of the chapter.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boundNumbers, componentsOf, parseMdx } from '../../src/checks/mdx.ts';
import { book } from '../../src/book.ts';
import { notebookOf, type Code, type Notebook } from '../../src/notebook/notebook.ts';
import { siteNotebook } from '../../src/notebook/site.ts';
import { notebookSchema } from './schema.ts';

const ORIGIN = 'https://course.example';
const files = globSync('content/[0-9]*-*/index.mdx').sort();
const slugOf = (file: string): string => /\d+-([^/]+)/.exec(file)![1]!;

const textOf = ({ cells }: Notebook): string =>
  cells
    .flatMap(({ cell_type, source }) => (cell_type === 'markdown' ? source.join('') : []))
    .join('\n\n');
/** Without listings and what stands as code in a sentence. */
const proseOf = (notebook: Notebook): string =>
  textOf(notebook)
    .replace(/^```[^]*?^```$/gmu, '')
    .replace(/`[^`]*`/gu, '');
const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ');

test('there are chapters', () => {
  expect(files.length).toBeGreaterThan(3);
});

describe.each(files.map((file) => [slugOf(file), file]))('%s', (chapter, file) => {
  const notebook = siteNotebook(chapter, ORIGIN);
  const source = { file, text: readFileSync(file, 'utf8') };
  const tree = parseMdx(source);
  const uses = componentsOf(tree);
  const named = (name: string): string[] =>
    uses.filter((use) => use.name === name).map((use) => String(use.attributes['id']));

  test('has the form of nbformat 4.5, also as JSON', () => {
    const parsed: unknown = JSON.parse(JSON.stringify(notebook));
    expect(notebookSchema.parse(parsed)).toEqual(notebook);
    const ids = notebook.cells.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds no component, front matter or escape', () => {
    const prose = proseOf(notebook);
    const html = [...prose.matchAll(/<\/?([a-z]\w*)[^>]*>/giu)].map(([, tag]) => tag);
    expect(html.filter((tag) => tag !== 'details' && tag !== 'summary')).toEqual([]);
    expect(prose).not.toMatch(/\\val\b|&#x|\{'|^---$|^(?:import|export) |undefined/mu);
  });

  test('says every bound number, in reading order', () => {
    const text = oneSpace(textOf(notebook));
    const typed = boundNumbers(tree, source)
      .toSorted((a, b) => a.textOffset - b.textOffset)
      .map((use) => oneSpace(use.text.trim()))
      .filter((said) => said !== '');
    let at = 0;
    for (const said of typed) {
      const found = text.indexOf(said, at);
      expect(found, `"${said}" after "${text.slice(at - 60, at)}"`).toBeGreaterThanOrEqual(0);
      at = found + said.length;
    }
    expect(typed.length).toBeGreaterThan(20);
  });

  test('leads to every question, exercise, figure and cell on the page', () => {
    const text = textOf(notebook);
    for (const id of ['Question', 'Exercise', 'Figure', 'Cell'].flatMap(named))
      expect(text).toContain(`](${ORIGIN}/${chapter}/#${id})`);
  });

  test('shows each step of its worked examples', () => {
    const text = textOf(notebook);
    for (const { attributes } of uses.filter(({ name }) => name === 'Stepper')) {
      const { columns, rows } = book.examples.get(`${chapter}/${String(attributes['of'])}`)!.steps!;
      for (const row of rows) {
        const cells = columns.map(({ key, digits }) => row[key]?.toFixed(digits) ?? '');
        expect(text.replaceAll('−', '-')).toContain(`| ${cells.join(' | ')} |`);
      }
    }
  });

  test('shows what each framework makes of a worked example', () => {
    for (const { attributes } of uses.filter(({ name }) => name === 'ByFramework')) {
      const of = String(attributes['of']);
      const cell = notebook.cells.find(({ id }) => id === `byframework-${of}`)!;
      const text = cell.source.join('');
      for (const name of ['As published', 'PyTorch', 'Keras', 'Optax'])
        expect(text).toMatch(new RegExp(`\\*\\*${name}:\\*\\* \\$`, 'u'));
      expect(text.match(/^\| 1 \|/gmu)).toHaveLength(4);
    }
  });

  test('keeps answers in folds', () => {
    for (const cell of notebook.cells.filter(({ id }) => id.startsWith('question-'))) {
      const text = cell.source.join('');
      expect(text.match(/<details>\n<summary>.+<\/summary>\n\n[^]+\n\n<\/details>/gu)).toHaveLength(
        1,
      );
    }
  });

  test('runs the programs that the chapter shows, with what was recorded', () => {
    const code = notebook.cells.filter(
      (cell) => cell.cell_type === 'code' && cell.execution_count !== null,
    ) as Code[];
    const programs = named('Rule').flatMap((id) =>
      ['numpy', 'torch'].map((language) => book.python.get(`${chapter}/${id}.${language}`)!),
    );
    expect(code.map(({ source }) => `${source.join('')}\n`)).toEqual(programs.map((it) => it.code));
    expect(code.map(({ outputs }) => outputs[0]!.text.join(''))).toEqual(
      programs.map((it) => it.output),
    );
  });
});

test('an exercise in Python comes as a starter and its cases, not yet run', () => {
  const cells = siteNotebook('adagrad', ORIGIN).cells.filter(({ id }) =>
    id.startsWith('exercise-adagrad-step-'),
  ) as Code[];
  const [starter, cases] = cells.map(({ source }) => source.join(''));
  expect(starter).toContain('def adagrad_step(theta, g, G, lr, eps):');
  expect(cases).toContain(
    '((np.array([5.0]), np.array([100.0]), np.array([0.0]), 0.5, 0), {"theta": np.array([4.5]), "G": np.array([10000.0])}),',
  );
  expect(cells.map(({ execution_count, outputs }) => [execution_count, outputs])).toEqual([
    [null, []],
    [null, []],
  ]);
});

test('a component without a form in a notebook is told', () => {
  const text = '---\ntitle: T\nlede: L\nobjectives: [a]\n---\n\n<Wheel of="fortune" />\n';
  const nothing = (): never => {
    throw new Error('not asked for');
  };
  const setting = {
    chapter: 'adam',
    book,
    figure: nothing,
    task: nothing,
    cite: nothing,
    address: String,
  };
  expect(() => notebookOf(text, '05-adam/index.mdx', setting)).toThrow(/<Wheel> has no form/u);
});
