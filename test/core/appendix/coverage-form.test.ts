import { deepEqual, equal, ok } from "node:assert/strict";
import { coverageForm } from "../../../src/core/appendix/coverage-form";

const columns = coverageForm.blocks.flatMap((block) => block.columns);

describe("coverageForm", () => {
  it("marks its columns A, B, 1 … 16", () => {
    const marks = [coverageForm.ordinal, coverageForm.unit, ...columns].map(({ mark }) => mark);
    deepEqual(marks, ["A", "B", ...Array.from({ length: 16 }, (_, at) => `${at + 1}`)]);
  });

  it("adds exactly the columns that may be added", () => {
    const summed = columns.filter(({ total }) => total === "sum").map(({ mark }) => mark);
    deepEqual(summed, ["1", "2", "4", "5", "7", "8", "10", "11", "13", "15"]);
  });

  it("refers only to columns it has, and never in a circle", () => {
    const formulas = new Map(columns.map(({ mark, formula }) => [mark, formula]));
    const reach = (mark: string, path: readonly string[]): void => {
      ok(formulas.has(mark), `no column ${mark}`);
      ok(!path.includes(mark), `column ${mark} depends on itself`);
      const used = [...(formulas.get(mark) ?? "").matchAll(/\{(\w+)\}/g)].map(([, to]) => to ?? "");
      used.forEach((to) => reach(to, [...path, mark]));
    };
    for (const { mark } of columns) reach(mark, []);
  });

  it("has one column for each figure, so a recognised table maps onto it", () => {
    const roles = columns.map(({ block, measure }) => `${block}.${measure}`);
    equal(new Set(roles).size, columns.length);
  });

  it("is legible on a sheet lying down, printed one page wide", () => {
    const widths = [coverageForm.ordinal, coverageForm.unit, ...columns].map(({ width }) => width);
    const millimetres = widths.reduce((sum, width) => sum + ((width * 7 + 5) / 96) * 25.4, 0);
    const printable = 297 - 30 - 15;
    ok(printable / millimetres > 0.7, `${millimetres} mm wide`);
  });
});
