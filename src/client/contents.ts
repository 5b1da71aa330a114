// Marks in the contents which section is being read: the last one whose heading has passed the upper third of the window, at the page's end the last.
import { whenIdle } from './idle.ts';
import { inFrame } from './in-frame.ts';

function current(headings: readonly HTMLElement[]): HTMLElement | undefined {
  const { scrollHeight } = document.documentElement;
  if (scrollY > 0 && scrollY + innerHeight >= scrollHeight - 4) return headings.at(-1);
  return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
}

function mark(headings: readonly HTMLElement[], links: readonly HTMLAnchorElement[]): void {
  const id = current(headings)?.id;
  for (const link of links) {
    if (id !== undefined && link.hash === `#${id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function follow(): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.text > h2[id]')];
  if (headings.length === 0) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
  const later = inFrame(() => {
    mark(headings, links);
  });
  addEventListener('scroll', later, { passive: true });
  later();
}

whenIdle(follow);
