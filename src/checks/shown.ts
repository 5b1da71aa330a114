// The prose that lies in a .ts file: what of it a reader sees, and which numbers the code beside it reads.
import type { AnyNode, ObjectExpression } from 'acorn';
import type { Found } from './find.ts';
import type { Source } from './source.ts';
import { nodesOf, treeOf } from './typescript.ts';

export interface ShownText {
  text: string;
  /** Offset in the file of the text's first letter. */
  at: number;
  /** Numbers that the same question, claim or exercise computes with: what is given in words is given in code. */
  known: ReadonlySet<number>;
}

/** Properties whose strings are shown. */
const shown = new Set([
  'ask',
  'because',
  'text',
  'title',
  'message',
  'conditions',
  'hints',
  'meaning',
  // of figures
  'caption',
  'finding',
  'question',
  'label',
]);

/** Properties of a shown object that are compared elsewhere. */
const compared = new Set(['says']);

const keyOf = (node: AnyNode): string | undefined =>
  node.type === 'Property' && node.key.type === 'Identifier' ? node.key.name : undefined;

function* literalsIn(node: AnyNode): Generator<{ text: string; at: number }> {
  for (const it of nodesOf(node)) {
    if (it.type === 'Literal' && typeof it.value === 'string')
      yield { text: it.value, at: it.start + 1 };
    if (it.type === 'TemplateElement')
      yield { text: it.value.cooked ?? it.value.raw, at: it.start };
  }
}

/** Numbers written in a piece of code, and in the top-level constants that it names. */
function numbersIn(node: AnyNode, constants: ReadonlyMap<string, AnyNode>): Set<number> {
  const numbers = new Set<number>();
  const seen = new Set<string>();
  const walk = (start: AnyNode): void => {
    for (const it of nodesOf(start)) {
      if (it.type === 'Literal' && typeof it.value === 'number') numbers.add(it.value);
      if (it.type !== 'Identifier' || seen.has(it.name)) continue;
      seen.add(it.name);
      const value = constants.get(it.name);
      if (value) walk(value);
    }
  };
  walk(node);
  return numbers;
}

/** What says a number for the option or question around it. */
function saidIn(object: ObjectExpression): number[] {
  return object.properties.flatMap((it) => {
    if (it.type !== 'Property' || !compared.has(keyOf(it) ?? '')) return [];
    const { value } = it;
    return value.type === 'Literal' && typeof value.value === 'string'
      ? [Number(value.value.replaceAll('−', '-'))]
      : [];
  });
}

/** What a claim's property computes with: a number that its sentence says is one of these. "Half" is written as `/ 2`. */
export function numbersOfClaim({ source, object }: Found): ReadonlySet<number> {
  const numbers = numbersIn(object, constantsOf(treeOf(source)));
  return new Set([...numbers, ...[...numbers].map((n) => Number((1 / n).toPrecision(9)))]);
}

function constantsOf(tree: AnyNode): Map<string, AnyNode> {
  const constants = new Map<string, AnyNode>();
  if (tree.type !== 'Program') return constants;
  for (const statement of tree.body) {
    if (statement.type === 'FunctionDeclaration') constants.set(statement.id.name, statement);
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations)
      if (id.type === 'Identifier' && init) constants.set(id.name, init);
  }
  return constants;
}

/** The outermost objects handed to a builder — `numeric({…})`, `claim({…})`, `exercise({…})` — or all of the file. */
function* items(tree: AnyNode): Generator<AnyNode> {
  let any = false;
  for (const node of nodesOf(tree)) {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') continue;
    if (
      !/^(?:single|multiple|numeric|magnitude|unit|twoTier|order|claim|exercise|goal|example)$/.test(
        node.callee.name,
      )
    )
      continue;
    any = true;
    yield node.arguments[0]!;
  }
  if (!any) yield tree;
}

/** Every text of the file that a reader sees. */
export function shownTexts(source: Source): ShownText[] {
  const tree = treeOf(source);
  const constants = constantsOf(tree);
  const found: ShownText[] = [];
  for (const item of items(tree)) {
    const code = numbersIn(item, constants);
    for (const object of nodesOf(item)) {
      if (object.type !== 'ObjectExpression') continue;
      const known = new Set([...code, ...saidIn(object)]);
      for (const property of object.properties)
        if (property.type === 'Property' && shown.has(keyOf(property) ?? ''))
          for (const literal of literalsIn(property.value)) found.push({ ...literal, known });
    }
  }
  return found;
}
