// Runs a reader's program in the page: one hidden frame of an opaque origin, a fresh worker and a fresh channel each run.
import type { Job, Outcome, Run, RunOptions, Status } from '../grader/run.ts';
import { closeFrame, openFrame, type Frame } from './frame-host.ts';
import { placedIn } from './place.ts';
import { openPreparer, prepareJob } from './preparing.ts';
import { Watch } from './watch.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
const frameAddress = `${base}sandbox/frame.html`;
/** A worker's own address is another folder: it needs the whole one. */
const libraryAddress = (): string => new URL(`${base}optim.js`, document.baseURI).href;
const usualLimit = 2000;
let runs = 0;
let last: Promise<unknown> = Promise.resolve();

/** Runs a job; runs wait for each other, since a time-out throws the frame away. Never rejects. */
export const run: Run = (job, options = {}) => {
  const next = last.then(() => runNow(job, options));
  last = next.catch(() => undefined);
  return next;
};

/** Opens all that a run needs ahead of the first one. */
export function warm(): void {
  openPreparer();
  void openFrame(frameAddress);
}

async function runNow(job: Job, options: RunOptions): Promise<Outcome> {
  const { signal } = options;
  const isStopped = (): boolean => signal?.aborted === true;
  if (isStopped()) return ended('stopped');
  const opened = openFrame(frameAddress); // it opens while the program is read
  const prepared = await prepareJob(job, libraryAddress(), signal);
  if (isStopped()) return ended('stopped');
  if (prepared === undefined) return ended('unavailable');
  if ('error' in prepared) return { ...ended('invalid'), problem: prepared.error };
  const frame = await opened;
  if (isStopped()) return ended('stopped');
  if (!frame) return ended('unavailable');
  return placedIn(job.source, await watchRun(frame, prepared, job.limit ?? usualLimit, options));
}

function watchRun(
  frame: Frame,
  prepared: unknown,
  limit: number,
  options: RunOptions,
): Promise<Outcome> {
  const id = ++runs;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const watch = new Watch(limit, options, (status) => {
      port1.close();
      void settle(frame, id, status).then((outcome) => {
        resolve({ ...watch.outcome, status: outcome });
      });
    });
    port1.onmessage = ({ data }) => {
      watch.receive(data);
    };
    frame.spawn(id, prepared, port2, () => {
      watch.broken();
    });
  });
}

/** Ends the worker. After a time-out the whole frame goes: only that ends a native call at once. */
async function settle(frame: Frame, id: number, status: Status): Promise<Status> {
  if (status === 'done' || status === 'fatal') {
    frame.kill(id);
    return status;
  }
  const alive = status !== 'timeout' || (await frame.answers());
  closeFrame(frame);
  void openFrame(frameAddress); // for the next run
  return alive ? status : 'crash';
}

const ended = (status: Status): Outcome => ({
  status,
  results: [],
  running: -1,
  logs: [],
  dropped: 0,
  shown: [],
  late: [],
  ms: 0,
});
