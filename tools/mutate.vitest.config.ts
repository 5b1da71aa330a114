// Vitest while the library is mutated: tools/mutate.tests.ts, which gathers the tests in question.
import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

export default defineConfig({
  ...base,
  test: { ...base.test, include: ['tools/mutate.tests.ts'] },
});
