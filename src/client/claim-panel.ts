// How a sentence is checked, opened beneath it: fetched from the page that lists all claims; and a claim tried again in the page.
import { claims as words } from '../strings.ts';

const panels = new WeakMap<HTMLAnchorElement, HTMLElement>();

export async function toggle(mark: HTMLAnchorElement): Promise<void> {
  const known = panels.get(mark);
  if (known) {
    known.hidden = !known.hidden;
    mark.setAttribute('aria-expanded', String(!known.hidden));
    return;
  }
  try {
    const panel = document.createElement('div');
    panel.className = 'claim-panel';
    panel.append(await recordOf(mark));
    (mark.closest('p, li, dd, td') ?? mark).after(panel);
    panels.set(mark, panel);
    mark.setAttribute('aria-expanded', 'true');
  } catch {
    location.assign(mark.href); // without the network the page itself may still be there
  }
}

/** The section of the page of checks that the mark leads to. */
async function recordOf(mark: HTMLAnchorElement): Promise<Element> {
  const page = await fetch(mark.pathname);
  const parsed = new DOMParser().parseFromString(await page.text(), 'text/html');
  const record = parsed.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (!record) throw new Error(`no ${mark.hash} in ${mark.pathname}`);
  record.removeAttribute('id');
  return record;
}

export async function tryAgain(button: HTMLButtonElement): Promise<void> {
  const status = button.parentElement?.querySelector('[role=status]');
  if (!status) return;
  button.disabled = true;
  status.textContent = words.running;
  try {
    const { tryClaim } = await import('./claim-run.ts');
    status.textContent = await tryClaim(button.dataset['claimAgain'] ?? '');
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error);
  }
  button.disabled = false;
}
