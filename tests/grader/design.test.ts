// Every exercise whose answer is designed: the right numbers written as texts, or each in a list of its own, reach no goal.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { grade } from '../../src/grader/grade.ts';
import { run } from '../../src/sandbox/node.ts';
import { exerciseFolder } from './files.ts';

const content = join(import.meta.dirname, '../../content');
const folders = globSync('*/exercises/*/starter.ts', { cwd: content }).map((path) =>
  path.split('/'),
);
const all = await Promise.all(
  folders.map(async ([chapter = '', , id = '']) => ({
    name: `${chapter}/${id}`,
    files: await exerciseFolder(chapter, id),
  })),
);
const designed = all.filter(({ files }) => files.spec.kind === 'design');

const disguises = { texts: 'String(value)', lists: '[value]' };

test.each(
  designed.flatMap((one) =>
    Object.entries(disguises).map(([what, how]) => ({ ...one, what, how })),
  ),
)('$name with $what for numbers', async ({ files, how }) => {
  const { entry } = files.spec;
  const text = `${files.solution.replaceAll('export ', '')}
const own = ${entry};
const disguise = (value) =>
  typeof value === 'number' ? ${how} : Array.isArray(value) ? value.map(disguise) : value;
const disguised = (...given) => disguise(own(...given));
export { disguised as ${entry} };`;
  expect((await grade(files, files.solution, run, 5)).state).toBe('pass');
  expect((await grade(files, text, run, 5)).state).toBe('fail');
});
