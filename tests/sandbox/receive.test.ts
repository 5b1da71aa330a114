// What a worker sent is checked field by field: nothing of another shape gets through.
import { expect, test } from 'vitest';
import { readEncoded } from '../../src/sandbox/receive.ts';

const cut = { k: 'cut', name: '' };

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'unheard', 7])(
  'a value of the kind %j is cut',
  (k) => {
    expect(readEncoded({ k, items: [1] })).toEqual(cut);
  },
);

test('fields of other types than they should be are emptied', () => {
  expect(readEncoded({ k: 'array', items: 'text', length: '3' })).toEqual({
    k: 'array',
    items: [],
    length: 0,
  });
  expect(readEncoded([1, 2])).toEqual(cut);
});
