// The book as data: what src/book.ts gathers for pages and the checks read from a folder. Keys are slugs and `<chapter>/<id>`.
import type { Claim } from './claim.ts';
import type { Example } from './example.ts';
import type { Exercise } from './exercise.ts';
import type { Definition, Formula } from './formula.ts';
import type { MistakeTable } from './mistake.ts';
import type { Notation } from './notation.ts';
import type { Question } from './quiz.ts';

/** One file of mistakes/: its text is run as a reader's, its function tells whether a reader's outputs are those of the mistake. */
export interface WrongFile {
  text: string;
  /** Id in content/mistakes.ts. */
  mistake: string;
  wrong: (...args: never[]) => unknown;
}

/** An exercise with the programs beside it, as text and — the wrong ones — as functions. */
export interface ExerciseFiles {
  spec: Exercise;
  /** TypeScript texts; the reader meets the starter, and the solution at the end. */
  starter: string;
  solution: string;
  /** File name without ending → text and its loaded module. */
  mistakes: Readonly<Record<string, WrongFile>>;
  /** starter.py and solution.py: the exercise in the chapter's notebook. */
  python?: { starter: string; solution: string };
  /** given.ts: factories of the functions that are handed to the reader's, as text and loaded. One text, two realms. */
  given?: GivenFile;
}

/** A factory takes plain values and returns the function that the reader's program is handed. */
export interface GivenFile {
  text: string;
  factories: Readonly<Record<string, (...of: never[]) => (...args: never[]) => unknown>>;
}

/** A Python program of a chapter with the output that was recorded of it. */
export interface PythonFile {
  code: string;
  /** What it printed when it was recorded by `npm run check:python -- --record`; absent before that. */
  output?: string;
}

export interface Book {
  examples: ReadonlyMap<string, Example>;
  claims: ReadonlyMap<string, Claim>;
  questions: ReadonlyMap<string, Question>;
  /** What displayed equations are compared with. */
  formulas: ReadonlyMap<string, Formula | Definition>;
  exercises: ReadonlyMap<string, ExerciseFiles>;
  /** Live cells: their TypeScript text. */
  cells: ReadonlyMap<string, string>;
  /** Rules in Python: `adam/adam.numpy` → the program and its recorded output. */
  python: ReadonlyMap<string, PythonFile>;
  /** What recorded their outputs: `{ numpy: '1.24.2' }`. */
  pythonVersions: Readonly<Record<string, string>>;
  mistakes: MistakeTable;
  notation: readonly Notation[];
}
