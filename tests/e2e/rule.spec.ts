// A rule in three languages: one choice for the whole book, by keyboard, and without script.
import { expect, test } from './site.ts';

test('a language that is chosen by keyboard is shown, and kept in other chapters', async ({
  page,
}) => {
  await page.goto('/adam/');
  const rule = page.getByRole('group', { name: 'Language of the program' });
  await rule.getByRole('radio', { name: 'TypeScript' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(rule.getByText('import numpy as np')).toBeVisible();
  await expect(rule.getByText('theta=3.50793').filter({ visible: true })).toHaveCount(1);
  // The first touch fetches the script that keeps the choice.
  await page.waitForFunction(() => JSON.stringify(localStorage).includes('numpy'));
  await page.goto('/rmsprop/');
  await expect(rule.getByRole('radio', { name: 'NumPy' })).toBeChecked();
  await expect(rule.getByText('import numpy as np')).toBeVisible();
  await expect(rule.getByText('step(theta, g, state)')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the tabs work', async ({ page }) => {
    await page.goto('/adagrad/');
    await expect(page.getByText('step(theta, g, state)')).toBeVisible();
    await page.locator('.rule').getByText('PyTorch', { exact: true }).first().click();
    await expect(page.getByText('import torch')).toBeVisible();
    await expect(page.getByText('step(theta, g, state)')).toBeHidden();
  });
});
