// From MDX to a numbered tree, and from a plain tree to Markdown.
import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { remarkNumbers } from '../markdown/numbers.ts';
import { remarkParagraphs } from '../markdown/paragraphs.ts';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

const reader = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkMdx)
  .use(remarkParagraphs)
  .use(remarkNumbers)
  .freeze();

const writer = unified()
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();

/** The tree as the page has it: sentences whole, components numbered. `path` says the chapter's number. */
export function read(text: string, path: string): Root {
  const file = { path, value: text };
  return reader.runSync(reader.parse(file), file) as Root;
}

/** Markdown of nodes that hold no component. */
export const write = (children: readonly RootContent[]): string =>
  writer.stringify({ type: 'root', children: [...children] }).trim();

export const isComponent = (node: Nodes): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** An attribute as text; `digits={3}` is "3". */
export function attribute({ attributes }: Component, name: string): string | undefined {
  const found = attributes.find((it) => it.type === 'mdxJsxAttribute' && it.name === name);
  if (!found?.value) return undefined;
  return typeof found.value === 'string' ? found.value : found.value.value;
}
