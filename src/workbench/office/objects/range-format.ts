import { mapArea } from "../../grid/area";
import type { Area } from "../../grid/area";
import type { GridStyle, GridStylePatch } from "../../grid/style";
import type { OfficeDocument } from "../document";
import { OfficeObject } from "../office-object";
import { readColor, readFlag, readNumber, readText, readWord } from "../read-argument";
import { RangeBorderCollectionObject } from "./range-borders";

const horizontals = ["General", "Left", "Center", "Right", "Justify"] as const;
const verticals = ["Top", "Center", "Bottom"] as const;
const underlines = ["None", "Single", "Double"] as const;

/** Reads and writes one aspect of the formatting of all cells of a range. */
abstract class FormatPart extends OfficeObject {
  constructor(
    protected readonly document: OfficeDocument,
    protected readonly sheet: string,
    protected readonly area: Area,
  ) {
    super();
  }

  /** The value all cells share; null when they differ. */
  protected shared<Value>(read: (style: GridStyle) => Value): Value | null {
    const { grid } = this.document;
    const cells = grid.clip(this.sheet, this.area) ?? { ...this.area, rowCount: 1, columnCount: 1 };
    return sharedValue(mapArea(cells, (row, column) => read(grid.style(this.sheet, row, column))));
  }

  protected change(patch: GridStylePatch): void {
    this.document.beforeChange(this.sheet);
    this.document.grid.restyle(this.sheet, this.area, patch);
  }
}

export class RangeFormatObject extends FormatPart {
  get Fill(): RangeFillObject {
    return new RangeFillObject(this.document, this.sheet, this.area);
  }

  get Font(): RangeFontObject {
    return new RangeFontObject(this.document, this.sheet, this.area);
  }

  get Borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.document, this.sheet, this.area);
  }

  get HorizontalAlignment(): string | null {
    return this.shared((style) => style.horizontal);
  }

  set HorizontalAlignment(value: unknown) {
    this.change({ horizontal: readWord(value, horizontals) });
  }

  get VerticalAlignment(): string | null {
    return this.shared((style) => style.vertical);
  }

  set VerticalAlignment(value: unknown) {
    this.change({ vertical: readWord(value, verticals) });
  }

  get WrapText(): boolean | null {
    return this.shared((style) => style.wrap);
  }

  set WrapText(value: unknown) {
    this.change({ wrap: readFlag(value) });
  }

  get ColumnWidth(): number | null {
    const row = { ...this.#cells(), rowCount: 1 };
    return sharedValue(
      mapArea(row, (_, column) => this.document.grid.columnWidth(this.sheet, column)),
    );
  }

  set ColumnWidth(value: unknown) {
    this.document.beforeChange(this.sheet);
    this.document.grid.setColumnWidth(this.sheet, this.area, readNumber(value));
  }

  get RowHeight(): number | null {
    const column = { ...this.#cells(), columnCount: 1 };
    return sharedValue(mapArea(column, (row) => this.document.grid.rowHeight(this.sheet, row)));
  }

  set RowHeight(value: unknown) {
    this.document.beforeChange(this.sheet);
    this.document.grid.setRowHeight(this.sheet, this.area, readNumber(value));
  }

  #cells(): Area {
    return this.document.grid.clip(this.sheet, this.area) ?? this.area;
  }
}

export class RangeFillObject extends FormatPart {
  /** White where there is none, as in Excel. */
  get Color(): string | null {
    return this.shared((style) => style.fill ?? "#FFFFFF");
  }

  set Color(value: unknown) {
    this.change({ fill: readColor(value) });
  }

  get Pattern(): string | null {
    return this.shared((style) => (style.fill === null ? "None" : "Solid"));
  }

  Clear(): void {
    this.change({ fill: null });
  }
}

export class RangeFontObject extends FormatPart {
  get Bold(): boolean | null {
    return this.shared((style) => style.bold);
  }

  set Bold(value: unknown) {
    this.change({ bold: readFlag(value) });
  }

  get Italic(): boolean | null {
    return this.shared((style) => style.italic);
  }

  set Italic(value: unknown) {
    this.change({ italic: readFlag(value) });
  }

  get Strikethrough(): boolean | null {
    return this.shared((style) => style.strikethrough);
  }

  set Strikethrough(value: unknown) {
    this.change({ strikethrough: readFlag(value) });
  }

  get Underline(): string | null {
    return this.shared((style) => style.underline);
  }

  set Underline(value: unknown) {
    this.change({ underline: readWord(value, underlines) });
  }

  get Color(): string | null {
    return this.shared((style) => style.fontColor);
  }

  set Color(value: unknown) {
    this.change({ fontColor: readColor(value) });
  }

  get Name(): string | null {
    return this.shared((style) => style.fontName);
  }

  set Name(value: unknown) {
    this.change({ fontName: readText(value) });
  }

  get Size(): number | null {
    return this.shared((style) => style.fontSize);
  }

  set Size(value: unknown) {
    this.change({ fontSize: readNumber(value) });
  }
}

export function sharedValue<Value>(rows: readonly (readonly Value[])[]): Value | null {
  const first = rows[0]?.[0] ?? null;
  return rows.every((row) => row.every((value) => value === first)) ? first : null;
}
