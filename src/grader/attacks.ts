// Bad programs on purpose: what an entry of the list asks for, and whether a verdict is that.
import { printLine } from './print.ts';
import type { Verdict } from './verdict.ts';

export type Ending = 'fail-verdict' | 'error-message' | 'pass' | 'timeout' | 'isolated' | 'crash';

export interface Attack {
  id: string;
  category: string;
  title: string;
  code: string;
  expect: Ending;
  accept?: readonly Ending[];
  mustNot?: readonly string[];
  mustNotLog?: string;
  line?: number;
  column?: number;
  message?: string;
  hint?: string;
  repeat?: number;
  tail?: string;
  heavy?: boolean;
  /** Which of the two exercises it is written for; adagrad-step unless said. */
  exercise?: 'adagrad-step' | 'adam';
  checkLogs?: boolean;
  checkDropped?: boolean;
  checkLeftover?: boolean;
}

export interface Places {
  evil: string;
  page: string;
}

/** The program's whole text, with the addresses of this run put in. */
export function textOf(attack: Attack, { evil, page }: Places): string {
  return (attack.code.repeat(attack.repeat ?? 1) + (attack.tail ?? ''))
    .replaceAll('__EVIL__', evil)
    .replaceAll('__WS__', evil.replace(/^http/u, 'ws'))
    .replaceAll('__HOST__', new URL(evil).host)
    .replaceAll('__PAGE__', page);
}

/** What a page shows of a verdict, as far as an entry asks about it. */
export interface Seen {
  state: string;
  /** All that is written: title, detail, mistake. */
  text: string;
  mistake?: string;
  line?: number;
  column?: number;
  logs: string;
  dropped: number;
}

export function seenOf(verdict: Verdict): Seen {
  const { mistake, place } = verdict;
  return {
    state: verdict.state,
    text: [verdict.title, verdict.detail, mistake?.title, mistake?.message]
      .filter(Boolean)
      .join('\n'),
    ...(mistake && { mistake: mistake.id }),
    ...(place?.line !== undefined && { line: place.line }),
    ...(place?.column !== undefined && { column: place.column }),
    logs: verdict.logs.map(({ values }) => printLine(values)).join('\n'),
    dropped: verdict.dropped,
  };
}

const endings: Readonly<Record<string, Ending>> = {
  pass: 'pass',
  fail: 'fail-verdict',
  error: 'error-message',
  timeout: 'timeout',
};

function endingOf({ state, text }: Seen): Ending | undefined {
  if (state === 'timeout' && /memory/u.test(text)) return 'crash';
  return endings[state];
}

/** What is not as the entry asks; empty when all is well. Columns of run-time errors are the engine's: not all are exact. */
export function faultsOf(attack: Attack, seen: Seen, hasExactColumns = true): string[] {
  const faults: string[] = [];
  const fault = (bad: boolean, what: string): void => {
    if (bad) faults.push(what);
  };
  const ending = endingOf(seen);
  const asked = [attack.expect, ...(attack.accept ?? [])];
  const fine = asked.includes('isolated')
    ? ending !== undefined
    : ending !== undefined && asked.includes(ending);
  fault(!fine, `ended as ${seen.state}, not as ${asked.join(' or ')}: ${seen.text.slice(0, 200)}`);
  if (ending === attack.expect) {
    fault(
      attack.line !== undefined && seen.line !== attack.line,
      `line ${String(seen.line)}, not ${String(attack.line)}`,
    );
    fault(
      attack.column !== undefined &&
        seen.column !== attack.column &&
        (hasExactColumns || attack.category === 'syntax'),
      `column ${String(seen.column)}, not ${String(attack.column)}`,
    );
    fault(
      attack.message !== undefined && !new RegExp(attack.message, 'iu').test(seen.text),
      `the text “${seen.text.slice(0, 300)}” does not match ${String(attack.message)}`,
    );
    fault(
      attack.hint !== undefined && seen.mistake !== attack.hint,
      `mistake ${String(seen.mistake)}, not ${String(attack.hint)}`,
    );
    fault(attack.checkLogs === true && seen.logs === '', 'nothing was logged');
    fault(attack.checkDropped === true && seen.dropped === 0, 'no line was dropped');
  }
  fault(
    attack.mustNotLog !== undefined && new RegExp(attack.mustNotLog, 'u').test(seen.logs),
    `logged what it must not: ${seen.logs.slice(0, 300)}`,
  );
  return faults;
}
