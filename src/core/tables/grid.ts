import { isCellError, type CellValue, type Sheet } from "../model/workbook";

/** What a cell looks like before anything is known about its table. */
type CellKind = "blank" | "words" | "figure";

/** A sheet's used range, counted from its own first row and column. */
export interface Grid {
  readonly sheet: Sheet;
  readonly rowCount: number;
  readonly columnCount: number;
  kindAt(row: number, column: number): CellKind;
  /** Its text on one line; "" outside the range. */
  textAt(row: number, column: number): string;
  isYearAt(row: number, column: number): boolean;
}

const figureText = /^[\s(+\u2212-]*[.,]?\d[\d.,\s]*%?[\s)]*$/;

/** "#DIV/0!" and its kin, also where they were pasted as text. */
export const errorText = /^#[A-Z/0]+[!?]?$/;

const placeholder = /^[-–—.…\s]*$/;

/** Kinds are worked out once, for a sheet may hold a million cells and is looked at several times. */
export function readGrid(sheet: Sheet): Grid {
  const rowCount = sheet.values.length;
  const columnCount = sheet.values[0]?.length ?? 0;
  const kinds: readonly CellKind[] = ["blank", "words", "figure"];
  const codes = new Uint8Array(rowCount * columnCount);
  sheet.values.forEach((values, row) => {
    values.forEach((value, column) => {
      codes[row * columnCount + column] = kinds.indexOf(kindOf(value));
    });
  });
  const valueAt = (row: number, column: number): CellValue => sheet.values[row]?.[column] ?? null;
  return {
    sheet,
    rowCount,
    columnCount,
    kindAt: (row, column) => kinds[codes[row * columnCount + column] ?? 0] ?? "blank",
    textAt: (row, column) => oneLine(valueAt(row, column)),
    isYearAt: (row, column) => /^(19|20)\d\d$/.test(oneLine(valueAt(row, column))),
  };
}

function kindOf(value: CellValue): CellKind {
  if (typeof value === "number") return "figure";
  if (typeof value !== "string") return isCellError(value) ? "figure" : "blank";
  if (figureText.test(value) || errorText.test(value)) return "figure";
  return placeholder.test(value) ? "blank" : "words";
}

const oneLine = (value: CellValue): string => {
  if (typeof value === "string")
    return value
      .normalize("NFC")
      .replace(/[\s\u00a0]+/g, " ")
      .trim();
  return typeof value === "number" ? String(value) : "";
};
