import type { Origin, Relation } from "../model/relation";
import type { Place, Table } from "../model/table";
import { compareDecimals } from "../numbers/decimal";
import { figureAt, valueAt, type Places } from "./places";

/**
 * How a column prints a change: with its sign; as a magnitude, whichever way; or as the magnitude of
 * a rise or of a fall only, with 0 where it was the other.
 */
export type Manner = "signed" | "magnitude" | "rise" | "fall";

/** What one column is of others, row by row. */
export type Equation =
  | { readonly kind: "sum"; readonly total: number; readonly parts: readonly number[] }
  | {
      readonly kind: "difference";
      readonly difference: number;
      readonly minuend: number;
      readonly subtrahend: number;
      readonly manner: Manner;
    }
  | {
      readonly kind: "balance";
      readonly result: number;
      readonly added: readonly number[];
      readonly taken: readonly number[];
    }
  | {
      readonly kind: "ratio";
      readonly percent: number;
      readonly numerator: number;
      readonly denominator: number;
    }
  | {
      readonly kind: "growth";
      readonly percent: number;
      readonly current: number;
      readonly previous: number;
      readonly manner: Manner;
    }
  | {
      readonly kind: "average";
      readonly average: number;
      readonly dividend: number;
      readonly divisor: number;
      readonly power: number;
    }
  | { readonly kind: "copy"; readonly copy: number; readonly original: number }
  | { readonly kind: "hundred"; readonly parts: readonly number[] }
  | { readonly kind: "atMost"; readonly part: number; readonly whole: number };

/** The column an equation computes, and those it is computed from. */
export function columnsIn(equation: Equation): readonly [number, ...number[]] {
  switch (equation.kind) {
    case "sum":
      return [equation.total, ...equation.parts];
    case "difference":
      return [equation.difference, equation.minuend, equation.subtrahend];
    case "balance":
      return [equation.result, ...equation.added, ...equation.taken];
    case "ratio":
      return [equation.percent, equation.numerator, equation.denominator];
    case "average":
      return [equation.average, equation.dividend, equation.divisor];
    case "growth":
      return [equation.percent, equation.current, equation.previous];
    case "copy":
      return [equation.copy, equation.original];
    case "hundred": {
      const [first = 0, ...others] = equation.parts;
      return [first, ...others];
    }
    case "atMost":
      return [equation.part, equation.whole];
  }
}

/** What an equation says of one row; null where the row has not the numbers for it. */
export function relationIn(
  table: Table,
  places: Places,
  equation: Equation,
  row: number,
  origin: Origin,
): Relation | null {
  const at = (column: number): Place => places(row, column);
  const figures = table.figures[row] ?? [];
  const has = (column: number): boolean => figures[column]?.kind === "number";
  switch (equation.kind) {
    case "sum": {
      const { total, parts } = equation;
      const added = filled(table, row, parts);
      if (added === null || added.length === 0 || !has(total)) return null;
      return { kind: "sum", origin, total: at(total), parts: added.map(at) };
    }
    case "hundred": {
      const [first, ...others] = filled(table, row, equation.parts) ?? [];
      if (first === undefined || others.length === 0) return null;
      return { kind: "hundred", origin, parts: [at(first), ...others.map(at)] };
    }
    case "difference": {
      const { difference, minuend, subtrahend, manner } = equation;
      if (!(has(difference) && has(minuend) && has(subtrahend))) return null;
      const falls = isFall(table, at(difference), at(minuend), at(subtrahend), manner);
      if (falls === null) return null;
      const [from, taken] = falls ? [subtrahend, minuend] : [minuend, subtrahend];
      return {
        kind: "difference",
        origin,
        difference: at(difference),
        minuend: at(from),
        subtrahend: at(taken),
      };
    }
    case "balance": {
      const { result } = equation;
      const [added, taken] = [equation.added, equation.taken].map((all) => filled(table, row, all));
      if (!added || !taken || added.length === 0 || !has(result)) return null;
      return {
        kind: "balance",
        origin,
        result: at(result),
        added: added.map(at),
        taken: taken.map(at),
      };
    }
    case "ratio": {
      const { percent, numerator, denominator } = equation;
      if (!(has(percent) && has(numerator) && has(denominator))) return null;
      return {
        kind: "ratio",
        origin,
        percent: at(percent),
        numerator: at(numerator),
        denominator: at(denominator),
        rounding: "halfUp",
      };
    }
    case "growth": {
      const { percent, current, previous, manner } = equation;
      if (!(has(percent) && has(current) && has(previous))) return null;
      const falls = isFall(table, at(percent), at(current), at(previous), manner);
      if (falls === null) return null;
      return {
        kind: "growth",
        origin,
        percent: at(percent),
        current: at(current),
        previous: at(previous),
        falls,
        rounding: "halfUp",
      };
    }
    case "average": {
      const { average, dividend, divisor, power } = equation;
      if (!(has(average) && has(dividend) && has(divisor))) return null;
      return {
        kind: "average",
        origin,
        average: at(average),
        dividend: at(dividend),
        divisor: at(divisor),
        power,
      };
    }
    case "copy": {
      const { copy, original } = equation;
      if (!(has(copy) && has(original))) return null;
      return { kind: "copy", origin, copy: at(copy), original: at(original) };
    }
    case "atMost": {
      const { part, whole } = equation;
      if (!(has(part) && has(whole))) return null;
      return { kind: "atMost", origin, part: at(part), whole: at(whole), reason: "ofWhich" };
    }
  }
}

/** The columns with numbers; blanks add nothing, and what cannot be read leaves all unknown. */
function filled(table: Table, row: number, columns: readonly number[]): readonly number[] | null {
  const numbers: number[] = [];
  for (const column of columns) {
    const { kind } = figureAt(table, { row, column });
    if (kind === "number") numbers.push(column);
    else if (kind !== "blank") return null;
  }
  return numbers;
}

/** Whether a row prints the magnitude of a fall; null where its column leaves such a change out. */
function isFall(
  table: Table,
  change: Place,
  current: Place,
  previous: Place,
  manner: Manner,
): boolean | null {
  const direction = compareDecimals(valueAt(table, current), valueAt(table, previous));
  const { units } = valueAt(table, change);
  switch (manner) {
    case "signed":
      return false;
    case "magnitude":
      return direction < 0;
    case "rise":
      return units === 0n && direction < 0 ? null : false;
    case "fall":
      if (units === 0n && direction > 0) return null;
      // a minus under "Giảm" says it twice
      return units >= 0n;
  }
}
