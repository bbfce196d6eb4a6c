import type { Decimal } from "../model/decimal";
import type { Place, Table } from "../model/table";

/** Finds the figure of the earlier table that counts the same for the same unit. */
export function matchEarlier(table: Table, earlier: Table): (place: Place) => Decimal | undefined {
  const { rows, columns } = pairUp(table, earlier);
  return ({ row, column }) => {
    const [earlierRow, earlierColumn] = [rows.get(row), columns.get(column)];
    if (earlierRow === undefined || earlierColumn === undefined) return undefined;
    const figure = earlier.figures[earlierRow]?.[earlierColumn];
    return figure?.kind === "number" ? figure.value : undefined;
  };
}

/** How much of a table an earlier one speaks of. */
export interface Common {
  /** Rows of units, total rows not counted. */
  readonly units: number;
  readonly columns: number;
}

/**
 * What two tables have in common: rows by label, columns by what they count.
 *
 * @example of the appendix and last period's: { units: 7, columns: 16 }
 */
export function commonWith(table: Table, earlier: Table): Common {
  const { rows, columns } = pairUp(table, earlier);
  const units = [...rows.keys()].filter((row) => table.rows[row]?.kind === "unit");
  return { units: units.length, columns: columns.size };
}

/** Rows and columns of a table with those they are in the earlier one. */
interface Pairs {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

const pairUp = (table: Table, earlier: Table): Pairs => ({
  rows: pairs(table.rows.map(rowKey), earlier.rows.map(rowKey)),
  columns: pairs(table.columns.map(columnKey), earlier.columns.map(columnKey)),
});

function pairs(
  keys: readonly string[],
  earlierKeys: readonly string[],
): ReadonlyMap<number, number> {
  const at = new Map(earlierKeys.map((key, index) => [key, index]));
  return new Map(
    keys.flatMap((key, index) => {
      const earlier = at.get(key);
      return earlier === undefined ? [] : [[index, earlier] as const];
    }),
  );
}

const rowKey = ({ kind, label }: Table["rows"][number]): string => `${kind} ${label.toLowerCase()}`;

function columnKey({ block, measure, heading }: Table["columns"][number], index: number): string {
  const isKnown = block !== "other" && measure !== "other";
  return isKnown ? `${block} ${measure}` : heading === "" ? `column ${index}` : heading;
}
