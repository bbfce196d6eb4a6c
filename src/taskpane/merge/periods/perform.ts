import type { Around } from "../../effects/around";
import type { ReadHere } from "../reading/read-here";
import { buildComparison } from "./build";
import type { PeriodsCommand, PeriodsEvent } from "./event";

/** Carries out one command of So sánh kỳ. */
export async function performPeriods(
  command: PeriodsCommand,
  around: Around,
  readHere: ReadHere,
  send: (event: PeriodsEvent) => void,
): Promise<void> {
  try {
    switch (command.kind) {
      case "read": {
        const read = await around.host.read("workbook");
        if (!read.ok) return send({ kind: "failed", failure: read.failure });
        return send({ kind: "workbookRead", workbook: read.value });
      }
      case "readFile": {
        const file = command.file.name;
        const { readWorkbook } = await readHere();
        const read = readWorkbook(file, new Uint8Array(await command.file.arrayBuffer()));
        return send(
          read.ok
            ? { kind: "fileRead", file, workbook: read.value }
            : { kind: "fileFailed", file, failure: read.failure },
        );
      }
      case "build":
        return await buildComparison(command.state, around, send);
    }
  } catch (error) {
    // a bug of ours must not leave the officer before a pane that waits for ever
    const code = error instanceof Error ? error.message : String(error);
    send({ kind: "failed", failure: { kind: "unexpected", code, partly: false } });
  }
}
