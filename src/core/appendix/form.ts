import type { Decimal } from "../model/decimal";
import type { Block, Measure } from "../model/table";

/**
 * A statistical form as data: everything a printed appendix fixes. `layoutAppendix` turns any form
 * into a worksheet, so a new appendix is a new value of this type and no code.
 */
export interface Form {
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
  /** Groups of columns under one heading, left to right. */
  readonly blocks: readonly FormBlock[];
  readonly totalLabel: string;
  /** Heights in points of the two heading rows: blocks, then columns. */
  readonly headingHeights: readonly [blocks: number, columns: number];
}

/** A column of labels; `width` is in characters of the default font. */
interface LabelColumn {
  readonly heading: string;
  readonly mark: string;
  readonly width: number;
}

export interface FormBlock {
  readonly heading: string;
  readonly columns: readonly FormColumn[];
}

export interface FormColumn extends LabelColumn {
  /** What the column counts; how a recognised table's columns are matched to the form's. */
  readonly block: Block;
  readonly measure: Measure;
  readonly numberFormat: string;
  /** Whether officers type this figure; a typed figure takes the place of the formula. */
  readonly typed: boolean;
  /** In en-US syntax, where `{8}` is the cell of the same row in the column marked 8; null for none. */
  readonly formula: string | null;
  /** The total row's content: the units' sum, the row formula again, or a figure of its own. */
  readonly total: "sum" | "formula" | "typed";
}

/** Figures by column mark; percents in percent points. Columns not named are blank. */
export type Figures = Readonly<Record<string, Decimal>>;

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
}

export interface AppendixInput {
  /** The form's own title filled in, or lines to use as they are. */
  readonly title: TitleFields | readonly string[];
  readonly units: readonly AppendixUnit[];
  /** Figures of the total row that are no sum: the province's own target rate. */
  readonly totals?: Figures;
  /** Worksheet names already taken. */
  readonly sheetNames: readonly string[];
}
