// The lines of a rule as the library has them: one step, which is all of the algorithm; options and equations are on the page /api/.

const files = import.meta.glob<string>('/lib/optimizers/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The method `step` of lib/optimizers/<rule>.ts, moved to the left edge. */
export function ruleText(rule: string): { file: string; code: string } {
  const file = `lib/optimizers/${rule}.ts`;
  const step = /^ {4}step\([^]*?^ {4}\},$/m.exec(files[`/${file}`] ?? '')?.[0];
  if (step === undefined) throw new Error(`<Rule lib="${rule}">: ${file} has no method step`);
  return { file, code: step.replace(/^ {4}/gm, '').replace(/,$/, '') };
}
