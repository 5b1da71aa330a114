// Each kind of exercise in the book, as a student does it: wrong in a known way first, then right.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './site.ts';

const HOME = 'content/03-adagrad/exercises';
const fileOf = (path: string): string => readFileSync(`${HOME}/${path}.ts`, 'utf8');

async function open(page: Page, id: string): Promise<Locator> {
  await page.goto('/adagrad/');
  return page.locator(`[data-exercise="adagrad/${id}"]`);
}

/** Checks, and waits for the verdict; gives the mistake that is named. */
async function check(exercise: Locator, state: string): Promise<string | null> {
  const verdict = exercise.locator('.verdict');
  await verdict.evaluate((box) => {
    box.removeAttribute('data-verdict');
  });
  await exercise.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict).toHaveAttribute('data-verdict', state, { timeout: 20_000 });
  return verdict.getAttribute('data-mistake');
}

const code = (exercise: Locator): Locator => exercise.getByRole('textbox', { name: 'Your code' });

test('write a function', async ({ page }) => {
  const exercise = await open(page, 'adagrad-step');
  await code(exercise).fill(fileOf('adagrad-step/mistakes/climbs'));
  expect(await check(exercise, 'fail')).toBe('climbs');
  await code(exercise).fill(fileOf('adagrad-step/solution'));
  await check(exercise, 'pass');
});

test('complete blanks: the first that is left is marked', async ({ page }) => {
  const exercise = await open(page, 'rate-decay');
  await check(exercise, 'error');
  await expect(exercise.locator('.verdict')).toContainText('This blank is not filled yet.');
  const filled = (second: string): string =>
    fileOf('rate-decay/starter').replace('___', 'gt ** 2').replace('___', second);
  await code(exercise).fill(filled('(lr * gt) / (Math.sqrt(G) + eps)'));
  expect(await check(exercise, 'fail')).toBe('step-for-rate');
  await code(exercise).fill(filled('lr / (Math.sqrt(G) + eps)'));
  await check(exercise, 'pass');
});

test('find and repair: the faults are not told, what is left of them is', async ({ page }) => {
  const exercise = await open(page, 'keras-run');
  expect(await check(exercise, 'fail')).toBeNull();
  const begun = fileOf('keras-run/starter').replace('G = 0', 'G = initialAccumulator');
  await code(exercise).fill(begun);
  expect(await check(exercise, 'fail')).toBe('eps-outside-root');
  await code(exercise).fill(begun.replace('(Math.sqrt(G) + eps)', 'Math.sqrt(G + eps)'));
  await check(exercise, 'pass');
});

test.describe('order the lines', () => {
  const lineAt = (exercise: Locator, line: string): Locator =>
    exercise.getByRole('listitem').filter({ hasText: line });

  test('by keyboard', async ({ page }) => {
    const exercise = await open(page, 'loop-order');
    await check(exercise, 'error');
    const up = lineAt(exercise, 'let G = 0').getByRole('button', { name: 'Move up' });
    await up.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
    expect(await check(exercise, 'fail')).toBe('old-sum-in-step');
    await lineAt(exercise, 'G += g').getByRole('button', { name: 'Move up' }).focus();
    await page.keyboard.press('Space');
    await check(exercise, 'pass');
    await page.reload();
    await expect(exercise.locator('.order li').nth(1)).toContainText('let G = 0');
  });

  test('by pointer', async ({ page }) => {
    const exercise = await open(page, 'loop-order');
    const drag = async (line: string, before: string): Promise<void> => {
      const handle = lineAt(exercise, line).locator('.handle');
      await handle.scrollIntoViewIfNeeded();
      const [from, to] = [await handle.boundingBox(), await lineAt(exercise, before).boundingBox()];
      await page.mouse.move(from!.x + 8, from!.y + from!.height / 2);
      await page.mouse.down();
      await page.mouse.move(from!.x + 8, to!.y + 4, { steps: 8 });
      await page.mouse.up();
    };
    await drag('G += g', 'theta -=');
    await drag('let G = 0', 'for (');
    await check(exercise, 'pass');
  });
});

test('give a formula', async ({ page }) => {
  const exercise = await open(page, 'steady-rate');
  const answer = exercise.getByRole('textbox', { name: 'Your answer' });
  await check(exercise, 'error');
  await answer.fill('lr / (g·√(t))');
  expect(await check(exercise, 'fail')).toBe('root-keeps-the-sign');
  await answer.fill('lr / sqrt(t g)');
  await check(exercise, 'error');
  await answer.fill('lr / √(t·g²)');
  await answer.press('Enter');
  await expect(exercise.locator('.verdict')).toHaveAttribute('data-verdict', 'pass');
});

test('choose values that reach a goal', async ({ page }) => {
  const exercise = await open(page, 'far-floor');
  expect(await check(exercise, 'fail')).toBeNull();
  await exercise.getByRole('textbox', { name: 'Learning rate' }).fill('30');
  expect(await check(exercise, 'fail')).toBe('eps-drowns-the-gradient');
  await exercise.getByRole('textbox', { name: 'eps' }).fill('1e-10');
  await check(exercise, 'pass');
  await exercise.getByRole('textbox', { name: 'Learning rate' }).fill('0,5');
  expect(await check(exercise, 'fail')).toBe('lr-short-of-the-way');
});

test('design an input', async ({ page }) => {
  const exercise = await open(page, 'living-rate');
  for (const mistake of ['sum-outgrows-the-rate', 'gradients-fade-too-fast']) {
    await code(exercise).fill(fileOf(`living-rate/mistakes/${mistake}`));
    expect(await check(exercise, 'fail')).toBe(mistake);
  }
  await code(exercise).fill('const gradients = () => [1, 0]');
  await check(exercise, 'fail');
  await expect(exercise.locator('.verdict')).toContainText('Gradient number 2 is 0');
  await code(exercise).fill(fileOf('living-rate/solution'));
  await check(exercise, 'pass');
});
