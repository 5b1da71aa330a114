// Real training in a real browser: only when asked, drawn as it goes, stopped by a press or a hand on a control, told where it cannot be.
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './site.ts';

async function open(page: Page, query = ''): Promise<Locator> {
  await page.goto(`/adam/${query}#real-training`);
  const figure = page.locator('figure#real-training');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('course-figure')).toHaveAttribute('data-live', 'ready');
  return figure;
}

const line = (figure: Locator): Promise<string | null> =>
  figure.locator('[data-part="one/trail"]').first().getAttribute('d');

test('nothing is loaded until the reader asks; then the data of that task, once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(new URL(request.url()).pathname);
  });
  const figure = await open(page, '?real-training.task=spam&real-training.seeds=2');
  const speech = figure.locator('.figure-speech');
  await expect(speech).toContainText('Not trained yet');
  expect(asked).toEqual([]);
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect(speech).toContainText('After 300 steps');
  await expect(speech).toContainText('the mean of 2 seeds');
  await expect(figure.getByRole('button', { name: 'Train' })).toBeVisible();
  await expect(figure.getByRole('progressbar')).toBeHidden();
  await expect(figure.locator('[data-announce]')).toContainText('After 300 steps');
  expect(asked).toEqual(['/data/spam.bin']);
});

test('what is trained in the page is what the build shows', async ({ page }) => {
  const figure = await open(page);
  const speech = figure.locator('.figure-speech');
  const [built, drawn] = [await speech.textContent(), await line(figure)];
  await figure.getByRole('button', { name: 'Train' }).press('Enter');
  await expect(figure.getByRole('progressbar', { name: 'Progress of the training' })).toBeVisible();
  await expect(figure.getByRole('progressbar')).toBeHidden();
  expect(await speech.textContent()).toBe(built);
  expect(await line(figure)).toBe(drawn);
});

test('Stop keeps what is drawn so far; a moved slider ends the training and empties the picture', async ({
  page,
}) => {
  const figure = await open(page, '?real-training.seeds=5');
  const [button, bar] = [
    figure.locator('[data-do="train"]'),
    figure.getByRole('progressbar', { name: 'Progress of the training' }),
  ];
  await button.click();
  await expect(button).toHaveText('Stop');
  await expect.poll(() => line(figure)).not.toBe('');
  await button.click();
  await expect(button).toHaveText('Train');
  const stood = await line(figure);
  await page.waitForTimeout(500);
  expect(await line(figure)).toBe(stood);

  await button.click();
  await expect(bar).toBeVisible();
  await figure.getByRole('slider', { name: 'Learning rate of the first' }).press('ArrowRight');
  await expect(bar).toBeHidden();
  await expect(figure.locator('.figure-speech')).toContainText('Not trained yet');
  await expect.poll(() => line(figure)).toBe('');
});

test('without the data it says so, and can be asked again', async ({ page }) => {
  await page.route('**/data/digits.bin', (route) =>
    route.fulfill({ status: 200, contentType: 'application/octet-stream', body: 'no digits' }),
  );
  const figure = await open(page, '?real-training.seeds=1');
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect(figure.getByRole('status').first()).toContainText('could not be loaded');
  await page.unroute('**/data/digits.bin');
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect(figure.locator('.figure-speech')).toContainText('After 300 steps');
});
