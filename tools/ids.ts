// `npm run ids`: keeps the ids of this release in content/ids.txt; from then on they may not vanish without a word.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsOf } from '../src/checks/ids.ts';
import { load } from '../src/checks/load.ts';
import { openDesk, printProblem } from '../src/checks/problem.ts';
import { root } from './run.ts';

const desk = openDesk();
const loaded = await load(root, desk);
if (desk.problems.length > 0) throw new Error(desk.problems.map(printProblem).join('\n'));
const kept = loaded.sources.get('content/ids.txt')?.text.split('\n') ?? [];
const all = [...new Set([...kept, ...idsOf(loaded)])].filter((line) => line !== '').sort();
writeFileSync(join(root, 'content/ids.txt'), `${all.join('\n')}\n`);
console.log(`${all.length} ids are kept in content/ids.txt`);
