// Objectives, what practises them and where they return: a chapter has no hole in this, and no less than the book's minima.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { objectives } from '../../content/objectives.ts';
import { book } from '../../src/book.ts';
import type { Chapter } from '../../src/schema/chapter.ts';

const texts = import.meta.glob<string>('/content/0*/index.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const chapters = Object.entries(texts).map(([path, text]) => ({
  slug: /\d+-([^/]+)/.exec(path)![1]!,
  text,
  front: parse(text.split('---\n')[1]!) as Chapter,
}));
const order = chapters.map(({ slug }) => slug);

const idsIn = (of: ReadonlyMap<string, unknown>, slug: string): string[] =>
  [...of.keys()].filter((key) => key.startsWith(`${slug}/`)).map((key) => key.split('/')[1]!);

/** Mistakes that a question or an exercise tells of by name. */
const mistakesOf = (key: string): string[] => {
  const exercise = book.exercises.get(key);
  if (exercise) return Object.values(exercise.mistakes).map(({ mistake }) => mistake);
  return [...JSON.stringify(book.questions.get(key)).matchAll(/"mistake":"([^"]+)"/g)].map(
    (found) => found[1]!,
  );
};

/** How many prompts stand under "Can you say it without looking?". */
const prompts = (text: string): number => {
  const section = text.split('\n## Can you say it without looking?')[1]?.split('\n## ')[0] ?? '';
  return section.match(/^\d+\. /gm)?.length ?? 0;
};

test('the table has a row for each chapter, in the order of the book', () => {
  expect(Object.keys(objectives)).toEqual(order);
});

describe.each(chapters)('$slug', ({ slug, text, front }) => {
  const rows = objectives[slug] ?? [];
  const questions = idsIn(book.questions, slug);
  const exercises = idsIn(book.exercises, slug);

  test('each objective is practised, and what practises it tells of two mistakes or more', () => {
    expect(rows).toHaveLength(front.objectives.length);
    for (const { practised } of rows) {
      expect(practised.length).toBeGreaterThanOrEqual(1);
      for (const id of practised) expect([...questions, ...exercises]).toContain(id);
      const mistakes = practised.flatMap((id) => mistakesOf(`${slug}/${id}`));
      expect(new Set(mistakes).size).toBeGreaterThanOrEqual(2);
    }
  });

  test('each objective returns: in a later chapter, or among the recall prompts', () => {
    for (const { later } of rows) {
      expect(later).not.toEqual([]);
      for (const place of later) {
        const recall = /^recall (\d+)$/.exec(place);
        if (recall) expect(Number(recall[1])).toBeLessThanOrEqual(prompts(text));
        else {
          expect(book.questions.has(place) || book.exercises.has(place), place).toBe(true);
          expect(order.indexOf(place.split('/')[0]!)).toBeGreaterThan(order.indexOf(slug));
        }
      }
    }
  });

  test('every question and exercise practises an objective', () => {
    const practised = rows.flatMap((row) => row.practised);
    expect([...questions, ...exercises].filter((id) => !practised.includes(id))).toEqual([]);
  });

  test('the minima: questions, exercises of different kinds, worked examples, recall, and how it ends', () => {
    expect(questions.length).toBeGreaterThanOrEqual(8);
    expect(exercises.length).toBeGreaterThanOrEqual(4);
    const kinds = exercises.map((id) => book.exercises.get(`${slug}/${id}`)!.spec.kind);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(3);
    expect(text.match(/<Stepper /g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(prompts(text)).toBeGreaterThanOrEqual(5);
    for (const heading of ['What goes wrong in practice?', 'Summary', 'Sources'])
      expect(text).toContain(`\n## ${heading}\n`);
    expect(text).toMatch(/since 2023/i);
  });
});
