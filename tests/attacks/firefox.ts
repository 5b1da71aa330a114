// The attacks in Firefox: puppeteer-core drives the system's own, such as Debian's firefox-esr.
import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import type { Attack } from '../../src/grader/attacks.ts';
import { right, type Result } from './chromium.ts';
import { listenForHarm, serveFolder } from './servers.ts';
import { Student, type Page } from './student.ts';
import { tryAttack, type Scene } from './try-one.ts';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Undefined where there is no Firefox. Those that fill the memory are left out: Firefox has no process for the frame alone. */
export async function attackInFirefox(
  dist: string,
  list: readonly Attack[],
): Promise<Result[] | undefined> {
  const executablePath = process.env['FIREFOX_PATH'] ?? places.find((path) => existsSync(path));
  if (!executablePath) return undefined;
  const site = await serveFolder(dist);
  const harm = await listenForHarm();
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  let popups = 0;
  page.on('popup', () => {
    popups += 1;
  });
  const student = new Student(page as unknown as Page);
  await student.openStored(`${site.url}break-the-grader/`);
  const scene: Scene = { student, site, harm, right, popups: () => popups };
  const results: Result[] = [];
  for (const attack of list.filter(({ heavy }) => heavy !== true)) {
    const faults = await tryAttack(attack, scene).catch((error: unknown) => [String(error)]);
    results.push({ id: attack.id, faults });
    process.stdout.write(faults.length === 0 ? '.' : 'x');
  }
  await browser.close();
  await site.close();
  await harm.close();
  return results;
}
