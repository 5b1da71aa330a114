// Keeps the course for reading without a network, and says when a newer release is ready.
import { offlineWords as words } from './words.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');

/** The browser's service workers; undefined where it has none or does not let this page use them. */
function workers(): ServiceWorkerContainer | undefined {
  try {
    // Absent on an insecure origin, throwing in a sandboxed frame: the types know neither.
    return (navigator as Partial<Navigator>).serviceWorker;
  } catch {
    return undefined;
  }
}

/** Registers the service worker once the page has been shown: it must not compete with it. */
async function start(): Promise<void> {
  const container = import.meta.env.PROD ? workers() : undefined;
  if (!container) return;
  container.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
  });
  try {
    watch(await container.register(`${base}sw.js`, { scope: base }));
  } catch {
    // Without it the course can be read as long as there is a network.
  }
}

let isAsked = false;

function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      // Without a controller this is the first visit: there is nothing older to be replaced.
      if (next.state === 'installed' && workers()?.controller) offer(next);
    });
  });
}

/** A line at the end of the page's head: nothing is reloaded unasked, what is typed is kept. */
function offer(worker: ServiceWorker): void {
  if (document.querySelector('.update')) return;
  const notice = document.createElement('p');
  notice.className = 'update';
  notice.role = 'status';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.load;
  button.addEventListener('click', () => {
    isAsked = true;
    worker.postMessage('take over');
  });
  notice.append(words.ready, ' ', button);
  (document.querySelector('main') ?? document.body).prepend(notice);
}

if (document.readyState === 'complete') void start();
else addEventListener('load', () => void start(), { once: true });
