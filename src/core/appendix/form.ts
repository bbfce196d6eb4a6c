import type { Decimal } from "../model/decimal";
import type { Block, Measure } from "../model/table";

/**
 * A statistical form as data: everything a printed appendix fixes. `layoutAppendix` turns any form
 * into a worksheet, so a new appendix is a new JSON file of this shape and no code. The built-in ones
 * are in `forms/`; docs/user/bieu-mau.md says what every field means.
 */
export interface Form {
  /** How the command line calls it: "coverage". */
  readonly id: string;
  /** What it is called where one is chosen. */
  readonly name: string;
  /** Base name of the worksheet. */
  readonly sheetName: string;
  /**
   * Lines above the table; `{period}`, `{province}`, `{reportNumber}` and `{reportDate}` stand for
   * what the officer enters. A line in parentheses is set in italics, any other in bold capitals.
   */
  readonly title: readonly string[];
  readonly unitOfMeasure: string;
  readonly ordinal: LabelColumn;
  readonly unit: LabelColumn;
  /** Groups of columns, left to right. */
  readonly blocks: readonly FormBlock[];
  /** A column of remarks on the units, at the right. */
  readonly remark?: LabelColumn;
  readonly totalLabel: string;
  /** Heights in points of the two heading rows: blocks, then columns. */
  readonly headingHeights: readonly [blocks: number, columns: number];
  /** Drawn under the table where they are wanted. */
  readonly charts?: readonly FormChart[];
}

/** A form of several insurances alike: `{subject}` in its texts stands for the one chosen. */
export interface FormFile extends Form {
  /** The first one is what the file's columns match; the others take its place. */
  readonly subjects?: readonly Subject[];
}

export interface Subject {
  readonly block: Block;
  readonly name: string;
}

/** A column of labels; `width` is in characters of the default font. */
export interface LabelColumn {
  readonly heading: string;
  readonly mark: string;
  readonly width: number;
}

export interface FormBlock {
  /** Over all its columns; without one each column's heading stands alone. */
  readonly heading?: string;
  readonly columns: readonly FormColumn[];
}

export interface FormColumn extends LabelColumn {
  /** Which column of a recognised table fills it; without one only a column headed alike does. */
  readonly match?: ColumnMatch;
  readonly numberFormat: string;
  /** Whether officers type this figure; a typed figure takes the place of the formula. */
  readonly typed: boolean;
  /**
   * In en-US syntax, where `{8}` is the cell of the same row in the column marked 8, `{units 8}` the
   * cells of all units there, and `{total 8}` that of the total row.
   */
  readonly formula?: string;
  /** The total row's formula where it is another one. */
  readonly totalFormula?: string;
  /** The total row's content: the units' sum, the row formula again, a figure of its own, or none. */
  readonly total: "sum" | "formula" | "typed" | "blank";
  /** What its percents are held against: coloured, where that is wanted. */
  readonly goal?: Goal;
}

export type ColumnMatch =
  | { readonly kind: "measure"; readonly block: Block; readonly measure: Measure }
  /** The same figure of the period before; in a table that holds both, told by its words. */
  | {
      readonly kind: "previous";
      readonly block: Block;
      readonly measure: Measure;
      readonly words: readonly string[];
    }
  /** A heading with one of these words, the likeliest first. */
  | { readonly kind: "heading"; readonly words: readonly string[] };

export type Goal =
  /** 100 %; before the year is over, the months elapsed of it. */
  | { readonly kind: "pace" }
  /** The percent of the same row in another column. */
  | { readonly kind: "column"; readonly mark: string };

/** Columns as bars, a group for each unit, and lines to hold them against. */
export interface FormChart {
  readonly title: string;
  /** Marks of the columns. */
  readonly bars: readonly string[];
  readonly lines: readonly ChartLine[];
}

export type ChartLine =
  /** 100 % for every unit. */
  | { readonly kind: "full"; readonly name: string }
  /** The share of the year that has elapsed. */
  | { readonly kind: "pace"; readonly name: string }
  /** Another column, under its own heading. */
  | { readonly kind: "column"; readonly mark: string };

/** What a laid-out form shows beside its figures. */
export interface Look {
  readonly charts: boolean;
  /** In percent of the goal; null colours nothing. */
  readonly ratings: { readonly met: Decimal; readonly near: Decimal } | null;
  /** Of the year, 1 to 12: the pace is that many twelfths. */
  readonly monthsElapsed: number;
}

/**
 * Figures by column mark; percents in percent points. Columns not named hold their formula or are
 * blank; null leaves a cell blank that would hold a formula.
 */
export type Figures = Readonly<Record<string, Decimal | null>>;

/** What an officer enters for the lines above the table; "" leaves dots to fill in by hand. */
export interface TitleFields {
  /** "6 tháng đầu năm 2024" */
  readonly period: string;
  /** Who reports, as read after "của": "BHXH tỉnh Ninh Thuận". */
  readonly province: string;
  /** "123/BC-BHXH" */
  readonly reportNumber: string;
  /** "05/7/2024" */
  readonly reportDate: string;
}

export interface AppendixUnit {
  readonly name: string;
  readonly figures: Figures;
  /** Shown where the form has a column for it. */
  readonly remark?: string;
}

export interface AppendixInput {
  /** The form's own title filled in, or lines to use as they are. */
  readonly title: TitleFields | readonly string[];
  readonly units: readonly AppendixUnit[];
  /** Figures of the total row that are no sum: the province's own target rate. Null: see `Figures`. */
  readonly totals?: Figures;
  /** Lines under the table. */
  readonly notes?: readonly string[];
  /** Worksheet names already taken. */
  readonly sheetNames: readonly string[];
}
