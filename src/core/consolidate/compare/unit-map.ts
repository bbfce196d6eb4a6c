import type { Decimal } from "../../model/decimal";
import type { CellRef } from "../../model/reference";

/** Which of today's units each former one became, and what part of it went to each. */
export interface UnitMap {
  readonly shares: readonly UnitShare[];
}

export interface UnitShare {
  readonly from: string;
  readonly to: string;
  /** In percent points; those of one former unit add up to 100. */
  readonly percent: Decimal;
}

/** Why a row of a map cannot be used, or what is missing of it. */
export type UnitMapProblem =
  | { readonly kind: "unknownFormer"; readonly name: string; readonly cell: CellRef }
  | { readonly kind: "unknownPresent"; readonly name: string; readonly cell: CellRef }
  | { readonly kind: "unreadableShare"; readonly text: string; readonly cell: CellRef }
  /** The same pair of units once more. */
  | {
      readonly kind: "repeated";
      readonly from: string;
      readonly to: string;
      readonly cell: CellRef;
    }
  | {
      readonly kind: "sharesNotWhole";
      readonly from: string;
      /** What they add up to, in percent points. */
      readonly sum: Decimal;
      readonly cell: CellRef;
    }
  | { readonly kind: "missingFormer"; readonly name: string };

/** A map as far as it can be used: former units with a problem are not in it. */
export interface UnitMapReading {
  readonly map: UnitMap;
  readonly problems: readonly UnitMapProblem[];
}
