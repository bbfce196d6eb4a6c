import type { Decimal } from "../model/decimal";
import type { TableRow } from "../model/table";
import { compareDecimals, decimal, decimalFromNumber, sumDecimals } from "../numbers/decimal";
import type { RawCell, RawNumber } from "./raw-column";

/**
 * "67.269" typed into an English-locale Excel becomes 67,269 thousandths, and "113.460" becomes
 * 113.46: what was meant is a thousand times more. Null where the number can be no such slip.
 */
export function unslip(value: number): Decimal | null {
  if (Number.isInteger(value) || Math.abs(value) < 1 || Math.abs(value) >= 1000) return null;
  const { units, scale } = decimalFromNumber(value);
  return scale > 3 ? null : decimal(units * 10n ** BigInt(3 - scale));
}

type Kinded = Pick<TableRow, "kind">;

/**
 * Whether the fractions typed in a column that counts people are slips: where the column adds up as
 * they were meant; or where they are few among whole numbers, one of them shows all three decimals,
 * and the column does not add up as it is stored.
 */
export function hasSlips(cells: readonly RawCell[], rows: readonly Kinded[]): boolean {
  const typed = cells.filter((cell): cell is RawNumber => cell.kind === "number" && !cell.formula);
  const fractions = typed.filter(({ value }) => !Number.isInteger(value));
  if (fractions.length === 0 || fractions.some(({ value }) => unslip(value) === null)) return false;
  if (addsUp(cells, rows, (value) => unslip(value) ?? decimalFromNumber(value))) return true;
  const others = cells.filter(({ kind }) => kind === "number" || kind === "text").length;
  return (
    2 * fractions.length <= others &&
    fractions.some(({ value }) => decimalFromNumber(value).scale === 3) &&
    !addsUp(cells, rows, decimalFromNumber)
  );
}

/** Whether the only total, typed as a number, is the sum of the units as `read` reads them. */
function addsUp(
  cells: readonly RawCell[],
  rows: readonly Kinded[],
  read: (value: number) => Decimal,
): boolean {
  const valuesOf = (kind: TableRow["kind"]): readonly Decimal[] =>
    cells.flatMap((cell, at) =>
      rows[at]?.kind === kind && cell.kind === "number" && !(kind === "total" && cell.formula)
        ? [read(cell.value)]
        : [],
    );
  const [total, another] = valuesOf("total");
  const units = valuesOf("unit");
  return (
    total !== undefined &&
    another === undefined &&
    units.length > 2 &&
    compareDecimals(total, sumDecimals(units)) === 0
  );
}
