// A fold made by script, alike to src/components/Fold.astro.
import { make } from './dom.ts';

export function fold(title: string, ...children: Node[]): HTMLDetailsElement {
  const details = make('details', 'fold', make('summary', '', title));
  details.append(make('div', 'fold-body', ...children));
  return details;
}

/** A fold whose inside is made when it is first opened. */
export function lazyFold(title: string, inside: () => Node[]): HTMLDetailsElement {
  const details = fold(title);
  details.addEventListener(
    'toggle',
    () => {
      details.lastElementChild?.append(...inside());
    },
    { once: true },
  );
  return details;
}
