// What a page does while a program runs: it keeps the clock, takes what arrives as hostile data, and makes the outcome.
import type { LogLine, Outcome, Problem, Result, RunOptions, Status } from '../grader/run.ts';
import { isRecord, readEncoded, readText } from './receive.ts';

const mostMessages = 20_000;
const bootLimit = 10_000;

const levels = new Set(['log', 'info', 'warn', 'error', 'debug', 'table', 'trace']);

/** Collects the messages of one run. `end` is called once, with how it ended. */
export class Watch {
  readonly outcome: Outcome = {
    status: 'done',
    results: [],
    running: -1,
    logs: [],
    dropped: 0,
    shown: [],
    late: [],
    ms: 0,
  };
  private messages = 0;
  private started = 0;
  private timer: ReturnType<typeof setTimeout>;
  private isOver = false;

  private readonly limit: number;
  private readonly options: RunOptions;
  private readonly end: (status: Status) => void;

  constructor(limit: number, options: RunOptions, end: (status: Status) => void) {
    this.limit = limit;
    this.options = options;
    this.end = end;
    this.timer = setTimeout(() => {
      this.finish('unavailable');
    }, bootLimit);
    if (options.signal?.aborted) this.stop();
    else options.signal?.addEventListener('abort', this.stop);
  }

  private readonly stop = (): void => {
    this.finish('stopped');
  };

  /** Ends the run; only the first end counts. */
  finish(status: Status, problem?: Problem): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    this.options.signal?.removeEventListener('abort', this.stop);
    this.outcome.status = status;
    if (problem) this.outcome.problem = problem;
    this.outcome.ms = this.started === 0 ? 0 : performance.now() - this.started;
    this.end(status);
  }

  /** The worker reports a fault of its own: before it has started, no sandbox can start; later it is the program's. */
  broken(): void {
    if (this.started === 0) this.finish('unavailable');
  }

  /** One message of the worker's port. */
  receive(data: unknown): void {
    if (this.isOver || !isRecord(data)) return;
    if (++this.messages > mostMessages) {
      this.finish('flood');
      return;
    }
    const word = String(data['t']);
    if (Object.hasOwn(this.handlers, word)) this.handlers[word]!(data);
  }

  private readonly handlers: Readonly<Record<string, (data: Record<string, unknown>) => void>> = {
    boot: () => {
      if (this.started !== 0) return;
      this.started = performance.now();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.finish('timeout');
      }, this.limit);
      this.options.onEvent?.({ type: 'boot' });
    },
    loaded: () => {
      this.outcome.running = 0;
    },
    log: (data) => {
      this.takeLine(data);
    },
    full: () => {
      this.outcome.dropped = Math.max(this.outcome.dropped, 1);
    },
    result: (data) => {
      this.takeResult(data);
    },
    show: ({ value, title }) => {
      if (this.outcome.shown.length >= 20) return;
      const shown = { value: readEncoded(value), after: this.outcome.logs.length };
      this.outcome.shown.push(typeof title === 'string' ? { ...shown, title } : shown);
    },
    late: ({ problem }) => {
      if (this.outcome.late.length < 20) this.outcome.late.push(readProblem(problem));
    },
    fatal: ({ problem, dropped }) => {
      this.takeDropped(dropped);
      this.finish('fatal', readProblem(problem));
    },
    done: ({ dropped }) => {
      this.takeDropped(dropped);
      this.finish('done');
    },
  };

  private takeLine(data: Record<string, unknown>): void {
    if (this.outcome.logs.length >= 500 || !levels.has(String(data['level']))) return;
    const values = Array.isArray(data['values'])
      ? data['values'].slice(0, 50).map((value) => readEncoded(value))
      : [];
    const indent =
      typeof data['indent'] === 'number' ? Math.min(10, Math.max(0, data['indent'])) : 0;
    const line: LogLine = { level: data['level'] as LogLine['level'], indent, values };
    this.outcome.logs.push(line);
    this.options.onEvent?.({ type: 'log', lines: [line] });
  }

  private takeResult({ index, value, threw, changed, calls }: Record<string, unknown>): void {
    if (index !== this.outcome.results.length) return; // one result an operation, in order
    const result: Result = isRecord(threw)
      ? { threw: readProblem(threw) }
      : { value: readEncoded(value) };
    if (typeof changed === 'number' && changed >= 0) result.changed = changed;
    if (typeof calls === 'number' && calls > 0) result.calls = calls;
    this.outcome.results.push(result);
    this.outcome.running = this.outcome.results.length;
  }

  private takeDropped(dropped: unknown): void {
    if (typeof dropped === 'number' && dropped > 0) this.outcome.dropped = dropped;
  }
}

function readProblem(data: unknown): Problem {
  if (!isRecord(data)) return { name: 'Error', message: '' };
  const problem: Problem = { name: readText(data['name']), message: readText(data['message']) };
  const { line, column } = data;
  if (typeof line === 'number' && line > 0) {
    problem.line = line;
    if (typeof column === 'number' && column > 0) problem.column = column;
  }
  return problem;
}
