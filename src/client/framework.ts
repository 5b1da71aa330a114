// The reader's framework: chosen in the top bar or beside a table, kept, and shown in the whole book. Which rows show is the style sheet's work.
import { store } from './reader-store.ts';

const root = document.documentElement;
const switches = document.querySelectorAll<HTMLSelectElement>('[data-framework-switch]');

/** What the switches offer: the interface's words, which also say it, would be a third of all that a page runs. */
const names = new Set(
  [...switches].flatMap(({ options }) => [...options].map(({ value }) => value)),
);

/** A later release may know more frameworks: what is not known here is as if nothing were chosen. */
function show(): void {
  const { value = '' } = store.read('setting', 'framework');
  const name = names.has(value) ? value : 'paper';
  // Written only where it changes: at first all stands as the head's script and the server left it.
  if ((root.dataset['framework'] ?? 'paper') !== name) root.dataset['framework'] = name;
  for (const one of switches) if (one.value !== name) one.value = name;
}

for (const one of switches)
  one.addEventListener('change', () => {
    // The switch that was used stays where it is, though tables above it change their height.
    const before = one.getBoundingClientRect().top;
    store.update('setting', 'framework', () => ({ value: one.value }));
    scrollBy({ top: one.getBoundingClientRect().top - before, behavior: 'instant' });
  });

// This tab's choice, and another's.
store.watch((kind, id) => {
  if (kind === 'setting' && id === 'framework') show();
});
show();
