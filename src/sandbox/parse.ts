// Reads the reader's TypeScript: a syntax tree, or what is wrong and where.
import { Parser, type Comment, type Node, type Program } from 'acorn';
import { tsPlugin } from '@sveltejs/acorn-typescript';
import { sentences } from './sentences.ts';

const TypeScript = Parser.extend(tsPlugin());
const longest = 200_000;

/** Any node, its fields open to a walk. */
export type AnyNode = Node & { [field: string]: unknown };

export interface Parsed {
  tree: Program;
  comments: readonly Comment[];
}

/** A fault of the text at an offset; `prepare` turns it into line and column. */
export class Refusal extends Error {
  readonly at: number;
  /** `SyntaxError` for what the parser says; our own sentences stand alone. */
  readonly kind: '' | 'SyntaxError';
  constructor(message: string, at: number, kind: '' | 'SyntaxError' = '') {
    super(message);
    this.at = at;
    this.kind = kind;
  }
}

/** Parses a module. @throws Refusal with the place of the fault */
export function parse(source: string): Parsed {
  if (source.length > longest) {
    throw new Refusal(
      `This program is too long: ${source.length} characters, at most ${longest}.`,
      0,
    );
  }
  return read(TypeScript, source);
}

/** Checks that what is left after blanking is JavaScript. @throws Refusal */
export function checkPlain(program: string): void {
  read(Parser, program);
}

function read(parser: typeof Parser, source: string): Parsed {
  const comments: Comment[] = [];
  try {
    const tree = parser.parse(source, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      locations: true, // the TypeScript plug-in needs them
      onComment: comments,
    });
    return { tree, comments };
  } catch (fault) {
    throw refusalOf(fault, source);
  }
}

function refusalOf(fault: unknown, source: string): Refusal {
  if (fault instanceof SyntaxError && 'pos' in fault && typeof fault.pos === 'number') {
    const what = fault.message.replace(/\s*\(\d+:\d+\)$/u, '');
    return new Refusal(what, Math.min(fault.pos, source.length), 'SyntaxError');
  }
  return new Refusal(isOverflow(fault) ? sentences.tooDeep : sentences.unreadable, 0);
}

/** Did a walk go deeper than the stack? Firefox has an error of its own for that. */
export const isOverflow = (fault: unknown): boolean =>
  fault instanceof RangeError || (fault instanceof Error && fault.name === 'InternalError');
