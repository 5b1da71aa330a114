// The browser test that every spec starts from: a page whose console must stay clean and whose requests must stay home.
import { readdirSync } from 'node:fs';
import { test as base, expect, type Locator } from 'playwright/test';

export { expect };

export const test = base.extend<{ guarded: undefined }>({
  guarded: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url))
          problems.push(`left the site: ${url}`);
      });
      await use(undefined);
      // A violation of the page's CSP arrives as a console error, so it fails the test too.
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

/** The address of every chapter, in the book's order. */
export const CHAPTERS = readdirSync('content')
  .filter((name) => /^\d+-/u.test(name))
  .sort()
  .map((name) => `/${name.replace(/^\d+-/u, '')}/`);

/** Pages that every rule about the whole site is tried on. */
export const PAGES = ['/', ...CHAPTERS];

/** Brings a part (a question, an exercise) near, and waits until its script has made it ready. What is done before that is tried in wake.spec.ts. */
export const awaken = (part: Locator): Promise<void> =>
  part.evaluate(async (element: HTMLElement & { ready?: Promise<void> }) => {
    element.scrollIntoView();
    await customElements.whenDefined(element.localName);
    await element.ready;
  });
