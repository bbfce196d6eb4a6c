import type { Place, Table } from "../model/table";
import { figureAt } from "../relations/places";
import { formulaAt, formulasOf, isComputed, type FormulaCell } from "./formula-cells";
import { cellAt } from "./at";

/** The unit rows of one column, by what stands in them. Blank rows are left out. */
export interface UnitCells {
  readonly computed: readonly FormulaCell[];
  /** Figures typed, a sum written out in numbers included. */
  readonly typed: readonly Place[];
  /** How many cells hold each shape. */
  readonly shapes: ReadonlyMap<string, number>;
}

export function unitCells(table: Table, column: number): UnitCells {
  const computed: FormulaCell[] = [];
  const typed: Place[] = [];
  const shapes = new Map<string, number>();
  for (const [row, { kind }] of table.rows.entries()) {
    const place = { row, column };
    const formula = formulasOf(table)[row]?.[column] ?? null;
    if (kind !== "unit") continue;
    if (formula !== null && isComputed(formula)) {
      computed.push(formula);
      shapes.set(formula.shape, (shapes.get(formula.shape) ?? 0) + 1);
    } else if (formula !== null || formulaAt(table, cellAt(table, place)) === null) {
      if (figureAt(table, place).kind === "number") typed.push(place);
    }
  }
  return { computed, typed, shapes };
}

/** Of four cells three have to agree before the fourth is odd. */
export const isMost = (part: number, whole: number): boolean => part >= 3 && 4 * part >= 3 * whole;

/** The formula nearly all unit rows of a column hold, as the first of them holds it; null where there is none. */
export function commonFormula({ computed, typed, shapes }: UnitCells): FormulaCell | null {
  const whole = computed.length + typed.length;
  return computed.find(({ shape }) => isMost(shapes.get(shape) ?? 0, whole)) ?? null;
}
