// `npm run right-solutions`: the 360 right solutions of the tests, in twelve styles, checked as a student would in Chromium. All must pass.
// Usage: npm run build && npm run right-solutions [-- --dist <folder>]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { studentOf } from '../tests/attacks/chromium.ts';
import { serveFolder } from '../tests/attacks/servers.ts';
import { rightPrograms, walks } from '../tests/grader/styles.ts';
import { browserPath } from './browser.ts';
import { root } from './run.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: join(root, 'dist') } },
});
const target = 'break-the-grader/adagrad-step';
const site = await serveFolder(values.dist);
const browser = await chromium.launch({ executablePath: await browserPath() });
const page = await browser.newPage();
const student = studentOf(page);
await student.open(`${site.url}break-the-grader/`);
const each = 30;
let [passed, refused] = [0, 0];
for (const style of Object.keys(walks)) {
  for (const program of rightPrograms(style, each)) {
    const { state, text } = await student.check(target, program);
    if (state === 'pass') passed += 1;
    else {
      refused += 1;
      console.log(`✗ ${style}: ${state}: ${text}\n${program}`);
    }
  }
  console.log(`${style}: ${passed} passed so far, ${refused} refused`);
}
await browser.close();
await site.close();
console.log(`\n${passed} of ${passed + refused} right solutions passed.`);
process.exit(refused === 0 ? 0 : 1);
