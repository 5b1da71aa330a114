// What holds on every page: nothing for axe to find, no way out of the site, all there without JavaScript.
import AxeBuilder from '@axe-core/playwright';
import { expect, PAGES, test } from './site.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const path of PAGES) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path} in the ${theme} theme`, async ({ page }) => {
      // A whole chapter with every fold open is tens of thousands of elements.
      test.slow();
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path);
      // Closed folds hide most of a chapter's answers: open them, they must be readable too.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
        ),
      ).toEqual([]);
    });
  }

  for (const width of [360, 768, 1440]) {
    test(`${path} does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test('the skip link is the first stop of Tab and leads to the text', async ({ page }) => {
  await page.goto('/adagrad/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveText(/skip/i);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the theme that is chosen is kept, without a flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByLabel('Theme').selectOption('dark');
  expect(await background()).not.toBe(light);
  // Before the first paint of the next page the root is already dark: no flash.
  await page.goto('/adagrad/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a page that is not there says so and leads home', async ({ page }) => {
  // The browser itself logs the 404, so this test looks at the page that the server answers with.
  await page.goto('/404.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('text, figures, answers and tasks of the chapter are all there', async ({ page }) => {
    await page.goto('/adagrad/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('figure svg').count()).toBeGreaterThanOrEqual(3);
    for (const question of await page.locator('[data-question]').all()) {
      await expect(question.locator('details')).not.toHaveCount(0);
    }
    for (const exercise of await page.locator('[data-exercise]').all()) {
      // A program, a formula, values, or lines to be put in order: each kind shows what is to be filled in.
      await expect(exercise.locator('textarea, input, .order li')).not.toHaveCount(0);
      await expect(exercise.locator('details')).not.toHaveCount(0);
    }
    const programs = page.getByRole('textbox', { name: 'Your code' });
    expect(await programs.count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('[data-question]').count()).toBeGreaterThanOrEqual(6);
    expect(await page.locator('[data-exercise]').count()).toBeGreaterThanOrEqual(2);
  });
});
