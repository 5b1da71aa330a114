// With the server stopped after the first visit the course goes on: pages, figures' scripts, the sandbox, live cells.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../../tools/run.ts';
import { right, studentOf } from '../attacks/chromium.ts';
import { serveFolder } from '../attacks/servers.ts';
import { PAGES } from './site.ts';

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
  await student.openStored(`${site.url}break-the-grader/`);
  expect((await student.check(target, right[target])).state).toBe('pass');
  const wrong = await student.check(target, 'export function adagradStep() { for (;;); }');
  expect(wrong.state).toBe('timeout');
  expect((await student.check(target, right[target])).state).toBe('pass');
  const origin = await page.evaluate(async (address) => {
    const answer = await fetch(address);
    return answer.headers.get('Content-Security-Policy');
  }, `${site.url}sandbox/frame.html`);
  expect(origin).toMatch(/^sandbox allow-scripts; default-src 'none'/u);

  const missing: string[] = [];
  page.on('requestfailed', (request) => {
    // A frame with the attribute `sandbox` is no service worker's: the second try, without it, is.
    // What a page was still fetching when it was left is not missing.
    const left = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!left && !request.url().endsWith('/sandbox/frame.html')) missing.push(request.url());
  });
  for (const path of [...PAGES, '/api/', '/notation/', '/references/', '/checks/']) {
    await page.goto(site.url + path.slice(1));
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
  await page.goto(`${site.url}adagrad/?lr=0.3`);
  const exercises = page.locator('[data-exercise]');
  expect(await exercises.count()).toBeGreaterThan(6);
  for (const exercise of await exercises.all()) {
    await exercise.getByRole('button', { name: 'Check', exact: true }).click();
    // None is solved before it has begun; what cannot be loaded or started gives no verdict, or another title.
    const verdict = exercise.locator('.verdict[data-verdict]');
    await expect(verdict).toHaveAttribute('data-verdict', /^(?:fail|error)$/u);
    await expect(verdict).not.toContainText('cannot start the sandbox');
  }
  const cell = page.locator('[data-cell]').first();
  await cell.getByRole('textbox', { name: 'Code', exact: true }).fill('console.log(6 * 7);');
  await cell.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(cell.getByRole('log', { name: 'Output' })).toHaveText('42');
  expect(missing).toEqual([]);
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
