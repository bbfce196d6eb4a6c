import type { Cell, Workbook } from "exceljs";
import type { CellNote } from "../file-host";
import { storedText } from "./text-escapes";

/** Notes on cells; where there is a note already, below what it says. */
export function annotate(workbook: Workbook, notes: readonly CellNote[]): void {
  for (const { cell: at, text } of notes) {
    const worksheet = workbook.getWorksheet(at.sheet);
    if (worksheet === undefined) continue;
    const cell = worksheet.getCell(at.row + 1, at.column + 1).master;
    const before = noteOf(cell);
    const whole = before === "" ? storedText(text) : `${before}\n\n${storedText(text)}`;
    cell.note = { texts: [{ text: whole }], margins: { insetmode: "auto" } };
    // a note on a cell that holds and wears nothing is not written
    if (Object.keys(cell.style).length === 0) cell.style = { alignment: { vertical: "bottom" } };
  }
}

function noteOf(cell: Cell): string {
  const { note } = cell;
  if (typeof note === "string") return note;
  return note?.texts?.map(({ text }) => text).join("") ?? "";
}
