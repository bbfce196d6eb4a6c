import type { Content } from "./content";
import type { RangeRef } from "./reference";

export type HorizontalAlignment = "left" | "center" | "right";

/** Formatting of a range; what is not named stays the host's default. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: "center";
  readonly wrap?: boolean;
  /** Thin black lines around and between the cells. */
  readonly borders?: boolean;
}

export interface StyledRange {
  readonly range: RangeRef;
  readonly style: CellStyle;
}

/** Print setup; margins in millimetres. Paper is A4 and the sheet is printed one page wide. */
export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Rows repeated on every page, counted from 0, last included. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** What is printed, where the sheet holds more than that. */
  readonly printArea?: RangeRef;
}

/** A native conditional format: how cells look while a formula holds for them. */
export interface ConditionalStyle {
  readonly range: RangeRef;
  /** In en-US syntax, for the range's first cell. At most one of a cell's formulas holds. */
  readonly formula: string;
  /** "#RRGGBB"; never the only sign. */
  readonly fill: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A native chart of columns, and lines to hold them against, over the cells they are taken from. */
export interface ChartLayout {
  readonly title: string;
  /** What the columns stand for, from left to right. */
  readonly categories: RangeRef;
  /** At least one. */
  readonly bars: readonly ChartSeries[];
  readonly lines: readonly ChartSeries[];
  /** Of the axis and the labels. */
  readonly numberFormat: string;
  /** Whether there is room to print the columns' figures above them. */
  readonly hasLabels: boolean;
  /** Whether there is no room for names side by side: they are set small, and upright. */
  readonly isDense: boolean;
  /** The cells it covers. */
  readonly place: RangeRef;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: RangeRef;
  /** "#RRGGBB", told apart on black-and-white paper by its lightness or its dashes. */
  readonly colour: string;
  readonly dash: "solid" | "dash" | "dot";
}

/** A whole worksheet as data: what an add-sheet edit writes, from A1. */
export interface SheetLayout {
  readonly name: string;
  readonly contents: readonly (readonly Content[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly fontName: string;
  readonly fontSize: number;
  readonly merges: readonly RangeRef[];
  /** Applied in order; later ranges win. */
  readonly styles: readonly StyledRange[];
  /** Widths in characters of the default font, one a column. */
  readonly columnWidths: readonly number[];
  /** Columns that are there but not shown, nor printed. */
  readonly hiddenColumns?: readonly number[];
  /** Heights in points by row; rows not named keep the host's height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageLayout;
  readonly conditionalStyles?: readonly ConditionalStyle[];
  readonly charts?: readonly ChartLayout[];
}
