// Every wrong program of every exercise earns its own message in the browser, as it does in Node; every solution passes.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { answerText } from '../../src/schema/answer.ts';
import type { Exercise } from '../../src/schema/exercise.ts';
import { root } from '../../tools/run.ts';
import { studentOf } from '../attacks/chromium.ts';
import { awaken } from './site.ts';

interface Folder {
  /** `<chapter>/<id>` */
  name: string;
  path: string;
}

const folders = globSync('content/*/exercises/*/exercise.ts', { cwd: root }).map((file): Folder => {
  const path = dirname(file);
  const [, chapter = '', , id = ''] = path.split('/');
  return { name: `${chapter.replace(/^\d+-/u, '')}/${id}`, path: join(root, path) };
});

const read = (path: string): string => readFileSync(path, 'utf8');

/** Gives what a program file stands for, in the way of its kind; undefined where it is typed as code. */
function answer(
  page: Page,
  id: string,
  kind: string,
  entry: string,
  program: string,
): Promise<void> | undefined {
  const region = page.locator(`[data-exercise="${id}"]`);
  const spec = { kind, entry } as unknown as Exercise;
  if (kind === 'formula')
    return region.locator('[data-field=formula] input').fill(answerText(spec, program));
  if (kind === 'choose')
    return fillFields(region, JSON.parse(answerText(spec, program)) as Record<string, number>);
  return kind === 'order' ? putInOrder(region, linesOf(program, entry)) : undefined;
}

async function fillFields(region: Locator, values: Record<string, number>): Promise<void> {
  for (const [name, value] of Object.entries(values))
    await region.locator(`input[name="${name}"]`).fill(String(value));
}

const linesOf = (program: string, entry: string): string[] =>
  program
    .slice(program.indexOf(`export function ${entry}`))
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Each line from the first on is walked up to its place. */
async function putInOrder(region: Locator, lines: readonly string[]): Promise<void> {
  for (const [place, line] of lines.entries()) {
    const now = (await region.locator('.order li code').allTextContents()).map((it) => it.trim());
    const at = now.indexOf(line, place);
    for (let i = at; i > place; i--)
      await region.locator('.order li').nth(i).locator('[data-move=up]').click();
  }
}

/** All chapters take five minutes: `npm run mistakes`. Every change must pass those where each kind has an example. */
const chosen = process.env['EVERY_EXERCISE']
  ? folders
  : folders.filter(({ name }) => /^(?:adagrad|break-the-grader)\//u.test(name));

for (const { name, path } of chosen) {
  test(name, async ({ page }) => {
    const spec = read(join(path, 'exercise.ts'));
    const kind = /kind: '(\w+)'/u.exec(spec)?.[1] ?? 'function';
    const entry = /entry: '(\w+)'/u.exec(spec)?.[1] ?? '';
    const student = studentOf(page, (id, text) => answer(page, id, kind, entry, text));
    await student.open(`/${name.split('/')[0] ?? ''}/`);
    // Each move of a line is looked at before the next.
    await awaken(
      page.locator('course-exercise', { has: page.locator(`[data-exercise="${name}"]`) }),
    );
    for (const file of globSync('mistakes/*.ts', { cwd: path })) {
      const text = read(join(path, file));
      const mistake = /mistake = '([^']+)'/u.exec(text)?.[1];
      const seen = await student.check(name, text);
      expect([basename(file), seen.state, seen.mistake]).toEqual([basename(file), 'fail', mistake]);
    }
    const solved = await student.check(name, read(join(path, 'solution.ts')));
    expect([solved.state, solved.text]).toEqual(['pass', solved.text]);
  });
}
