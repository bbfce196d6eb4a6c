import type { Decimal } from "./decimal";
import type { Origin } from "./origin";
import type { SeparatorStyle } from "./reading";
import type { ColumnIndex, RangeRef, RowIndex } from "./reference";
import type { Sheet } from "./workbook";

/** A figure of a table: one cell after its column and its table have settled how it is read. */
export type Figure =
  | NumberFigure
  | IntervalFigure
  | { readonly kind: "verdict"; readonly verdict: Verdict; readonly text: string }
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "error"; readonly code: string };

export interface NumberFigure {
  readonly kind: "number";
  /** The value the table takes the cell to have, with its printed decimals; percent points in percent columns. */
  readonly value: Decimal;
  /** `words` is a text that says its sign: "giảm 3,2%". */
  readonly stored: "number" | "text" | "words" | "formula";
  /** The separators printed in a text cell; null where none tells. */
  readonly style: SeparatorStyle | null;
  /**
   * What the cell itself holds, where the host holds another value than the one meant: a typed
   * "67.269" that became 67,269 thousandths while the column counts people. Null otherwise.
   */
  readonly slippedFrom: Decimal | null;
}

/** A target given in words or as a range: "Dưới 4", "Trên 95%", "6,6 - 6,8". */
export interface IntervalFigure {
  readonly kind: "interval";
  /** Null where it is open to that side; neither counts for "Khoảng 4", which nothing contradicts. */
  readonly least: Decimal | null;
  readonly most: Decimal | null;
  /** Whether its bound itself is outside: "Dưới", "Trên". */
  readonly isStrict: boolean;
  readonly text: string;
}

/** What a table says of an actual figure and its target: "Vượt", "Đạt", "Không đạt". */
export type Verdict = "exceeded" | "met" | "missed";

/** What a column counts: one block of the form … */
export type Block = "compulsory" | "voluntary" | "health" | "unemployment" | "coverage" | "other";

/** … and which measure of it. */
export type Measure =
  | "target"
  | "actual"
  | "attainment"
  | "population"
  | "targetRate"
  | "insured"
  | "coverage"
  | "other";

/**
 * What a column's figures are: whole things counted; amounts printed rounded (money); percents; or
 * figures that never add up (averages, prices, ranks, years).
 */
export type Unit = "count" | "amount" | "percent" | "index";

/**
 * What a heading says its column is to its neighbours: their total, a part of one ("Trong đó"), a
 * change between two of them or only its rise or fall, what is left of one or at the close of an
 * account, a share of a total, a target, what came of it, or the figures of one period.
 */
export type HeadingRole =
  | "total"
  | "part"
  | "change"
  | "rise"
  | "fall"
  | "left"
  | "closing"
  | "share"
  | "target"
  | "actual"
  | "period";

/**
 * How a form prints that a column is computed, by the marks of others in upper case: "(4)=(5)+(6)",
 * "3=2/1", "5=4/3*100", "(2-1)/1".
 */
export type MarkFormula =
  | { readonly kind: "sum"; readonly added: readonly string[]; readonly taken: readonly string[] }
  | {
      readonly kind: "ratio";
      readonly numerator: string;
      readonly denominator: string;
      /** Whether it is taken times 100. */
      readonly isPercent: boolean;
    }
  | { readonly kind: "growth"; readonly current: string; readonly previous: string };

/** One of the headings over a column. */
export interface Heading {
  /** As it is compared: lower case, without diacritics. */
  readonly text: string;
  readonly role: HeadingRole | null;
}

export interface TableColumn {
  readonly column: ColumnIndex;
  readonly block: Block;
  readonly measure: Measure;
  readonly unit: Unit;
  /** Header text without line breaks, outer headings first: "BHYT – Thực hiện". */
  readonly heading: string;
  /** The same headings one by one. */
  readonly headings: readonly Heading[];
  /** The printed column mark ("8"), where the form has a row of marks. */
  readonly mark: string | null;
  /** How the mark says it is computed. */
  readonly formula: MarkFormula | null;
}

/**
 * What the label of a total says: that it is a `sum`; what it is a sum `of`, "Tổng kinh phí"; that it is
 * of the `whole`, "Toàn tỉnh", which may be a rate; or of the `country`, whatever rows stand with it.
 */
export type TotalSays = "sum" | "of" | "whole" | "country";

export interface TableRow {
  readonly row: RowIndex;
  /**
   * A group heads the deeper rows under it. Never added to a total are a part of the row above it
   * ("Trong đó: nữ", "- Nam") and a memo, which compares ("Cùng kỳ").
   */
  readonly kind: "unit" | "total" | "group" | "part" | "memo";
  /** 0 where the rows have no groups; otherwise 0 is the outermost. A part is deeper than its whole. */
  readonly level: number;
  /** Whether words and layout say its kind and level, or a mere dash or the figures do. */
  readonly origin: Origin;
  /** The unit's name or the total's label, trimmed. */
  readonly label: string;
  /** What a total's label says; on no other row. */
  readonly says?: TotalSays;
  /** What its figures are, where rows have units of their own: "Đơn vị tính: người, %, triệu đồng". */
  readonly unit?: Unit;
}

/** One recognised table: units down, figures across. */
export interface Table {
  /** Units stand across the sheet and measures down: `rows` lie in its columns, `columns` in its rows. */
  readonly isTransposed?: true;
  /** Header to last body row, ordinal and unit columns included. */
  readonly range: RangeRef;
  /** The sheet it was recognised on: what its cells hold, as a repair must know it. */
  readonly sheet: Sheet;
  /** Lines above the header: title, reference, unit of measure. */
  readonly title: readonly string[];
  readonly unitColumn: ColumnIndex;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** `figures[r][c]` belongs to `rows[r]` and `columns[c]`. */
  readonly figures: readonly (readonly Figure[])[];
  /** The separator convention most of its text cells follow; null when no text cell tells. */
  readonly style: SeparatorStyle | null;
}

/** A figure's position within a table: index into `rows` and into `columns`. */
export interface Place {
  readonly row: number;
  readonly column: number;
}
