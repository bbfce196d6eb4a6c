import type { Edit } from "../model/edit";
import type { Workbook } from "../model/workbook";
import { layoutRecord } from "./layout-record";
import { findRecordHead } from "./record-columns";
import type { Checked, RecordLine } from "./record-line";
import { updateRecord } from "./update-record";

/** A record to be written: on a sheet of its own, or into the one that is there. */
export interface RecordStep {
  readonly sheet: string;
  readonly isNew: boolean;
  /** Empty where the record says it all already. */
  readonly edits: readonly Edit[];
}

/**
 * Records findings: in the workbook's record where it has one that can be recognised, else on a new
 * sheet. Running it again without a change is no edit, in whatever order the findings come.
 *
 * @param made the day, "22/11/2026"
 */
export function recordFindings(
  workbook: Workbook,
  lines: readonly RecordLine[],
  checked: Checked,
  made: string,
): RecordStep {
  for (const sheet of workbook.sheets) {
    const head = findRecordHead(sheet);
    if (head === null) continue;
    const edits = updateRecord(sheet, head, lines, checked);
    return { sheet: sheet.name, isNew: false, edits };
  }
  const layout = layoutRecord(lines, workbook.sheetNames, made);
  return { sheet: layout.name, isNew: true, edits: [{ kind: "addSheet", layout }] };
}
