// The reader's work: shared by an address, kept as a file and brought back, told as progress; and what a screen reader hears.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './site.ts';

const RIGHT = readFileSync('content/03-adagrad/exercises/adagrad-step/solution.ts', 'utf8');
const exerciseOf = (page: Page): Locator => page.locator('[data-exercise="adagrad/adagrad-step"]');
const cellOf = (page: Page): Locator => page.locator('[data-cell="adagrad/first-run"]');
const code = (region: Locator): Locator => region.locator('[aria-label="Code"]');

async function solve(page: Page): Promise<void> {
  await page.goto('/adagrad/');
  await exerciseOf(page).locator('[aria-label="Your code"]').fill(RIGHT);
  await exerciseOf(page).locator('[data-do=check]').click();
  await expect(exerciseOf(page).locator('.verdict')).toHaveAttribute('data-verdict', 'pass');
}

test('a shared program is shown to who opens the address, not run, and not stored', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/adagrad/');
  const program = "console.log('shared ≠ run');\nshow([1, 2]);";
  await code(cellOf(page)).fill(program);
  await cellOf(page).locator('[data-do=share]').click();
  await expect(cellOf(page).locator('.ran')).toContainText('copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain('#cell=adagrad');

  const other = await context.browser()!.newContext();
  const guest = await other.newPage();
  await guest.goto(address);
  await expect(cellOf(guest).locator('.ran')).toContainText('A shared program');
  await expect(code(cellOf(guest))).toHaveValue(program);
  await expect(cellOf(guest).locator('.output')).not.toContainText('shared');
  expect(await guest.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await cellOf(guest).locator('[data-do=run]').click();
  await expect(cellOf(guest).locator('.output')).toContainText('shared ≠ run');
  await other.close();
});

test('an address that brings nonsense changes nothing', async ({ page }) => {
  await page.goto('/adagrad/#cell=adagrad/first-run&code=%%%');
  await expect(code(cellOf(page))).not.toHaveValue('');
  await expect(cellOf(page).locator('.ran')).toContainText('built');
});

test('printed and shown stand in the order in which they happened', async ({ page }) => {
  await page.goto('/adagrad/');
  await code(cellOf(page)).fill("console.log('a'); show('b'); console.log('c'); show('d', 'D');");
  await cellOf(page).locator('[data-do=run]').click();
  await expect(cellOf(page).locator('.ran')).toContainText('your run');
  const lines = await cellOf(page).locator('.output .line').allTextContents();
  expect(lines.map((line) => line.replaceAll(/['"]/gu, ''))).toEqual(['a', 'b', 'c', 'D: d']);
});

test('work goes into a file and comes back in another browser, with the progress', async ({
  page,
  context,
}) => {
  await solve(page);
  await page.goto('/');
  await expect(page.locator('[data-progress]')).toContainText('You have solved 1 of');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my work as a file' }).click();
  const file = await (await saved).path();

  const other = await context.browser()!.newContext();
  const guest = await other.newPage();
  await guest.goto(page.url());
  await expect(guest.locator('[data-progress]')).toContainText('You have solved 0 of');
  await guest.locator('course-work input[type=file]').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('no'),
  });
  await expect(guest.locator('[data-said]')).toContainText('not JSON');
  await guest.locator('course-work input[type=file]').setInputFiles(file);
  await expect(guest.locator('[data-said]')).toContainText('One item was added');
  await expect(guest.locator('[data-progress]')).toContainText('You have solved 1 of');
  await guest.goto(new URL('/adagrad/', page.url()).href);
  await expect(exerciseOf(guest).locator('[aria-label="Your code"]')).toHaveValue(RIGHT);
  await other.close();
});

test('where service workers are forbidden the page works and its console is clean', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await solve(page);
});

test('a screen reader hears the verdict and where the error is; the focus stays', async ({
  page,
}) => {
  await solve(page);
  const verdict = exerciseOf(page).locator('.verdict');
  // A live region that is there from the start: what comes into it is spoken.
  await expect(verdict).toHaveRole('status');
  await expect(verdict).toContainText('Correct.');
  await expect(exerciseOf(page).locator('[data-do=check]')).toBeFocused();
  await exerciseOf(page).locator('[aria-label="Your code"]').fill('export function adagradStep( {');
  await exerciseOf(page).locator('[data-do=check]').focus();
  await page.keyboard.press('Enter');
  await expect(verdict).toHaveAttribute('data-verdict', 'error');
  await expect(verdict).toContainText(/Line \d+, column \d+/u);
  await expect(exerciseOf(page).locator('[data-do=check]')).toBeFocused();
  await exerciseOf(page)
    .locator('[aria-label="Your code"]')
    .fill('export function adagradStep() { for (;;); }');
  await exerciseOf(page).locator('[data-do=check]').focus();
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText('Running', { timeout: 2500 });
  await expect(verdict).toHaveAttribute('data-verdict', 'timeout');
  await cellOf(page).locator('[data-do=run]').click();
  await expect(cellOf(page).locator('.ran')).toHaveRole('status');
  await expect(cellOf(page).locator('.output')).toHaveRole('log');
});
