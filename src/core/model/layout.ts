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
}
