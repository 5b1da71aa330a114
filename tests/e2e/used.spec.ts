// The page once it was used: editors, verdicts, hints, the solution, output of cells. Axe must still find nothing.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './site.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a used chapter, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await page.goto('/adagrad/');
    const exercise = page.locator('[data-exercise="adagrad/adagrad-step"]');
    await exercise.locator('[aria-label="Your code"]').fill('console.log(1);\nlet a = ;');
    await exercise.locator('[data-do=check]').click();
    await expect(exercise.locator('[data-verdict=error]')).toBeVisible();
    await exercise.locator('[data-do=hint]').click();
    await exercise.locator('[data-do=solution]').click();
    await exercise.locator('[data-do=show]').click();

    const failed = page.locator('[data-exercise="adagrad/keras-run"]');
    await failed.locator('[data-do=check]').click();
    await expect(failed.locator('[data-verdict=fail]')).toBeVisible();

    const cell = page.locator('[data-cell]').first();
    await cell
      .locator('[aria-label="Code"]')
      .fill("show([1, 2], 'line'); show([{ a: 1 }]); console.warn('w'); null.x");
    await cell.locator('[data-do=run]').click();
    await expect(cell.locator('.problem')).toBeVisible();

    const single = page.locator('[data-question][data-kind=single]').first();
    await single.locator('input').first().check();
    await single.locator('.bar button').click();
    const numeric = page.locator('[data-question][data-kind=numeric]').first();
    await numeric.locator('input').fill('five');
    await numeric.locator('.bar button').click();
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
