// A figure that moves leaves the browser's list of layers as it is: made anew at each tick, it costs up to a tenth of it.
import type { Browser, Page } from 'playwright/test';
import { expect, test } from './site.ts';

const TICKS = 30;

/** How often the browser made its list of layers anew while a figure's first slider moved. */
async function madeAnew(browser: Browser, page: Page, id: string): Promise<number> {
  await browser.startTracing(page, { categories: ['-*', 'cc', 'blink', 'benchmark'] });
  await page.evaluate(
    async ([id, ticks]) => {
      const slider = document.querySelector<HTMLInputElement>(`#${id} input[type=range]`)!;
      for (let tick = 0; tick < ticks; tick++) {
        slider.value = String((Number(slider.value) + 1) % (Number(slider.max) + 1));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        });
      }
    },
    [id, TICKS] as const,
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: { name: string }[];
  };
  return traceEvents.filter(({ name }) => name === 'PaintArtifactCompositor::Update').length;
}

for (const id of ['eps-size', 'agreement', 'worst-sequence']) {
  test(`${id}: lines, slider and numbers move within extents that stay`, async ({
    page,
    browser,
  }) => {
    await page.goto(`/adam/#${id}`);
    const element = page.locator(`course-figure[of="${id}"]`);
    await element.scrollIntoViewIfNeeded();
    await expect(element).toHaveAttribute('data-live', 'ready');
    // The first ticks fix the height of the sentence, and far blocks are told to stay away.
    await madeAnew(browser, page, id);
    expect(await madeAnew(browser, page, id)).toBeLessThan(TICKS / 5);

    // And the trace would show it: without what holds the extents, nearly every tick.
    await element.evaluate((it) => {
      for (const extent of it.querySelectorAll('.extent')) extent.remove();
    });
    await page.addStyleTag({ content: '.figure-slide { background: none }' });
    expect(await madeAnew(browser, page, id)).toBeGreaterThan(TICKS / 2);
  });
}
