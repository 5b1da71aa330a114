// A worked example: what is given, and everything that follows from it by calls of the library.
import { conventions } from '#lib/conventions.ts';
import type { ConventionName } from '#lib/conventions.ts';

/** A leaf is what prose, TeX and tables may show; a path such as `theta[2]` or `cycle.low` leads to one. */
export type Value =
  number | string | boolean | readonly Value[] | { readonly [name: string]: Value };

/** The steps of an example as the page's stepper shows them: one column a quantity, one row a step. */
export interface StepTable {
  /** `symbol` is TeX without dollars; `digits` are decimals shown; `formula` shows where the number comes from, with `\val{}{}`-free TeX. */
  columns: readonly { key: string; symbol: string; digits: number; formula?: string }[];
  rows: readonly Readonly<Record<string, number>>[];
  /** What the first row's formulas start from; not shown. */
  before?: Readonly<Record<string, number>>;
}

/** A figure of the chapter that can show the same run. Point t of a line is the number in row t of a column. */
export interface FigureLink {
  id: string;
  /** Settings that differ from the figure's defaults; the steps it shows follow the table. */
  values: Readonly<Record<string, number | string>>;
  /** Column of the table → the line whose height it is. */
  lines: Readonly<Record<string, string>>;
}

/** The steps as one source's own conventions make them. */
export interface FrameworkSteps extends StepTable {
  /** The settings in which the sources differ, by their identifiers of the notation: shown, and read by the formulas. */
  given: Readonly<Record<string, number>>;
}

export interface Example {
  /** Unique in the chapter; prose refers to values as `<id>.<path>`, and to what is given as `<id>.given.<path>`. */
  id: string;
  /** One sentence: what is computed. */
  title: string;
  given: Readonly<Record<string, Value>>;
  values: Readonly<Record<string, Value>>;
  steps?: StepTable;
  figure?: FigureLink;
  /** The same as the paper and each framework compute it: <ByFramework of="…"> shows them. */
  frameworks?: Readonly<Record<ConventionName, FrameworkSteps>>;
  /** Path into the values → the number as the author types it; compared at the digits shown, so that a wrong library is seen here too. */
  says?: Readonly<Record<string, string>>;
}

interface ExampleSource<G extends Record<string, Value>> {
  id: string;
  title: string;
  given: G;
  /** Calls lib; never a number typed by hand. */
  compute: (given: G) => Record<string, Value>;
  steps?: (given: G) => StepTable;
  figure?: (given: G) => FigureLink;
  frameworks?: (given: G, name: ConventionName) => FrameworkSteps;
  /** Digits by which the author knows the example: `{ 'theta[3]': '3.9020' }`. */
  says?: Readonly<Record<string, string>>;
}

export const frameworkNames = Object.keys(conventions) as readonly ConventionName[];

/** Computes a worked example from what is given. */
export function example<const G extends Record<string, Value>>(source: ExampleSource<G>): Example {
  const { id, title, given, compute, steps, figure, frameworks, says } = source;
  return {
    id,
    title,
    given,
    values: compute(given),
    ...(steps && { steps: steps(given) }),
    ...(figure && { figure: figure(given) }),
    ...(frameworks && {
      frameworks: Object.fromEntries(
        frameworkNames.map((name) => [name, frameworks(given, name)]),
      ) as NonNullable<Example['frameworks']>,
    }),
    ...(says && { says }),
  };
}
