// Every public name has all parts of its docstring, its equations can be set, and the defaults that it names are the defaults.
import { describe, expect, test } from 'vitest';
import * as library from '#lib/index.ts';
import { equationTex } from '../../src/components/api/equation.ts';
import { sections } from '../../src/components/api/sections.ts';
import type { PublicName } from '../../src/components/api/library.ts';
import { texToHtml } from '../../src/markdown/tex.ts';

const all = sections();
const functions = all.flatMap(({ id, names }) =>
  names
    .filter(({ kind }) => kind === 'function')
    .map((it): [string, string, PublicName] => [it.name, id, it]),
);

/** What a section's docstrings must say besides what they are, and what each option is. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'update-rules': ['shapes', 'throws', 'differs', 'source'],
  'learning-rates': ['shapes', 'throws', 'differs', 'source'],
  clipping: ['shapes', 'throws', 'differs', 'source'],
  averaging: ['shapes', 'throws', 'differs', 'source'],
  'few-bits': ['source'],
  surfaces: ['returns', 'source'],
  'real-data': ['returns'],
  'parameter-groups': [],
  walks: ['returns'],
};
/** Sections whose functions are formulas. */
const formal = ['update-rules', 'learning-rates', 'clipping', 'averaging', 'surfaces'];

test('every value that the library exports is on the page, and nothing else', () => {
  const values = all.flatMap(({ names }) => names.filter(({ kind }) => kind !== 'type'));
  expect(values.map(({ name }) => name).toSorted()).toEqual(Object.keys(library).toSorted());
});

test('no two names, nor a name and a section, share an anchor', () => {
  const anchors = all.flatMap(({ id, names }) => [id, ...names.map(({ name }) => name)]);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('tables and shared types say what they are', () => {
  const bare = all.flatMap(({ id, names }) =>
    names.filter(({ kind, doc }) => !doc && (kind === 'const' || id === 'types')),
  );
  expect(bare.map(({ name }) => name)).toEqual([]);
});

describe.each(functions)('%s', (_, section, { doc, parameters, signature }) => {
  test('has all parts of its docstring', () => {
    expect(doc?.summary).toMatch(/^\w.*[.?]$/);
    const said = Object.keys(doc!.tags);
    expect(said).toEqual(expect.arrayContaining([...parts[section]!]));
    if (formal.includes(section)) expect(doc!.equations.length).toBeGreaterThan(0);
  });

  test('says of every parameter what it may be', () => {
    const described = doc!.options.map(({ name }) => name);
    const named = parameters.filter((name) => name !== 'options'); // whose parts are described
    expect(described).toEqual(expect.arrayContaining(named));
    expect(new Set(described).size).toBe(described.length);
    for (const { name, meaning } of doc!.options) expect(`${name}: ${meaning}`).toMatch(/: .{3}/);
    if (parameters.includes('options')) expect(described.length).toBeGreaterThan(named.length);
  });

  test('has equations that can be set', () => {
    for (const line of doc!.equations)
      expect(texToHtml(equationTex(line), false)).toContain('katex');
  });

  test('says what is left out when an option is', () => {
    for (const { name, preset } of doc!.options) {
      const [, written] = new RegExp(`\\b${name} = ([^,\\n]+)`).exec(signature) ?? [];
      const value = Number(written);
      if (written === undefined || Number.isNaN(value)) continue;
      expect(Number(preset.replaceAll('−', '-').replace(/,.*| (?=\d{3})/g, ''))).toBe(value);
    }
  });
});
