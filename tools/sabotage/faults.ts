// The faults that sabotage tries: every operator at every place of a rule, and faults that were really published.
import { mutantsOf } from '../../src/checks/mutants.ts';
import { placeAt } from '../../src/checks/source.ts';
import type { Source } from '../../src/checks/source.ts';
import { nodesOf, treeOf } from '../../src/checks/typescript.ts';
import { equivalent } from './equivalent.ts';
import { published } from './published.ts';

export interface Fault {
  rule: string;
  /** `a + b → a − b`, or the published fault in words. */
  what: string;
  line: number;
  /** The rule's file with the fault. */
  text: string;
  isPublished: boolean;
  /** Why nobody could notice it. */
  equivalent?: string;
}

/** The factory's body: what is outside it is types and names. */
function body(source: Source): { start: number; end: number } {
  for (const node of nodesOf(treeOf(source)))
    if (node.type === 'FunctionDeclaration' && node.params.length > 0)
      if (source.text.slice(0, node.start).endsWith('export ')) return node.body;
  throw new Error(`${source.file} exports no factory`);
}

/** Checks of arguments, the list of options and the names of the state's parts are no part of the rule. */
const isOfTheRule = (line: string): boolean =>
  !/\bcheck(?:Count|Step)\(|\brefuse\(|\bconst (?:given|moments|options|vectors)\b/.test(line);

/** One that cannot be read is refused by every tool: it is no fault that could stay. */
function isProgram(text: string): boolean {
  try {
    treeOf({ file: '', text });
    return true;
  } catch {
    return false;
  }
}

export function faultsOf(rule: string, source: Source): Fault[] {
  const lines = source.text.split('\n');
  const mutants = mutantsOf(source, body(source)).filter(
    ({ line, text }) => isOfTheRule(lines[line - 1]!) && isProgram(text),
  );
  const made = mutants.map(({ what, line, text }) => {
    const excuse = equivalent.find(
      (it) =>
        it.rule === rule &&
        it.what === what &&
        (it.in === undefined || lines[line - 1]!.includes(it.in)),
    );
    return {
      rule,
      what,
      line,
      text,
      isPublished: false,
      ...(excuse && { equivalent: excuse.because }),
    };
  });
  return [...made, ...published.filter((it) => it.rule === rule).map((it) => planted(source, it))];
}

function planted(source: Source, { rule, what, changes }: (typeof published)[number]): Fault {
  let { text } = source;
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${source.file} has no "${from}": ${what}`);
    text = text.replaceAll(from, () => to);
  }
  const { line } = placeAt(source, source.text.indexOf(changes[0]![0]));
  return { rule, what, line, text, isPublished: true };
}
