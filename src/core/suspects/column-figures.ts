import type { Decimal } from "../model/decimal";
import type { Relation } from "../model/relation";
import type { Table } from "../model/table";
import { resultPlace } from "./result-place";

/** What a column's figures tell of how a corrected one may look; each column looked at once. */
export class ColumnFigures {
  private readonly signed = new Map<number, boolean>();
  private readonly decimals = new Map<number, number>();

  constructor(
    private readonly table: Table,
    relations: readonly Relation[],
  ) {
    for (const relation of relations) {
      const isChange = relation.kind === "difference" || relation.kind === "growth";
      if (isChange) this.signed.set(resultPlace(relation).column, true);
    }
  }

  /** Whether figures may be negative: changes and growths, and where several are. */
  isSigned(column: number): boolean {
    // One alone is more likely a slip.
    return remember(this.signed, column, () => {
      let negative = 0;
      for (const value of this.valuesIn(column)) if (value.units < 0n) negative += 1;
      return negative > 1;
    });
  }

  /** The most decimals a figure is printed with. */
  decimalsIn(column: number): number {
    return remember(this.decimals, column, () => {
      let most = 0;
      for (const value of this.valuesIn(column)) most = Math.max(most, value.scale);
      return most;
    });
  }

  private *valuesIn(column: number): Iterable<Decimal> {
    for (const figures of this.table.figures) {
      const figure = figures[column];
      if (figure?.kind === "number") yield figure.value;
    }
  }
}

function remember<Value>(known: Map<number, Value>, column: number, compute: () => Value): Value {
  const before = known.get(column);
  if (before !== undefined) return before;
  const computed = compute();
  known.set(column, computed);
  return computed;
}
