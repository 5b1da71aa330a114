// node tools/record-training.ts: trains with the defaults of the figure "real-training" and writes down what came out.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { defaults } from '../src/figures/kit/params.ts';
import training from '../src/figures/real-training.data.ts';
import type { Columns } from '../src/figures/kit/types.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const target = at('src/figures/recorded/real-training.ts');
/** More than the picture or the table shows, and few enough to be the same on every machine. */
const DIGITS = 6;

const values = defaults(training.params);
const bytes = Uint8Array.from(readFileSync(at(`public/data/${training.trains!.file(values)}`)));
let columns: Columns = {};
for (const progress of training.trains!.run(bytes.buffer, values)) columns = progress.columns;
const short = Object.entries(columns).map(([key, column]) => {
  const numbers = Array.from(column, (x) => Number(x.toPrecision(DIGITS)));
  return `'${key}': [${numbers.join(', ')}],`;
});
const text = `// Written by tools/record-training.ts: the training of the figure's defaults. The build repeats its first steps, a test all of it.
export const recorded: Readonly<Record<string, readonly number[]>> = {
${short.join('\n')}
};
`;
const style = await resolveConfig(target);
writeFileSync(target, await format(text, { ...style, parser: 'typescript' }));
