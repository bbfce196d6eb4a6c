import { deepEqual, equal, ok } from "node:assert/strict";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import type { AppendixInput, Look } from "../../../src/core/appendix/form";
import { layoutAppendix } from "../../../src/core/appendix/layout-appendix";
import { formatRange } from "../../../src/core/model/a1";
import { isFormula } from "../../../src/core/model/content";
import type { SheetLayout } from "../../../src/core/model/layout";
import { isMarkFormula } from "../../../src/core/edits/mark-groups";
import { decimal } from "../../../src/core/numbers/decimal";
import { findTables } from "../../../src/core/tables/find-tables";
import { Calculator } from "./compute";
import { computedSheet } from "./computed-sheet";
import { sampleInput } from "./sample";

const look: Look = {
  charts: true,
  ratings: { met: decimal(100), near: decimal(95) },
  monthsElapsed: 6,
};

const many: AppendixInput = {
  title: ["PHỤ LỤC"],
  units: Array.from({ length: 98 }, (_, at) => ({ name: `Xã ${at + 1}`, figures: {} })),
  sheetNames: [],
};

const laidOut = layoutAppendix(coverageForm, sampleInput, look);
const plain = layoutAppendix(coverageForm, sampleInput);

const chartsOf = ({ charts = [] }: SheetLayout) => charts;

describe("a laid-out appendix with charts and colours", () => {
  const calculator = new Calculator();
  after(() => calculator.dispose());

  it("has neither where nobody asks for them", () => {
    deepEqual(
      [plain.charts, plain.conditionalStyles, plain.page.printArea],
      [undefined, [], undefined],
    );
  });

  it("leaves the table as it is, and prints nothing beside it", () => {
    const width = plain.columnWidths.length;
    deepEqual(
      laidOut.contents.map((row) => row.slice(0, width)),
      plain.contents,
    );
    const { printArea } = laidOut.page;
    equal(printArea && formatRange(printArea), "A1:R33");
    equal(laidOut.columnWidths.length, width + 3);
  });

  it("draws from cells: figures, names, and lines that one cell moves", async () => {
    deepEqual(
      chartsOf(laidOut).map(({ categories, bars, lines, place }) => [
        formatRange(categories),
        [...bars, ...lines].map(({ name, values }) => `${name} ${formatRange(values)}`),
        formatRange(place),
      ]),
      [
        ["B7:B13", ["Tỉ lệ đạt (%) K7:K13", "Chỉ tiêu 100% T7:T13", "Tiến độ U7:U13"], "A16:I33"],
        ["B7:B13", ["Tỉ lệ bao phủ (%) R7:R13", "Chỉ tiêu giao (theo tỉ lệ %) P7:P13"], "J16:R33"],
      ],
    );
    const values = await calculator.compute(laidOut);
    deepEqual(values[5]?.slice(18), [null, 100, 50]);
    deepEqual(values[12]?.slice(18), [null, 100, 50]);
    ok(isFormula(laidOut.contents[12]?.[20] ?? null));
  });

  it("draws no pace at the end of the year, when it is the whole", () => {
    const [first] = chartsOf(
      layoutAppendix(coverageForm, sampleInput, { ...look, monthsElapsed: 12 }),
    );
    deepEqual(
      first?.lines.map(({ name }) => name),
      ["Chỉ tiêu 100%"],
    );
  });

  it("gives many units the whole width, small names and no figures that run together", () => {
    const charts = chartsOf(layoutAppendix(coverageForm, many, look));
    deepEqual(
      charts.map(({ place, hasLabels, isDense }) => [formatRange(place), hasLabels, isDense]),
      [
        ["A106:R123", false, true],
        ["A125:R142", false, true],
      ],
    );
    ok(chartsOf(laidOut)[0]?.hasLabels);
  });

  it("is still the same table to a reader", async () => {
    const [table] = findTables(computedSheet(laidOut, await calculator.compute(laidOut)));
    equal(table?.columns.length, 16);
  });

  it("rates by thresholds and pace, every percent by exactly one look", async () => {
    const rated = laidOut.conditionalStyles ?? [];
    equal(rated.length, 5 * 3);
    ok(rated.every(({ formula }) => !isMarkFormula(formula)));
    const looks = new Set(rated.map(({ bold, italic }) => `${bold} ${italic}`));
    equal(looks.size, 3, "each has a letter form of its own");
    equal(rated[0]?.formula, "=AND(COUNT($E7)=1,ROUND($E7-100*6/12,6)>=0)");
    for (const [months, ratings] of [
      [12, ["missed", "near", "met"]],
      [6, ["missed", "met", "met"]],
    ] as const) {
      const { conditionalStyles = [] } = layoutAppendix(coverageForm, sampleInput, {
        ...look,
        monthsElapsed: months,
      });
      const own = conditionalStyles.filter(({ range }) => range.column === 10);
      const formulas = own.map(({ formula }) => formula);
      const shown: (readonly number[])[] = [];
      for (const percent of [30.5, 99.99, 100]) shown.push(await holding(formulas, percent));
      deepEqual(
        shown.map((held) => held.map((at) => ["met", "near", "missed"][at])),
        ratings.map((rating) => [rating]),
      );
    }
  });

  /** Which of the formulas hold for a percent in K7. */
  async function holding(formulas: readonly string[], percent: number): Promise<readonly number[]> {
    const blank = Array<null>(10).fill(null);
    const contents = Array.from({ length: 7 }, (_, row) => {
      const formula = formulas[row];
      return [
        formula === undefined ? null : { formula },
        ...blank.slice(1),
        row === 6 ? percent : null,
      ];
    });
    const values = await calculator.compute({
      ...plain,
      contents,
      columnWidths: [...blank, null].map(() => 9),
    });
    return formulas.flatMap((_, at) => (Number(values[at]?.[0]) === 1 ? [at] : []));
  }
});
