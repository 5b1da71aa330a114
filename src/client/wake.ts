// Brings questions, exercises, cells, worked examples and rules to life when the first comes near or is touched, or has something stored.
// Until then a page runs none of their script. What is pressed or typed while it is fetched is done again once it is there.
import { Early } from './early.ts';
import { whenIdle } from './idle.ts';
import { store } from './reader-store.ts';
import { kinds } from './records.ts';

const PARTS = ['question', 'exercise', 'cell', 'stepper', 'rule']
  .map((name) => `course-${name}`)
  .join();
/** As for figures. At twice as much, chapters that begin with an exercise would fetch all of this at once. */
const NEAR = '300px';

const early = new Early(PARTS, wake);
let woken: Promise<void> | undefined;

function wake(): void {
  observer.disconnect();
  woken ??= import('./parts.ts').then(
    () => early.repeat(),
    () => {
      // The network is away: the next touch tries again.
      woken = undefined;
      early.fail();
    },
  );
}

const observer = new IntersectionObserver(
  (entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) whenIdle(wake);
  },
  { rootMargin: NEAR },
);

/** A reader who has worked or chosen here finds it all as it was left, wherever it stands in the chapter. */
const hasStored = (): boolean => kinds.some((kind) => store.ids(kind).length > 0);

// To look for the parts in a long chapter takes a millisecond: not while the page comes up.
whenIdle(() => {
  const parts = document.querySelectorAll(PARTS);
  if (parts.length === 0) return;
  if (hasStored() || location.hash.startsWith('#cell=')) {
    wake();
    return;
  }
  for (const part of parts) observer.observe(part);
  // Another tab has stored something.
  addEventListener('storage', wake, { once: true });
});
