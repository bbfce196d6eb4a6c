import type { Claim, Direction, Quantity, TextSpan } from "./claim";
import type { Decimal } from "./decimal";
import type { Where } from "./finding";
import type { CellRef } from "./reference";
import type { Severity } from "./severity";

/** What a rule saw in a sentence, as data; src/messages turns it into words. Percents in points. */
export type TextFindingDetail =
  /** A printed percent that is not the quotient of the figures beside it. */
  | {
      readonly rule: "text-attainment";
      readonly printed: Quantity;
      readonly actual: Quantity;
      readonly target: Quantity;
      readonly expected: Decimal;
    }
  | {
      readonly rule: "text-fraction";
      readonly printed: Quantity;
      readonly numerator: Quantity;
      readonly denominator: Quantity;
      readonly expected: Decimal;
    }
  | {
      readonly rule: "text-share";
      readonly printed: Quantity;
      readonly part: Quantity;
      readonly whole: Quantity;
      readonly expected: Decimal;
    }
  | {
      readonly rule: "text-growth";
      readonly printed: Quantity;
      readonly level: Quantity;
      readonly change: Quantity;
      readonly direction: Direction;
      /** Null where the change is more than the level, and nothing was there before. */
      readonly expected: Decimal | null;
    }
  /** level − previous ≠ change, or their percent ≠ growth. */
  | {
      readonly rule: "text-change";
      readonly printed: Quantity;
      readonly level: Quantity;
      readonly previous: Quantity;
      readonly expected: Decimal;
    }
  /** The percent does not follow from what is done and what is left to do. */
  | {
      readonly rule: "text-remaining";
      readonly printed: Quantity;
      readonly actual: Quantity;
      readonly remaining: Quantity;
      readonly expected: Decimal;
    }
  /** The distance to a target is not target − rate. */
  | {
      readonly rule: "text-gap";
      readonly printed: Quantity;
      readonly level: Quantity;
      readonly target: Quantity;
      readonly expected: Decimal;
    }
  /** "vượt", "thấp hơn" where the figures say the opposite. */
  | {
      readonly rule: "text-direction";
      readonly printed: Quantity;
      readonly target: Quantity;
      readonly direction: Direction;
    }
  | {
      readonly rule: "text-sum";
      readonly printed: Quantity;
      readonly parts: readonly Quantity[];
      readonly expected: Decimal;
      /** Words say the parts are all; otherwise the figures do. */
      readonly exhaustive: boolean;
    }
  | { readonly rule: "text-part"; readonly part: Quantity; readonly whole: Quantity }
  /** The whole cannot grow faster than every part, or slower. */
  | {
      readonly rule: "text-weighted";
      readonly printed: Quantity;
      readonly least: Quantity;
      readonly most: Quantity;
    }
  | {
      readonly rule: "text-reversed";
      readonly percent: Quantity;
      readonly numerator: Quantity;
      readonly denominator: Quantity;
    }
  /** `proof`, a percent or a whole, agrees with it and `beside` when its unit is another one. */
  | {
      readonly rule: "text-unit";
      readonly printed: Quantity;
      readonly expected: string;
      readonly proof: Quantity;
      readonly beside: Quantity;
    }
  /** Far from comparable figures of the text, and near them in another unit. */
  | {
      readonly rule: "text-magnitude";
      readonly printed: Quantity;
      readonly expected: string;
      readonly against: Quantity;
    }
  | {
      readonly rule: "text-separator";
      readonly printed: Quantity;
      readonly expected: Decimal;
      readonly proof: Quantity;
    }
  /** One indicator at one time with two values. */
  | {
      readonly rule: "text-contradiction";
      readonly printed: Quantity;
      readonly other: Quantity;
      readonly subject: string;
    }
  | {
      readonly rule: "text-points";
      readonly printed: Quantity;
    }
  | { readonly rule: "text-rank"; readonly rank: Quantity; readonly among: Quantity }
  /** A document that applies another which is younger. */
  | {
      readonly rule: "text-date-order";
      readonly document: string;
      readonly date: string;
      readonly applied: string;
      readonly appliedDate: string;
    }
  | {
      readonly rule: "text-table";
      readonly printed: Quantity;
      readonly expected: Decimal;
      readonly cell: CellRef;
      readonly where: Where;
    };

export type TextRuleId = TextFindingDetail["rule"];

/** One thing about the figures of a text that has to be looked at. */
export interface TextFinding {
  readonly rule: TextRuleId;
  readonly severity: Severity;
  /** What to look at first: the figure, or the date. */
  readonly span: TextSpan;
  /** `text.slice(span.start, span.end)`. */
  readonly printed: string;
  /** What the other figures say should stand there, in the report's own notation; null where several could. */
  readonly expected: string | null;
  /** Put in place of the span it settles the finding; null where that is not certain. */
  readonly replacement: string | null;
  /** The other figures of the computation: looking at them settles which one is wrong. */
  readonly settledBy: readonly TextSpan[];
  readonly detail: TextFindingDetail;
}

/** A figure of the text and the table cell that holds it. */
export interface TextLink {
  readonly span: TextSpan;
  readonly printed: string;
  readonly cell: CellRef;
  readonly where: Where;
  /** Whether the two agree at the printed decimals. */
  readonly agrees: boolean;
}

/** What the check of one text saw. */
export interface TextReview {
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  /** In the order of the text. */
  readonly findings: readonly TextFinding[];
  /** In the order of the text. */
  readonly links: readonly TextLink[];
}
