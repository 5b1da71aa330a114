// Figures, questions, exercises, worked examples and live cells as Markdown: what can be said without the page, and the way there.
import type { Root, RootContent } from 'mdast';
import { frameworkParts } from '../components/parts/framework-table.ts';
import { fullName } from '../components/parts/key.ts';
import { shuffledSteps } from '../components/parts/order.ts';
import { rightTexts, wrongAnswers } from '../components/parts/wrong.ts';
import { defaults } from '../figures/kit/params.ts';
import { plainTex } from '../markdown/tex.ts';
import type { Question } from '#schema/quiz.ts';
import {
  exercise as exerciseWords,
  figureWords,
  frameworkWords,
  notebookWords as words,
  quiz,
  stepperWords,
} from '../strings.ts';
import type { Setting } from './setting.ts';
import { attribute, read, write, type Component } from './text.ts';

const paragraphs = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n');

const linkTo = (label: string, address: string): string => `[${label}](${address})`;
const idOf = (node: Component): string => attribute(node, 'id') ?? attribute(node, 'of') ?? '';
const numberOf = (node: Component): string => attribute(node, 'number') ?? '';
const bullets = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n');
const listing = (code: string): string => `\`\`\`typescript\n${code.trimEnd()}\n\`\`\``;

export function figurePart(node: Component, { figure, address }: Setting): string {
  const id = idOf(node);
  const found = figure(id);
  const values = defaults(found.params);
  return paragraphs(
    `**${figureWords.figure} ${numberOf(node)}. ${found.question}** ${found.caption}`,
    found.describe(values, found.columns(values)),
    `${figureWords.finding} ${found.finding}`,
    `${linkTo(words.play, address(`#${id}`))} · ${linkTo(words.data, address(`/figures/${id}.csv`))}`,
  );
}

export function stepperPart(node: Component, { book, chapter }: Setting): string {
  const { title, steps } = book.examples.get(fullName(idOf(node), chapter))!;
  const { columns, rows } = steps!;
  const cells = ({ key, digits }: (typeof columns)[number], values: (typeof rows)[number]) =>
    values[key]?.toFixed(digits).replace('-', '−') ?? '';
  const table = tableOf(
    columns,
    rows.map((values) => columns.map((column) => cells(column, values))),
  );
  const formulas = columns.flatMap(({ formula }) => (formula === undefined ? [] : `$${formula}$`));
  return paragraphs(
    table,
    `**${stepperWords.table} ${numberOf(node)}. ${title}.** ${formulas.join(', ')}`.trim(),
  );
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const tableOf = (
  columns: readonly { symbol: string }[],
  rows: readonly (readonly string[])[],
): string =>
  [
    row(columns.map(({ symbol }) => `$${symbol}$`)),
    row(columns.map(() => '--:')),
    ...rows.map(row),
  ].join('\n');

export function byFrameworkPart(node: Component, { book, chapter }: Setting): string {
  const { title, frameworks } = book.examples.get(fullName(idOf(node), chapter))!;
  const parts = frameworkParts(frameworks!, book.notation).map(({ title, says, rows }) =>
    paragraphs(
      `**${title}:** ${says.map((formula) => `$${formula}$`).join(', ')}`,
      tableOf(frameworks!.paper.columns, rows),
    ),
  );
  return paragraphs(`**${title}.** ${frameworkWords.caption}`, ...parts);
}

export function cellPart(node: Component, { book, chapter, address }: Setting): string {
  const code = book.cells.get(fullName(idOf(node), chapter))!;
  return paragraphs(listing(code), linkTo(words.runThere, address(`#${idOf(node)}`)));
}

export function questionPart(node: Component, { book, chapter, address }: Setting): string {
  const question = book.questions.get(fullName(idOf(node), chapter))!;
  const runs = 'runs' in question ? question.runs : undefined;
  const program = runs === undefined ? undefined : book.cells.get(fullName(runs, chapter));
  const wrong = wrongAnswers(question).map(({ text, mistake, because }) =>
    [`${text.replace(/\.$/u, '')}:`, mistake && `_${book.mistakes[mistake]!.title}._`, because]
      .filter(Boolean)
      .join(' '),
  );
  return plainTex(
    paragraphs(
      `**${quiz.question} ${numberOf(node)}.** ${question.ask}`,
      program === undefined ? '' : paragraphs(words.predict, listing(program)),
      offered(question),
      `<details>\n<summary>${quiz.answer}</summary>`,
      ...rightTexts(question),
      question.because,
      bullets(wrong),
      '</details>',
      linkTo(words.answerThere, address(`#${idOf(node)}`)),
    ),
  );
}

/** What there is to choose from. */
function offered(question: Question): string {
  const texts = (options: readonly { text: string }[]): string =>
    bullets(options.map(({ text }) => text));
  switch (question.type) {
    case 'numeric':
      return question.unit === undefined ? '' : words.unit(question.unit);
    case 'magnitude':
      return quiz.magnitude;
    case 'order':
      return paragraphs(quiz.order, texts(shuffledSteps(question)));
    case 'two-tier':
      return paragraphs(
        texts(question.options),
        question.reason.ask,
        texts(question.reason.options),
      );
    case 'multiple':
      return paragraphs(quiz.chooseAll, texts(question.options));
    default:
      return texts(question.options);
  }
}

export function exercisePart(
  node: Component,
  { book, chapter, task, address }: Setting,
  plain: (task: Root) => RootContent[],
): string {
  const name = fullName(idOf(node), chapter);
  const { spec, python } = book.exercises.get(name)!;
  return paragraphs(
    plainTex(`**${exerciseWords.exercise} ${numberOf(node)}. ${spec.title}**`),
    write(plain(read(task(name), 'task.mdx'))),
    linkTo(words.solveThere, address(`#${idOf(node)}`)),
    python ? words.starter : '',
  );
}
