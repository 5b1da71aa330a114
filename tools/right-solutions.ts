// `npm run right-solutions`: the right solutions of the tests, checked as a student would in Chromium. All must pass: 360 of one
// exercise in twelve styles, and every exercise's own, where it is written as code, in sixteen.
// Usage: npm run build && npm run right-solutions [-- --dist <folder>]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { studentOf } from '../tests/attacks/chromium.ts';
import { serveFolder } from '../tests/attacks/servers.ts';
import { inStyles, programmed } from '../tests/grader/everywhere.ts';
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

async function check(id: string, what: string, program: string): Promise<void> {
  const { state, text } = await student.check(id, program);
  if (state === 'pass') passed += 1;
  else {
    refused += 1;
    console.log(`✗ ${id}, ${what}: ${state}: ${text}\n${program}`);
  }
}
const tell = (what: string): void => {
  console.log(`${what}: ${passed} passed so far, ${refused} refused`);
};

for (const style of Object.keys(walks)) {
  for (const program of rightPrograms(style, each)) await check(target, style, program);
  tell(style);
}
let open = '';
for (const { folder, id, files } of programmed) {
  if (files.spec.kind === 'order') continue; // lines are moved there, nothing is typed
  const chapter = folder.replace(/^\d+-/u, '');
  if (chapter !== open) await student.open(`${site.url}${chapter}/`);
  open = chapter;
  for (const [style, program] of Object.entries(inStyles(files)))
    await check(`${chapter}/${id}`, style, program);
  tell(`${chapter}/${id}`);
}
await browser.close();
await site.close();
console.log(`\n${passed} of ${passed + refused} right solutions passed.`);
process.exit(refused === 0 ? 0 : 1);
