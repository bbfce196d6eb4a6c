import { unitsFromCells } from "../../core/appendix/units";
import { parseAliases } from "../../core/consolidate/aliases";
import { sourcesOf } from "../../core/consolidate/sources-of";
import { rangeRef } from "../../core/model/reference";
import { review } from "../../core/review";
import { parseSettings } from "../../core/settings/parse-settings";
import { findTables } from "../../core/tables/find-tables";
import type { Around } from "../effects/around";
import { build } from "./build";
import type { FileToRead, MergeCommand, MergeEvent } from "./event";
import type { FileReader } from "./reading/file-reader";

type Send = (event: MergeEvent) => void;

/** What reads files, and which of its runs goes on; null when none does. */
export interface Session {
  readonly reader: FileReader;
  run: number | null;
}

export const createSession = (reader: FileReader): Session => ({ reader, run: null });

/** Carries out one command of Tổng hợp. */
export async function performMerge(
  command: MergeCommand,
  around: Around,
  session: Session,
  send: Send,
): Promise<void> {
  try {
    await carryOut(command, around, session, send);
  } catch (error) {
    // a bug of ours must not leave the officer before a pane that waits for ever
    const code = error instanceof Error ? error.message : String(error);
    if (command.kind === "readFiles") send({ kind: "readingCancelled" });
    send({ kind: "failed", failure: { kind: "unexpected", code, partly: false } });
  }
}

async function carryOut(
  command: MergeCommand,
  around: Around,
  session: Session,
  send: Send,
): Promise<void> {
  const { host } = around;
  switch (command.kind) {
    case "readFiles":
      return readFiles(command.run, command.files, session, send);
    case "cancel":
      session.run = null;
      return session.reader.close();
    case "readKept": {
      const read = await host.readMemory();
      // nothing kept, or nothing to be had: the list can be typed
      if (!read.ok) return;
      const { units } = parseSettings(read.value.settings ?? "").settings;
      return send({ kind: "keptRead", units, aliases: parseAliases(read.value.unitNames ?? "") });
    }
    case "readSheets":
      return readSheets(around, send);
    case "readSelection": {
      const read = await host.read("selection");
      if (!read.ok) return send({ kind: "failed", failure: read.failure });
      const rows = read.value.sheets.flatMap((sheet) => sheet.values);
      return send({ kind: "unitsRead", units: unitsFromCells(rows) });
    }
    case "readTable": {
      const read = await host.read("sheet");
      if (!read.ok) return send({ kind: "failed", failure: read.failure });
      const [table] = read.value.sheets.flatMap(findTables);
      const rows = table?.rows.filter(({ kind }) => kind === "unit") ?? [];
      return send({ kind: "unitsRead", units: unitsFromCells(rows.map(({ label }) => [label])) });
    }
    case "reveal": {
      const { sheet, row, column } = command.cell;
      const revealed = await host.reveal(rangeRef(sheet, row, column, 1, 1));
      if (!revealed.ok) send({ kind: "failed", failure: revealed.failure });
      return;
    }
    case "build":
      return build(command, around, send);
  }
}

/** One after another, each let go of before the next; a run that was stopped says nothing more. */
async function readFiles(
  run: number,
  files: readonly FileToRead[],
  session: Session,
  send: Send,
): Promise<void> {
  session.run = run;
  for (const { source, name } of files) {
    send({ kind: "fileBegun", run, file: name });
    const read = await session.reader.read(source, name);
    if (session.run !== run) return;
    send({ kind: "fileRead", run, read });
  }
  session.reader.close();
  send({ kind: "readingDone", run });
}

/** The sheets of the open workbook that have tables, each as a file of one sheet. */
async function readSheets({ host }: Around, send: Send): Promise<void> {
  const read = await host.read("workbook");
  if (!read.ok) return send({ kind: "failed", failure: read.failure });
  const sheets = read.value.sheets.map((sheet) => ({
    name: sheet.name,
    sources: sourcesOf("", review({ ...read.value, sheets: [sheet] })),
  }));
  send({
    kind: "sheetsRead",
    sheets: sheets
      .filter(({ sources }) => sources.length > 0)
      .map(({ name, sources }) => ({ name, source: { kind: "read", file: "", sources } })),
  });
}
