// The reader's earlier attempts: what each was told, its code, and the way back to it.
import { workbench as words } from '../strings.ts';
import { make, one } from './dom.ts';
import { lazyFold } from './fold-view.ts';
import type { Attempt } from './records.ts';

/** Renews the list; `isAsked` opens it and moves there. */
export function listAttempts(
  root: HTMLElement,
  attempts: readonly Attempt[],
  isAsked: boolean,
  bringBack: (code: string) => void,
): void {
  const more = one(root, '.more');
  const old = more.querySelector<HTMLDetailsElement>('.attempts');
  if (attempts.length === 0) return;
  // There are many, each with its whole code.
  const list = lazyFold(words.yourAttempts(attempts.length), () =>
    [...attempts].reverse().map((attempt) => item(attempt, bringBack)),
  );
  list.classList.add('attempts');
  list.open = isAsked || old?.open === true;
  if (old) old.replaceWith(list);
  else more.append(list);
  if (isAsked) one(list, 'summary').focus();
}

function item(attempt: Attempt, bringBack: (code: string) => void): HTMLElement {
  const when = new Date(attempt.at).toLocaleString('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const button = make('button', '', words.bringBack);
  button.type = 'button';
  button.addEventListener('click', () => {
    bringBack(attempt.code);
  });
  const code = make('pre', '', attempt.code);
  code.tabIndex = 0;
  const bar = make('div', 'bar', make('span', '', `${when}. ${attempt.title}`), button);
  return make('div', 'attempt', bar, code);
}
