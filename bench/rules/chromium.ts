// What the walks and the rules' loops cost in Chromium: the same sources, bundled into an empty page.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type CDPSession, type Page } from 'playwright';
import { browserPath } from '../../tools/browser.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function bundled(): Promise<string> {
  const result = await build({
    entryPoints: [here('./in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    target: 'es2022',
  });
  return result.outputFiles[0]!.text;
}

/** ns a parameter and step of a rule and its bound, at one n. */
export interface Pair {
  readonly rule: string;
  readonly n: number;
  readonly lib: readonly number[];
  readonly bound: readonly number[];
}

export interface InChromium {
  readonly version: string;
  /** Milliseconds of the walks, by how much the processor is slowed. */
  readonly walks: Readonly<Record<1 | 4, readonly number[]>>;
  readonly pairs: readonly Pair[];
}

/** Measures in a browser of its own. */
export async function inChromium(): Promise<InChromium> {
  const browser = await chromium.launch({ executablePath: await browserPath() });
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundled() });
  const session = await page.context().newCDPSession(page);
  const walks = { 1: await walksAt(page, session, 1), 4: await walksAt(page, session, 4) };
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const pairs = await page.evaluate<Pair[]>('bench.pairs()');
  const version = browser.version();
  await browser.close();
  return { version, walks, pairs };
}

async function walksAt(page: Page, session: CDPSession, rate: number): Promise<number[]> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return page.evaluate<number[]>('bench.walks()');
}
