import { blockAt, contentAt, GENERAL } from "../../core/edits/cells";
import { emptySheet, findSheet } from "../../core/edits/state";
import { isFormula } from "../../core/model/content";
import type { HostFailure } from "../../core/model/failure";
import { cellRef, rangeRef } from "../../core/model/reference";
import { fail, ok, type Result } from "../../core/model/result";
import type { Settings } from "../../core/settings/settings";
import type { Host } from "../../hosts/port";
import type { Write } from "../state/pane";
import { formulaFor } from "./formula";
import type { HelperFunction } from "./helper-function";

/** A formula ready to be written, and what stands in its cell now; "" where nothing does. */
export type Insertion =
  | { readonly kind: "ready"; readonly write: Write; readonly held: string }
  | { readonly kind: "belongsBeside" };

/** Reads the selected cell and its neighbours, and makes the formula for it. Nothing is written. */
export async function prepareInsertion(
  host: Host,
  chosen: HelperFunction,
  settings: Settings,
): Promise<Result<Insertion, HostFailure>> {
  const selected = await host.read("selection");
  if (!selected.ok) return selected;
  const { selection } = selected.value;
  if (selection === null) return fail({ kind: "noSelection" });
  const read = await host.read("sheet");
  if (!read.ok) return read;
  const sheet = findSheet(read.value, selection.sheet) ?? emptySheet(selection.sheet);
  const cell = cellRef(selection.sheet, selection.row, selection.column);
  const formula = formulaFor(chosen, sheet, cell, settings.latePaymentBase);
  if (formula === null) return ok({ kind: "belongsBeside" });
  const range = rangeRef(cell.sheet, cell.row, cell.column, 1, 1);
  const before = blockAt(sheet, range);
  // a cell of text would show the formula itself
  const numberFormats = before.numberFormats.map((row) =>
    row.map((format) => (format === "@" ? GENERAL : format)),
  );
  const after = { contents: [[{ formula }]], numberFormats };
  const content = contentAt(sheet, cell.row, cell.column);
  const held = content === null ? "" : isFormula(content) ? content.formula : String(content);
  const edits = [{ kind: "setCells", range, before, after }] as const;
  return ok({ kind: "ready", write: { kind: "formula", cell, edits }, held });
}
