import { columnLetters } from "../model/a1";
import type { Decimal } from "../model/decimal";
import type { ConditionalStyle } from "../model/layout";
import { rangeRef } from "../model/reference";
import { toNumber } from "../numbers/decimal";
import type { Look } from "./form";
import type { Frame, PlacedColumn } from "./frame";

type Rating = "met" | "near" | "missed";

/** Met stands upright, near in italics, missed in bold: the fills may be lost on paper. */
const looks: { readonly [R in Rating]: Omit<ConditionalStyle, "range" | "formula"> } = {
  met: { fill: "#E2EFDA", bold: false, italic: false },
  near: { fill: "#FFF2CC", bold: false, italic: true },
  missed: { fill: "#F8CBAD", bold: true, italic: false },
};

/** Đạt, gần đạt, chưa đạt on every column with a goal: units and total, live. */
export function ratingStyles(
  sheet: string,
  frame: Frame,
  { ratings, monthsElapsed }: Pick<Look, "ratings" | "monthsElapsed">,
): readonly ConditionalStyle[] {
  if (ratings === null) return [];
  const rowCount = frame.totalRow - frame.firstUnitRow + 1;
  return frame.columns.flatMap((column) => {
    const goal = goalOf(column, frame, monthsElapsed);
    if (goal === null) return [];
    const cell = cellOf(column, frame);
    const from = (threshold: Decimal): string =>
      `ROUND(${cell}-${goal.at(`${toNumber(threshold)}`)},6)`;
    const conditions: { readonly [R in Rating]: readonly string[] } = {
      met: [`${from(ratings.met)}>=0`],
      near: [`${from(ratings.near)}>=0`, `${from(ratings.met)}<0`],
      missed: [`${from(ratings.near)}<0`],
    };
    const range = rangeRef(sheet, frame.firstUnitRow, column.index, rowCount, 1);
    const isRated = `COUNT(${[cell, ...goal.cells].join()})=${1 + goal.cells.length}`;
    return (["met", "near", "missed"] as const).map((rating) => ({
      range,
      formula: `=AND(${[isRated, ...conditions[rating]].join()})`,
      ...looks[rating],
    }));
  });
}

interface PlacedGoal {
  /** The figure that a threshold, in percent of the goal, stands at. */
  at(threshold: string): string;
  /** Those that must hold a number. */
  readonly cells: readonly string[];
}

function goalOf({ goal }: PlacedColumn, frame: Frame, months: number): PlacedGoal | null {
  switch (goal?.kind) {
    case undefined:
      return null;
    case "pace":
      return {
        at: (threshold) => (months === 12 ? threshold : `${threshold}*${months}/12`),
        cells: [],
      };
    case "column": {
      const column = frame.columns.find(({ mark }) => mark === goal.mark);
      if (column === undefined) return null;
      const cell = cellOf(column, frame);
      return { at: (threshold) => `${cell}*${threshold}/100`, cells: [cell] };
    }
  }
}

/** In the first row of units, the row free to move. */
const cellOf = ({ index }: PlacedColumn, frame: Frame): string =>
  `$${columnLetters(index)}${frame.firstUnitRow + 1}`;
