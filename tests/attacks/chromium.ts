// The attacks in Chromium, driven by Playwright; those that fill the memory run in a browser without a driver.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { Attack } from '../../src/grader/attacks.ts';
import { browserPath } from '../../tools/browser.ts';
import { root } from '../../tools/run.ts';
import * as inPage from './in-page.ts';
import { leftoverOf } from './leftover.ts';
import { listenForHarm, serveFolder } from './servers.ts';
import { Student, type Target } from './student.ts';
import { tryAttack, type Scene } from './try-one.ts';
import { tryWithoutDriver } from './without-driver.ts';

export interface Result {
  id: string;
  faults: string[];
}

const solution = (id: string): string =>
  readFileSync(join(root, `content/break-the-grader/exercises/${id}/solution.ts`), 'utf8');

export const right: Readonly<Record<Target, string>> = {
  'break-the-grader/adagrad-step': solution('adagrad-step'),
  'break-the-grader/adam': solution('adam'),
};

/** `otherwise` gives answers that are not typed as code; undefined where it does not. */
export const studentOf = (
  page: Page,
  otherwise: (id: string, text: string) => Promise<void> | undefined = () => undefined,
): Student =>
  new Student(page, (id, text) => {
    const given = otherwise(id, text);
    if (given) return given;
    // Nobody types a megabyte: it is pasted.
    if (text.length > 100_000) return page.evaluate(inPage.pasteCode, { id, text });
    const region = page.locator(`[data-exercise="${id}"]`);
    return region.getByRole('textbox', { name: 'Your code' }).fill(text);
  });

export async function attackInChromium(dist: string, list: readonly Attack[]): Promise<Result[]> {
  const executablePath = await browserPath();
  const site = await serveFolder(dist);
  const harm = await listenForHarm();
  const server = await chromium.launchServer({ executablePath, args: ['--disable-dev-shm-usage'] });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  let popups = 0;
  page.on('popup', () => {
    popups += 1;
  });
  const student = studentOf(page);
  await student.openStored(`${site.url}break-the-grader/`);
  const scene: Scene = { student, site, harm, right, popups: () => popups };
  const results: Result[] = [];
  for (const attack of list.filter(({ category }) => category !== 'memory')) {
    const faults = await tryAttack(attack, scene).catch((error: unknown) => [String(error)]);
    if (attack.checkLeftover) faults.push(...(await leftoverOf(server.process().pid ?? 0)));
    results.push({ id: attack.id, faults });
    process.stdout.write(faults.length === 0 ? '.' : 'x');
  }
  await browser.close();
  await server.close();
  await site.close();
  for (const attack of list.filter(({ category }) => category === 'memory')) {
    const faults = await tryWithoutDriver(attack, { dist, executablePath, harm, right });
    results.push({ id: attack.id, faults });
    process.stdout.write(faults.length === 0 ? '.' : 'x');
  }
  await harm.close();
  return results;
}
