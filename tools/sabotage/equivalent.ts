// Faults that change nothing that anybody can see, each with the reason in one line.

export interface Equivalent {
  rule: string;
  what: string;
  /** Words of the line, where the same fault stands in several. */
  in?: string;
  because: string;
}

export const equivalent: readonly Equivalent[] = [];
