// Once a figure lives, the blocks of the text that are far from the window are no longer painted: the rest of src/styles/offscreen.css.

const BLOCKS = '.text > :not(p, .equation, h2)';

/** Each block is told by itself: a style rule that looked for a living figure with :has() made the browser style the whole page again (170 ms). */
export function leaveOutFarBlocks(): void {
  for (const block of document.querySelectorAll(BLOCKS)) block.toggleAttribute('data-laid', true);
}
