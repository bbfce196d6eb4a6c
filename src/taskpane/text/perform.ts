import { examine } from "../../core/examine";
import { rangeRef } from "../../core/model/reference";
import { figureRules } from "../../core/rules/figure-rules";
import { findTables } from "../../core/tables/find-tables";
import type { Workbook } from "../../core/model/workbook";
import type { Around } from "../effects/around";
import { failureOf } from "../effects/failure-of";
import type { TextCommand, TextEvent } from "./event";
import type { FoundTable, TextTask } from "./state";

/** Carries out one command of Lời văn. */
export async function performText(
  command: TextCommand,
  { host, copyText }: Pick<Around, "host" | "copyText">,
  send: (event: TextEvent) => void,
): Promise<void> {
  try {
    switch (command.kind) {
      case "read": {
        const read = await host.read("workbook");
        if (!read.ok) return send({ kind: "failed", failure: read.failure });
        return send({ kind: "tablesRead", found: tablesFor(command.task, read.value) });
      }
      case "watch":
        await host.onEdit(() => send({ kind: "workbookEdited" }));
        return;
      case "reveal": {
        const { sheet, row, column } = command.cell;
        const revealed = await host.reveal(rangeRef(sheet, row, column, 1, 1));
        if (!revealed.ok) send({ kind: "failed", failure: revealed.failure });
        return;
      }
      case "copy":
        return send({ kind: (await copyText(command.text)) ? "copied" : "copyRefused" });
    }
  } catch (error) {
    // a bug of ours must not leave the officer before a pane that waits for ever
    send({ kind: "failed", failure: failureOf(error) });
  }
}

/** Tables to compare with are taken as they are; those to draft from are checked themselves. */
function tablesFor(task: TextTask, workbook: Workbook): readonly FoundTable[] {
  if (task === "audit") {
    return workbook.sheets.flatMap(findTables).map((table) => ({ table, contradictions: 0 }));
  }
  return examine(workbook, figureRules).tables.map(({ table, findings }) => ({
    table,
    contradictions: findings.filter(({ severity }) => severity === "error").length,
  }));
}
