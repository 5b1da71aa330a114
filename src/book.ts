// The book as data for pages and components: everything under content/ that is not MDX, gathered at build.
import { assemble } from '#schema/assemble.ts';
import type { Modules } from '#schema/assemble.ts';
import type { MistakeTable } from '#schema/mistake.ts';
import type { Notation } from '#schema/notation.ts';

// Globs rather than imports: a chapter is a folder that can be added or deleted whole.
const one = <T>(found: Record<string, T>, empty: T): T => Object.values(found)[0] ?? empty;

export const book = assemble({
  examples: import.meta.glob<Modules['examples'][string]>('/content/*/examples.ts', {
    eager: true,
  }),
  claims: import.meta.glob<Modules['claims'][string]>('/content/*/claims.ts', { eager: true }),
  questions: import.meta.glob<Modules['questions'][string]>('/content/*/quiz.ts', { eager: true }),
  formulas: import.meta.glob<Modules['formulas'][string]>('/content/*/formulas.ts', {
    eager: true,
  }),
  exercises: import.meta.glob<Modules['exercises'][string]>('/content/*/exercises/*/exercise.ts', {
    eager: true,
  }),
  wrong: import.meta.glob<Modules['wrong'][string]>('/content/*/exercises/*/mistakes/*.ts', {
    eager: true,
  }),
  given: import.meta.glob<Modules['given'][string]>('/content/*/exercises/*/given.ts', {
    eager: true,
  }),
  programs: import.meta.glob<string>(
    [
      '/content/*/exercises/*/{starter,solution,given}.ts',
      '/content/*/exercises/*/mistakes/*.ts',
      '/content/*/exercises/*/{starter,solution}.py',
    ],
    { eager: true, query: '?raw', import: 'default' },
  ),
  cells: import.meta.glob<string>('/content/*/cells/*.ts', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
  python: import.meta.glob<string>('/content/*/python/*.{py,txt}', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
  pythonVersions: one(
    import.meta.glob<Modules['pythonVersions']>('/content/python-versions.json', {
      eager: true,
      import: 'default',
    }),
    {},
  ),
  mistakes: one(
    import.meta.glob<MistakeTable>('/content/mistakes.ts', { eager: true, import: 'mistakes' }),
    {},
  ),
  notation: one(
    import.meta.glob<readonly Notation[]>('/content/notation.ts', {
      eager: true,
      import: 'notation',
    }),
    [],
  ),
});
