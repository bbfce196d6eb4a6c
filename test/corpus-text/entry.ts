/**
 * A passage as an office writes it, whose figures agree, and the same passage with one thing gone
 * wrong. The figures were computed apart from the product, in exact fractions.
 */
export interface Passage {
  readonly name: string;
  /** Must raise no error and no warning. Lines are paragraphs; what indents them does not count. */
  readonly text: string;
  readonly broken: readonly BrokenPassage[];
}

/** One thing printed otherwise, and where the contradiction may then be shown. */
export interface BrokenPassage {
  readonly name: string;
  /** What stands in the text, the first time, and what stands there instead. */
  readonly change: readonly [from: string, to: string];
  /** The figures that now contradict each other: an error or warning at any of them finds it. */
  readonly expect: readonly string[];
}
