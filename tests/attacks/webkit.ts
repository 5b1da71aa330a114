// The attacks in WebKitGTK, the nearest thing to Safari that Linux has: its driver opens the page, and the page runs its list itself.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Result } from './chromium.ts';
import { serveFolder } from './servers.ts';

const driverPath = process.env['WEBKIT_DRIVER'] ?? '/usr/bin/WebKitWebDriver';
const browserPath = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const patience = 600_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function call(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value).slice(0, 300)}`);
  return value;
}

/** Undefined where there is no driver. Without a display it is started under xvfb-run. */
export async function attackInWebKit(dist: string): Promise<Result[] | undefined> {
  if (!existsSync(driverPath) || !existsSync(browserPath)) return undefined;
  const port = await freePort();
  const site = await serveFolder(dist);
  const [command, ...before] = process.env['DISPLAY']
    ? [driverPath]
    : ['xvfb-run', '-a', driverPath];
  const driver = spawn(command, [...before, `--port=${port}`], { stdio: 'ignore', detached: true });
  try {
    await pause(2000);
    return await drive(`http://127.0.0.1:${port}`, `${site.url}break-the-grader/`);
  } finally {
    if (driver.pid !== undefined) process.kill(-driver.pid, 'SIGKILL');
    await site.close();
  }
}

async function drive(driver: string, page: string): Promise<Result[]> {
  const options = { binary: browserPath, args: ['--automation'] };
  const { sessionId } = (await call(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const session = `${driver}/session/${sessionId}`;
  const ask = (script: string): Promise<unknown> =>
    call(`${session}/execute/sync`, 'POST', { script, args: [] });
  await call(`${session}/url`, 'POST', { url: page });
  await pause(3000);
  await ask("document.querySelector('course-attacks [data-do=run]').click()");
  const until = performance.now() + patience;
  let said = '';
  while (!/^All \d+ have run/u.test(said) && performance.now() < until) {
    await pause(2000);
    said = String(await ask("return document.querySelector('[data-progress]').textContent"));
  }
  const rows = (await ask(
    'return Array.from(document.querySelectorAll("[data-ended]"), (row) => [row.dataset.attack, row.dataset.ended, row.querySelector("[data-happened]").textContent])',
  )) as [string, string, string][];
  await call(session, 'DELETE');
  return rows.map(([id, ended, text]) => ({ id, faults: ended === 'well' ? [] : [text] }));
}
