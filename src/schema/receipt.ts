// Where a bound number comes from: what a reader may ask of each, fetched on demand.

export interface Receipt {
  /** `ten-x-squared.theta[2]`: the path in the worked example. */
  path: string;
  /** `<chapter>/<id>` of the worked example. */
  example: string;
  value: number | string | boolean;
  /** The value with fifteen digits. */
  digits: string;
  /** The expression that made it, as far as the example spells it out. */
  expression: string;
}

/** The receipts of a chapter's text. */
export interface Receipts {
  /** By the reference as it stands in the text, with its chapter. */
  numbers: Readonly<Record<string, Receipt>>;
  /** The examples that they are of: what each computes, and the program. */
  examples: Readonly<Record<string, { title: string; code: string; file: string }>>;
}
