import type { RuleId } from "../../../src/core/model/finding";

/** What one rule says of small sheets; the documented ones become its page in docs/rules. */
export interface RuleCases {
  readonly rule: RuleId;
  /** Vietnamese: when it speaks, when it does not, what to do. The paragraphs of its page. */
  readonly about: readonly string[];
  readonly cases: readonly RuleCase[];
}

export interface RuleCase {
  readonly name: string;
  readonly doc?: true;
  /** A text grid (test/grid.ts); the rule finds the marked cells and no others. */
  readonly grid: string;
}
