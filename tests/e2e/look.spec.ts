// The frame of the page: menu, contents, margin notes, narrow screens with every fold open, paper.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, PAGES, test } from './site.ts';

const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

for (const path of ['/notation/', '/api/', '/references/', '/checks/']) {
  test(`axe finds nothing on ${path}, in both themes`, async ({ page }) => {
    test.slow();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });
}

for (const path of [...PAGES, '/notation/', '/api/', '/references/', '/checks/']) {
  test(`${path} with all folds open fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await openFolds(page);
    const over = () => document.documentElement.scrollWidth - window.innerWidth;
    expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
  });
}

test('on a phone the menu opens, is left by Escape, and needs no script', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  await page.goto('/adagrad/');
  const link = page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Notation' });
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(link).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await context.close();
});

test('the contents beside the text say which section is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/adagrad/');
  const current = page.locator('.contents.beside a[aria-current]');
  const headings = page.locator('.text > h2');
  for (const i of [5, 1, (await headings.count()) - 1]) {
    const id = (await headings.nth(i).getAttribute('id')) ?? '';
    await page.evaluate((to) => {
      document.getElementById(to)?.scrollIntoView();
    }, id);
    await expect(current).toHaveAttribute('href', `#${id}`);
  }
});

for (const width of [1080, 1320, 1600]) {
  test(`at ${width} px no margin note covers another, or a wide figure`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/adagrad/');
    const covered = await page.evaluate(() => {
      const boxes = (selector: string) =>
        Array.from(document.querySelectorAll(selector), (element) =>
          element.getBoundingClientRect(),
        );
      const others = boxes('.text > .note, .text > .wide');
      return boxes('.text > .note').filter(
        (a) =>
          // Itself, once; whatever else meets it covers it.
          others.filter(
            (b) => a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right,
          ).length > 1,
      ).length;
    });
    expect(covered).toBe(0);
  });
}

test('on paper nothing is left that can only be pressed, and folds are open', async ({ page }) => {
  await page.goto('/adagrad/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('main button:visible, .contents:visible, .top:visible')).toHaveCount(0);
  await expect(page.locator('.fold-body').first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(31, 28, 24)');
});
