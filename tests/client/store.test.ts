// @vitest-environment happy-dom
// What the reader did survives: reload, a second tab, a newer release, damage, no storage, a full one.
import { beforeEach, describe, expect, test } from 'vitest';
import { exportWork, importWork } from '../../src/client/backup.ts';
import { encode } from '../../src/client/records.ts';
import { progressOf } from '../../src/client/progress.ts';
import { Store } from '../../src/client/store.ts';

const key = 'adaptive-optimizers/exercise/adagrad/step';
const full = {
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

beforeEach(() => {
  localStorage.clear();
});

const withCode = (store: Store, code: string) =>
  store.update('exercise', 'adagrad/step', (record) => ({ ...record, code }));

test('what was written is read after a reload', () => {
  withCode(new Store(localStorage), 'let a = 1;');
  expect(new Store(localStorage).read('exercise', 'adagrad/step').code).toBe('let a = 1;');
});

test('an item never touched is empty, and reading writes nothing', () => {
  expect(new Store(localStorage).read('question', 'adagrad/first')).toEqual({
    answer: [],
    tries: 0,
  });
  expect(localStorage.length).toBe(0);
});

test('two tabs: a change builds on what the other has written since', () => {
  const one = new Store(localStorage);
  const two = new Store(localStorage);
  one.read('exercise', 'adagrad/step');
  two.update('exercise', 'adagrad/step', (record) => ({ ...record, hints: 2 }));
  withCode(one, 'mine');
  expect(two.read('exercise', 'adagrad/step')).toMatchObject({ code: 'mine', hints: 2 });
});

test('a change is told, with its kind and id, also when another tab made it', () => {
  const store = new Store(localStorage);
  const told: string[] = [];
  const stop = store.watch((kind, id) => told.push(`${kind} ${id}`));
  withCode(store, 'a');
  store.changedElsewhere('adaptive-optimizers/cell/adagrad/first-run');
  store.changedElsewhere('theme');
  store.changedElsewhere(null);
  stop();
  withCode(store, 'b');
  expect(told).toEqual(['exercise adagrad/step', 'cell adagrad/first-run']);
});

describe('a damaged entry', () => {
  test.each([
    '{',
    '',
    'null',
    '[]',
    '{"version":1}',
    '{"version":1,"data":{"attempts":"no","hints":0}}',
  ])('%s is set aside, kept for the export, and the item works again', (text) => {
    localStorage.setItem(key, text);
    const store = new Store(localStorage);
    expect(store.read('exercise', 'adagrad/step')).toEqual({ attempts: [], hints: 0 });
    withCode(store, 'new');
    expect(store.read('exercise', 'adagrad/step').code).toBe('new');
    expect(new Store(localStorage).damaged().map((one) => one.text)).toEqual([text]);
  });
});

test('what a newer release wrote is not touched, and the item works for the visit', () => {
  const text = JSON.stringify({ version: 99, data: { shape: 'unknown' } });
  localStorage.setItem(key, text);
  const store = new Store(localStorage);
  withCode(store, 'new');
  expect(store.read('exercise', 'adagrad/step').code).toBe('new');
  expect(store.isFrozen('exercise', 'adagrad/step')).toBe(true);
  expect(localStorage.getItem(key)).toBe(text);
  store.update('cell', 'adagrad/run', () => ({ code: 'other' }));
  expect(new Store(localStorage).read('cell', 'adagrad/run').code).toBe('other');
});

test('what is chosen for the whole book is kept, and comes along in a file, where nothing was chosen', () => {
  const store = new Store(localStorage);
  store.update('setting', 'language', () => ({ value: 'torch' }));
  const file = exportWork(store);
  store.update('setting', 'language', () => ({ value: 'numpy' }));
  importWork(store, file);
  expect(store.read('setting', 'language').value).toBe('numpy');
  localStorage.clear();
  importWork(new Store(localStorage), file);
  expect(new Store(localStorage).read('setting', 'language').value).toBe('torch');
});

test('without storage it works for the visit and says so', () => {
  const store = new Store(undefined);
  withCode(store, 'a');
  expect(store.read('exercise', 'adagrad/step').code).toBe('a');
  expect(store.trouble).toBe('blocked');
  expect(store.ids('exercise')).toEqual(['adagrad/step']);
});

test('a full storage is said, keeps the visit, and is tried again', () => {
  const really = localStorage.setItem.bind(localStorage);
  const storage = new Proxy(localStorage, {
    get: (target, name) =>
      name === 'setItem' ? full.setItem : (Reflect.get(target, name) as () => unknown).bind(target),
  });
  const store = new Store(storage);
  withCode(store, 'a');
  expect(store.trouble).toBe('full');
  expect(store.read('exercise', 'adagrad/step').code).toBe('a');
  full.setItem = really as never;
  withCode(store, 'b');
  expect(store.trouble).toBeUndefined();
  expect(new Store(localStorage).read('exercise', 'adagrad/step').code).toBe('b');
});

describe('one file out and in', () => {
  test('brings everything to another browser', () => {
    const here = new Store(localStorage);
    withCode(here, 'mine');
    here.update('question', 'adagrad/q', () => ({ answer: ['a'], tries: 1, solved: 5 }));
    const text = exportWork(here);
    localStorage.clear();
    const there = new Store(localStorage);
    expect(importWork(there, text)).toEqual({ items: 2, skipped: [] });
    expect(there.read('exercise', 'adagrad/step').code).toBe('mine');
    expect(there.read('question', 'adagrad/q').solved).toBe(5);
  });

  test('loses nothing that is there: the other code becomes an attempt', () => {
    const store = new Store(localStorage);
    withCode(store, 'theirs');
    const text = exportWork(store);
    withCode(store, 'mine');
    importWork(store, text);
    const record = store.read('exercise', 'adagrad/step');
    expect(record.code).toBe('mine');
    expect(record.attempts.map(({ code, state }) => [code, state])).toEqual([['theirs', 'kept']]);
    importWork(store, text);
    expect(store.read('exercise', 'adagrad/step').attempts).toHaveLength(1);
  });

  test('holds what could not be read', () => {
    localStorage.setItem(key, '{oops');
    const store = new Store(localStorage);
    store.read('exercise', 'adagrad/step');
    expect(exportWork(store)).toContain('{oops');
  });

  test.each(['', 'x', '[]', 'null', '{}', '{"course":"other","records":{}}'])(
    'refuses %s',
    (text) => {
      expect(importWork(new Store(localStorage), text)).toHaveProperty('problem');
    },
  );

  test('takes what is sound and names what is not', () => {
    const store = new Store(localStorage);
    const text = JSON.stringify({
      course: 'adaptive-optimizers',
      version: 1,
      records: { cell: { 'a/b': { code: 'x' }, 'a/c': { code: 7 } } },
    });
    expect(importWork(store, text)).toEqual({ items: 1, skipped: ['cell a/c'] });
  });
});

test('the stored form has a version', () => {
  expect(JSON.parse(encode({ code: 'a' }))).toEqual({ version: 1, data: { code: 'a' } });
});

test('progress counts what is solved and begun, of the ids that the book has', () => {
  const store = new Store(localStorage);
  const attempt = { code: '', state: 'fail', title: '', at: 1 } as const;
  store.update('exercise', 'a/solved', (record) => ({ ...record, solved: 1 }));
  store.update('exercise', 'a/begun', (record) => ({ ...record, attempts: [attempt] }));
  store.update('exercise', 'a/removed', (record) => ({ ...record, solved: 1 }));
  store.update('question', 'a/wrong', (record) => ({ ...record, tries: 1 }));
  const ids = { exercises: ['a/solved', 'a/begun', 'a/new'], questions: ['a/wrong'] };
  expect(progressOf(store, ids)).toEqual({ solved: 1, begun: 2, all: 4 });
});
