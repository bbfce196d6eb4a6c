import type { Table } from "../model/table";
import { toNumber } from "../numbers/decimal";
import type { Equation, Manner } from "./equation";
import { isRoundedAt } from "./holds";
import { figureAt, rowsWhere } from "./places";

/** So many rows rule out nearly every equation that does not hold. */
const mostRows = 12;

/** A few rows of a table as doubles: they rule equations out, and integers decide on what is left. */
export interface Sample {
  readonly rows: readonly number[];
  /** Whether an equation holds, nearly, in at least half of the sampled rows that have its numbers. */
  mayHold(equation: Equation): boolean;
}

interface Column {
  readonly values: readonly number[];
  /** By how much each may be off for having been printed rounded. */
  readonly slacks: readonly number[];
}

export function sampleOf(table: Table): Sample {
  const rows = spread(rowsWhere(table, ({ kind }) => kind !== "memo"));
  const known = new Map<number, Column>();
  const column = (at: number): Column => {
    const found = known.get(at) ?? readColumn(table, rows, at);
    known.set(at, found);
    return found;
  };
  const mayHold = (equation: Equation): boolean => {
    let asked = 0;
    let near = 0;
    rows.forEach((_, nth) => {
      const gap = gapOf(equation, (at) => ({
        value: column(at).values[nth] ?? NaN,
        slack: column(at).slacks[nth] ?? 0,
      }));
      if (Number.isNaN(gap)) return;
      asked += 1;
      if (gap <= 1e-6) near += 1;
    });
    return asked > 0 && 2 * near >= asked;
  };
  return { rows, mayHold };
}

const spread = (rows: readonly number[]): readonly number[] => {
  const step = Math.max(1, rows.length / mostRows);
  return rows.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
};

function readColumn(table: Table, rows: readonly number[], column: number): Column {
  const values: number[] = [];
  const slacks: number[] = [];
  for (const row of rows) {
    const figure = figureAt(table, { row, column });
    const isNumber = figure.kind === "number";
    values.push(isNumber ? toNumber(figure.value) : NaN);
    const isExact = isNumber && figure.value.scale === 0 && !isRoundedAt(table, { row, column });
    slacks.push(isNumber && !isExact ? 10 ** -figure.value.scale : 0);
  }
  return { values, slacks };
}

interface Near {
  readonly value: number;
  readonly slack: number;
}

/** How far an equation is from holding beyond what rounding explains; NaN where a number is missing. */
function gapOf(equation: Equation, at: (column: number) => Near): number {
  switch (equation.kind) {
    case "sum": {
      let { value: gap, slack } = at(equation.total);
      for (const part of equation.parts) {
        const { value, slack: own } = at(part);
        if (Number.isNaN(value)) continue;
        gap -= value;
        slack += own;
      }
      return Math.abs(gap) - slack;
    }
    case "difference": {
      const parts = [equation.difference, equation.minuend, equation.subtrahend].map(at);
      const [difference = nothing, minuend = nothing, subtrahend = nothing] = parts;
      const change = minuend.value - subtrahend.value;
      const slack = difference.slack + minuend.slack + subtrahend.slack;
      return gapBetween(difference.value, change, equation.manner) - slack;
    }
    case "ratio": {
      const { quotient, slack } = divide(at(equation.numerator), at(equation.denominator));
      const percent = at(equation.percent);
      return Math.abs(percent.value - quotient) - slack - percent.slack;
    }
    case "growth": {
      const { quotient, slack } = divide(at(equation.current), at(equation.previous));
      const percent = at(equation.percent);
      return gapBetween(percent.value, quotient - 100, equation.manner) - slack - percent.slack;
    }
    case "copy":
      return Math.abs(at(equation.copy).value - at(equation.original).value);
    case "hundred":
    case "atMost":
      return 0;
  }
}

const nothing: Near = { value: NaN, slack: 0 };

const gapBetween = (printed: number, change: number, manner: Manner): number =>
  Math.abs(manner === "signed" ? printed - change : Math.abs(printed) - Math.abs(change));

function divide(over: Near, under: Near): { readonly quotient: number; readonly slack: number } {
  const quotient = (100 * over.value) / under.value;
  const slack = (100 * over.slack + Math.abs(quotient) * under.slack) / Math.abs(under.value);
  return { quotient: Number.isFinite(quotient) ? quotient : NaN, slack };
}
