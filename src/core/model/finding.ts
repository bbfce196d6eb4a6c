import type { Decimal } from "./decimal";
import type { Edit } from "./edit";
import type { CellRef } from "./reference";
import type { SeparatorStyle } from "./reading";
import type { Relation } from "./relation";
import type { Severity } from "./severity";
import type { Place, Table } from "./table";

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
      readonly partCount: number;
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
  | { readonly rule: "blank-unit" };

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
  /** Whether the cells certainly mean the numbers the table reads in them. */
  readonly certain: boolean;
}

/** One edit rule: pure, and calls no other rule. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  check(table: Table, relations: readonly Relation[]): readonly Found[];
}
