// The reader's framework: chosen once, shown in every table that depends on it, kept; all four without script.
import { expect, test } from './site.ts';

test('a framework that is chosen beside a table is shown there, in the top bar and in other chapters', async ({
  page,
}) => {
  await page.goto('/adagrad/');
  const table = page.locator('#ten-x-squared-by-framework');
  await expect(table.getByRole('row', { name: '4.5000000' })).toHaveCount(1);
  await table.getByLabel('Framework').selectOption('Keras');
  await expect(table.getByRole('rowheader', { name: 'Keras' })).toBeVisible();
  await expect(table.getByRole('row', { name: '4.5000025' })).toHaveCount(1);
  await expect(table.getByRole('row', { name: '4.5000000' })).toHaveCount(0);
  await expect(page.locator('.top').getByLabel('Framework')).toHaveValue('keras');
  await page.goto('/adam/');
  const other = page.locator('#in-millionths-by-framework');
  await expect(other.getByRole('row', { name: '4.51532672' })).toBeVisible();
  await expect(other.getByLabel('Framework')).toHaveValue('keras');
});

test('the switch in the top bar works by keyboard, and what is stored of a later release is no fault', async ({
  page,
}) => {
  await page.goto('/rmsprop/');
  await page.locator('.top').getByLabel('Framework').focus();
  await page.keyboard.press('ArrowDown');
  const table = page.locator('#in-millionths-by-framework');
  await expect(table.getByRole('rowheader', { name: 'PyTorch' })).toBeVisible();
  await expect(table.getByRole('rowheader', { name: 'As published' })).toBeHidden();
  await page.evaluate(() => {
    const key = 'adaptive-optimizers/setting/framework';
    localStorage.setItem(key, localStorage.getItem(key)!.replace('pytorch', 'jax'));
  });
  await page.reload();
  await expect(table.getByRole('rowheader', { name: 'As published' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('all frameworks are there', async ({ page }) => {
    await page.goto('/adagrad/');
    const table = page.locator('#in-millionths-by-framework');
    for (const name of ['As published', 'PyTorch', 'Keras', 'Optax'])
      await expect(table.getByRole('rowheader', { name })).toBeVisible();
    await expect(table.getByLabel('Framework')).toBeHidden();
  });
});
