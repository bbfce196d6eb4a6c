import type { Workbook as Stored } from "exceljs";
import { cutSheet } from "../../core/edits/cut-sheet";
import type { HostFailure } from "../../core/model/failure";
import type { RangeRef } from "../../core/model/reference";
import { fail, ok, type Result } from "../../core/model/result";
import type { Sheet, Workbook } from "../../core/model/workbook";
import type { Scope } from "../port";
import { snapshotOf } from "./snapshot";

/** A snapshot of the sheets in scope; "all" takes in the hidden ones. */
export function readWorkbook(
  stored: Stored,
  scope: Scope | "all",
  selection: RangeRef | null,
): Result<Workbook, HostFailure> {
  if (scope === "selection" && selection === null) return fail({ kind: "noSelection" });
  const active = activeSheet(stored);
  const isWanted = (name: string, visible: boolean): boolean => {
    if (scope === "all") return true;
    if (scope === "workbook") return visible;
    return name === (scope === "selection" ? selection?.sheet : active);
  };
  const sheets: Sheet[] = [];
  for (const worksheet of stored.worksheets) {
    if (!isWanted(worksheet.name, worksheet.state === "visible")) continue;
    const snapshot = snapshotOf(worksheet);
    if (!snapshot.ok) return snapshot;
    sheets.push(
      scope === "selection" && selection !== null
        ? cutSheet(snapshot.value, selection)
        : snapshot.value,
    );
  }
  return ok({
    sheets,
    sheetNames: stored.worksheets.map(({ name }) => name),
    activeSheet: active,
    selection: scope === "selection" ? selection : null,
  });
}

/** The sheet that is shown when the file is opened. */
function activeSheet({ worksheets, views }: Stored): string {
  const shown = worksheets[views[0]?.activeTab ?? 0];
  const visible = worksheets.find(({ state }) => state === "visible");
  return (shown?.state === "visible" ? shown : visible)?.name ?? "";
}
