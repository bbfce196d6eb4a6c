import { unitsFromCells } from "../../core/appendix/units";
import { findTables } from "../../core/tables/find-tables";
import { appendixInput } from "../appendix-input";
import { appendixWords } from "../appendix-words";
import { chosenForm } from "../chosen-form";
import type { Command } from "../command";
import { layoutChosen } from "../layout-chosen";
import type { Write } from "../state/pane";
import type { Around } from "./around";
import { readNames } from "./read-names";
import { write } from "./write";

/** Units from the selected cells. */
export async function readSelection({ host, send }: Around): Promise<void> {
  const read = await host.read("selection");
  if (!read.ok) return send({ kind: "appendixFailed", failure: read.failure });
  const rows = read.value.sheets.flatMap((sheet) => sheet.values);
  send({ kind: "selectionRead", units: unitsFromCells(rows) });
}

/** The tables of the open sheet, to be laid out anew. */
export async function readTables({ host, send }: Around): Promise<void> {
  const read = await host.read("sheet");
  if (!read.ok) return send({ kind: "appendixFailed", failure: read.failure });
  send({ kind: "tablesRead", tables: read.value.sheets.flatMap(findTables) });
}

/** Reads which names are taken, then adds the sheet. */
export async function build(
  { units, title, form }: Extract<Command, { kind: "build" }>,
  around: Around,
): Promise<void> {
  const read = await readNames(around.host);
  if (!read.ok) return around.send({ kind: "appendixFailed", failure: read.failure });
  const { settings, words } = around.state();
  const input = appendixInput(chosenForm(form), units, title, read.value.sheetNames);
  const layout = layoutChosen(form, input, settings, appendixWords[words.language].notes);
  const built: Write = {
    kind: "build",
    sheet: layout.name,
    edits: [{ kind: "addSheet", layout }],
  };
  const failure = await write(built, around);
  if (failure !== null) around.send({ kind: "appendixFailed", failure });
}
