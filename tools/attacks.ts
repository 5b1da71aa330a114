// `npm run attacks`: every attack of the list against the built site, as a student would make it, in Chromium, Firefox and WebKitGTK.
// Usage: npm run build && npm run attacks [-- --browser chromium|firefox|webkit] [--only <id>] [--dist <folder>]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attackInChromium } from '../tests/attacks/chromium.ts';
import { attackInFirefox } from '../tests/attacks/firefox.ts';
import { attackInWebKit } from '../tests/attacks/webkit.ts';
import { attacks } from '../tests/attacks/attacks.ts';
import { root } from './run.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    dist: { type: 'string', default: join(root, 'dist') },
  },
});
const dist = values.dist;
if (!existsSync(join(dist, 'break-the-grader/index.html'))) {
  console.error(`There is no built site in ${dist}. Run "npm run build" first.`);
  process.exit(1);
}
const list = attacks.filter(({ id }) => values.only === undefined || values.only === id);
const browsers = {
  chromium: attackInChromium,
  firefox: attackInFirefox,
  webkit: attackInWebKit,
};

let failed = 0;
for (const [name, attack] of Object.entries(browsers)) {
  if (values.browser !== undefined && values.browser !== name) continue;
  const results = await attack(dist, list);
  if (results === undefined) {
    console.log(`\n${name}: not found here, so nothing was tried in it.`);
    continue;
  }
  const bad = results.filter(({ faults }) => faults.length > 0);
  failed += bad.length;
  for (const { id, faults } of bad) console.log(`✗ ${id}: ${faults.join('; ')}`);
  console.log(`\n${name}: ${results.length - bad.length} of ${results.length} as they should`);
}
console.log(
  failed === 0 ? '\nNothing was broken.' : `\n${failed} attacks did what they should not.`,
);
process.exit(failed === 0 ? 0 : 1);
