// A worked example in the browser: a number's row, symbol, formula, dot and line of numbers are marked together, by key, pointer and press.
import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

async function open(page: Page) {
  await page.goto('/adagrad/#ten-x-squared');
  const stepper = page.locator('figure#ten-x-squared');
  await stepper.scrollIntoViewIfNeeded();
  return {
    stepper,
    now: stepper.locator('td.now'),
    numbers: stepper.locator('.stepper-numbers'),
    dots: stepper.locator('.stepper-dot'),
    formula: stepper.locator('.stepper-formula.marked annotation'),
  };
}

test('the arrow keys move through the table, and all that is of one number moves along', async ({
  page,
}) => {
  const { stepper, now, numbers, dots, formula } = await open(page);
  await expect(numbers).toContainText('= 5 − 0.005 · 100 = 4.500000');
  await stepper.getByRole('region').focus();
  await page.keyboard.press('ArrowDown');
  await expect(stepper.getByRole('status')).toHaveText('step 2 of 3');
  await expect(numbers).toContainText('= 4.165518');
  await expect(dots).toHaveCount(4);
  await expect(dots.nth(2)).toHaveClass(/current/);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowLeft');
  await expect(now).toHaveText('18100.000');
  await expect(numbers).toContainText('= 10000 + 902 = 18100.000');
  await expect(numbers.locator('sup')).toHaveText('2');
  await expect(formula).toHaveText('G_t = G_{t-1} + g_t^2');
  await expect(stepper.locator('tr[aria-current="step"] td.now')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(stepper.getByRole('status')).toHaveText('step 1 of 3');
});

test('Next symbol goes around the row', async ({ page }) => {
  const { stepper, now } = await open(page);
  const next = stepper.getByRole('button', { name: 'Next symbol' });
  await next.click();
  await expect(now).toHaveText('100.0000');
  await next.press('Enter');
  await expect(now).toHaveText('10000.000');
  for (let press = 0; press < 4; press += 1) await next.press('Space');
  await expect(now).toHaveText('4.500000');
});

test('what is pointed at is marked: a number, a formula; a press takes the nearest dot', async ({
  page,
}) => {
  const { stepper, now, dots, formula } = await open(page);
  await stepper.getByText('90.0000').hover();
  await expect(now).toHaveText('90.0000');
  await expect(formula).toHaveText('g_t = 20\\,\\theta_{t-1}');
  await stepper.locator('.stepper-formula[data-quantity="G"]').hover();
  await expect(now).toHaveText('18100.000');
  const plot = stepper.locator('.stepper-plot');
  const { width } = (await plot.boundingBox())!;
  await plot.click({ position: { x: width - 20, y: 40 } });
  await expect(stepper.getByRole('status')).toHaveText('step 3 of 3');
  await expect(dots.last()).toHaveClass(/current/);
});

test('a step is shown in the figure of the same run, which keeps step from then on', async ({
  page,
}) => {
  await page.goto('/one-rate/#four-steps');
  const stepper = page.locator('figure#four-steps');
  const figure = page.locator('figure#on-a-parabola');
  const pin = figure.locator('svg.moving circle.pin:visible');
  await stepper.getByRole('button', { name: 'Next step' }).click();
  await stepper.getByRole('link', { name: 'Show this step in the figure' }).click();
  await expect(figure).toBeInViewport();
  await expect(figure.locator('.figure-speech')).toContainText('With η = 0.3 and h = 2');
  await expect(figure.locator('.figure-speech')).toContainText('after 2 steps θ is 0.480');
  await expect(pin).toHaveCount(1);
  const before = await pin.getAttribute('cx');
  await stepper.getByRole('button', { name: 'Next step' }).press('Enter');
  await expect(figure.locator('.figure-speech')).toContainText('after 3 steps');
  await expect(pin).not.toHaveAttribute('cx', before!);
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(pin).toHaveCount(0);
});

test('on a narrow screen the dots fit, and the table follows the keys', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { stepper, now } = await open(page);
  const box = (await stepper.locator('.stepper-plot').boundingBox())!;
  for (const dot of await stepper.locator('.stepper-dot').all()) {
    const { x, width } = (await dot.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(box.x);
    expect(x + width).toBeLessThanOrEqual(box.x + box.width);
  }
  await stepper.getByRole('region').focus();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
  await expect(now).toBeInViewport({ ratio: 0.9 });
});
