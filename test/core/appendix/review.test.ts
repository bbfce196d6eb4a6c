import { deepEqual } from "node:assert/strict";
import { figureAt, generateTable, type FormRow } from "../../../bench/generate";
import { Random } from "../../../bench/random";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import type { AppendixInput, Figures } from "../../../src/core/appendix/form";
import { layoutAppendix } from "../../../src/core/appendix/layout-appendix";
import { formatCell } from "../../../src/core/model/a1";
import { review } from "../../../src/core/review";
import { Calculator } from "./compute";
import { computedSheet } from "./computed-sheet";
import { sampleInput } from "./sample";

const title = { period: "năm 2024", province: "", reportNumber: "", reportDate: "" };

const figuresOf = (row: FormRow, marks: readonly number[]): Figures =>
  Object.fromEntries(marks.map((mark) => [`${mark}`, figureAt(row, mark - 1)]));

/** A consistent appendix, target people typed or left to their formula. */
function filled(seed: number, marks: readonly number[]): AppendixInput {
  const table = generateTable(new Random(seed), 9, "halfUp");
  return {
    title,
    units: table.units.map((row, at) => ({
      name: table.names[at] ?? "",
      figures: figuresOf(row, marks),
    })),
    totals: figuresOf(table.total, [14]),
    sheetNames: [],
  };
}

const cases: readonly (readonly [what: string, input: AppendixInput, found: readonly string[]])[] =
  [
    ["every figure typed", filled(1, [1, 2, 4, 5, 7, 8, 10, 11, 13, 14]), []],
    ["target people computed", filled(2, [1, 2, 4, 5, 8, 10, 11, 13, 14]), []],
    ["nothing typed", filled(3, []), []],
    [
      "the sample, whose typed figures still ask two questions",
      sampleInput,
      ["over-population Q8", "target-people P10"],
    ],
  ];

describe("review of a laid-out appendix", () => {
  const calculator = new Calculator();
  after(() => calculator.dispose());

  for (const [what, input, found] of cases) {
    it(`with ${what}`, async () => {
      const layout = layoutAppendix(coverageForm, input);
      const sheet = computedSheet(layout, await calculator.compute(layout));
      const { tables } = review({
        sheets: [sheet],
        sheetNames: [sheet.name],
        activeSheet: sheet.name,
        selection: null,
      });
      const findings = tables.flatMap((table) => table.findings);
      deepEqual(
        findings.map(({ detail, cells: [cell] }) => `${detail.rule} ${formatCell(cell)}`).sort(),
        found,
      );
      deepEqual(
        tables.map((table) => table.table.rows.length),
        [input.units.length + 1],
      );
    });
  }
});
