// Reads readers' programs off the page's thread: a text that takes for ever to parse can be given up without the page standing still.
import type { Job } from '../grader/run.ts';
import { workerJob } from './job.ts';

export interface Ask {
  id: number;
  job: Job;
  /** Where the library's text lies. */
  library: string;
}

let library: Promise<string> | undefined;

function fetchLibrary(address: string): Promise<string> {
  library ??= fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.text();
  });
  library.catch(() => (library = undefined));
  return library;
}

self.addEventListener('message', ({ data: { id, job, library: address } }: MessageEvent<Ask>) => {
  void workerJob(job, () => fetchLibrary(address)).then(
    (prepared) => {
      self.postMessage({ id, prepared });
    },
    () => {
      self.postMessage({ id });
    },
  );
});
