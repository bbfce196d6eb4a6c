/** One measured figure and the figure it is read against; null where it only informs. */
export interface Line {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly against: Against | null;
}

/** A budget is kept or broken; a baseline is something else measured in the same run. */
export interface Against {
  readonly kind: "at most" | "at least" | "baseline";
  readonly what: string;
  readonly value: number;
}

/** A group of lines that are measured together. */
export interface Measurement {
  readonly title: string;
  measure(effort: Effort): Promise<readonly Line[]>;
}

/** How much is measured where more tells more. */
export interface Effort {
  /** Generated tables a rate is taken over. */
  readonly tables: number;
  /** Units' files that are merged. */
  readonly files: number;
}

export const atMost = (value: number, what = "budget"): Against => ({
  kind: "at most",
  what,
  value,
});

export const atLeast = (value: number, what = "goal"): Against => ({
  kind: "at least",
  what,
  value,
});

export const baseline = (value: number, what: string): Against => ({
  kind: "baseline",
  what,
  value,
});

/** Whether a budget is kept; null where there is none to keep or break. */
export function isKept({ value, against }: Line): boolean | null {
  if (against === null) return null;
  switch (against.kind) {
    case "at most":
      return value <= against.value;
    case "at least":
      return value >= against.value;
    case "baseline":
      return null;
  }
}
