// With the server stopped after the first visit the course goes on: pages, figures' scripts, the sandbox, live cells.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../../tools/run.ts';
import { right, studentOf } from '../attacks/chromium.ts';
import { serveFolder } from '../attacks/servers.ts';

test.use({ serviceWorkers: 'allow' });

const target = 'break-the-grader/adagrad-step';

test('works with the server stopped', async ({ page }) => {
  const site = await serveFolder(process.env['DIST'] ?? join(root, 'dist'));
  await page.goto(site.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await site.close();

  const student = studentOf(page);
  await student.open(`${site.url}break-the-grader/`);
  expect((await student.check(target, right[target])).state).toBe('pass');
  const wrong = await student.check(target, 'export function adagradStep() { for (;;); }');
  expect(wrong.state).toBe('timeout');
  expect((await student.check(target, right[target])).state).toBe('pass');
  const origin = await page.evaluate(async (address) => {
    const answer = await fetch(address);
    return answer.headers.get('Content-Security-Policy');
  }, `${site.url}sandbox/frame.html`);
  expect(origin).toMatch(/^sandbox allow-scripts; default-src 'none'/u);

  await page.goto(`${site.url}adagrad/?lr=0.3`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const cell = page.locator('[data-cell]').first();
  await cell.getByRole('button', { name: 'Run' }).click();
  await expect(cell).not.toContainText('cannot start the sandbox');
});

test('a newer release is offered, and loaded when the reader asks for it', async ({ page }) => {
  const dist = process.env['DIST'] ?? join(root, 'dist');
  let worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  const site = await serveFolder(dist, { extra: { '/sw.js': () => worker } });
  await page.goto(site.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await expect(page.locator('.update')).toHaveCount(0);
  worker += '\n// a newer release';
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect(page.locator('.update')).toContainText('A newer release');
  await expect(page.locator('.update')).toHaveRole('status');
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Load it' }).click();
  await loaded;
  await expect(page.locator('.update')).toHaveCount(0);
  await site.close();
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('where no sandbox can start, the exercise says so and offers its solution', async ({
    page,
  }) => {
    await page.route('**/sandbox/frame.html', (route) => route.abort());
    await page.goto('/break-the-grader/');
    const exercise = page.locator(`[data-exercise="${target}"]`);
    await exercise.getByRole('button', { name: 'Check' }).click();
    await expect(exercise).toContainText('cannot start the sandbox', { timeout: 20_000 });
    await exercise.getByRole('button', { name: 'Show solution' }).click();
    await expect(exercise.getByText('Math.sqrt').filter({ visible: true }).first()).toBeVisible();
  });
});
