import type { Decimal } from "../src/core/model/decimal";
import type { Figure, Place, Table } from "../src/core/model/table";
import { compareDecimals, decimal, ratioPercent } from "../src/core/numbers/decimal";
import { ratios, type CleanTable } from "./accuracy-tables";
import type { Random } from "./random";

/** How officers make errors. */
export const errorKinds = [
  "typed single",
  "typed double",
  "propagated",
  "separator",
  "×1000",
  "swapped rows",
  "stale column",
] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** A table made wrong, and the cells the officer put wrong (not those that followed). */
export interface Wronged {
  readonly table: Table;
  readonly culprits: readonly Place[];
}

const countMarks = [1, 2, 4, 5, 7, 8, 10, 11, 13, 15] as const;
const allMarks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] as const;

/** One error of a kind in a clean table; drawn again where the figure has no room for it. */
export function wrong(random: Random, { table, previous }: CleanTable, kind: ErrorKind): Wronged {
  for (;;) {
    const wronged = attempt(random, table, previous, kind);
    if (wronged !== null) return wronged;
  }
}

function attempt(random: Random, table: Table, previous: Table, kind: ErrorKind): Wronged | null {
  switch (kind) {
    case "typed single":
      return typed(random, table, placeIn(random, table, allMarks));
    case "typed double": {
      const first = typed(random, table, placeIn(random, table, allMarks));
      const second = first && typed(random, first.table, placeIn(random, table, allMarks));
      if (first === null || second === null) return null;
      const culprits = [...first.culprits, ...second.culprits];
      return new Set(culprits.map(keyOf)).size === 2 ? { table: second.table, culprits } : null;
    }
    case "propagated": {
      const slip = typed(random, table, placeIn(random, table, countMarks));
      return slip && { ...slip, table: recompute(slip.table, slip.culprits) };
    }
    case "separator":
    case "×1000": {
      const place = placeIn(random, table, countMarks);
      const value = valueAt(table, place);
      if (value.units < 1000n) return null;
      const wrongValue =
        kind === "separator" ? { ...value, scale: 3 } : decimal(value.units * 1000n);
      return { table: withValues(table, [[place, wrongValue]]), culprits: [place] };
    }
    case "swapped rows":
      return swapped(random, table);
    case "stale column":
      return stale(random, table, previous);
  }
}

export const keyOf = ({ row, column }: Place): string => `${row} ${column}`;

export function valueAt(table: Table, { row, column }: Place): Decimal {
  const figure = table.figures[row]?.[column];
  if (figure?.kind !== "number") throw new RangeError("No number there");
  return figure.value;
}

const placeIn = (random: Random, table: Table, marks: readonly [number, ...number[]]): Place => ({
  row: random.integer(0, table.rows.length - 1),
  column: random.pick(marks) - 1,
});

/** One slip of the hand: two digits swapped, one changed, dropped or doubled. */
function typed(random: Random, table: Table, place: Place): Wronged | null {
  const value = valueAt(table, place);
  const digits = String(value.units);
  const at = random.integer(0, digits.length - 1);
  const [before, digit = "", after] = [digits.slice(0, at), digits[at], digits.slice(at + 1)];
  const slips = [
    before + (after[0] ?? "") + digit + after.slice(1),
    before + String((Number(digit) + random.integer(1, 9)) % 10) + after,
    before + after,
    before + digit + digit + after,
  ] as const;
  const text = random.pick(slips);
  if (text === "" || text.startsWith("0")) return null;
  const wrongValue = { units: BigInt(text), scale: value.scale };
  if (compareDecimals(wrongValue, value) === 0) return null;
  return { table: withValues(table, [[place, wrongValue]]), culprits: [place] };
}

/** Percents and the copy of wrong counts computed from them, at their printed decimals. */
function recompute(table: Table, culprits: readonly Place[]): Table {
  let after = table;
  for (const { row, column } of culprits) {
    const wrongMarks = new Set([column + 1]);
    if (column + 1 === 8) {
      wrongMarks.add(15);
      after = withValues(after, [[{ row, column: 14 }, valueAt(after, { row, column })]]);
    }
    for (const [percent, n, d] of ratios) {
      if (!wrongMarks.has(n) && !wrongMarks.has(d)) continue;
      const at = (mark: number): Place => ({ row, column: mark - 1 });
      const [numerator, denominator] = [valueAt(after, at(n)), valueAt(after, at(d))];
      const decimals = valueAt(after, at(percent)).scale;
      after = withValues(after, [[at(percent), ratioPercent(numerator, denominator, decimals)]]);
    }
  }
  return after;
}

/** The counts of two neighbouring units in each other's row, in one column. */
function swapped(random: Random, table: Table): Wronged | null {
  const row = random.integer(0, unitCountOf(table) - 2);
  const column = random.pick(countMarks) - 1;
  const [first, second] = [
    { row, column },
    { row: row + 1, column },
  ];
  const [a, b] = [valueAt(table, first), valueAt(table, second)];
  if (compareDecimals(a, b) === 0) return null;
  const swappedTable = withValues(table, [
    [first, b],
    [second, a],
  ]);
  return { table: swappedTable, culprits: [first, second] };
}

/** Three or more units' counts of one column as they were a period before. */
function stale(random: Random, table: Table, previous: Table): Wronged | null {
  const column = random.pick(countMarks) - 1;
  const units = unitCountOf(table);
  const count = random.integer(3, units);
  const first = random.integer(0, units - count);
  const changes = Array.from({ length: count }, (_, at): readonly [Place, Decimal] => {
    const place = { row: first + at, column };
    return [place, valueAt(previous, place)];
  }).filter(([place, value]) => compareDecimals(value, valueAt(table, place)) !== 0);
  if (changes.length < 3) return null;
  return { table: withValues(table, changes), culprits: changes.map(([place]) => place) };
}

const unitCountOf = (table: Table): number =>
  table.rows.filter(({ kind }) => kind === "unit").length;

function withValues(table: Table, changes: readonly (readonly [Place, Decimal])[]): Table {
  const figures: (readonly Figure[])[] = [...table.figures];
  for (const [{ row, column }, value] of changes) {
    const line = figures[row];
    const figure = line?.[column];
    if (line === undefined || figure?.kind !== "number") throw new RangeError("No number there");
    figures[row] = line.with(column, { ...figure, value });
  }
  return { ...table, figures };
}
