// The lines of a rule or a schedule as the library has them: one step, or the function; options and equations are on the page /api/.

const files = import.meta.glob<string>('/lib/optimizers/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const schedules = import.meta.glob<string>('/lib/schedules/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface RuleText {
  what: 'step' | 'schedule';
  file: string;
  code: string;
}

/** The method `step` of lib/optimizers/<name>.ts, moved to the left edge; or the schedule of this name. */
export const ruleText = (name: string): RuleText => scheduleText(name) ?? stepText(name);

function scheduleText(name: string): RuleText | undefined {
  const start = `export function ${name}(`;
  const found = Object.entries(schedules).find(([, text]) => text.includes(start));
  if (!found) return undefined;
  const [path, text] = found;
  const code = text.slice(text.indexOf(start));
  return { what: 'schedule', file: path.slice(1), code: code.slice(0, code.indexOf('\n}\n') + 2) };
}

function stepText(rule: string): RuleText {
  const file = `lib/optimizers/${rule}.ts`;
  const step = /^ {4}step\([^]*?^ {4}\},$/m.exec(files[`/${file}`] ?? '')?.[0];
  if (step === undefined) throw new Error(`<Rule lib="${rule}">: ${file} has no method step`);
  return { what: 'step', file, code: step.replace(/^ {4}/gm, '').replace(/,$/, '') };
}
