// "Then you can say …": a figure's finding is its own pieces, word for word, and its columns show each of them.
import type { Figure } from '../figures/kit/types.ts';
import type { Loaded } from './load.ts';
import { messageOf } from './problem.ts';
import type { Desk } from './problem.ts';
import { placeOf } from './source.ts';

/** What the check reads of a figure and of what holds its finding. */
export interface FigureModules {
  /** File → figure, of src/figures/*.data.ts. */
  figures: Readonly<Record<string, Figure>>;
  /** Id → pieces of the finding, of src/figures/findings/*.ts. */
  findings: ReadonlyMap<string, readonly (readonly [words: string, holds: () => boolean])[]>;
}

/** What is wrong with a piece; undefined when the columns show it. */
function faultOf(holds: () => boolean): string | undefined {
  try {
    return holds() ? undefined : 'the figure’s columns show otherwise';
  } catch (error) {
    return messageOf(error);
  }
}

export function checkFindings(loaded: Loaded, desk: Desk): void {
  const { figures, findings } = loaded.figureModules;
  for (const [file, { id, finding }] of Object.entries(figures)) {
    const source = loaded.figureSources.find((one) => one.file === file)!;
    const problem = (claimed: string, computed: string, todo: string): void => {
      desk.problem('finding', placeOf(source, 'finding:'), claimed, computed, todo);
    };
    const pieces = findings.get(id);
    const held = pieces?.map(([words]) => words).join('');
    if (!pieces || held !== finding) {
      problem(
        `"${finding}"`,
        pieces ? `what is held is "${held!}"` : 'nothing in src/figures/findings/ holds it',
        'give each piece of the sentence what its columns must show',
      );
      continue;
    }
    for (const [words, holds] of pieces) {
      desk.count('pieces of findings');
      const seen = faultOf(holds);
      if (seen !== undefined)
        problem(`"${words.trim()}"`, seen, 'mend the finding, its figure, or the library');
    }
  }
}
