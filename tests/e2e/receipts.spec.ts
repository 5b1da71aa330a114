// Where a number comes from: off until asked for, then for each number in the text and in formulas, by mouse and by keyboard.
import { expect, test } from './site.ts';

const CHAPTER = '/adagrad/';
const SWITCH = 'Show where the numbers come from';

test('nothing is fetched and nothing marked before the switch is pressed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(CHAPTER);
  await expect(page.locator('data.value[role=button], .receipt-mark')).toHaveCount(0);
  expect(asked.filter((url) => url.includes('receipts'))).toEqual([]);
});

test('a number in the text says its expression and its digits, and is computed again in the page', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await page.getByRole('button', { name: SWITCH }).click();
  const number = page.locator('data.value[data-of="adagrad/one-rate.left"]').first();
  await number.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('.receipt-panel');
  await expect(panel).toContainText('0.0819662035773382');
  await expect(panel).toContainText('left = at(plain, 0) / start[0]');
  await panel.getByRole('button', { name: 'Compute it here' }).click();
  await expect(panel.getByRole('status')).toContainText('the same, to the last digit');
  await number.press('Enter');
  await expect(panel).toHaveCount(0);
});

test('a formula has one mark for its numbers; the switch is kept, and turned off takes all away', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const turn = page.getByRole('button', { name: SWITCH });
  await turn.click();
  await page.locator('.receipt-mark').first().click();
  await expect(page.locator('.receipt-panel')).toContainText('one-rate.given.along');
  await page.reload();
  await expect(turn).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.receipt-mark').first()).toBeVisible();
  await turn.click();
  await expect(page.locator('data.value[role=button], .receipt-mark, .receipt-panel')).toHaveCount(
    0,
  );
});
