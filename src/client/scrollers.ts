// Boxes that scroll sideways can be reached and named by keyboard and screen reader, but only while there is something to scroll.
import { whenIdle } from './idle.ts';

const BOXES = '[data-scroll], .katex-display, pre';

function update(box: HTMLElement) {
  if (box.scrollWidth > box.clientWidth + 1) {
    box.tabIndex = 0;
    box.role = 'region';
    box.ariaLabel = box.dataset['scroll'] ?? (box.localName === 'pre' ? 'Listing' : 'Formula');
  } else {
    for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  }
}

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) update(target as HTMLElement);
});
// To look for them in a long chapter takes a millisecond or two: not while the page comes up.
whenIdle(() => {
  for (const box of document.querySelectorAll(BOXES)) observer.observe(box);
});
