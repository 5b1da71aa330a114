// The public names of the library with what their sources say of them: signature, docstring, place.
import { Parser, type Comment, type Node, type Program } from 'acorn';
import { tsPlugin } from '@sveltejs/acorn-typescript';
import { readDocstring, type Docstring } from './docstring.ts';

const files = import.meta.glob<string>('/lib/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const TypeScript = Parser.extend(tsPlugin());

export interface PublicName {
  readonly name: string;
  /** The source file, from lib/ on. */
  readonly file: string;
  readonly kind: 'function' | 'const' | 'type';
  /** As TypeScript: of a function its head, of a type all of it. */
  readonly signature: string;
  readonly doc: Docstring | undefined;
  /** Parameters of a function; of those that are taken apart, each part. */
  readonly parameters: readonly string[];
}

type AnyNode = Node & Record<string, unknown>;

/** Every name that lib/index.ts exports, in its order. */
export function publicNames(): readonly PublicName[] {
  const index = files['/lib/index.ts']!;
  return [...index.matchAll(/export (?:type )?\{([^}]*)\} from '\.\/([^']+)'/g)].flatMap(
    ([, names = '', file = '']) => {
      const read = reader(file);
      return names
        .split(',')
        .map((name) => name.replace(/^\s*type\s/, '').trim())
        .filter(Boolean)
        .map(read);
    },
  );
}

function reader(file: string): (name: string) => PublicName {
  const source = files[`/lib/${file}`]!;
  const comments: Comment[] = [];
  const program: Program = TypeScript.parse(source, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    locations: true, // the TypeScript plug-in needs them
    onComment: comments,
  });
  const statements = program.body.flatMap((node) =>
    node.type === 'ExportNamedDeclaration' && node.declaration
      ? [{ start: node.start, declared: node.declaration as unknown as AnyNode }]
      : [],
  );
  return (name) => {
    const found = statements.find(({ declared }) => nameOf(declared) === name);
    if (!found) throw new Error(`lib/${file} exports no ${name}, which lib/index.ts names`);
    const comment = comments.find(
      ({ type, end }) => type === 'Block' && source.slice(end, found.start).trim() === '',
    );
    const doc = comment && readDocstring(source.slice(comment.start, comment.end));
    return { name, file, doc, ...describe(found.declared, source) };
  };
}

const nameOf = (node: AnyNode): string | undefined => {
  const [first] = (node['declarations'] as AnyNode[] | undefined) ?? [node];
  return (first!['id'] as AnyNode | null)?.['name'] as string | undefined;
};

function describe(
  node: AnyNode,
  source: string,
): Pick<PublicName, 'kind' | 'signature' | 'parameters'> {
  const text = ({ start, end }: { start: number; end: number }): string => source.slice(start, end);
  if (node.type === 'FunctionDeclaration') {
    const body = node['body'] as AnyNode;
    const head = text({ start: node.start, end: body.start }).trim();
    const parameters = (node['params'] as AnyNode[]).flatMap(namesIn);
    return { kind: 'function', signature: head.replace(/\n\s*\.\.\.unknown,?/, ''), parameters };
  }
  if (node.type === 'VariableDeclaration') {
    const [{ id, init }] = node['declarations'] as [{ id: AnyNode; init: AnyNode }];
    const keys = keysOf(init).join(', ');
    return { kind: 'const', signature: `const ${text(id)}: { ${keys} }`, parameters: [] };
  }
  return { kind: 'type', signature: text(node), parameters: [] };
}

/** The names that a parameter binds: its own, or those of the object that it takes apart. */
function namesIn(node: AnyNode): string[] {
  if (node.type === 'AssignmentPattern') return namesIn(node['left'] as AnyNode);
  if (node.type === 'RestElement') return namesIn(node['argument'] as AnyNode);
  if (node.type === 'Identifier') return [node['name'] as string];
  if (node.type !== 'ObjectPattern') return [];
  return (node['properties'] as AnyNode[])
    .filter(({ type }) => type !== 'RestElement')
    .map((property) => (property['key'] as AnyNode)['name'] as string);
}

/** The keys of an object, whatever is said of its type. */
function keysOf(node: AnyNode): string[] {
  if (node.type !== 'ObjectExpression')
    return node['expression'] ? keysOf(node['expression'] as AnyNode) : [];
  return (node['properties'] as AnyNode[]).map((property) => {
    const key = property['key'] as AnyNode;
    return (key['name'] ?? key['value']) as string;
  });
}
