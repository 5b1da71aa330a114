// The page's side of the sandbox's frame: opens it, speaks its few words, throws it away.

export interface Frame {
  /** Starts a worker; `broken` is called if it cannot start. */
  spawn: (id: number, job: unknown, port: MessagePort, broken: () => void) => void;
  kill: (id: number) => void;
  /** A sign of life, within 1.2 s. */
  answers: () => Promise<boolean>;
  /** How many workers live in it. */
  workers: () => Promise<number>;
  readonly element: HTMLIFrameElement;
  readonly control: MessagePort;
}

const readyLimit = 10_000;
const silentLimit = 1500;
const lifeLimit = 1200;
let current: Promise<Frame | undefined> | undefined;

/** The page's one frame, opened at the first need; undefined where no sandbox can start. */
export function openFrame(address: string): Promise<Frame | undefined> {
  current ??= open(address).then((frame) => {
    if (!frame) current = undefined; // the next run tries again
    return frame;
  });
  return current;
}

export function closeFrame(frame: Frame): void {
  frame.control.close();
  frame.element.remove();
  current = undefined;
}

/**
 * A service worker never sees the request of a frame that has the `sandbox` attribute. So without a network the same
 * address is opened without it: there the service worker answers with the *header* `sandbox`. Either way the page
 * inside works only if its origin is opaque.
 */
async function open(address: string): Promise<Frame | undefined> {
  const frame = await greet(address, true);
  if (frame) return frame;
  return isServed() ? greet(address, false) : undefined;
}

function isServed(): boolean {
  try {
    return navigator.serviceWorker.controller !== null;
  } catch {
    return false; // there are none, or this page may not use them
  }
}

async function greet(address: string, attribute: boolean): Promise<Frame | undefined> {
  const element = document.createElement('iframe');
  if (attribute) element.setAttribute('sandbox', 'allow-scripts');
  element.hidden = true;
  element.title = 'Sandbox';
  element.src = address;
  const { port1, port2 } = new MessageChannel();
  const isReady = new Promise<boolean>((resolve) => {
    const waited = setTimeout(resolve, readyLimit, false);
    element.addEventListener(
      'load',
      () => {
        element.contentWindow?.postMessage('hello', '*', [port2]); // an opaque origin has no name: the port is the secret
        setTimeout(resolve, silentLimit, false);
      },
      { once: true },
    );
    port1.onmessage = ({ data }: MessageEvent<{ word?: unknown }>) => {
      clearTimeout(waited);
      resolve(data.word === 'ready');
    };
  });
  document.body.append(element);
  if (await isReady) return frameOf(element, port1);
  element.remove();
  port1.close();
  return undefined;
}

function frameOf(element: HTMLIFrameElement, control: MessagePort): Frame {
  const broken = new Map<number, () => void>();
  let pongs: ((workers: number) => void)[] = [];
  control.onmessage = ({
    data,
  }: MessageEvent<{ word?: unknown; id?: unknown; workers?: unknown }>) => {
    if (data.word === 'broken' && typeof data.id === 'number') broken.get(data.id)?.();
    if (data.word !== 'pong') return;
    for (const heard of pongs) heard(Number(data.workers));
    pongs = [];
  };
  const ping = (): Promise<number | undefined> =>
    new Promise((resolve) => {
      const silent = setTimeout(resolve, lifeLimit, undefined);
      pongs.push((workers) => {
        clearTimeout(silent);
        resolve(workers);
      });
      control.postMessage({ word: 'ping' });
    });
  return {
    element,
    control,
    spawn(id, job, port, onBroken) {
      broken.set(id, onBroken);
      control.postMessage({ word: 'spawn', id, job }, [port]);
    },
    kill(id) {
      broken.delete(id);
      control.postMessage({ word: 'kill', id });
    },
    answers: async () => (await ping()) !== undefined,
    workers: async () => (await ping()) ?? 0,
  };
}
