// What a test asks of the page itself. Each of these is sent into the browser as text: it may use nothing from outside.

export interface Shown {
  state: string;
  text: string;
  mistake: string;
  logs: string;
  dropped: string;
}

/** What an exercise shows now; undefined while there is no verdict. */
export function readVerdict(id: string): Shown | undefined {
  const region = document.querySelector(`[data-exercise="${id}"]`);
  const verdict = region?.querySelector<HTMLElement>('[data-verdict]');
  if (!region || !verdict) return undefined;
  return {
    state: verdict.dataset['verdict'] ?? '',
    text: verdict.innerText, // as it is seen: a title and what follows are on lines of their own
    mistake: verdict.dataset['mistake'] ?? '',
    logs: Array.from(region.querySelectorAll('.more .line'), (line) => line.textContent).join('\n'),
    dropped: region.querySelector('.more .dropped')?.textContent ?? '',
  };
}

/** Takes an old verdict's mark away, so that the next one is told from it. */
export function forgetVerdict(id: string): void {
  document.querySelector(`[data-exercise="${id}"] [data-verdict]`)?.removeAttribute('data-verdict');
}

/** Puts a text into the editor as a paste does. */
export async function pasteCode({ id, text }: { id: string; text: string }): Promise<void> {
  const region = document.querySelector(`[data-exercise="${id}"]`);
  if (!region) throw new Error(`no exercise ${id}`);
  region.querySelector('textarea')?.focus();
  const until = performance.now() + 15_000;
  let editor = region.querySelector<HTMLElement>('.cm-content');
  while (!editor && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    editor = region.querySelector<HTMLElement>('.cm-content');
  }
  if (!editor) throw new Error('the editor was not loaded');
  editor.focus();
  getSelection()?.selectAllChildren(editor);
  await new Promise((resolve) => setTimeout(resolve, 50)); // the editor hears of a selection a little later
  const carried = new DataTransfer();
  carried.setData('text/plain', text);
  // Firefox empties what a ClipboardEvent of a script carries, so it is put on a plain event.
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(paste, 'clipboardData', { value: carried });
  editor.dispatchEvent(paste);
}

export function pressCheck(id: string): void {
  const button = document.querySelector<HTMLElement>(`[data-exercise="${id}"] [data-do="check"]`);
  button?.click();
}

/** Until the service worker has stored the site: later a change of what is stored is the attack's doing. */
export async function waitForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const late = new Promise((resolve) => setTimeout(resolve, 15_000));
  await Promise.race([navigator.serviceWorker.ready, late]);
}

/** Starts a clock that remembers the longest time in which the page's thread stood still. */
export function watchStillness(): void {
  const watched = globalThis as unknown as { longestStill: number };
  let last = performance.now();
  watched.longestStill = 0;
  setInterval(() => {
    const now = performance.now();
    watched.longestStill = Math.max(watched.longestStill, now - last - 50);
    last = now;
  }, 50);
}

/** The longest standstill since the last time this was asked. */
export function takeStillness(): number {
  const watched = globalThis as unknown as { longestStill: number };
  const longest = watched.longestStill;
  watched.longestStill = 0;
  return longest;
}

/** All that the site stores, but for what the reader typed here: it changes with every attack. */
export async function storedText(): Promise<string> {
  const databases = await indexedDB.databases().catch(() => []);
  const cached = 'caches' in globalThis ? await caches.keys() : [];
  const keys = Object.keys(localStorage).filter((key) => !key.includes('break-the-grader'));
  return JSON.stringify([
    document.title,
    document.cookie,
    keys.sort(),
    databases.map(({ name, version }) => [name, version]),
    cached,
  ]);
}
