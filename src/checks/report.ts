// The one record of a check: what was looked at, what was found. Pages read it; the build writes it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Receipts } from '../schema/receipt.ts';
import type { CellResult } from '../sandbox/cell.ts';
import { fromJson, toJson } from './json.ts';
import type { Problem } from './problem.ts';

export interface ClaimRecord {
  /** The sentence as it stands in the text, in Markdown. */
  sentence: string;
  conditions: string;
  cases: number;
  /** The TypeScript of the claim, as the author wrote it. */
  code: string;
}

export interface Report {
  problems: readonly Problem[];
  /** How many things of each kind were checked. */
  counts: Readonly<Record<string, number>>;
  /** `<chapter>/<id>` → what the cell printed and showed. */
  cells: Readonly<Record<string, CellResult>>;
  claims: Readonly<Record<string, ClaimRecord>>;
  /** Chapter → where its numbers come from. */
  receipts: Readonly<Record<string, Receipts>>;
  ms: number;
}

const fileIn = (root: string): string => join(root, '.cache/checks/report.json');

export function writeReport(root: string, report: Report): void {
  mkdirSync(dirname(fileIn(root)), { recursive: true });
  writeFileSync(fileIn(root), toJson(report));
}

/** The last report; undefined before the first check (a dev server's first second). */
export function readReport(root = process.cwd()): Report | undefined {
  return existsSync(fileIn(root))
    ? (fromJson(readFileSync(fileIn(root), 'utf8')) as Report)
    : undefined;
}
