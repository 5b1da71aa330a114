// Browser tests against the built site (`npm run build` first; `npm test` does it all).
import { existsSync } from 'node:fs';
import { chromium, defineConfig, devices } from 'playwright/test';

const port = Number(process.env['E2E_PORT'] ?? 4329);
// Set by tools/test.ts. A run by hand takes Playwright's own browser, else the system's.
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
const executablePath =
  process.env['CHROMIUM_PATH'] ?? (existsSync(chromium.executablePath()) ? undefined : system);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // Generous: a busy two-core machine is slow, and no test is about speed (bench/ is).
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}/`,
    trace: 'retain-on-failure',
    // Storing the whole site anew for every test would cost more than the test; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  webServer: {
    command: `astro preview --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    // A stale preview of an older build must never answer in the tests' place.
    reuseExistingServer: false,
  },
});
