// Runs a reader's program in a Node worker thread with the browser's own harness: for vitest and the build.
// Not a border against hostile code: there the border is the browser's. Only the book's own programs run here.
import { readFileSync } from 'node:fs';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Job, Outcome, RunOptions } from '../grader/run.ts';
import { workerJob, type WorkerJob } from './job.ts';
import { libraryText } from './library.ts';
import { placedIn } from './place.ts';
import { Watch } from './watch.ts';

const harness = readFileSync(new URL('./harness.js', import.meta.url), 'utf8');

/** What a worker of a browser has and one of Node has not: `self`, its events, addresses of blobs. */
const shim = `{
  const { parentPort } = require('node:worker_threads');
  const process = require('node:process');
  const { Buffer } = require('node:buffer');
  globalThis.self = globalThis;
  self.addEventListener = (type, listener) => {
    if (type === 'message') parentPort.once('message', (data) => listener({ data }));
    if (type === 'error') process.on('uncaughtException', (error) => listener({ error, preventDefault() {} }));
    if (type === 'unhandledrejection') process.on('unhandledRejection', (reason) => listener({ reason, preventDefault() {} }));
  };
  self.close = () => {};
  globalThis.Blob = class { constructor(parts) { this.text = parts.join(''); } };
  URL.createObjectURL = (blob) => 'data:text/javascript;base64,' + Buffer.from(blob.text).toString('base64');
}
`;

let bundled: Promise<string> | undefined;
const library = (): Promise<string> =>
  (bundled ??= libraryText(new URL('../../lib/index.ts', import.meta.url)));

/** Runs a job in a thread of its own. */
export async function run(job: Job, options: RunOptions = {}): Promise<Outcome> {
  const prepared = await workerJob(job, library);
  if ('error' in prepared) return invalid(prepared.error);
  return placedIn(job.source, await start(prepared, job.limit ?? 2000, options));
}

function invalid(problem: NonNullable<Outcome['problem']>): Outcome {
  return {
    status: 'invalid',
    problem,
    results: [],
    running: -1,
    logs: [],
    dropped: 0,
    shown: [],
    late: [],
    ms: 0,
  };
}

function start(job: WorkerJob, limit: number, options: RunOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(shim + harness, { eval: true, env: {} });
    const watch = new Watch(limit, options, () => {
      port1.close();
      void worker.terminate();
      resolve(watch.outcome);
    });
    port1.on('message', (data) => {
      watch.receive(data);
    });
    worker.on('error', () => {
      watch.finish('crash');
    });
    worker.postMessage({ job, port: port2 }, [port2]);
  });
}
