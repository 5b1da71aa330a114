// The gradient painter in a real browser: painted by a stroke, set by a click, typed, by preset; a bad list waits, a bad link is told.
import { expect, test } from './site.ts';
import type { Locator, Page } from 'playwright/test';

const ID = 'gradient-painter';

async function open(page: Page, query = ''): Promise<Locator> {
  await page.goto(`/rmsprop/${query}#${ID}`);
  const figure = page.locator(`figure#${ID}`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('course-figure')).toHaveAttribute('data-live', 'ready');
  return figure;
}

const typed = (figure: Locator): Locator => figure.getByRole('textbox', { name: 'Gradients' });
const picture = (figure: Locator): Locator =>
  figure.locator('svg.moving[data-panel="gradient"]:visible');

test('a stroke across the picture paints, the field and the address follow', async ({ page }) => {
  const figure = await open(page);
  await figure.getByRole('button', { name: 'Constant' }).click();
  await expect(typed(figure)).toHaveValue('1');
  const box = (await picture(figure).boundingBox())!;
  const at = (x: number, y: number): [number, number] => [
    box.x + x * box.width,
    box.y + y * box.height,
  ];
  await page.mouse.move(...at(0.3, 0.2));
  await page.mouse.down();
  await page.mouse.move(...at(0.6, 0.2), { steps: 4 });
  await page.mouse.up();
  const painted = (await typed(figure).inputValue()).split(' ').map(Number);
  expect(painted).toHaveLength(40);
  const high = painted.filter((g) => g > 2);
  expect(high.length).toBeGreaterThan(8);
  expect(new Set(high).size).toBe(1);
  expect(painted.at(-1)).toBe(1);
  await expect(page).toHaveURL(new RegExp(`[?&]${ID}\\.gradients=`));
});

test('a typed list repeats, the sentence says what came of it, and half a number waits', async ({
  page,
}) => {
  const figure = await open(page);
  const sentence = figure.locator('.figure-speech');
  await typed(figure).fill('0 0 0 2');
  await expect(sentence).toContainText('at step 4');
  const said = (await sentence.textContent())!;
  await typed(figure).fill('0 0 0 2 -');
  await expect(sentence).toHaveText(said);
  await typed(figure).fill('0');
  await expect(sentence).toHaveText('Without any gradient no rule takes a step.');
});

test('a link with a bad list says so, and the preset stands there', async ({ page }) => {
  const figure = await open(page, `?${ID}.gradients=1+900`);
  await expect(figure.getByRole('status').first()).toContainText(
    'gradients must be 1 to 40 numbers',
  );
  await expect(figure.locator('.figure-speech')).toContainText('at step 1');
});
