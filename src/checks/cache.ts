// Keeps what a costly check found under a hash of all that it read, so that a second check repeats only what changed.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromJson, toJson } from './json.ts';
import { filesOf } from './load.ts';
import { openDesk } from './problem.ts';
import type { Desk, Problem } from './problem.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(project, '.cache/checks/found');
const monthMs = 30 * 24 * 3600 * 1000;

interface Kept<T> {
  problems: readonly Problem[];
  counts: Readonly<Record<string, number>>;
  value: T;
}

let machinery: string | undefined;
let isOn = true;

/** For a process that changes the library under the checks: nothing is remembered, nothing repeated. */
export function turnCacheOff(): void {
  isOn = false;
}

/** The library, the grader, the sandbox and the checks themselves: when they change, everything is checked anew. */
function machineryText(): string {
  machinery ??= filesOf(project, '{lib,src/{checks,grader,sandbox,schema}}/**/*.{ts,js}')
    .map((file) => `${file}\n${readFileSync(join(project, file), 'utf8')}`)
    .join('\n');
  return machinery;
}

/** Does `work`, or repeats what it said when it last read the same `inputs`. */
export async function cached<T>(
  inputs: readonly string[],
  desk: Desk,
  work: (desk: Desk) => Promise<T> | T,
): Promise<T> {
  if (!isOn) return work(desk);
  const key = createHash('sha256')
    .update([machineryText(), ...inputs].join('\u0000'))
    .digest('hex');
  const file = join(folder, `${key}.json`);
  const known = read<T>(file);
  const kept = known ?? (await record(work));
  for (const { kind, claimed, computed, todo, ...at } of kept.problems)
    desk.problem(kind, at, claimed, computed, todo);
  for (const [what, n] of Object.entries(kept.counts)) desk.count(what, n);
  if (!known) write(file, kept);
  return kept.value;
}

async function record<T>(work: (desk: Desk) => Promise<T> | T): Promise<Kept<T>> {
  const own = openDesk();
  const value = await work(own);
  return { problems: own.problems, counts: own.counts, value };
}

function read<T>(file: string): Kept<T> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const kept = fromJson(readFileSync(file, 'utf8')) as Kept<T>;
    utimesSync(file, new Date(), new Date());
    return kept;
  } catch {
    return undefined; // half written by a check that was stopped
  }
}

function write(file: string, kept: Kept<unknown>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toJson(kept));
}

/** Throws out what no check has asked for in a month. */
export function tidyCache(): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > monthMs) rmSync(file, { force: true });
  }
}
