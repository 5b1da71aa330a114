// A student before /break-the-grader/: types a program, presses "Check", reads what is shown. For Playwright and Puppeteer alike.
import type { Seen } from '../../src/grader/attacks.ts';
import * as inPage from './in-page.ts';

/** What both drivers' pages can do. */
export interface Page {
  goto: (url: string) => Promise<unknown>;
  evaluate: <A, R>(ask: (given: A) => R | Promise<R>, given: A) => Promise<R>;
  url: () => string;
}

export type Target = 'break-the-grader/adagrad-step' | 'break-the-grader/adam';

export class Student {
  readonly #page: Page;
  readonly #type: ((id: string, text: string) => Promise<void>) | undefined;

  /** `type` fills the editor by the driver's own means; without it the text is pasted. */
  constructor(page: Page, type?: (id: string, text: string) => Promise<void>) {
    this.#page = page;
    this.#type = type;
  }

  async open(url: string): Promise<void> {
    await this.#page.goto(url);
    await this.#page.evaluate(inPage.watchStillness, undefined);
  }

  /** Opens a page and waits until its service worker has stored the site, for what looks at the storage or stops the server. */
  async openStored(url: string): Promise<void> {
    await this.open(url);
    await this.#page.evaluate(inPage.waitForOffline, undefined);
    await this.#page.evaluate(inPage.takeStillness, undefined);
  }

  /** Checks a program and waits for the verdict. */
  async check(id: string, text: string, patience = 20_000): Promise<Seen> {
    if (this.#type) await this.#type(id, text);
    else await this.#page.evaluate(inPage.pasteCode, { id, text });
    await this.#page.evaluate(inPage.takeStillness, undefined); // a long text is typed in; that is not the program's doing
    await this.#page.evaluate(inPage.forgetVerdict, id);
    await this.#page.evaluate(inPage.pressCheck, id);
    const until = performance.now() + patience;
    while (performance.now() < until) {
      const shown = await this.#page.evaluate(inPage.readVerdict, id);
      if (shown) return seen(shown);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    throw new Error('no verdict came');
  }

  stillness(): Promise<number> {
    return this.#page.evaluate(inPage.takeStillness, undefined);
  }

  stored(): Promise<string> {
    return this.#page.evaluate(inPage.storedText, undefined);
  }

  where(): string {
    return this.#page.url();
  }
}

export function seen({ state, text, mistake, logs, dropped }: inPage.Shown): Seen {
  const [, line, column] = /\bLine (\d+)(?:, column (\d+))?/u.exec(text) ?? [];
  return {
    state,
    text,
    ...(mistake && { mistake }),
    ...(line !== undefined && { line: Number(line) }),
    ...(column !== undefined && { column: Number(column) }),
    logs,
    dropped: Number(dropped.replaceAll(/\D/gu, '')),
  };
}
