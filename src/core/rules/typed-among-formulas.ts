import { formatFormula } from "../formulas/copy";
import type { Rule } from "../model/finding";
import type { Place, Table } from "../model/table";
import { figureAt } from "../relations/places";
import { cellAt } from "./cells";
import { commonFormula, isMost, unitCells } from "./common-formula";
import { copiedTo } from "./formula-cells";
import { foundAt } from "./found";

/** A figure typed where nearly all units of its column have formulas. */
export const typedAmongFormulas: Rule = {
  id: "typed-among-formulas",
  severity: "warning",
  check: (table) =>
    table.columns.flatMap(({ measure }, column) => {
      // what was assigned is typed, whatever some units compute it from
      if (measure === "target" || measure === "targetRate") return [];
      const units = unitCells(table, column);
      if (units === null) return [];
      if (!isMost(units.computed.length, units.computed.length + units.typed.length)) return [];
      const common = commonFormula(units);
      return units.typed
        .filter((place) => !isZeroPercent(table, place))
        .flatMap((place) => {
          const tokens = common === null ? null : copiedTo(common, cellAt(table, place));
          const expected = tokens === null ? null : formatFormula(tokens);
          return foundAt(place, [], { rule: "typed-among-formulas", expected });
        });
    }),
};

/** A 0 typed over "#DIV/0!". */
function isZeroPercent(table: Table, place: Place): boolean {
  const figure = figureAt(table, place);
  const isPercent = table.columns[place.column]?.unit === "percent";
  return isPercent && figure.kind === "number" && figure.value.units === 0n;
}
