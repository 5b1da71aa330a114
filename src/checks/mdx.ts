// Reads a chapter's MDX: its tree, and every component, bound number and heading in it with its place.
import type { Heading, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { group } from './tex.ts';
import type { Source } from './source.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkMdx)
  .freeze();

/** The tree of an MDX text; throws with `line` and `column` when it cannot be read. */
export const parseMdx = (source: Source): Root => parser.parse(source.text);

/** A component as it is used: `<V of="run.theta[1]" digits={3}>4.165</V>`; `\val{run.theta[1]}{4.165}` is a V too. */
export interface Use {
  name: string;
  attributes: Readonly<Record<string, string | number | true>>;
  /** The text between the tags. */
  text: string;
  /** Where it opens, and where its text begins and ends. */
  offset: number;
  textOffset: number;
  textEnd: number;
  /** The displayed formula inside it, where there is one, with the offset of its TeX. */
  math?: { tex: string; offset: number };
}

type Component = MdxJsxFlowElement | MdxJsxTextElement;

function attributesOf(node: Component): Use['attributes'] {
  const attributes: Record<string, string | number | true> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    if (typeof value === 'string') attributes[name] = value;
    else attributes[name] = value ? numeral(value.value) : true;
  }
  return attributes;
}

/** `{4}` is the number 4; any other expression is left as its text. */
const numeral = (expression: string): string | number =>
  expression.trim() !== '' && Number.isFinite(Number(expression)) ? Number(expression) : expression;

function mathIn(element: Component): Pick<Use, 'math'> {
  for (const child of element.children)
    if (child.type === 'math')
      return { math: { tex: child.value, offset: child.position!.start.offset! } };
  return {};
}

/** Every component of the text, in reading order. */
export function componentsOf(tree: Root): Use[] {
  const uses: Use[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as Component;
    if (!element.name || !/^[A-Z]/.test(element.name)) return;
    const offset = element.position!.start.offset!;
    uses.push({
      name: element.name,
      attributes: attributesOf(element),
      text: toString(element),
      offset,
      textOffset: element.children[0]?.position?.start.offset ?? offset,
      textEnd: element.children.at(-1)?.position?.end.offset ?? offset,
      ...mathIn(element),
    });
  });
  return uses;
}

/** Every `\val{of}{text}` in a piece of TeX or Markdown that starts at `start` of its file. */
export function boundIn(tex: string, start = 0): Use[] {
  return Array.from(tex.matchAll(/\\val(?=\{)/g), ({ index }) => {
    const offset = start + index;
    try {
      const of = group(tex, index + 4);
      const { body, end } = group(tex, of.end);
      const textEnd = start + end - 1;
      const textOffset = textEnd - body.length;
      return { name: 'V', attributes: { of: of.body }, text: body, offset, textOffset, textEnd };
    } catch {
      // half of it is missing: it is bound to nothing
      return { name: 'V', attributes: {}, text: '', offset, textOffset: offset, textEnd: offset };
    }
  });
}

/** Every formula of the text with its source, dollars included. */
export function formulasOf(tree: Root, source: Source): { tex: string; offset: number }[] {
  const found: { tex: string; offset: number }[] = [];
  visit(tree, ['math', 'inlineMath'], (node) => {
    const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
    found.push({ tex: source.text.slice(start, end), offset: start });
  });
  return found;
}

/** The bound numbers of the text: V's and \val's. */
export function boundNumbers(tree: Root, source: Source): Use[] {
  return [
    ...componentsOf(tree).filter(({ name }) => name === 'V'),
    ...formulasOf(tree, source).flatMap(({ tex, offset }) => boundIn(tex, offset)),
  ];
}

export const headingsOf = (tree: Root): Heading[] =>
  tree.children.filter((node: RootContent): node is Heading => node.type === 'heading');
