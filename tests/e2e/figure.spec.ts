// Figures in a real browser: by slider, key, click and drag; in the address, in a file, in words; with bad links told.
import { expect, test } from './site.ts';
import type { Locator, Page } from 'playwright/test';

const FIGURES = [
  'two-rates',
  'steps-agree',
  'rates-over-time',
  'rare-and-common',
  'does-it-die',
  'overtaken',
];

/** The figure, alive. */
async function open(page: Page, id: string, query = ''): Promise<Locator> {
  await page.goto(`/adagrad/${query}#${id}`);
  const figure = page.locator(`figure#${id}`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('course-figure')).toHaveAttribute('data-live', 'ready');
  return figure;
}

/** What is drawn, as text: the moving layer of the drawing that is shown. */
const paths = (figure: Locator): Promise<string> =>
  figure.evaluate((element) =>
    [...element.querySelectorAll<SVGElement>('svg.moving')]
      .filter((svg) => svg.getClientRects().length > 0)
      .map((svg) => {
        const copy = svg.cloneNode(true) as SVGElement;
        // Nothing to be seen, and only in a figure that lives.
        for (const extent of copy.querySelectorAll('.extent')) extent.remove();
        return copy.innerHTML;
      })
      .join('\n'),
  );

for (const id of FIGURES) {
  test(`${id}: the page draws the defaults exactly as the build did`, async ({ page }) => {
    await page.goto('/adagrad/');
    const built = await paths(page.locator(`figure#${id}`));
    const figure = await open(page, id);
    expect(await paths(figure)).toBe(built);
  });

  test(`${id}: a slider moved by keys changes picture, sentence and address; the link opens the same`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const figure = await open(page, id);
    const before = await paths(figure);
    const sentence = figure.locator('.figure-speech');
    const said = await sentence.textContent();
    await figure.getByRole('slider').first().focus();
    for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowLeft');
    await expect(sentence).not.toHaveText(said!);
    await expect(page).toHaveURL(new RegExp(`[?&]${id}\\.`));
    const after = await paths(figure);
    expect(after).not.toBe(before);
    await expect(figure.locator('[data-announce]')).toHaveText((await sentence.textContent())!);

    const fresh = await browser.newPage({ baseURL: baseURL! });
    const { search } = new URL(page.url());
    const copy = await open(fresh, id, search);
    expect(await paths(copy)).toBe(after);
    expect(await copy.locator('.figure-speech').textContent()).toBe(await sentence.textContent());
    await fresh.close();
  });
}

test('a link with bad settings says which, and the defaults stand there', async ({ page }) => {
  const figure = await open(
    page,
    'two-rates',
    '?two-rates.lr=900&two-rates.old=1&two-rates.steps=12',
  );
  await expect(figure.getByRole('status').first()).toContainText(
    'lr must be a number from 0.01 to 10',
  );
  await expect(figure.getByRole('status').first()).toContainText('old is not a setting');
  await expect(figure.getByRole('slider', { name: 'Steps shown' })).toHaveValue('12');
  await expect(figure.locator('.figure-speech')).toContainText('After 12 steps');
});

test('what is set before the figure has loaded is not lost', async ({ page }) => {
  await page.route(/two-rates\.data/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('/adagrad/');
  const slider = page.locator('figure#two-rates').getByRole('slider', { name: 'Steps shown' });
  await slider.fill('7');
  await expect(page.locator('figure#two-rates .figure-speech')).toContainText('After 7 steps');
});

test('the start can be typed, clicked and dragged, with the same result', async ({ page }) => {
  const figure = await open(page, 'two-rates');
  const first = figure.getByRole('spinbutton', { name: 'Start, first coordinate' });
  const second = figure.getByRole('spinbutton', { name: 'Start, second coordinate' });
  await first.fill('4');
  await second.fill('1');
  await expect(page).toHaveURL(/two-rates\.x1=4/);
  const typed = await paths(figure);
  await figure.getByRole('button', { name: 'Reset' }).click();

  // Where (4, 1) lies on the screen, by the scales that the drawing carries.
  const at = (x: number, y: number) =>
    figure
      .locator('svg.moving')
      .first()
      .evaluate(
        (svg: SVGSVGElement, [vx, vy]: readonly [number, number]) => {
          const box = svg.getBoundingClientRect();
          const scale = box.width / svg.viewBox.baseVal.width;
          const place = (text: string, value: number): number => {
            const [, from, to, start, end] = text.split(' ').map(Number);
            return start! + ((value - from!) / (to! - from!)) * (end! - start!);
          };
          return {
            x: box.left + place(svg.dataset['x']!, vx) * scale,
            y: box.top + place(svg.dataset['y']!, vy) * scale,
          };
        },
        [x, y] as const,
      );
  const target = await at(4, 1);
  await page.mouse.click(target.x, target.y);
  await expect(first).toHaveValue('4');
  await expect.poll(() => paths(figure)).toBe(typed);
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(first).toHaveValue('-5');

  const start = await at(-5, -2);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + target.x) / 2, start.y, { steps: 4 });
  await page.mouse.move(target.x, target.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => paths(figure)).toBe(typed);
});

test('Play runs the steps, Pause stops them, Back and Next move by one', async ({ page }) => {
  const figure = await open(page, 'two-rates');
  const steps = figure.getByRole('slider', { name: 'Steps shown' });
  await figure.getByRole('button', { name: 'Next' }).click();
  await expect(steps).toHaveValue('31');
  await figure.getByRole('button', { name: 'Back' }).click();
  await expect(steps).toHaveValue('30');
  await figure.getByRole('button', { name: 'Play' }).click();
  await expect(steps).toHaveValue('33');
  await figure.getByRole('button', { name: 'Pause' }).click();
  const stood = await steps.inputValue();
  await page.waitForTimeout(400);
  await expect(steps).toHaveValue(stood);
});

test('with reduced motion there is no Play, but Next', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await open(page, 'two-rates');
  await expect(figure.getByRole('button', { name: 'Play' })).toBeHidden();
  await expect(figure.getByRole('button', { name: 'Next' })).toBeVisible();
});

test('data, SVG and PNG can be taken away as they stand', async ({ page }) => {
  const figure = await open(page, 'two-rates', '?two-rates.lr=0.5');
  const taken = async (name: string) => {
    const download = page.waitForEvent('download');
    await figure.locator('.figure-links').getByText(name).click();
    const file = await download;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), content: Buffer.concat(chunks) };
  };
  const data = await taken('Data, CSV');
  expect(data.name).toBe('two-rates.csv');
  expect(data.content.toString().split('\r\n')).toHaveLength(63);
  const svg = (await taken('SVG')).content.toString();
  expect(svg.slice(0, 100)).toMatch(/^<svg xmlns=/);
  expect(svg.slice(-200)).toMatch(/two-rates\.lr=0\.5.*<\/svg>$/s);
  expect(svg.includes('var(--')).toBe(false);
  // What holds the extent of the moving layer is none of the picture.
  expect(svg.match(/<rect[^>]* x="-[^>]*/)).toBeNull();
  expect(svg.length).toBeLessThan(60_000);
  const png = await taken('PNG');
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect(png.content.length).toBeGreaterThan(10_000);
});

test('a row of the table is pinned on the lines, by the arrow keys and by pointing', async ({
  page,
}) => {
  const figure = await open(page, 'two-rates');
  const pins = figure.locator('svg.moving circle.pin:visible');
  await figure.locator('summary').click();
  await expect(pins).toHaveCount(0);
  await figure.getByRole('region').focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
  const current = figure.locator('tbody tr[aria-current] th');
  await expect(current).toHaveText('2');
  await expect(pins).toHaveCount(2);
  const place = await pins.first().getAttribute('cx');
  await figure.locator('tbody tr').last().hover();
  await expect(current).toHaveText('60');
  await expect(pins.first()).not.toHaveAttribute('cx', place!);
  await figure.getByRole('region').blur();
  await expect(pins).toHaveCount(0);
});

test('a stepper marks its rows one by one', async ({ page }) => {
  await page.goto('/adagrad/#ten-x-squared');
  const stepper = page.locator('figure#ten-x-squared');
  await expect(stepper.getByRole('status')).toHaveText('step 1 of 3');
  await stepper.getByRole('button', { name: 'Next step' }).click();
  await expect(stepper.locator('tr[aria-current="step"] th')).toHaveText('2');
  await stepper.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(stepper.getByRole('status')).toHaveText('step 1 of 3');
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('pictures, sentences, words and data are there, and no control that does nothing', async ({
    page,
  }) => {
    await page.goto('/adagrad/');
    for (const id of FIGURES) {
      const figure = page.locator(`figure#${id}`);
      await expect(figure.locator('svg.moving').first()).toBeAttached();
      await expect(figure.locator('.figure-speech')).toBeVisible();
      await expect(figure.getByRole('slider')).toHaveCount(0);
      await figure.locator('summary').click();
      await expect(figure.getByRole('table')).toBeVisible();
    }
    const response = await page.request.get('/figures/two-rates.csv');
    expect((await response.text()).split('\r\n')[0]).toContain('step');
  });
});
