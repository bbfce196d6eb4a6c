import { isCellError, type CellValue } from "../../core/model/workbook";
import type { Range } from "../../hosts/sheets/services";
import type { Area } from "../grid/area";
import type { CellWrite } from "../grid/grid";
import type { GridStylePatch } from "../grid/style";
import { readTypedEntry } from "../grid/typed-entry";
import { beforeWrite, type ScriptDocument } from "./document";
import { gridFormula, momentOf, shownFormula } from "./locale";

/** Google's name of the format of a cell that has none. */
const AUTOMATIC = "0.###############";
const GENERAL = "General";

const isDateFormat = (format: string): boolean => /[dyh]/i.test(format) && !format.includes("0");

const line = { line: "Thin", color: "#000000" } as const;

/** A range as Apps Script knows it, over the grid. */
export class ScriptRange implements Range {
  constructor(
    private readonly document: ScriptDocument,
    private readonly sheet: string,
    readonly area: Area,
  ) {}

  getRow = (): number => this.area.row + 1;
  getColumn = (): number => this.area.column + 1;
  getNumRows = (): number => this.area.rowCount;
  getNumColumns = (): number => this.area.columnCount;

  activate(): Range {
    this.document.grid.select({ sheet: this.sheet, area: this.area });
    return this;
  }

  canEdit(): boolean {
    return !this.document.protectedSheets.has(this.sheet);
  }

  getValues(): unknown[][] {
    const { grid } = this.document;
    const formats = grid.numberFormats(this.sheet, this.area);
    return grid
      .values(this.sheet, this.area)
      .map((row, r) => row.map((value, c) => this.#given(value, formats[r]?.[c] ?? GENERAL)));
  }

  getFormulas(): string[][] {
    const { grid, locale } = this.document;
    return grid
      .formulas(this.sheet, this.area)
      .map((row) => row.map((formula) => (formula === null ? "" : shownFormula(formula, locale))));
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? "";
  }

  getNumberFormats(): string[][] {
    return this.document.grid
      .numberFormats(this.sheet, this.area)
      .map((row) => row.map((format) => (format === GENERAL ? AUTOMATIC : format)));
  }

  setValues(values: (string | number | boolean)[][]): Range {
    this.#expectShape(values);
    beforeWrite(this.document, this.sheet);
    const formats = this.document.grid.numberFormats(this.sheet, this.area);
    const cells = values.map((row, r) =>
      row.map((value, c) => this.#taken(value, formats[r]?.[c] ?? GENERAL)),
    );
    this.document.grid.write(this.sheet, this.area, cells);
    return this;
  }

  setNumberFormat(format: string): Range {
    return this.#restyle({ numberFormat: format });
  }

  setNumberFormats(formats: string[][]): Range {
    this.#expectShape(formats);
    beforeWrite(this.document, this.sheet);
    this.document.grid.restyle(this.sheet, this.area, (row, column) => ({
      numberFormat: formats[row - this.area.row]?.[column - this.area.column] ?? GENERAL,
    }));
    return this;
  }

  merge(): Range {
    beforeWrite(this.document, this.sheet);
    this.document.grid.merge(this.sheet, [this.area]);
    return this;
  }

  setFontFamily = (fontName: string): Range => this.#restyle({ fontName });
  setFontSize = (fontSize: number): Range => this.#restyle({ fontSize });
  setFontWeight = (weight: "bold" | "normal"): Range => this.#restyle({ bold: weight === "bold" });
  setFontStyle = (style: "italic" | "normal"): Range =>
    this.#restyle({ italic: style === "italic" });
  setWrap = (wrap: boolean): Range => this.#restyle({ wrap });

  setHorizontalAlignment(alignment: "left" | "center" | "right"): Range {
    const names = { left: "Left", center: "Center", right: "Right" } as const;
    return this.#restyle({ horizontal: names[alignment] });
  }

  setVerticalAlignment(alignment: "top" | "middle" | "bottom"): Range {
    const names = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
    return this.#restyle({ vertical: names[alignment] });
  }

  setBorder(
    top: boolean,
    left: boolean,
    bottom: boolean,
    right: boolean,
    vertical: boolean,
    horizontal: boolean,
  ): Range {
    const { row, column, rowCount, columnCount } = this.area;
    beforeWrite(this.document, this.sheet);
    const edge = (isDrawn: boolean) => (isDrawn ? line : null);
    this.document.grid.restyle(this.sheet, this.area, (r, c) => ({
      borders: {
        top: edge(r === row ? top : horizontal),
        bottom: edge(r === row + rowCount - 1 ? bottom : horizontal),
        left: edge(c === column ? left : vertical),
        right: edge(c === column + columnCount - 1 ? right : vertical),
      },
    }));
    return this;
  }

  #restyle(patch: GridStylePatch): Range {
    beforeWrite(this.document, this.sheet);
    this.document.grid.restyle(this.sheet, this.area, patch);
    return this;
  }

  #given(value: CellValue, format: string): unknown {
    if (value === null) return "";
    if (isCellError(value)) return value.code;
    if (typeof value !== "number" || !isDateFormat(format)) return value;
    return this.document.makeDate(momentOf(value, this.document.locale));
  }

  /** What a value becomes in a cell: a text is read as if it were typed. */
  #taken(value: unknown, format: string): CellWrite {
    if (typeof value === "number" || typeof value === "boolean") return { content: value };
    if (typeof value !== "string") throw new Error(`A cell takes no ${String(value)}`);
    const { content, numberFormat } = readTypedEntry(value, format);
    if (typeof content === "object" && content !== null) {
      return { content: { formula: gridFormula(content.formula, this.document.locale) } };
    }
    return numberFormat === null || format !== GENERAL ? { content } : { content, numberFormat };
  }

  #expectShape(data: readonly (readonly unknown[])[]): void {
    const { rowCount, columnCount } = this.area;
    const refuse = (what: string, has: number, range: number): never => {
      throw new Error(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${range}.`,
      );
    };
    if (data.length !== rowCount) refuse("rows", data.length, rowCount);
    for (const row of data) {
      if (row.length !== columnCount) refuse("columns", row.length, columnCount);
    }
  }
}

/** The areas of a range's own kind; what else a script may hand over is none. */
export const areaOf = (range: Range): Area => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rowCount: range.getNumRows(),
  columnCount: range.getNumColumns(),
});
