import type { Decimal } from "./decimal";
import type { Edit } from "./edit";
import type { CellRef } from "./reference";
import type { SeparatorStyle } from "./reading";
import type { Origin, Relation } from "./relation";
import type { Severity } from "./severity";
import type { Place, Table, Verdict } from "./table";

/** The words a message calls a cell by. */
export interface Where {
  readonly row: string;
  readonly column: string;
  readonly mark: string | null;
}

/** What a rule saw, as data; src/messages turns it into a sentence. Percents are in percent points. */
export type FindingDetail =
  | {
      readonly rule: "sum";
      readonly printed: Decimal;
      readonly expected: Decimal;
      readonly along: "rows" | "columns";
      readonly partCount: number;
      /** What the total adds wrongly, where that is exactly what it is off by; null where it is not. */
      readonly misadded: Misadded | null;
    }
  | {
      readonly rule: "difference";
      readonly printed: Decimal;
      readonly expected: Decimal;
      readonly minuend: Decimal;
      readonly subtrahend: Decimal;
    }
  | {
      readonly rule: "balance";
      readonly printed: Decimal;
      readonly expected: Decimal;
      readonly added: readonly Decimal[];
      readonly taken: readonly Decimal[];
    }
  | {
      readonly rule: "growth";
      readonly printed: Decimal;
      readonly expected: Decimal;
      readonly current: Decimal;
      readonly previous: Decimal;
    }
  | {
      readonly rule: "average";
      readonly printed: Decimal;
      readonly expected: Decimal;
      readonly dividend: Decimal;
      readonly divisor: Decimal;
      /** 10^power × dividend / divisor: 6 where millions are shared out as single đồng. */
      readonly power: number;
    }
  | { readonly rule: "shares"; readonly sum: Decimal; readonly partCount: number }
  | {
      readonly rule: "verdict";
      readonly printed: string;
      readonly target: string;
      readonly actual: Decimal;
      readonly expected: Verdict;
    }
  | {
      readonly rule: "jump";
      readonly current: Decimal;
      readonly previous: Decimal;
      /** How many times the earlier figure the later one is, or the reverse, to one decimal. */
      readonly times: Decimal;
      readonly rises: boolean;
    }
  | {
      readonly rule: "ratio";
      readonly printed: Decimal;
      readonly expected: Decimal;
      readonly numerator: Decimal;
      readonly denominator: Decimal;
    }
  | {
      readonly rule: "capped";
      readonly printed: Decimal;
      readonly expected: Decimal;
      readonly numerator: Decimal;
      readonly denominator: Decimal;
    }
  | {
      readonly rule: "copy";
      readonly printed: Decimal;
      readonly expected: Decimal;
      readonly original: Where;
    }
  | {
      readonly rule: "target-people";
      readonly printed: Decimal;
      readonly expected: Decimal;
      readonly people: Decimal;
      readonly population: Decimal;
    }
  | {
      readonly rule: "of-which";
      readonly part: Decimal;
      readonly whole: Decimal;
      readonly of: Where;
    }
  | { readonly rule: "over-population"; readonly insured: Decimal; readonly population: Decimal }
  | { readonly rule: "zero-denominator"; readonly numerator: Decimal }
  | { readonly rule: "separator-slip"; readonly stored: Decimal; readonly expected: Decimal }
  | {
      readonly rule: "mixed-separators";
      readonly printed: string;
      readonly expected: Decimal;
      readonly style: SeparatorStyle;
      readonly tableStyle: SeparatorStyle;
    }
  | { readonly rule: "text-number"; readonly count: number }
  | { readonly rule: "padded-percent"; readonly printed: Decimal; readonly expected: Decimal }
  | { readonly rule: "cut-percent"; readonly printed: Decimal; readonly expected: Decimal }
  | { readonly rule: "mixed-decimals"; readonly printed: number; readonly expected: number }
  | { readonly rule: "error-cell"; readonly code: string }
  | { readonly rule: "unreadable"; readonly text: string }
  | { readonly rule: "duplicate-unit"; readonly label: string; readonly count: number }
  | { readonly rule: "blank-unit" }
  | {
      readonly rule: "formula-range";
      readonly formula: string;
      /** The same sum as it should be written; null where that is too long to read. */
      readonly expected: string | null;
      /** Lines of the table the sum goes along, by what is wrong with them. */
      readonly along: "rows" | "columns";
      readonly missing: readonly NamedCell[];
      readonly twice: readonly NamedCell[];
      readonly foreign: readonly NamedCell[];
    }
  | { readonly rule: "typed-among-formulas"; readonly expected: string | null }
  | { readonly rule: "formula-shape"; readonly formula: string; readonly expected: string }
  | {
      readonly rule: "swapped-operands";
      readonly formula: string;
      readonly expected: string | null;
      readonly numerator: Where;
      readonly denominator: Where;
    }
  | {
      readonly rule: "formula-reference";
      readonly formula: string;
      /** What the formula reaches instead of a number, in how many cells, the first of them. */
      readonly holds: "text" | "blank";
      readonly count: number;
      readonly cell: CellRef;
    };

/** Rows that a total counts in too often, or not at all. */
export interface Misadded {
  /**
   * `part`: parts of a row ("Trong đó") added to it; `group`: subtotals added to their members; `row`:
   * a row added twice; `missing`: a row left out.
   */
  readonly kind: "part" | "group" | "row" | "missing";
  readonly rows: readonly NamedCell[];
}

/** A cell and what its row or column is called. */
export interface NamedCell {
  readonly cell: CellRef;
  readonly name: string;
}

export type RuleId = FindingDetail["rule"];

/** A change that would settle a finding; applied only by the user's click. */
export interface Repair {
  readonly edits: readonly Edit[];
}

export interface Finding {
  readonly severity: Severity;
  /** The cells the finding is about, the one to look at first in front. */
  readonly cells: readonly [CellRef, ...CellRef[]];
  /** The cells it was computed from. */
  readonly operands: readonly CellRef[];
  readonly where: Where;
  readonly detail: FindingDetail;
  /** Offered only where the right content is certain. */
  readonly repair: Repair | null;
}

/** What a rule finds, by places of its table. */
export interface Found {
  /** The one to look at first in front; column -1 is the row's name. */
  readonly places: readonly [Place, ...Place[]];
  /** The places it was computed from. */
  readonly operands: readonly Place[];
  readonly detail: FindingDetail;
  /** How what it contradicts came to be known, by label unless said: evidence alone gives a warning. */
  readonly origin?: Origin;
  /** Whether the cells certainly mean the numbers the table reads in them. */
  readonly certain: boolean;
  /** The formulas that certainly belong in its cells instead, one a place; null where that is not known. */
  readonly formulas: readonly string[] | null;
}

/** One edit rule: pure, and calls no other rule. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  check(table: Table, relations: readonly Relation[]): readonly Found[];
}
