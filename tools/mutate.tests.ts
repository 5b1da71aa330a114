// What Vitest runs while the library is mutated: the test files that tools/mutate.ts names, in one process, which is quicker.
for (const file of process.env['MUTATE_TESTS']!.split(','))
  await import(/* @vite-ignore */ new URL(`../${file}`, import.meta.url).pathname);
