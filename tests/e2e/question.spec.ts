// Questions as a reader meets them: by mouse, by keyboard, after a reload, in two tabs, without script.
import type { Locator, Page } from 'playwright/test';
import { awaken, expect, test } from './site.ts';

const CHAPTER = '/adagrad/';

const verdictOf = (question: Locator): Locator => question.locator('[data-verdict]');
const check = (question: Locator): Promise<void> =>
  question.getByRole('button', { name: 'Check' }).click();

/** Types a number, presses Enter, and reads what is said. */
async function answer(question: Locator, typed: string): Promise<Record<string, string>> {
  // By CSS: looking for roles in a page full of formulas is slow.
  const field = question.locator('.field input');
  await field.fill(typed);
  await field.press('Enter');
  return question
    .locator('.verdict')
    .evaluate(
      (verdict: HTMLElement) => Object.assign({}, verdict.dataset) as Record<string, string>,
    );
}

async function questions(page: Page, kind: string): Promise<Locator[]> {
  await page.goto(CHAPTER);
  await awaken(page.locator('course-question').first());
  return page.locator(`[data-question][data-kind=${kind}]`).all();
}

test('every option of every question with one answer is judged by its key and names its mistake', async ({
  page,
}) => {
  for (const question of await questions(page, 'single')) {
    // Clicked in the page: some forty options, and where they stand on the screen is no matter here.
    const judged = await question.evaluate((group) =>
      [...group.querySelectorAll<HTMLInputElement>('input')].map((radio) => {
        radio.click();
        group.querySelector<HTMLElement>('.bar button')!.click();
        const { verdict, mistake } = group.querySelector<HTMLElement>('.verdict')!.dataset;
        const other = group.querySelector<HTMLElement>(`[data-option="${radio.value}"]`);
        const isRight = radio.dataset['right'] !== undefined;
        return {
          got: { verdict, mistake },
          want: { verdict: isRight ? 'pass' : 'fail', mistake: other?.dataset['mistake'] },
        };
      }),
    );
    expect(judged.map(({ got }) => got)).toEqual(judged.map(({ want }) => want));
    expect(judged.filter(({ want }) => want.verdict === 'pass')).toHaveLength(1);
    await expect(verdictOf(question)).not.toBeEmpty();
  }
});

test('a number is right in every spelling, and a known wrong one names its mistake', async ({
  page,
}) => {
  const all = await questions(page, 'numeric');
  expect(all.length).toBeGreaterThanOrEqual(2);
  for (const question of all) {
    const value = Number(await question.getAttribute('data-value'));
    for (const typed of [String(value), String(value).replace('.', ','), value.toExponential()])
      expect(await answer(question, typed)).toEqual({ verdict: 'pass' });
    for (const wrong of await question.locator('.others > li').all()) {
      const typed = (await wrong.getAttribute('data-value'))!;
      const mistake = (await wrong.getAttribute('data-mistake'))!;
      expect(await answer(question, typed)).toEqual({ verdict: 'fail', mistake });
    }
  }
});

test('what cannot be read as a number is said and not counted', async ({ page }) => {
  const [question] = await questions(page, 'numeric');
  const field = question!.getByRole('textbox', { name: 'Your answer' });
  await field.fill('five');
  await check(question!);
  await expect(verdictOf(question!)).toHaveAttribute('data-verdict', 'error');
  await expect(verdictOf(question!)).toContainText('five');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
});

test('without a choice, Check asks for one', async ({ page }) => {
  const [question] = await questions(page, 'single');
  await check(question!);
  await expect(verdictOf(question!)).toHaveAttribute('data-verdict', 'error');
});

test('by keyboard alone', async ({ page }) => {
  const [question] = await questions(page, 'single');
  await question!.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(question!.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(question!.getByRole('button', { name: 'Check' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdictOf(question!)).toHaveAttribute('data-verdict', /pass|fail/);
});

test('an answer survives a reload: the choice, and what was said of it', async ({ page }) => {
  const [single] = await questions(page, 'single');
  const [numeric] = await page.locator('[data-question][data-kind=numeric]').all();
  await single!.getByRole('radio').nth(1).check();
  await check(single!);
  const said = await verdictOf(single!).textContent();
  await numeric!.getByRole('textbox').fill('0.12');
  await page.reload();
  await expect(single!.getByRole('radio').nth(1)).toBeChecked();
  await expect(verdictOf(single!)).toHaveText(said!);
  await expect(numeric!.getByRole('textbox')).toHaveValue('0.12');
  await expect(verdictOf(numeric!)).toHaveCount(0);
});

test('a new choice takes the old judgement away', async ({ page }) => {
  const [question] = await questions(page, 'single');
  await question!.getByRole('radio').first().check();
  await check(question!);
  await expect(verdictOf(question!)).toHaveCount(1);
  await question!.getByRole('radio').nth(1).check();
  await expect(verdictOf(question!)).toHaveCount(0);
});

test('an order of magnitude: every number near the power of ten is right', async ({ page }) => {
  const [question] = await questions(page, 'magnitude');
  const value = Number(await question!.getAttribute('data-value'));
  const power = Math.round(Math.log10(value));
  for (const typed of [String(value), `10^${power}`, String(2 * 10 ** power)])
    expect(await answer(question!, typed)).toEqual({ verdict: 'pass' });
  for (const wrong of await question!.locator('.others > li').all())
    expect(await answer(question!, (await wrong.getAttribute('data-value'))!)).toEqual({
      verdict: 'fail',
      mistake: await wrong.getAttribute('data-mistake'),
    });
});

test('a unit: the right one passes, the others name their mistakes', async ({ page }) => {
  const [question] = await questions(page, 'unit');
  await question!.getByRole('radio', { name: 'θ', exact: true }).check();
  await check(question!);
  await expect(verdictOf(question!)).toHaveAttribute('data-verdict', 'pass');
  await question!.getByRole('radio', { name: 'θ²/loss' }).check();
  await check(question!);
  await expect(verdictOf(question!)).toHaveAttribute('data-mistake', 'plain-gradient-descent');
});

test('answer, then reason: the reason is asked for after the answer, and both must be right', async ({
  page,
}) => {
  const [question] = await questions(page, 'two-tier');
  const reasons = question!.locator('.reasons');
  await expect(reasons).toBeHidden();
  await question!.getByRole('radio', { name: 'Both steps are equally long.' }).check();
  await expect(reasons).toBeVisible();
  await check(question!);
  await expect(verdictOf(question!)).toContainText('Choose the reason too.');
  await reasons.getByRole('radio', { name: 'No step may be longer than lr' }).check();
  await check(question!);
  await expect(verdictOf(question!)).toHaveAttribute('data-mistake', 'steps-are-clipped');
  await expect(verdictOf(question!)).toContainText('right, but not for this reason');
  await reasons.getByRole('radio', { name: 'size of its own gradient' }).check();
  await check(question!);
  await expect(verdictOf(question!)).toHaveAttribute('data-verdict', 'pass');
  await page.reload();
  await expect(reasons.getByRole('radio', { name: 'size of its own gradient' })).toBeChecked();
  await expect(verdictOf(question!)).toHaveAttribute('data-verdict', 'pass');
  await question!.getByRole('radio', { name: 'The second' }).check();
  await check(question!);
  await expect(verdictOf(question!)).toHaveAttribute('data-mistake', 'plain-gradient-descent');
});

test('an order, by keyboard alone: a wrong one names its mistake, the right one is kept', async ({
  page,
}) => {
  const [question] = await questions(page, 'order');
  const keys = (await question!.getAttribute('data-orders'))!.split(',')[0]!.split(' ');
  await check(question!);
  await expect(verdictOf(question!)).toHaveAttribute('data-mistake', /./);
  for (const [place, key] of keys.entries()) {
    const item = question!.locator(`li[data-key="${key}"]`);
    const at = (): Promise<number> =>
      item.evaluate((li) => [...li.parentElement!.children].indexOf(li));
    await item.getByRole('button', { name: 'Move up' }).focus();
    while ((await at()) > place) await page.keyboard.press('Enter');
  }
  await question!.getByRole('button', { name: 'Check' }).focus();
  await page.keyboard.press('Enter');
  await expect(verdictOf(question!)).toHaveAttribute('data-verdict', 'pass');
  await page.reload();
  await expect(verdictOf(question!)).toHaveAttribute('data-verdict', 'pass');
  const kept = await question!
    .locator('li[data-key]')
    .evaluateAll((items: HTMLElement[]) => items.map((item) => item.dataset['key']));
  expect(kept).toEqual(keys);
});

test('a prediction: the program runs in the reader’s browser once it is made', async ({ page }) => {
  await page.goto(CHAPTER);
  const question = page
    .locator('[data-question]')
    .filter({ has: page.locator('.program') })
    .first();
  await expect(question.locator('.ran')).toHaveCount(0);
  await question.getByRole('radio').first().check();
  await check(question);
  await expect(verdictOf(question)).toHaveAttribute('data-verdict', 'fail');
  await expect(question.locator('.ran')).toContainText('It ran just now, in your browser');
  await expect(question.locator('.ran .output')).toHaveText('0.25');
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every question has its answer and reasons in a closed fold, and no dead button', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    for (const question of await page.locator('[data-question]').all()) {
      await expect(question.getByRole('button')).toHaveCount(0);
      await expect(question.locator('details .because').first()).toBeHidden();
      await question.locator('details > summary').click();
      await expect(question.locator('details .because').first()).toBeVisible();
    }
    await expect(page.locator('.question .reasons').first()).toBeVisible();
    await expect(page.locator('.question .answer .output').first()).toHaveText('0.25');
  });
});
