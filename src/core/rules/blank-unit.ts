import type { Rule } from "../model/finding";
import { isNumberAt } from "../relations/places";
import { unitCellAt, whereAt } from "./at";

/** Figures of nobody: a row without a name. */
export const blankUnit: Rule = {
  id: "blank-unit",
  severity: "warning",
  check: (table) =>
    table.rows.flatMap(({ kind, label }, row) => {
      const isNamed = kind !== "unit" || label !== "";
      if (isNamed || !table.columns.some((_, column) => isNumberAt(table, { row, column })))
        return [];
      return [
        {
          severity: "warning",
          cells: [unitCellAt(table, row)],
          operands: [],
          where: whereAt(table, { row, column: -1 }),
          detail: { rule: "blank-unit" },
          repair: null,
        },
      ];
    }),
};
