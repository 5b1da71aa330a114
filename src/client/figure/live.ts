// Brings a figure to life: controls → values → columns (by the library) → attributes of the paths that move, once a frame.
import { defaults, read } from '../../figures/kit/params.ts';
import type { Columns, Figure, Mark, Values } from '../../figures/kit/types.ts';
import { figureWords } from '../../strings.ts';
import { whenIdle } from '../idle.ts';
import { computing } from './compute.ts';
import { Controls } from './controls.ts';
import { makeDraggable } from './drag.ts';
import { makePaintable } from './paint.ts';
import { offerDownloads } from './download.ts';
import { drawingsOf, type Drawing } from './drawings.ts';
import { holdExtent } from './extent.ts';
import { leaveOutFarBlocks } from './far.ts';
import { Hold } from './hold.ts';
import { pin, STEP, type Pinned, type Step } from './pin.ts';
import { makePlayable } from './play.ts';
import { makeRowsPoint } from './rows.ts';
import { tell } from './told.ts';
import { makeTrainable } from './train.ts';
import { Words } from './words.ts';

const sources = import.meta.glob<Figure>('../../figures/*.data.ts', { import: 'default' });

/** Loads the figure's data module and connects the parts. */
export async function bringToLife(element: HTMLElement): Promise<void> {
  const id = element.getAttribute('of')!;
  const figure = await sources[`../../figures/${id}.data.ts`]!();
  const live = new LiveFigure(element, figure);
  makePlayable(element, live);
  makeDraggable(live);
  makePaintable(live);
  makeTrainable(element, live);
  offerDownloads(element, live);
  followSteps(element, live);
  makeRowsPoint(element, live);
  for (const { svg } of live.drawings) holdExtent(svg);
  whenIdle(leaveOutFarBlocks);
}

/** A worked example that shows the same run sends its step, perhaps before this has loaded. */
function followSteps(element: HTMLElement, live: LiveFigure): void {
  const follow = (): void => {
    const { step } = element.dataset;
    if (step !== undefined) live.follow(JSON.parse(step) as Step);
  };
  element.addEventListener(STEP, follow);
  follow();
}

export class LiveFigure {
  readonly figure: Figure;
  readonly drawings: readonly Drawing[];
  /** What the controls say; the picture follows. */
  values: Values;
  /** What is drawn; undefined until the first columns are there. */
  drawn?: { values: Values; columns: Columns };
  readonly #element: HTMLElement;
  readonly #controls: Controls;
  readonly #words: Words;
  readonly #hold: Hold;
  readonly #compute: (values: Values) => void;
  #step: Step | undefined;
  #row: number | undefined;

  constructor(element: HTMLElement, figure: Figure) {
    this.figure = figure;
    this.drawings = drawingsOf(element);
    this.#element = element;
    this.#controls = new Controls(element, figure, (values) => {
      this.#step = undefined;
      this.set(values);
    });
    this.#hold = new Hold(element.querySelector('.figure-speech')!);
    this.#words = new Words(element, figure, () => {
      this.#hold.release();
    });
    this.#look();
    this.#compute = computing(figure, (columns, values) => {
      this.show(values, columns);
    });
    // What the reader set while this was loading counts most, then what the address says.
    const { values, faults } = read(figure.id, figure.params, new URLSearchParams(location.search));
    this.values = { ...values, ...this.#controls.touched() } as Values;
    if (faults.length > 0) tell(element, figureWords.told(faults));
    this.#controls.show(this.values);
    this.#compute(this.values);
    // The other drawing of a panel comes to light when the page's width changes.
    new ResizeObserver(() => {
      requestAnimationFrame(() => {
        this.#hold.release();
        this.#look();
        this.#draw();
      });
    }).observe(element);
  }

  /** Takes new values; the picture follows in a frame, as soon as they are computed. */
  set(values: Partial<Values>): void {
    this.values = { ...this.values, ...values } as Values;
    this.#hold.keep();
    this.#controls.show(this.values);
    this.#compute(this.values);
  }

  /** Shows the run of a worked example, with a pin at its step. */
  follow(step: Step): void {
    const { params, time } = this.figure;
    this.#step = step;
    this.set({
      ...defaults(params),
      ...step.values,
      ...(time !== undefined && { [time]: step.t }),
    });
  }

  /** Pins a row of the table on the lines that are drawn of its columns; none for undefined. */
  point(row: number | undefined): void {
    this.#row = row;
    this.#draw();
  }

  /** Points to be pinned: the step of a worked example, or a row of the figure's own table. */
  #pinned(marks: readonly Mark[], columns: Columns): Pinned[] {
    const lines = marks.filter((mark) => mark.kind === 'line');
    if (this.#row !== undefined) {
      const { [this.figure.table[0]!.key]: first } = columns;
      const whole = lines.filter((line) => !line.hairline && line.y.length === first!.length);
      return whole.map((line) => ({ line, k: this.#row! }));
    }
    const step = this.#step;
    return step
      ? lines.filter(({ id }) => id === step.line).map((line) => ({ line, k: step.t }))
      : [];
  }

  /** Draws and says columns that belong to these values. */
  show(values: Values, columns: Columns): void {
    this.drawn = { values, columns };
    this.#draw();
  }

  #look(): void {
    for (const drawing of this.drawings) drawing.look();
  }

  #draw(): void {
    if (!this.drawn) return;
    const { values, columns } = this.drawn;
    const marks = this.figure.marks(values, columns);
    const pinned = this.#pinned(marks, columns);
    for (const drawing of this.drawings) {
      drawing.draw(marks);
      if (drawing.shown)
        pin(
          drawing,
          pinned.filter(({ line }) => drawing.holds(line)),
        );
    }
    this.#words.say(values, columns);
    if (this.#element.dataset['live'] !== 'ready') this.#element.dataset['live'] = 'ready';
  }
}
