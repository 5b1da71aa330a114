// What a run of the reader's code is asked and what comes back: plain data, the contract between grader, sandbox and page.
import type { Encoded } from './encoded.ts';
import type { Plain } from '#schema/exercise.ts';

/** One argument: a value, an earlier result (or a part of it), or a function of the book. */
export type Argument =
  | { value: Plain }
  | { result: number; path?: readonly (string | number)[] }
  | { given: string; of: readonly Plain[] };

/** What is done, in order: call a function, build an object, call a method of an earlier result. */
export type Operation = (
  | { call: string; arguments: readonly Argument[] }
  | { make: string; arguments: readonly Argument[] }
  | { method: string; on: number; arguments: readonly Argument[] }
) & {
  /** How many values may be copied out; what is beyond is only counted. */
  size: number;
};

/** A run. It never holds an expected value, a tolerance, a hint or a test's name. */
export interface Job {
  /** The reader's TypeScript. */
  source: string;
  /** Functions (or classes) that the program must define. */
  entries: readonly string[];
  operations: readonly Operation[];
  /** The book's own program whose exported factories make the given functions. */
  given?: string;
  /** Programs that ran before in the same chapter; what they declare can be read by this one. */
  earlier?: readonly string[];
  /** True for a live cell: it may import 'optim' and show things, and has no entries. */
  cell?: boolean;
  /** Run time, in milliseconds, from the moment the worker has started. */
  limit?: number;
}

/** Something that went wrong, with its place in the reader's own text where it is known (both count from 1). */
export interface Problem {
  /** `TypeError`, `SyntaxError`, the type of what else was thrown; '' where the message is a sentence of our own. */
  name: string;
  message: string;
  line?: number;
  column?: number;
}

export interface LogLine {
  level: 'log' | 'info' | 'warn' | 'error' | 'debug' | 'table' | 'trace';
  /** How deep in console.group. */
  indent: number;
  values: readonly Encoded[];
}

/** What one operation did. `changed` is the index of the first argument that the call altered. */
export interface Result {
  value?: Encoded;
  threw?: Problem;
  changed?: number;
  /** How often the given functions were called. */
  calls?: number;
}

/** What a cell handed to show(). */
export interface ShownValue {
  value: Encoded;
  title?: string;
  /** How many console lines came before it. */
  after: number;
}

export type Status =
  | 'done'
  /** The text cannot be run: a syntax error, a missing function. */
  | 'invalid'
  /** The program itself threw before any operation. */
  | 'fatal'
  | 'timeout'
  /** No sign of life from the frame after the limit: memory ran out. */
  | 'crash'
  | 'stopped'
  | 'flood'
  /** No sandbox can start here. */
  | 'unavailable';

export interface Outcome {
  status: Status;
  problem?: Problem;
  results: Result[];
  /** The operation that was running last; −1 while the program itself was loading. */
  running: number;
  logs: LogLine[];
  /** Console lines that were counted but not kept. */
  dropped: number;
  shown: ShownValue[];
  /** Rejected promises and late errors. */
  late: Problem[];
  ms: number;
}

/** What may be heard during a run. */
export type RunEvent = { type: 'boot' } | { type: 'log'; lines: readonly LogLine[] };

export interface RunOptions {
  signal?: AbortSignal;
  onEvent?: (event: RunEvent) => void;
}

export type Run = (job: Job, options?: RunOptions) => Promise<Outcome>;
