// Runs the list of attacks in the reader's own browser, one after the other, and writes down what happened.
import { exerciseFiles, mistakes } from '../../book.lazy.ts';
import { faultsOf, seenOf, textOf, type Attack } from '../../grader/attacks.ts';
import { grade } from '../../grader/grade.ts';
import { run } from '../../sandbox/client.ts';
import { one } from '../dom.ts';
import { watchStillness } from './stillness.ts';
import { storageText } from './storage.ts';
import { attackWords as words } from './words.ts';

const seedOf = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000;

/** Runs all; the table below `root` has a row for each. */
export async function runAttacks(
  root: HTMLElement,
  address: string,
  hasHeavy: boolean,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(address);
  const all = (await response.json()) as readonly Attack[];
  const list = all.filter(({ heavy }) => hasHeavy || heavy !== true);
  const say = (text: string): void => {
    one(root, '[data-progress]').textContent = text;
  };
  say(words.started(list.length));
  const stillness = watchStillness();
  let done = 0;
  let bad = 0;
  for (const attack of list) {
    const row = one(root, `[data-attack="${attack.id}"]`);
    const faults = await runOne(attack, one(row, '[data-happened]'), signal);
    if (signal.aborted) break;
    row.dataset['ended'] = faults.length === 0 ? 'well' : 'badly';
    if (faults.length > 0) bad += 1;
    done += 1;
    if (done % 10 === 0) say(words.progress(done, list.length, bad));
  }
  const still = stillness.end();
  say(signal.aborted ? words.stopped(done) : words.finished(list.length, bad, still));
}

async function runOne(attack: Attack, cell: HTMLElement, signal: AbortSignal): Promise<string[]> {
  cell.textContent = words.running;
  const [files, table, before] = await Promise.all([
    exerciseFiles(`break-the-grader/${attack.exercise ?? 'adagrad-step'}`),
    mistakes(),
    storageText(),
  ]);
  // No request leaves the frame; were there a hole, it would go to a name that nobody can own.
  const text = textOf(attack, { evil: 'https://evil.invalid', page: document.baseURI });
  const from = performance.now();
  const verdict = await grade(files, text, (job) => run(job, { signal }), seedOf(), table);
  if (signal.aborted) {
    cell.textContent = words.notRun;
    return [];
  }
  const seen = seenOf(verdict);
  const faults = faultsOf(attack, seen, /\bChrom(?:e|ium)\//u.test(navigator.userAgent));
  if ((await storageText()) !== before) faults.push(words.storage);
  const ms = Math.round(performance.now() - from);
  cell.textContent =
    faults.length === 0 ? words.fine(seen.state, ms) : words.bad(seen.state, faults.join('; '));
  cell.title = verdict.title;
  return faults;
}
