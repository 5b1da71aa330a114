// A chapter's notebook is one link away, with and without script.
import { readFileSync } from 'node:fs';
import { expect, test } from './site.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    test('the chapter comes as a notebook', async ({ page }) => {
      await page.goto('/adam/');
      const coming = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Download as notebook' }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe('adam.ipynb');
      const notebook = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
        nbformat: number;
        cells: { source: string[] }[];
      };
      expect(notebook.nbformat).toBe(4);
      expect(notebook.cells[0]!.source[0]).toBe('# Adam: agreement over size\n');
    });
  });
}
