/**
 * A table as an office keeps it, whose figures agree, and the same table with one thing gone wrong.
 * The figures were computed apart from the product, in exact fractions.
 */
export interface CorpusTable {
  readonly name: string;
  /** Where its figures were published, when they were. */
  readonly published?: string;
  /** A text grid (test/grid.ts) that must raise no error and no warning. */
  readonly grid: string;
  /** Cells a careful officer might ask about all the same: a warning there is no false alarm. */
  readonly mayAsk?: readonly string[];
  readonly broken: readonly BrokenTable[];
}

/** What went wrong, and where the contradictions then stand. */
export interface BrokenTable {
  readonly name: string;
  /** What the cells hold instead, as a grid writes it; addresses as in the grid. */
  readonly change?: Readonly<Record<string, string>>;
  /** The row of the grid that is missing, counted from 1. */
  readonly without?: number;
  /**
   * The cells that must be found, "D9" or, where the labels leave no doubt, "D9 error": the total
   * that is no longer its parts, the percent that no longer follows. "B4/C4/D4" is found at any of
   * the three: shares that do not make 100. Addresses in the broken grid.
   */
  readonly expect: readonly string[];
  /** Cells that may be named as well; the changed ones always may. */
  readonly also?: readonly string[];
}
