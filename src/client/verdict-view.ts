// A verdict in the page: what happened in a word, the mistake by name, the first case that shows it; all cases and the console beneath.
import type { CaseResult, Verdict } from '../grader/verdict.ts';
import { verdictWords as words } from '../strings.ts';
import { logLines } from './console-view.ts';
import { make, one, withCode } from './dom.ts';
import { fold, lazyFold } from './fold-view.ts';

const region = (root: HTMLElement): HTMLElement => one(root, '.verdict');

export function clearVerdict(root: HTMLElement): void {
  forgetVerdict(root);
  region(root).replaceChildren();
  root.querySelector('.more > .run')?.remove();
}

/** The old verdict counts no more, but stands until the new one takes its place: so the page below does not jump twice. */
export function forgetVerdict(root: HTMLElement): void {
  const { dataset } = region(root);
  delete dataset['verdict'];
  delete dataset['mistake'];
}

/** Said only when a run takes longer than a blink. */
export function showRunning(root: HTMLElement): void {
  clearVerdict(root);
  region(root).textContent = words.running;
}

export function showVerdict(root: HTMLElement, verdict: Verdict): void {
  forgetVerdict(root);
  const box = region(root);
  const { state, title, detail, mistake, cases } = verdict;
  const isNamed = state === 'fail' && mistake !== undefined;
  box.replaceChildren(
    make('p', 'title', `${isNamed ? words.notYet : words.state[state]} `, ...withCode(title)),
  );
  if (detail) box.append(make('p', '', ...withCode(detail)));
  const shown =
    cases.find((one) => one.state === 'fail') ?? cases.find((one) => one.state === 'error');
  if (shown && state === 'fail') box.append(caseList(shown));
  if (isNamed) box.dataset['mistake'] = mistake.id;
  if (state === 'unavailable') box.append(solutionButton());
  // Set last: who waits for the verdict finds all of it.
  box.dataset['verdict'] = state === 'unavailable' ? 'error' : state;
  const more = one(root, '.more');
  const old = more.querySelector(':scope > .run');
  if (old) old.replaceWith(runDetails(verdict));
  else more.prepend(runDetails(verdict));
}

/** Where nothing can run, the solution is offered without being asked twice. */
function solutionButton(): HTMLElement {
  const button = make('button', '', words.showSolution);
  button.type = 'button';
  button.dataset['do'] = 'show';
  return button;
}

/** Given, yours, expected. */
function caseList({ arguments: given, got, wanted, reason }: CaseResult): HTMLElement {
  const list = make('dl', 'case');
  const row = (name: string, ...value: (Node | string)[]) => {
    list.append(make('dt', '', name), make('dd', '', ...value));
  };
  row(words.given, given.map(({ name, text }) => (name ? `${name} = ${text}` : text)).join(', '));
  if (got !== undefined) row(words.yours, got);
  else if (reason) row(words.yours, reason);
  row(words.expected, wanted);
  return list;
}

/** All cases, how they were drawn, and what the program printed. */
function runDetails({ cases, seed, logs, dropped, state }: Verdict): HTMLElement {
  const details = make('div', 'run');
  if (logs.length > 0 || dropped > 0)
    details.append(
      fold(words.console(logs.length + dropped), make('div', 'output', ...logLines(logs, dropped))),
    );
  if (cases.length > 0 && (state === 'pass' || state === 'fail' || state === 'timeout'))
    details.append(lazyFold(words.cases(cases.length), () => [caseFolds(cases), seedLine(seed)]));
  return details;
}

/** One fold a case: its state in the title, the whole of it inside. */
function caseFolds(cases: readonly CaseResult[]): HTMLElement {
  const list = make('div', 'cases');
  for (const one of cases)
    list.append(fold(`${words.test(one.number)} ${words.caseState[one.state]}`, caseList(one)));
  return list;
}

function seedLine(seed: number): HTMLElement {
  const again = make('button', 'quiet', words.again);
  again.type = 'button';
  again.dataset['do'] = 'again';
  return make('p', 'seed', words.seed(seed), ' ', again);
}
