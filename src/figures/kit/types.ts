// What a figure is, as data: its controls, its columns, what moves in it, and what it says in words.

/** A number that the reader sets; `log` sliders move by equal ratios. */
export interface NumberParam {
  kind: 'number';
  /** What a reader calls it: "Learning rate". */
  label: string;
  /** As the book's notation writes it, in Unicode: "η". */
  symbol?: string;
  unit?: string;
  from: number;
  to: number;
  scale: 'linear' | 'log';
  /** The default. */
  value: number;
  /** Linear: the slider's step. Log: ticks a decade; 20 unless said. */
  step?: number;
  integer?: boolean;
  /** `number` is a typed field: for a point that can be dragged as well. */
  control?: 'range' | 'number';
}

export interface ChoiceParam {
  kind: 'choice';
  label: string;
  /** Value in the URL → words in the menu. */
  options: Readonly<Record<string, string>>;
  value: string;
}

/** A list of numbers that the reader types or paints: "1 -1". A list that is shorter than `length` is repeated. */
export interface ListParam {
  kind: 'list';
  label: string;
  length: number;
  from: number;
  to: number;
  /** What a painted number is rounded to. */
  step: number;
  /** Words beside the field: what may be typed. */
  hint: string;
  value: string;
}

export type Param = NumberParam | ChoiceParam | ListParam;
export type Params = Readonly<Record<string, Param>>;
type ValueOf<Q> = Q extends ChoiceParam | ListParam ? string : number;
export type Values<P extends Params = Params> = {
  readonly [K in keyof P]: ValueOf<P[K]>;
};

export type Column = ArrayLike<number>;
export type Columns = Readonly<Record<string, Column>>;

/** Names of the drawn styles: the optimizers' and those of parts of one optimizer's story. */
export type Style = string;

/** A polyline in data coordinates. Up to point `upTo` it is drawn in full, beyond it faintly. */
export interface LineMark {
  kind: 'line';
  id: string;
  style: Style;
  panel?: string;
  x: Column;
  y: Column;
  upTo?: number;
  /** A marker at every n-th point. */
  every?: number;
  /** Where the first marker stands, so that lines that coincide show both; `every` unless said. */
  phase?: number;
  /** Markers at the first and the last point too. */
  ends?: boolean;
  /** A light edge, so that it reads over contours. */
  halo?: boolean;
  /** Part of the scenery, not of a walk: thin, without markers, and no arrow where it leaves the frame. */
  hairline?: boolean;
}

/** A single point: the start, the minimum, the crossing. */
export interface PointMark {
  kind: 'point';
  id: string;
  style: Style;
  panel?: string;
  x: number;
  y: number;
  /** Words beside it, in pixels from the point. */
  text?: string;
  dx?: number;
  dy?: number;
  anchor?: 'start' | 'middle' | 'end';
}

/** A bar from `from` to `to` along x at the height y of a band: `thickness` in pixels. */
export interface BarMark {
  kind: 'bar';
  id: string;
  style: Style;
  panel?: string;
  from: number;
  to: number;
  y: number;
  thickness: number;
}

export type Mark = LineMark | PointMark | BarMark;

export interface TableColumn {
  key: string;
  label: string;
  /** Significant digits in the table; 5 unless said. The CSV has all. */
  digits?: number;
}

/** Columns so far, and how much of the work is done: 1 is all. */
export interface Progress {
  columns: Columns;
  done: number;
}

/** Everything about a figure except how its ground is drawn. */
export interface Figure<P extends Params = Params> {
  id: string;
  /** The one question that it answers. */
  question: string;
  caption: string;
  /** What the reader can say afterwards; src/figures/findings/ holds it, piece by piece. */
  finding: string;
  params: P;
  presets?: readonly { label: string; values: Partial<Values<P>> }[];
  /** The parameter that Play and Step move: a whole number from 0 up. */
  time?: keyof P & string;
  /** The parameters that dragging a point sets, and the panel that it lies in. */
  drag?: { x: keyof P & string; y: keyof P & string; panel?: string };
  /** The list that is painted in a panel: the nearest whole x ≥ 1 says which of its numbers becomes y. */
  paint?: { list: keyof P & string; panel: string };
  /** Its columns take longer than a frame: they are computed in a worker, the newest values first. */
  heavy?: boolean;
  /** Training on real data: it runs a piece at a time when the reader asks. `columns` then holds what is recorded of the defaults, and of other values nothing. */
  trains?: {
    /** Name of the file in public/data. */
    file: (values: Values<P>) => string;
    run: (bytes: ArrayBuffer, values: Values<P>) => Generator<Progress>;
  };
  /** Style → words, in drawing order. */
  key: readonly { style: Style; label: string }[];
  columns(values: Values<P>): Columns;
  marks(values: Values<P>, columns: Columns): readonly Mark[];
  /** The sentence beside the picture, with the present values. */
  speak(values: Values<P>, columns: Columns): string;
  /** What is to be seen, for who cannot see it; computed from the columns. */
  describe(values: Values<P>, columns: Columns): string;
  table: readonly TableColumn[];
}

/** Declares a figure; types its values after its parameters. */
export function figure<const P extends Params>(source: Figure<P>): Figure<P> {
  return source;
}
