// An exercise as a student meets it: typing, checking, stopping, hints, the solution, what is kept, and what is said when things fail.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './site.ts';

const CHAPTER = '/adagrad/';
const NAME = 'adagrad/adagrad-step';
const HOME = 'content/03-adagrad/exercises/adagrad-step';
const fileOf = (name: string): string => readFileSync(`${HOME}/${name}.ts`, 'utf8');
const RIGHT = fileOf('solution');
const WRONG = fileOf('mistakes/accumulates-magnitude');
const ENDLESS = 'export function adagradStep() {\n  while (true) {}\n}';

const exerciseOf = (page: Page, name = NAME): Locator => page.locator(`[data-exercise="${name}"]`);
const codeOf = (exercise: Locator): Locator => exercise.getByRole('textbox', { name: 'Your code' });
const button = (exercise: Locator, name: string): Locator =>
  exercise.getByRole('button', { name, exact: true });

async function open(page: Page): Promise<Locator> {
  await page.goto(CHAPTER);
  return exerciseOf(page);
}

async function check(exercise: Locator, code: string): Promise<void> {
  await codeOf(exercise).fill(code);
  await button(exercise, 'Check').click();
}

async function expectVerdict(exercise: Locator, state: string | RegExp): Promise<Locator> {
  const verdict = exercise.locator('[data-verdict]');
  await expect(verdict).toHaveAttribute('data-verdict', state, { timeout: 20_000 });
  return verdict;
}

/** The editor's text as lines, as a reader sees it. */
const linesOf = (exercise: Locator): Promise<string[]> =>
  exercise.locator('.cm-line').allTextContents();

test('it is a region that goes by its title', async ({ page }) => {
  const exercise = await open(page);
  const title = await exercise
    .locator(`[id="${(await exercise.getAttribute('id'))!}-title"]`)
    .innerText();
  await expect(page.getByRole('region', { name: title })).toHaveAttribute('data-exercise', NAME);
});

test('the starter does not pass; a wrong program is told its mistake; the solution passes', async ({
  page,
}) => {
  const exercise = await open(page);
  await button(exercise, 'Check').click();
  await expectVerdict(exercise, 'fail');
  await check(exercise, WRONG);
  const verdict = await expectVerdict(exercise, 'fail');
  await expect(verdict).toHaveAttribute('data-mistake', 'accumulates-magnitude');
  await expect(verdict).toContainText('given');
  await expect(verdict).toContainText('expected');
  await check(exercise, RIGHT);
  await expectVerdict(exercise, 'pass');
});

test('Ctrl-Enter checks, from the plain field as from the editor', async ({ page }) => {
  const exercise = await open(page);
  await codeOf(exercise).press('Control+Enter');
  await expectVerdict(exercise, 'fail');
  await codeOf(exercise).fill(RIGHT);
  await codeOf(exercise).press('Control+Enter');
  await expectVerdict(exercise, 'pass');
});

test('typed while the editor loads: every letter is kept, in one text field', async ({ page }) => {
  await page.route('**/*editor*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  const exercise = await open(page);
  await codeOf(exercise).click();
  await page.keyboard.press('Control+A');
  // Counted in the page at every frame: never none, never two.
  await exercise.evaluate((section) => {
    const counts = new Set<number>();
    const count = (): void => {
      counts.add(section.querySelectorAll('[aria-label="Your code"]').length);
      section.dataset['counts'] = [...counts].join();
      requestAnimationFrame(count);
    };
    count();
  });
  const typed = 'let a = 1; let b = 2; let c = 3; let d = 4;';
  await page.keyboard.type(typed, { delay: 30 });
  await expect(exercise.locator('.cm-editor')).toBeVisible();
  await expect.poll(async () => (await linesOf(exercise)).join('\n')).toBe(typed);
  await expect(codeOf(exercise)).toBeFocused();
  await expect(exercise).toHaveAttribute('data-counts', '1');
});

test('Tab leaves the editor, and the whole exercise works by keyboard', async ({ page }) => {
  const exercise = await open(page);
  await codeOf(exercise).focus();
  await expect(exercise.locator('.cm-editor')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button(exercise, 'Check')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectVerdict(exercise, 'fail');
  await expect(button(exercise, 'Check')).toBeFocused();
});

test('code survives a reload, letter by letter, and Reset brings the starter back and keeps it', async ({
  page,
}) => {
  const exercise = await open(page);
  await codeOf(exercise).fill('const mine = 1;');
  // The first touch fetches the exercise's script; from then on each letter is stored as it is typed.
  await page.waitForFunction(() => JSON.stringify(localStorage).includes('const mine'));
  await page.reload();
  await expect(codeOf(exercise)).toHaveValue('const mine = 1;');
  await button(exercise, 'Reset').click();
  await expect(codeOf(exercise)).toHaveValue(fileOf('starter').trimEnd());
  await exercise.getByText('Your attempts:').click();
  await expect(exercise.getByText('const mine = 1;')).toBeVisible();
  await button(exercise, 'Bring back').click();
  await expect.poll(() => linesOf(exercise)).toEqual(['const mine = 1;']);
});

test('Stop stops at once, keeps the focus in place, and the next check works', async ({ page }) => {
  const exercise = await open(page);
  await check(exercise, ENDLESS);
  // By CSS: a search by role in a page full of formulas may take longer than the program is let run.
  await exercise.locator('[data-do=stop]').click();
  await expectVerdict(exercise, 'stopped');
  await expect(button(exercise, 'Check')).toBeFocused();
  await check(exercise, RIGHT);
  await expectVerdict(exercise, 'pass');
});

test('an endless loop is stopped by the clock', async ({ page }) => {
  const exercise = await open(page);
  await check(exercise, ENDLESS);
  const verdict = await expectVerdict(exercise, 'timeout');
  await expect(verdict).toContainText('did not finish');
});

test('an error is said with its line and marked there', async ({ page }) => {
  const exercise = await open(page);
  await check(
    exercise,
    'export function adagradStep(theta, g) {\n  const a = 1;\n  const b = ;\n}',
  );
  const verdict = await expectVerdict(exercise, 'error');
  await expect(verdict).toContainText('Line 3');
  const marker = exercise.locator('.cm-lint-marker-error');
  await expect(marker).toHaveCount(1);
  const line = exercise.locator('.cm-line').nth(2);
  const [mark, text] = [await marker.boundingBox(), await line.boundingBox()];
  expect(Math.abs(mark!.y + mark!.height / 2 - (text!.y + text!.height / 2))).toBeLessThan(8);
  await check(exercise, RIGHT);
  await expectVerdict(exercise, 'pass');
  await expect(marker).toHaveCount(0);
});

test('what the program prints is shown as text', async ({ page }) => {
  const exercise = await open(page);
  await check(exercise, `console.log('<b>hi</b>', -0);\n${RIGHT}`);
  await expectVerdict(exercise, 'pass');
  await exercise.getByText('Your program printed').click();
  await expect(exercise.locator('.output')).toContainText('<b>hi</b> -0');
});

test('hints come one by one and stay; the solution asks first and stands beside the own code', async ({
  page,
}) => {
  const exercise = await open(page);
  const hints = exercise.locator('.hints > li:visible');
  await expect(hints).toHaveCount(0);
  await button(exercise, 'Hint').click();
  await expect(hints).toHaveCount(1);
  await button(exercise, 'Hint').click();
  await expect(hints).toHaveCount(2);
  await page.reload();
  await expect(hints).toHaveCount(2);

  await button(exercise, 'Solution').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(exercise.locator('.solution')).toBeHidden();
  await expect(button(exercise, 'Solution')).toBeFocused();
  await button(exercise, 'Solution').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Show solution' }).click();
  await expect(exercise.locator('.side-by-side pre')).toHaveCount(2);
  await expect(exercise.locator('.side-by-side pre').first()).toHaveText(RIGHT.trimEnd());
});

test('a second tab with the same exercise loses nothing', async ({ page, context }) => {
  const exercise = await open(page);
  const second = await context.newPage();
  await second.goto(CHAPTER);
  await codeOf(exerciseOf(second)).fill('second');
  await expect.poll(() => codeOf(exercise).inputValue()).toBe('second');
  await codeOf(exercise).fill('first');
  await second.reload();
  await expect(codeOf(exerciseOf(second))).toHaveValue('first');
});

test('a damaged store is said, and the exercise works', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.evaluate((name) => {
    localStorage.setItem(`adaptive-optimizers/exercise/${name}`, '{"version":1,"da');
  }, NAME);
  await page.reload();
  await expect(page.getByText('could not be read')).toBeVisible();
  const exercise = exerciseOf(page);
  await check(exercise, RIGHT);
  await expectVerdict(exercise, 'pass');
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).toContain('{\\\\\\"version\\\\\\":1,\\\\\\"da'.replaceAll('\\\\\\', '\\'));
});

test.describe('where no sandbox can start', () => {
  test('the exercise says so and offers its solution', async ({ page }) => {
    // Without the service worker, which has the frame in store and answers for it.
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await page.route('**/sandbox/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>nothing</title>' }),
    );
    test.setTimeout(90_000);
    const exercise = await open(page);
    await check(exercise, RIGHT);
    const verdict = exercise.locator('.verdict');
    await expect(verdict).toContainText('cannot start', { timeout: 40_000 });
    await verdict.getByRole('button', { name: 'Show solution' }).click();
    await expect(exercise.locator('.solution')).toBeVisible();
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('task, examples, starter, hints and solution are there, and no dead button', async ({
    page,
  }) => {
    const exercise = await open(page);
    await expect(exercise.locator('.task')).toBeVisible();
    await expect(exercise.locator('.examples li')).not.toHaveCount(0);
    await expect(codeOf(exercise)).toHaveValue(fileOf('starter').trimEnd());
    await expect(exercise.getByRole('button')).toHaveCount(0);
    await exercise.locator('.solution > summary').click();
    await expect(exercise.locator('.solution pre')).toBeVisible();
  });
});
