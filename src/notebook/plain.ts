// The components of a text as plain Markdown: a bound number is its digits, a citation a link, a fold <details>.
import type { Math } from 'mdast-util-math';
import type { Link, Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { plainTex } from '../markdown/tex.ts';
import { valueAt } from '#schema/path.ts';
import {
  byFrameworkPart,
  cellPart,
  exercisePart,
  figurePart,
  questionPart,
  stepperPart,
} from './parts.ts';
import type { Setting } from './setting.ts';
import { attribute, isComponent, type Component } from './text.ts';

/** The nodes that stand for a node; throws for a component that is not known here. */
export function plain(node: Nodes, setting: Setting): Nodes[] {
  if (isComponent(node)) return ofComponent(node, setting);
  switch (node.type) {
    case 'yaml':
      return [];
    case 'mdxTextExpression':
      // {' '} and {/* a comment */}
      return /^'\s*'$/u.test(node.value.trim()) ? [text(' ')] : [];
    case 'mdxFlowExpression':
      return [];
    case 'text':
      // Lines that a formatter broke and indented inside a component.
      return [text(node.value.replace(/\s*\n\s*/gu, ' '))];
    case 'math':
    case 'inlineMath':
      return [{ ...node, value: plainTex(node.value) }];
    case 'link':
      return [{ ...node, url: setting.address(node.url), children: inside(node, setting) as [] }];
    default:
      return 'children' in node ? [{ ...node, children: inside(node, setting) } as Nodes] : [node];
  }
}

/** The children in plain form; neighbouring texts become one, so that spaces between them stay spaces. */
function inside({ children }: { children: readonly Nodes[] }, setting: Setting): Nodes[] {
  const all: Nodes[] = [];
  for (const node of children.flatMap((child) => plain(child, setting))) {
    const last = all.at(-1);
    if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else all.push(node);
  }
  return all;
}

const text = (value: string): Text => ({ type: 'text', value });
const raw = (value: string): Nodes => ({ type: 'html', value });

function ofComponent(node: Component, setting: Setting): Nodes[] {
  const of = attribute(node, 'of') ?? '';
  switch (node.name) {
    case 'Claim':
    case 'Exempt':
    case 'Recorded':
      return inside(node, setting);
    case 'V':
      return attribute(node, 'digits') === undefined
        ? inside(node, setting)
        : [text(computed(of, Number(attribute(node, 'digits')), setting))];
    case 'Cite':
      return [citation(node, setting)];
    case 'Fact':
      return [...inside(node, setting), text(' ('), citation(node, setting), text(')')];
    case 'Ref':
      return [text(attribute(node, 'text') ?? '')];
    case 'Equation':
      return [equation(node, setting)];
    case 'Note':
      return [{ type: 'blockquote', children: inside(node, setting) as [] }];
    case 'Fold':
      return [
        raw(`<details>\n<summary>${attribute(node, 'title') ?? ''}</summary>`),
        ...inside(node, setting),
        raw('</details>'),
      ];
    default:
      return [raw(part(node, setting))];
  }
}

/** The components that are a cell of their own, as Markdown. */
export function part(node: Component, setting: Setting): string {
  switch (node.name) {
    case 'Figure':
      return figurePart(node, setting);
    case 'Question':
      return questionPart(node, setting);
    case 'Exercise':
      return exercisePart(node, setting, (task) => inside(task, setting) as RootContent[]);
    case 'Stepper':
      return stepperPart(node, setting);
    case 'ByFramework':
      return byFrameworkPart(node, setting);
    case 'Cell':
      return cellPart(node, setting);
    default:
      throw new Error(`<${node.name ?? ''}> has no form in a notebook: add one to src/notebook/`);
  }
}

function computed(of: string, digits: number, { book, chapter }: Setting): string {
  const value = valueAt(book, of, chapter);
  if (typeof value !== 'number') throw new TypeError(`<V of="${of}" digits>: it is no number`);
  return value.toFixed(digits).replace('-', '−');
}

function citation(node: Component, { cite, address }: Setting): Link {
  const [of, at] = [attribute(node, 'of') ?? '', attribute(node, 'at')];
  const shown: PhrasingContent = text([cite(of), at].filter(Boolean).join(', '));
  return { type: 'link', url: address(`/references/#${of}`), children: [shown] };
}

function equation(node: Component, setting: Setting): Nodes {
  const math = inside(node, setting).find((child): child is Math => child.type === 'math');
  if (!math) throw new Error(`<Equation id="${attribute(node, 'id') ?? ''}"> holds no formula`);
  return { ...math, value: `${math.value} \\tag{${attribute(node, 'number') ?? ''}}` };
}
