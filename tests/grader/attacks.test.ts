// The attacks that Node can take (not those on time and memory) end as they should; in a browser all do: npm run attacks.
import { describe, expect, test } from 'vitest';
import { faultsOf, seenOf, textOf } from '../../src/grader/attacks.ts';
import { grade } from '../../src/grader/grade.ts';
import { run } from '../../src/sandbox/node.ts';
import { attacks } from '../attacks/attacks.ts';
import { exerciseFolder } from './files.ts';

const places = { evil: 'http://127.0.0.1:9', page: 'http://127.0.0.1:9/' };
const mine = attacks.filter(({ category }) => category !== 'memory' && category !== 'time');
const files = {
  'adagrad-step': await exerciseFolder('break-the-grader', 'adagrad-step'),
  adam: await exerciseFolder('break-the-grader', 'adam'),
};

describe('attacks in a Node worker', () => {
  test.each(mine)('$id: $title', async (attack) => {
    const text = textOf(attack, places);
    const verdict = await grade(files[attack.exercise ?? 'adagrad-step'], text, run, 42);
    expect(faultsOf(attack, seenOf(verdict)), JSON.stringify(verdict.title)).toEqual([]);
  });
});
