// What is stored of a reader's work, and how a stored text is read back: trusted only after every field was looked at.

export interface Attempt {
  code: string;
  /** The verdict's state; `kept` marks code that another tab or an import would have replaced. */
  state: 'pass' | 'fail' | 'error' | 'timeout' | 'kept';
  /** What it was told, in a few words. */
  title: string;
  at: number;
}

export interface ExerciseRecord {
  /** The text in the editor, once it differs from the starter. */
  code?: string;
  /** Oldest first; the newest are kept when there are too many. */
  attempts: Attempt[];
  hints: number;
  /** When it was first solved. */
  solved?: number;
  /** When the solution was first shown. */
  revealed?: number;
}

export interface QuestionRecord {
  /** The keys of the chosen options, the number as typed, or the order. */
  answer: string[];
  /** The answer that was checked last. */
  checked?: string[];
  tries: number;
  /** When it was first answered right. */
  solved?: number;
}

export interface CellRecord {
  code?: string;
}

/** What the reader chose for the whole book: the language of the rules, the framework. */
export interface SettingRecord {
  value?: string;
}

export interface Records {
  exercise: ExerciseRecord;
  question: QuestionRecord;
  cell: CellRecord;
  setting: SettingRecord;
}

export type Kind = keyof Records;
export const kinds: readonly Kind[] = ['exercise', 'question', 'cell', 'setting'];

/** What is stored of something that was never touched. */
export const empty: { [K in Kind]: () => Records[K] } = {
  exercise: () => ({ attempts: [], hints: 0 }),
  question: () => ({ answer: [], tries: 0 }),
  cell: () => ({}),
  setting: () => ({}),
};

/** The form of the stored records; a change of form adds a step to `upgrades`. */
export const version = 1;

export class NewerVersion extends Error {}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => Number.isFinite(value);
const maybe = (test: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || test(value);
const listOf = (test: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(test);
const fields = (tests: Record<string, (value: unknown) => boolean>) => (value: unknown) =>
  isObject(value) && Object.entries(tests).every(([name, test]) => test(value[name]));

const isAttempt = fields({ code: isText, state: isText, title: isText, at: isNumber });

const isRecord: { [K in Kind]: (value: unknown) => boolean } = {
  exercise: fields({
    code: maybe(isText),
    attempts: listOf(isAttempt),
    hints: isNumber,
    solved: maybe(isNumber),
    revealed: maybe(isNumber),
  }),
  question: fields({
    answer: listOf(isText),
    checked: maybe(listOf(isText)),
    tries: isNumber,
    solved: maybe(isNumber),
  }),
  cell: fields({ code: maybe(isText) }),
  setting: fields({ value: maybe(isText) }),
};

/** Whether a value has the form of a record; also for what an imported file brings. */
export function isRecordOf<K extends Kind>(kind: K, value: unknown): value is Records[K] {
  return isRecord[kind](value);
}

export const encode = (data: Records[Kind]): string => JSON.stringify({ version, data });

/** Reads a stored text; throws when it is damaged, NewerVersion when a later release wrote it. */
export function decode<K extends Kind>(kind: K, text: string): Records[K] {
  const envelope: unknown = JSON.parse(text);
  if (!isObject(envelope)) throw new Error('not an object');
  if (isNumber(envelope['version']) && Number(envelope['version']) > version)
    throw new NewerVersion();
  const { data } = envelope;
  if (!isRecordOf(kind, data)) throw new Error(`not a record of ${kind}`);
  return data;
}
