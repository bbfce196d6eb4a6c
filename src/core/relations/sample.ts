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
  /** How many of some columns, taken in order, may add up to a total: every count that may. */
  runsOf(total: number, parts: readonly number[]): readonly number[];
}

interface Column {
  readonly values: Float64Array;
  /** By how much each may be off for having been printed rounded. */
  readonly slacks: Float64Array;
}

/** An equation that fails in so many rows and holds in none is not looked at in the others. */
const mostMisses = 3;

export function sampleOf(table: Table): Sample {
  const rows = spread(rowsWhere(table, ({ kind }) => kind !== "memo"));
  const known: Column[] = [];
  const column = (at: number): Column => (known[at] ??= readColumn(table, rows, at));
  const isMostly = (gapIn: (nth: number) => number): boolean => {
    let misses = 0;
    let near = 0;
    for (let nth = 0; nth < rows.length; nth += 1) {
      const gap = gapIn(nth);
      if (gap <= 1e-6) near += 1;
      else if (gap > 1e-6) misses += 1;
      if (near === 0 && misses > mostMisses) return false;
    }
    return near > 0 && near >= misses;
  };
  return {
    rows,
    mayHold: (equation) => isMostly(gapsOf(equation, column)),
    runsOf(total, parts) {
      const { values, slacks } = column(total);
      const [gaps, slack] = [Float64Array.from(values), Float64Array.from(slacks)];
      const found: number[] = [];
      parts.forEach((part, at) => {
        const added = column(part);
        for (let nth = 0; nth < rows.length; nth += 1) {
          const value = added.values[nth] ?? NaN;
          if (Number.isNaN(value)) continue;
          gaps[nth] = (gaps[nth] ?? 0) - value;
          slack[nth] = (slack[nth] ?? 0) + (added.slacks[nth] ?? 0);
        }
        const holds = isMostly((nth) => Math.abs(gaps[nth] ?? 0) - (slack[nth] ?? 0));
        if (at > 0 && holds) found.push(at + 1);
      });
      return found;
    },
  };
}

const spread = (rows: readonly number[]): readonly number[] => {
  const step = Math.max(1, rows.length / mostRows);
  return rows.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
};

function readColumn(table: Table, rows: readonly number[], column: number): Column {
  const values = new Float64Array(rows.length).fill(NaN);
  const slacks = new Float64Array(rows.length);
  rows.forEach((row, nth) => {
    const figure = figureAt(table, { row, column });
    if (figure.kind !== "number") return;
    values[nth] = toNumber(figure.value);
    const isExact = figure.value.scale === 0 && !isRoundedAt(table, { row, column });
    slacks[nth] = isExact ? 0 : 10 ** -figure.value.scale;
  });
  return { values, slacks };
}

/**
 * How far an equation is from holding in each sampled row, beyond what rounding explains; NaN where a
 * number is missing.
 */
function gapsOf(equation: Equation, column: (at: number) => Column): (nth: number) => number {
  switch (equation.kind) {
    case "sum": {
      const total = column(equation.total);
      const parts = equation.parts.map(column);
      return (nth) => {
        let gap = total.values[nth] ?? NaN;
        let slack = total.slacks[nth] ?? 0;
        for (const { values, slacks } of parts) {
          const value = values[nth] ?? NaN;
          if (Number.isNaN(value)) continue;
          gap -= value;
          slack += slacks[nth] ?? 0;
        }
        return Math.abs(gap) - slack;
      };
    }
    case "balance": {
      const result = column(equation.result);
      const terms = [
        ...equation.added.map((at) => [column(at), 1] as const),
        ...equation.taken.map((at) => [column(at), -1] as const),
      ];
      return (nth) => {
        let gap = result.values[nth] ?? NaN;
        let slack = result.slacks[nth] ?? 0;
        for (const [{ values, slacks }, sign] of terms) {
          const value = values[nth] ?? NaN;
          if (Number.isNaN(value)) continue;
          gap -= sign * value;
          slack += slacks[nth] ?? 0;
        }
        return Math.abs(gap) - slack;
      };
    }
    case "difference": {
      const difference = column(equation.difference);
      const minuend = column(equation.minuend);
      const subtrahend = column(equation.subtrahend);
      return (nth) =>
        gapBetween(
          difference.values[nth] ?? NaN,
          (minuend.values[nth] ?? NaN) - (subtrahend.values[nth] ?? NaN),
          equation.manner,
        ) -
        (difference.slacks[nth] ?? 0) -
        (minuend.slacks[nth] ?? 0) -
        (subtrahend.slacks[nth] ?? 0);
    }
    case "ratio":
      return percentGaps(
        column(equation.percent),
        column(equation.numerator),
        column(equation.denominator),
        { factor: 100, base: 0, manner: "signed" },
      );
    case "average":
      return percentGaps(
        column(equation.average),
        column(equation.dividend),
        column(equation.divisor),
        { factor: 10 ** equation.power, base: 0, manner: "signed" },
      );
    case "growth":
      return percentGaps(
        column(equation.percent),
        column(equation.current),
        column(equation.previous),
        { factor: 100, base: 100, manner: equation.manner },
      );
    case "copy": {
      const copy = column(equation.copy);
      const original = column(equation.original);
      return (nth) => Math.abs((copy.values[nth] ?? NaN) - (original.values[nth] ?? NaN));
    }
    case "hundred":
    case "atMost":
      return () => 0;
  }
}

function percentGaps(
  percent: Column,
  over: Column,
  under: Column,
  given: { readonly factor: number; readonly base: number; readonly manner: Manner },
): (nth: number) => number {
  const { factor, base, manner } = given;
  return (nth) => {
    const divisor = under.values[nth] ?? NaN;
    if (divisor === 0) return NaN;
    const quotient = (factor * (over.values[nth] ?? NaN)) / divisor;
    const slack =
      (factor * (over.slacks[nth] ?? 0) + Math.abs(quotient) * (under.slacks[nth] ?? 0)) /
      Math.abs(divisor);
    const gap = gapBetween(percent.values[nth] ?? NaN, quotient - base, manner);
    return gap - slack - (percent.slacks[nth] ?? 0);
  };
}

const gapBetween = (printed: number, change: number, manner: Manner): number =>
  Math.abs(manner === "signed" ? printed - change : Math.abs(printed) - Math.abs(change));
