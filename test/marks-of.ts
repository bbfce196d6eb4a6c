import type { Mark } from "../src/core/model/edit";
import { rangeRef } from "../src/core/model/reference";
import type { GridRule } from "../src/workbench/grid/grid";

const signature = /^=LEN\("BHXH (error|warning|info) /;

/** The marks of ours a conditional format of the grid is; none when it is the user's own. */
export function marksOf(sheet: string, rule: GridRule): readonly Mark[] {
  const severity = signature.exec(rule.formula ?? "")?.[1];
  if (severity !== "error" && severity !== "warning" && severity !== "info") return [];
  return rule.areas.map(({ row, column, rowCount, columnCount }) => ({
    range: rangeRef(sheet, row, column, rowCount, columnCount),
    severity,
  }));
}
