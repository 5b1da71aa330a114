// Live cells: the output of the build, changed and run again, stopped, reset, completed, kept.
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './site.ts';

const cellOf = (page: Page, id = 'first-run'): Locator =>
  page.locator(`[data-cell="adagrad/${id}"]`);
const codeOf = (cell: Locator): Locator => cell.getByRole('textbox', { name: 'Code', exact: true });
const button = (cell: Locator, name: string): Locator =>
  cell.getByRole('button', { name, exact: true });
const output = (cell: Locator): Locator => cell.getByRole('log', { name: 'Output' });

async function open(page: Page, id?: string): Promise<Locator> {
  await page.goto('/adagrad/');
  return cellOf(page, id);
}

async function run(cell: Locator, code: string): Promise<void> {
  await codeOf(cell).fill(code);
  await button(cell, 'Run').click();
}

test('the output before the first run is what the run then gives', async ({ page }) => {
  for (const id of ['first-run', 'your-gradients']) {
    const cell = await open(page, id);
    const before = await output(cell).innerText();
    expect(before).not.toBe('');
    await button(cell, 'Run').click();
    await expect(cell.getByText(/your run, \d+ ms/)).toBeVisible();
    expect(await output(cell).innerText()).toBe(before);
  }
});

test('a changed program runs, by button and by Ctrl-Enter, with the library', async ({ page }) => {
  const cell = await open(page);
  await run(
    cell,
    `import { adagrad } from 'optim';\nconsole.log(adagrad({ lr: 0.5 }).options.lr + 1);`,
  );
  await expect(output(cell)).toHaveText('1.5');
  await codeOf(cell).fill('console.log(2n ** 70n, [1, , -0]);');
  await codeOf(cell).press('Control+Enter');
  await expect(output(cell)).toHaveText('1180591620717411303424n [1, empty, -0]');
});

test('a table, lines and a trajectory are drawn', async ({ page }) => {
  const cell = await open(page);
  await run(
    cell,
    `import { adagrad, descend, quadratic1d } from 'optim';
const path = descend(quadratic1d({ h: 2, start: 1 }), adagrad({ lr: 0.1 }), { steps: 20 });
show(path, 'walk');
show({ a: [1, 2, 3], b: [3, 2, 1] }, 'two lines');
show([{ x: 1, y: '<b>' }], 'a table');`,
  );
  await expect(output(cell).locator('figure')).toHaveCount(3);
  await expect(output(cell).locator('svg:visible .trail').first()).toBeVisible();
  await expect(output(cell).getByRole('cell', { name: '<b>' })).toBeVisible();
});

test('an error keeps what was printed, names its line and marks it', async ({ page }) => {
  const cell = await open(page);
  await run(cell, "console.log('before');\nlet a = null;\na.b;");
  await expect(output(cell)).toContainText('before');
  await expect(output(cell)).toContainText('Line 3');
  await expect(cell.locator('.cm-lint-marker-error')).toHaveCount(1);
});

test('an endless cell stops at Stop and at the clock; Reset brings program and output back', async ({
  page,
}) => {
  const cell = await open(page);
  const before = await output(cell).innerText();
  await run(cell, "console.log('on');\nfor (;;) {}");
  await button(cell, 'Stop').click();
  await expect(cell.getByRole('status')).toHaveText('stopped');
  await button(cell, 'Run').click();
  await expect(output(cell)).toContainText('did not finish', { timeout: 15_000 });
  await button(cell, 'Reset').click();
  expect(await output(cell).innerText()).toBe(before);
  await button(cell, 'Run').click();
  await expect(cell.getByText(/your run, \d+ ms/)).toBeVisible();
});

test('a later cell sees what an earlier one declares, as it stands now', async ({ page }) => {
  const first = await open(page);
  await codeOf(first).fill('const answer = 41;');
  const second = cellOf(page, 'your-gradients');
  await run(second, 'console.log(answer + 1);');
  await expect(output(second)).toHaveText('42');
});

test('what is typed survives a reload', async ({ page }) => {
  const cell = await open(page);
  await codeOf(cell).fill('console.log(7);');
  await page.reload();
  await expect(codeOf(cell)).toHaveValue('console.log(7);');
});

test('names of the library are completed with their docstrings; Enter stays a new line', async ({
  page,
}) => {
  const cell = await open(page);
  await codeOf(cell).click();
  await expect(cell.locator('.cm-editor')).toBeVisible();
  // Under ten lines, whose two digits made the gutter a broken number of pixels wide: CodeMirror hid the list at a line's start.
  await page.keyboard.press('Control+A');
  await page.keyboard.type(`${'\n'.repeat(10)}adagr`);
  const list = page.getByRole('listbox');
  await expect(list).toContainText('adagrad');
  // Playwright calls visible what lies outside of the window or is cut off: what a pointer meets there decides.
  const last = list.getByRole('option').last();
  await expect(last).toBeInViewport({ ratio: 1 });
  await last.click({ trial: true });
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.cm-completionInfo')).toContainText('AdaGrad');
  await page.keyboard.press('Enter');
  const lines = cell.locator('.cm-line');
  await expect(lines.nth(10)).toHaveText('adagrad');
  await page.keyboard.press('Enter');
  await page.keyboard.type('adagr');
  await expect(list).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(lines.nth(11)).toHaveText('adagr');
  await expect(lines).toHaveCount(13);
});

/** Where the first letter of an element's text stands in the window. */
const firstLetter = (element: Locator): Promise<{ x: number; y: number }> =>
  element.evaluate((node) => {
    const text = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode()!;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 1);
    const { x, y } = range.getBoundingClientRect();
    return { x, y };
  });

test('the editor takes the place of the field, and no letter moves', async ({ page }) => {
  const cell = await open(page);
  await cell.scrollIntoViewIfNeeded();
  const before = await firstLetter(cell.locator('.copy pre'));
  await codeOf(cell).focus();
  await expect(cell.locator('.cm-editor')).toBeVisible();
  const after = await firstLetter(cell.locator('.cm-line').first());
  expect(after.x).toBeCloseTo(before.x, 1);
  expect(after.y).toBeCloseTo(before.y, 1);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('program and output are there', async ({ page }) => {
    const cell = await open(page);
    await expect(codeOf(cell)).toHaveValue(/from 'optim'/);
    await expect(output(cell)).not.toBeEmpty();
    await expect(cell.getByRole('button')).toHaveCount(0);
  });
});
