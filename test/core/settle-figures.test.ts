import { deepEqual } from "node:assert/strict";
import type { Explanation, Interval } from "../../src/core/model/cause";
import type { Relation } from "../../src/core/model/relation";
import type { Figure, Table } from "../../src/core/model/table";
import { decimal } from "../../src/core/numbers/decimal";
import { settleFigures } from "../../src/core/settle-figures";
import { tableAt } from "../taskpane/sample-review";

/** A column of counts with its total last, and beside it their percents of 1000. */
function columnOf(...counts: readonly number[]): Table {
  const figure = (value: number, scale: number): Figure => ({
    kind: "number",
    value: decimal(value, scale),
    stored: "number",
    style: null,
    slippedFrom: null,
  });
  const figures = counts.map((count) => [figure(count, 0), figure(count, 1), figure(1000, 0)]);
  return { ...tableAt("Trang", 0), figures };
}

const sumOf = (parts: number): Relation => ({
  kind: "sum",
  origin: "label",
  total: { row: parts, column: 0 },
  parts: Array.from({ length: parts }, (_, row) => ({ row, column: 0 })),
});

const ratioIn = (row: number): Relation => ({
  kind: "ratio",
  origin: "label",
  percent: { row, column: 1 },
  numerator: { row, column: 0 },
  denominator: { row, column: 2 },
  rounding: "halfUp",
});

/** Figures of the first column, likeliest at `value`, possible from `low` to `high`. */
const explanationOf = (
  figures: readonly (readonly [
    row: number,
    value: number,
    low: number | null,
    high: number | null,
  ])[],
): Explanation => {
  const end = (value: number | null) => (value === null ? null : decimal(value));
  const repairs = figures.map(([row, value, low, high]) => {
    const interval: Interval = { low: end(low), high: end(high) };
    const place = { row, column: 0 };
    const [printed, meant] = [decimal(1), decimal(value)];
    return { place, printed, value: meant, interval, slip: null, certain: false };
  });
  const freed = repairs.map(({ place }) => place);
  return { operations: [], freed, cost: 4, proven: true, repairs, implications: [] };
};

describe("figures that have to fit each other", () => {
  const cases: readonly (readonly [
    name: string,
    figures: Parameters<typeof explanationOf>[0],
    total: number,
    expected: readonly number[],
  ])[] = [
    ["add up already: they stay", [[0, 10, 5, 15], [1, 20, 15, 25]], 30, [10, 20]], // prettier-ignore
    ["fall short: each gives its share", [[0, 10, 5, 15], [1, 20, 15, 25]], 34, [12, 22]], // prettier-ignore
    ["are too much", [[0, 10, 5, 15], [1, 20, 15, 25]], 27, [9, 18]], // prettier-ignore
    ["have unequal room: the wider takes the rest", [[0, 10, 5, 25], [1, 20, 19, 21]], 40, [19, 21]], // prettier-ignore
    ["have no bound", [[0, 10, 5, null], [1, 20, 20, 20]], 100, [80, 20]], // prettier-ignore
    ["cannot reach the total: they stay", [[0, 10, 9, 11], [1, 20, 19, 21]], 40, [10, 20]], // prettier-ignore
    ["are settled: they stay", [[0, 10, 10, 10]], 40, [10]], // prettier-ignore
  ];
  for (const [name, figures, total, expected] of cases) {
    it(name, () => {
      const table = columnOf(1, 1, total);
      const given = figures.length === 1 ? columnOf(1, 20, total) : table;
      const settled = settleFigures(given, [sumOf(2)], explanationOf(figures));
      deepEqual(
        settled.map(({ value }) => Number(value.units)),
        expected,
      );
    });
  }

  it("take the percents computed from them along", () => {
    const counts = explanationOf([[0, 10, 5, 15], [1, 20, 15, 25]]); // prettier-ignore
    const [first] = counts.repairs;
    const percent = { ...first, place: { row: 0, column: 1 }, value: decimal(10, 1) };
    const follower = { ...percent, interval: { low: percent.value, high: percent.value } };
    const settled = settleFigures(columnOf(1, 1, 34), [sumOf(2), ratioIn(0)], {
      ...counts,
      repairs: [
        ...counts.repairs,
        { printed: decimal(1), slip: null, certain: false, ...follower },
      ],
    });
    deepEqual(settled.at(-1)?.value, decimal(12, 1));
  });
});
