// A displayed relation that no <Equation> holds would be compared with nothing: it must become one, or be made of bound numbers.
import { visit } from 'unist-util-visit';
import type { Loaded } from './load.ts';
import type { Desk } from './problem.ts';
import { placeAt } from './source.ts';

const relation = /[=<>]|\\(?:leq?|geq?|approx|n?eq|ll|gg|propto|leftarrow)(?![a-zA-Z])/;

export function checkLooseFormulas({ chapters, tasks }: Loaded, desk: Desk): void {
  for (const { source, tree } of [...chapters, ...tasks])
    visit(tree, 'math', ({ value, position }, _, parent) => {
      const isHeld = parent && 'name' in parent && parent.name === 'Equation';
      if (isHeld || value.includes('\\val{') || !relation.test(value)) return;
      desk.problem(
        'formula',
        placeAt(source, position!.start.offset!),
        'a displayed formula',
        'it has no id, so nothing is compared with it',
        'put it into <Equation id="…">, with its symbols in formulas.ts',
      );
    });
}
