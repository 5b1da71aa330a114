// Marks every bound number so that it can be pressed: those in the text themselves, those in formulas by a mark after the formula.
import { receipts as words } from '../../strings.ts';
import { make } from '../dom.ts';
import { close, toggle } from './panel.ts';

/** A number in the text carries its reference with its chapter, one in a formula without. */
const inText = 'data.value[data-of]';
const inFormula = '.katex-html [data-value]';

const chapterOf = (element: Element): string =>
  element.closest<HTMLElement>('[data-chapter]')?.dataset['chapter'] ?? '';

const full = (of: string, element: Element): string =>
  of.includes('/') ? of : `${chapterOf(element)}/${of}`;

/** The references of a formula's numbers, each once. */
function referencesIn(formula: Element): string[] {
  const found = [...formula.querySelectorAll<HTMLElement>(inFormula)];
  return [...new Set(found.map((it) => full(it.dataset['value']!, it)))];
}

function asked(target: Element): { from: HTMLElement; references: string[] } | undefined {
  const number = target.closest<HTMLElement>(inText);
  if (number) return { from: number, references: [number.dataset['of']!] };
  const mark = target.closest<HTMLElement>('.receipt-mark');
  if (mark) return { from: mark, references: mark.dataset['of']!.split(' ') };
  const part = target.closest<HTMLElement>(inFormula);
  const after = part?.closest('.katex')?.nextElementSibling;
  return part && after instanceof HTMLElement
    ? { from: after, references: [full(part.dataset['value']!, part)] }
    : undefined;
}

function press(event: Event): void {
  const found = event.target instanceof Element ? asked(event.target) : undefined;
  if (!found) return;
  event.preventDefault();
  void toggle(found.from, found.references, chapterOf(found.from));
}

function pressByKey(event: KeyboardEvent): void {
  const isNumber = event.target instanceof Element && event.target.matches(inText);
  if (isNumber && (event.key === 'Enter' || event.key === ' ')) press(event);
}

export function mark(): void {
  document.documentElement.dataset['receipts'] = '';
  for (const number of document.querySelectorAll<HTMLElement>(inText)) {
    number.setAttribute('role', 'button');
    number.tabIndex = 0;
    number.title = words.hint;
  }
  for (const formula of document.querySelectorAll('.katex')) {
    const references = referencesIn(formula);
    if (references.length === 0) continue;
    const button = make('button', 'receipt-mark', words.mark);
    button.type = 'button';
    button.dataset['of'] = references.join(' ');
    button.setAttribute('aria-label', words.ofFormula);
    formula.after(button);
  }
  document.addEventListener('click', press);
  document.addEventListener('keydown', pressByKey);
}

export function unmark(): void {
  delete document.documentElement.dataset['receipts'];
  for (const number of document.querySelectorAll<HTMLElement>(inText)) {
    for (const name of ['role', 'tabindex', 'title', 'aria-expanded']) number.removeAttribute(name);
  }
  for (const button of document.querySelectorAll('.receipt-mark')) button.remove();
  document.removeEventListener('click', press);
  document.removeEventListener('keydown', pressByKey);
  close();
}
