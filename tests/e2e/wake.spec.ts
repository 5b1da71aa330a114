// A page before it is touched: the script of its questions and exercises comes when one is near, and nothing that is done meanwhile is lost; text far from the window is found, reached and printed.
import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

const CHAPTER = '/adagrad/';
const SCRIPT = /\/parts\.[^/]+\.js$/u;

const isAwake = (page: Page): Promise<boolean> =>
  page.evaluate(() => customElements.get('course-question') !== undefined);

/** Holds the script back; the answer lets it go. */
async function hold(page: Page, script = SCRIPT): Promise<() => void> {
  let letGo!: () => void;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(script, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

test('the script of the questions comes when one is near', async ({ page }) => {
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  expect(await isAwake(page)).toBe(false);
  await page.locator('course-question').first().scrollIntoViewIfNeeded();
  await expect.poll(() => isAwake(page)).toBe(true);
});

test('who has worked here finds it as it was, without going there', async ({ page }) => {
  await page.goto(CHAPTER);
  const field = page.locator('[data-question][data-kind=numeric] .field input').first();
  await field.fill('12');
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
    .toContain('question/adagrad');
  // Not reloaded: that would bring the page back to where it was scrolled.
  await page.goto('/notation/');
  await page.goto(CHAPTER);
  await expect(field).toHaveValue('12');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a choice and a press of Check before the script is there are done once it is', async ({
  page,
}) => {
  const letGo = await hold(page);
  await page.goto(CHAPTER);
  const question = page.locator('[data-question][data-kind=single]').first();
  await question.locator('input:not([data-right])').first().check();
  await question.locator('input[data-right]').check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.locator('[data-verdict]')).toHaveCount(0);
  letGo();
  await expect(question.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'pass');
});

test('a number and Enter before the script is there are done once it is', async ({ page }) => {
  const letGo = await hold(page);
  await page.goto(CHAPTER);
  const question = page.locator('[data-question][data-kind=numeric]').first();
  const field = question.locator('.field input');
  await field.fill((await question.getAttribute('data-value'))!);
  await field.press('Enter');
  letGo();
  await expect(question.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'pass');
});

test('code typed before the script is there is kept, and the editor takes it over', async ({
  page,
}) => {
  const letGo = await hold(page);
  await page.goto(CHAPTER);
  const exercise = page.locator('[data-exercise="adagrad/adagrad-step"]');
  await exercise.getByRole('textbox', { name: 'Your code' }).fill('const early = 1;');
  letGo();
  await expect(exercise.locator('.cm-line')).toHaveText(['const early = 1;']);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('const early = 1;');
});

for (const [name, script] of [
  ['the page’s', SCRIPT],
  ['its field’s', /\/formula\.[^/]+\.js$/u],
] as const)
  test(`a formula typed before ${name} script is there is kept`, async ({ page }) => {
    const letGo = await hold(page, script);
    await page.goto(CHAPTER);
    const exercise = page.locator('[data-exercise="adagrad/steady-rate"]');
    const field = exercise.locator('[data-field=formula] input');
    const early = 'lr + g + t';
    await field.fill('lr');
    if (script !== SCRIPT) await expect.poll(() => isAwake(page)).toBe(true);
    await field.fill(early);
    letGo();
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain(early);
    await expect(field).toHaveValue(early);
  });

test.describe('when the script does not come', () => {
  // The browser says in its console that a request failed; that is what is tried here.
  test.use({ guarded: undefined });

  test('it is said where Check was pressed, and the next press tries again', async ({ page }) => {
    await page.route(SCRIPT, (route) => route.abort());
    await page.goto(CHAPTER);
    const question = page.locator('[data-question][data-kind=single]').first();
    await question.locator('input[data-right]').check();
    await question.getByRole('button', { name: 'Check' }).click();
    await expect(question.locator('.verdict')).toContainText('could not be loaded');
    await page.unroute(SCRIPT);
    await question.getByRole('button', { name: 'Check' }).click();
    await expect(question.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'pass');
    await expect(question.locator('.verdict')).not.toContainText('could not be loaded');
  });
});

test('text far from the window is found, reached by its address, and printed', async ({ page }) => {
  await page.goto(CHAPTER);
  const last = page.locator('.text > p').last();
  const words = (await last.textContent())!.trim().slice(0, 40);
  // `find` is what the browser's own search does.
  expect(
    await page.evaluate(
      (text) => (window as unknown as { find(text: string): boolean }).find(text),
      words,
    ),
  ).toBe(true);
  await expect(last).toBeInViewport();

  const heading = page.locator('.text > h2[id]').last();
  await page.goto(`${CHAPTER}#${(await heading.getAttribute('id'))!}`);
  await page.reload();
  await expect(heading).toBeInViewport();

  // Laid out only when near on the screen, always on paper.
  const kinds = (): Promise<string[]> =>
    page
      .locator('.text > p, .drawing')
      .evaluateAll((all) => [...new Set(all.map((it) => getComputedStyle(it).contentVisibility))]);
  expect(await kinds()).toEqual(['auto']);
  await page.emulateMedia({ media: 'print' });
  expect(await kinds()).toEqual(['visible']);
});
