import { figureText } from "../../core/cause-subject";
import type { CellRef } from "../../core/model/reference";
import type { Table } from "../../core/model/table";
import { formatDecimal, formatPercent } from "../../core/numbers/format";
import type { FindingEntry } from "./list-findings";

/** A figure, and the cell it stands in. */
export interface Term {
  readonly cell: CellRef;
  readonly text: string;
}

/** "25.367 + 1.646 + … = 45.925", beside what the cell reads instead. */
export interface Calculation {
  readonly operator: "+" | "/";
  readonly terms: readonly Term[];
  /** Whether there are more terms than are shown. */
  readonly isCut: boolean;
  readonly result: string;
  readonly printed: Term;
}

/** Longer sums are told by their first figures and their range. */
const SHOWN = 12;

/** The calculation behind a finding; null where it is no sum and no division. */
export function calculationOf({ finding, table }: FindingEntry): Calculation | null {
  const { cells, detail, operands } = finding;
  const isSum = detail.rule === "sum";
  if (!isSum && detail.rule !== "ratio" && detail.rule !== "capped") return null;
  const print = isSum ? formatDecimal : formatPercent;
  return {
    operator: isSum ? "+" : "/",
    terms: operands.slice(0, SHOWN).flatMap((cell) => termAt(table, cell)),
    isCut: operands.length > SHOWN,
    result: print(detail.expected),
    printed: { cell: cells[0], text: print(detail.printed) },
  };
}

function termAt(table: Table, cell: CellRef): readonly Term[] {
  const place = {
    row: table.rows.findIndex(({ row }) => row === cell.row),
    column: table.columns.findIndex(({ column }) => column === cell.column),
  };
  const figure = table.figures[place.row]?.[place.column];
  return figure?.kind === "number" ? [{ cell, text: figureText(table, place, figure.value) }] : [];
}
