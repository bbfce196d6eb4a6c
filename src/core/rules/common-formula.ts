import type { Pattern } from "../formulas/pattern";
import type { Place, Table, TableColumn } from "../model/table";
import { figureAt } from "../relations/places";
import { formulaAt, formulasOf, type FormulaCell } from "./formula-cells";
import { cellAt, formulaIn } from "./cells";

/** The unit rows of one column, by what stands in them. Blank rows are left out. */
export interface UnitCells {
  readonly computed: readonly FormulaCell[];
  /** Figures typed, a sum written out in numbers included. */
  readonly typed: readonly Place[];
  /** How many cells hold each formula. */
  readonly counts: ReadonlyMap<Pattern, number>;
}

const known = new WeakMap<TableColumn, UnitCells>();

/** Null where the column holds no formulas. */
export function unitCells(table: Table, at: number): UnitCells | null {
  const column = table.columns[at];
  if (column === undefined || formulasOf(table)[at]?.length === 0) return null;
  const found = known.get(column) ?? readUnitCells(table, at);
  known.set(column, found);
  return found;
}

function readUnitCells(table: Table, column: number): UnitCells {
  const computed: FormulaCell[] = [];
  const typed: Place[] = [];
  const counts = new Map<Pattern, number>();
  table.rows.forEach(({ kind }, row) => {
    if (kind !== "unit") return;
    const place = { row, column };
    const formula = formulaAt(table, place);
    if (formula !== null && isComputed(formula.pattern)) {
      computed.push(formula);
      counts.set(formula.pattern, (counts.get(formula.pattern) ?? 0) + 1);
    } else if (formula !== null || formulaIn(table, cellAt(table, place)) === null) {
      if (figureAt(table, place).kind === "number") typed.push(place);
    }
  });
  return { computed, typed, counts };
}

/** A typed "=1200+350" is a number with its working. */
const isComputed = ({ tokens }: Pattern): boolean =>
  tokens.some(({ kind }) => kind === "reference" || kind === "name" || kind === "function");

/** Of four cells three have to agree before the fourth is odd. */
export const isMost = (part: number, whole: number): boolean => part >= 3 && 4 * part >= 3 * whole;

/** The formula nearly all unit rows of a column hold, as the first of them holds it; null where there is none. */
export function commonFormula({ computed, typed, counts }: UnitCells): FormulaCell | null {
  const whole = computed.length + typed.length;
  return computed.find(({ pattern }) => isMost(counts.get(pattern) ?? 0, whole)) ?? null;
}
