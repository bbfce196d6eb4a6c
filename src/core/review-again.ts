import { reviewTable } from "./review";
import { sameCells } from "./edits/same-cells";
import { rangeOf } from "./formulas/copy";
import { parseFormula } from "./formulas/tokens";
import type { RangeRef } from "./model/reference";
import type { Review, TableReview } from "./model/review";
import type { Table } from "./model/table";
import type { Sheet, Workbook } from "./model/workbook";
import type { Settings } from "./settings/settings";
import { findTables } from "./tables/find-tables";

/** A snapshot and the check of it. */
export interface Reviewed {
  readonly workbook: Workbook;
  readonly review: Review;
}

/**
 * The check of a later snapshot of the same sheets: what `review` gives of it, but that only tables are
 * examined again which are others now, or whose cells or those their formulas reach hold something
 * else. Of all other tables relations and findings are those found before, the same objects.
 *
 * @example reviewAgain({ workbook, review: review(workbook) }, patchWorkbook(workbook, reads))
 */
export const reviewAgain = (
  before: Reviewed,
  now: Workbook,
  rounding: Settings["rounding"] = "asPrinted",
): Review => ({
  tables: now.sheets.flatMap((sheet) => {
    const was = before.workbook.sheets.find(({ name }) => name === sheet.name);
    const known = before.review.tables.filter(({ table }) => table.range.sheet === sheet.name);
    if (was === sheet) return known;
    return findTables(sheet).map((table) => {
      const same = was === undefined ? undefined : findSame(table, known, was);
      return same === undefined ? reviewTable(table, rounding) : { ...same, table };
    });
  }),
});

const findSame = (
  table: Table,
  known: readonly TableReview[],
  was: Sheet,
): TableReview | undefined =>
  known.find(
    (before) =>
      isSame(withoutSheet(before.table), withoutSheet(table)) &&
      reachOf(table).every((range) => sameCells(was, table.sheet, range)),
  );

/** A table as it was recognised, whatever else its sheet holds. */
const withoutSheet = (table: Table): Omit<Table, "sheet"> & { readonly sheet: null } => ({
  ...table,
  sheet: null,
});

/** The cells that say what is found in a table: its own, and those its formulas refer to. */
function reachOf({ range, sheet }: Table): readonly RangeRef[] {
  const reached = new Map<string, RangeRef>();
  for (let row: number = range.row; row < range.row + range.rowCount; row += 1) {
    for (
      let column: number = range.column;
      column < range.column + range.columnCount;
      column += 1
    ) {
      const formula = sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? null;
      if (formula === null) continue;
      for (const token of parseFormula(formula) ?? []) {
        if (token.kind !== "reference") continue;
        const referred = rangeOf(token, sheet.name);
        if (referred.sheet === sheet.name) reached.set(JSON.stringify(referred), referred);
      }
    }
  }
  return [range, ...reached.values()];
}

/** Whether two values are made alike all through. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return false;
  }
  const [entries, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}
