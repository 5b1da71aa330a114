// What sabotage found, as a page of docs/measured/: rule by rule, and every fault that nobody noticed.
import type { Problem } from '../../src/checks/problem.ts';
import type { Fault } from './faults.ts';

export interface Tried extends Fault {
  problem: Problem | undefined;
  ms: number;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`;

const code = (text: string): string => `\`${text.replaceAll('|', '\\|').replaceAll('`', '´')}\``;

/** How many were first noticed by each kind of check. */
function kinds(caught: readonly Tried[]): string {
  const counts = new Map<string, number>();
  for (const { problem } of caught) counts.set(problem!.kind, (counts.get(problem!.kind) ?? 0) + 1);
  return [...counts].map(([kind, n]) => `${kind} ${n}`).join(', ');
}

export function table(tried: readonly Tried[]): { markdown: string; share: number } {
  const real = tried.filter(({ equivalent }) => equivalent === undefined);
  const caught = real.filter(({ problem }) => problem);
  const missed = real.filter(({ problem }) => !problem);
  const rows = [...new Set(tried.map(({ rule }) => rule))].map((rule) => {
    const of = real.filter((it) => it.rule === rule);
    const seen = of.filter(({ problem }) => problem);
    const excused = tried.filter((it) => it.rule === rule && it.equivalent !== undefined).length;
    return `| ${rule} | ${of.length} | ${seen.length} | ${percent(seen.length, of.length)} | ${excused} | ${kinds(seen)} |`;
  });
  const published = real.filter(({ isPublished }) => isPublished);
  const markdown = [
    '# Sabotage: faults in the update rules that the content checks notice',
    '',
    `${new Date().toISOString().slice(0, 10)} · \`npm run sabotage -- --keep\` · ${percent(caught.length, real.length)} of ${real.length} faults noticed, ${(tried.reduce((sum, { ms }) => sum + ms, 0) / tried.length / 1000).toFixed(1)} s a fault`,
    '',
    'One fault at a time is planted in each line of a rule: an operator swapped, a term or factor dropped or doubled, a root or a',
    'square left out, a statement left out or too early, and faults that were published. Only the checks of the content look,',
    'not the tests of the library; a fault counts as noticed only with the file and line of a sentence, an example, a key or an',
    'exercise. Rules without a chapter are not counted: no text speaks of them.',
    '',
    '| rule | faults | noticed | share | changes nothing | first noticed by |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...rows,
    '',
    '## Published faults',
    '',
    '| rule | fault | noticed at |',
    '| --- | --- | --- |',
    ...published.map(
      ({ rule, what, problem }) =>
        `| ${rule} | ${what.replace('published: ', '')} | ${problem ? `${problem.file}:${problem.line}` : 'not noticed'} |`,
    ),
    '',
    '## Not noticed',
    '',
    ...(missed.length === 0
      ? ['None.']
      : missed.map(({ rule, line, what }) => `- ${rule}, line ${line}: ${code(what)}`)),
    '',
    '## Changes nothing',
    '',
    ...tried.flatMap(({ rule, line, what, equivalent }) =>
      equivalent === undefined ? [] : [`- ${rule}, line ${line}: ${code(what)} — ${equivalent}`],
    ),
    '',
  ].join('\n');
  return { markdown, share: real.length === 0 ? 0 : caught.length / real.length };
}
