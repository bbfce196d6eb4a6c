import { coverageForm } from "../../core/appendix/coverage-form";
import { layoutAppendix } from "../../core/appendix/layout-appendix";
import { withPercents } from "../../core/appendix/percent-style";
import { unitsFromCells } from "../../core/appendix/units";
import { findTables } from "../../core/tables/find-tables";
import { appendixInput } from "../appendix-input";
import type { Command } from "../command";
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
  { units, title }: Extract<Command, { kind: "build" }>,
  around: Around,
): Promise<void> {
  const read = await readNames(around.host);
  if (!read.ok) return around.send({ kind: "appendixFailed", failure: read.failure });
  const input = appendixInput(units, title, read.value.sheetNames);
  const layout = layoutAppendix(withPercents(coverageForm, around.state().settings), input);
  const built: Write = {
    kind: "build",
    sheet: layout.name,
    edits: [{ kind: "addSheet", layout }],
  };
  const failure = await write(built, around);
  if (failure !== null) around.send({ kind: "appendixFailed", failure });
}
