// The page's side of preparing programs: one worker that reads them, with a clock beside it.
import type { Job, Problem } from '../grader/run.ts';
import type { WorkerJob } from './job.ts';
import type { Ask } from './prepare.worker.ts';
import { sentences } from './sentences.ts';

export type PreparedJob = WorkerJob | { error: Problem };

/** A long program is read in a tenth of this on a slow phone; what takes longer was made to. */
const limit = 4000;

let worker: Worker | undefined;
let asked = 0;

/** Starts the worker ahead of the first run. */
export function openPreparer(): Worker {
  worker ??= new Worker(new URL('./prepare.worker.ts', import.meta.url), { type: 'module' });
  return worker;
}

function close(): void {
  worker?.terminate();
  worker = undefined;
}

/** Types blanked, entries found; undefined where the worker or what it needs cannot be loaded, or the run was stopped. */
export function prepareJob(
  job: Job,
  library: string,
  signal?: AbortSignal,
): Promise<PreparedJob | undefined> {
  const id = ++asked;
  const reader = openPreparer();
  return new Promise((resolve) => {
    const end = (prepared?: PreparedJob): void => {
      clearTimeout(clock);
      reader.removeEventListener('message', hear);
      reader.removeEventListener('error', giveUp);
      signal?.removeEventListener('abort', giveUp);
      resolve(prepared);
    };
    const giveUp = (): void => {
      close();
      end();
    };
    const hear = ({ data }: MessageEvent<{ id: number; prepared?: PreparedJob }>): void => {
      if (data.id === id) end(data.prepared);
    };
    const clock = setTimeout(() => {
      close();
      end({ error: { name: '', message: sentences.tooSlow } });
    }, limit);
    reader.addEventListener('message', hear);
    reader.addEventListener('error', giveUp);
    signal?.addEventListener('abort', giveUp);
    reader.postMessage({ id, job, library } satisfies Ask);
  });
}
