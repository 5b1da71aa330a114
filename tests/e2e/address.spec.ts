// A copied link opens to the identical picture in a fresh browser: for every figure of every chapter, all of a page in one link.
import type { Page } from 'playwright/test';
import { CHAPTERS, expect, test } from './site.ts';

/** Every figure of the page alive, and what each draws and says. */
async function seen(page: Page): Promise<Record<string, string>> {
  const figures = page.locator('figure.figure');
  const all: Record<string, string> = {};
  for (const figure of await figures.all()) {
    await figure.scrollIntoViewIfNeeded();
    const element = figure.locator('course-figure');
    await expect(element).toHaveAttribute('data-live', 'ready');
    all[(await figure.getAttribute('id'))!] = await figure.evaluate((it) =>
      [
        it.querySelector('.figure-speech')!.textContent,
        ...[...it.querySelectorAll('svg.moving')]
          .filter((svg) => svg.getClientRects().length > 0)
          .map((svg) => svg.innerHTML),
      ].join('\n'),
    );
  }
  return all;
}

for (const chapter of CHAPTERS) {
  test(`${chapter}: one link holds every figure's settings`, async ({ page, browser, baseURL }) => {
    test.slow();
    await page.goto(chapter);
    const before = await seen(page);
    for (const id of Object.keys(before)) {
      const figure = page.locator(`figure#${id}`);
      const slider = figure.locator('.figure-controls input[type="range"]').first();
      if ((await slider.count()) > 0) {
        await slider.focus();
        for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
        for (let press = 0; press < 2; press += 1) await page.keyboard.press('ArrowLeft');
      } else {
        // A figure of choices alone.
        await figure.locator('.figure-controls select').first().focus();
        await page.keyboard.press('ArrowDown');
      }
      await expect(page).toHaveURL(new RegExp(`[?&]${id}\\.`));
    }
    // The heavy ones compute in a worker; a sentence that has been announced is the last one.
    for (const id of Object.keys(before)) {
      const figure = page.locator(`figure#${id}`);
      await expect(async () => {
        const said = await figure.locator('.figure-speech').textContent();
        expect(await figure.locator('[data-announce]').textContent()).toBe(said);
      }).toPass();
    }
    const after = await seen(page);
    for (const [id, drawn] of Object.entries(after)) expect(drawn, id).not.toBe(before[id]);

    const context = await browser.newContext({ baseURL: baseURL! });
    const fresh = await context.newPage();
    await fresh.goto(chapter + new URL(page.url()).search);
    expect(await seen(fresh)).toEqual(after);
    await context.close();
  });
}
