// A worked example that points to a figure: with the settings it gives, the figure's line goes through the numbers of its table.
import { defaults } from '../figures/kit/params.ts';
import type { Figure, LineMark } from '../figures/kit/types.ts';
import type { Example, FigureLink } from '../schema/example.ts';
import { placeOfId } from './find.ts';
import type { Loaded } from './load.ts';
import { messageOf } from './problem.ts';
import type { Desk } from './problem.ts';

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** The figure's lines with the settings of the link. */
function linesOf(figure: Figure, { values }: FigureLink): LineMark[] {
  for (const name of Object.keys(values))
    if (!Object.hasOwn(figure.params, name))
      throw new RangeError(`the figure has no setting "${name}"`);
  const all = { ...defaults(figure.params), ...values };
  return figure
    .marks(all, figure.columns(all))
    .filter((mark): mark is LineMark => mark.kind === 'line');
}

/** What the figure shows otherwise than the table says; undefined when all is the same. */
function faultOf({ steps }: Example, link: FigureLink, figure: Figure): string | undefined {
  const lines = linesOf(figure, link);
  for (const [key, id] of Object.entries(link.lines)) {
    const line = lines.find((one) => one.id === id);
    if (!line) return `the figure has no line "${id}"`;
    for (const row of steps!.rows) {
      const [t, value] = [row['t']!, row[key]!];
      if (!isNear(line.y[t]!, value))
        return `point ${t} of the line "${id}" is ${line.y[t]!}, and ${key} is ${value}`;
    }
  }
  return undefined;
}

function safely(work: () => string | undefined): string | undefined {
  try {
    return work();
  } catch (error) {
    return messageOf(error);
  }
}

export function checkFigureLinks(loaded: Loaded, desk: Desk): void {
  const figures = Object.values(loaded.figureModules.figures);
  for (const [name, example] of loaded.book.examples) {
    const { figure: link } = example;
    if (!link) continue;
    desk.count('worked examples in figures');
    const figure = figures.find(({ id }) => id === link.id);
    const text = loaded.chapters.find(({ chapter }) => chapter === name.split('/')[0]);
    const shown = text?.source.text.includes(`<Figure id="${link.id}"`) === true;
    const fault =
      figure && shown
        ? safely(() => faultOf(example, link, figure))
        : 'the chapter shows no such figure';
    if (fault !== undefined)
      desk.problem(
        'example',
        placeOfId(loaded, 'examples', name, 'figure'),
        `the steps of "${name}" are those of the figure "${link.id}"`,
        fault,
        'mend the settings, the line, or the example',
      );
  }
}
