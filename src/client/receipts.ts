// The book-wide switch that makes every number say where it comes from; what it needs is fetched when it is turned on.
const key = 'receipts';
const button = document.querySelector<HTMLButtonElement>('[data-receipts]');

const stored = (): boolean => {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false; // a reader who forbids storage presses the switch on each page
  }
};

async function turn(on: boolean): Promise<void> {
  button?.setAttribute('aria-pressed', String(on));
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // as above
  }
  const { mark, unmark } = await import('./receipts/mark.ts');
  if (on) mark();
  else unmark();
}

button?.addEventListener('click', () => {
  void turn(button.getAttribute('aria-pressed') !== 'true');
});
if (button && stored()) void turn(true);
