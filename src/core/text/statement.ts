import type { Quantity, TextUnit } from "../model/claim";
import type { ListWords } from "./clauses";
import type { Figure } from "./figures";
import type { Role } from "./roles";
import { isRate } from "./units";

/** One figure in its role, or the two of a fraction. */
export type Entry =
  | {
      readonly kind: "figure";
      readonly role: Role;
      readonly quantity: Quantity;
      readonly figure: Figure;
    }
  | {
      readonly kind: "fraction";
      readonly rank: boolean;
      readonly numerator: Quantity;
      readonly denominator: Quantity;
      /** Its numerator's. */
      readonly figure: Figure;
    };

/** What is said in a row about one indicator at one time. */
export interface Statement {
  /**
   * Words of its subject, those behind its level among them ("157 lượt người hưởng BHXH"); those of
   * an earlier statement where it has none of its own.
   */
  readonly words: string[];
  /** Words of its subject as printed in its own clause, in lower case. */
  readonly clause: string;
  readonly period: string | null;
  readonly entries: Entry[];
  /** Of the country, or of others than the report's own province. */
  readonly elsewhere: boolean;
  /** The statement whose level this one's is a part of, and how its list begins. */
  readonly partOf: {
    readonly whole: Statement;
    readonly words: ListWords;
    readonly list: number;
  } | null;
  readonly paragraph: number;
}

/** The level a statement gives of its indicator, a rate or an amount; null where it gives none. */
export function levelOf(statement: Statement): Quantity | null {
  for (const entry of statement.entries) {
    if (entry.kind === "figure" && entry.role.kind === "level") return entry.quantity;
  }
  return null;
}

export const isLevel = (entry: Entry): boolean =>
  entry.kind === "fraction" || entry.role.kind === "level";

export const isAmount = (entry: Entry): boolean => isLevel(entry) && !isRate(unitOf(entry));

export const unitOf = (entry: Entry): TextUnit =>
  entry.kind === "fraction" ? entry.denominator.unit : entry.quantity.unit;
