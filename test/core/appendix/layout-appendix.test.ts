import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { formatRange } from "../../../src/core/model/a1";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import { layoutAppendix } from "../../../src/core/appendix/layout-appendix";
import { isFormula } from "../../../src/core/model/content";
import type { SheetLayout } from "../../../src/core/model/layout";
import { rangeRef, type RangeRef } from "../../../src/core/model/reference";
import { decimal } from "../../../src/core/numbers/decimal";
import { sampleInput } from "./sample";

const blank = (names: readonly string[], title: readonly string[] = ["PHỤ LỤC"]): SheetLayout =>
  layoutAppendix(coverageForm, {
    title,
    units: names.map((name) => ({ name, figures: {} })),
    sheetNames: [],
  });

const formulaAt = (layout: SheetLayout, row: number, column: number): string | null => {
  const content = layout.contents[row]?.[column] ?? null;
  return isFormula(content) ? content.formula : null;
};

const overlap = (a: RangeRef, b: RangeRef): boolean =>
  a.row < b.row + b.rowCount &&
  b.row < a.row + a.rowCount &&
  a.column < b.column + b.columnCount &&
  b.column < a.column + a.columnCount;

describe("layoutAppendix", () => {
  it("writes native formulas that refer to their own row", () => {
    const layout = layoutAppendix(coverageForm, {
      title: { period: "năm 2024", province: "", reportNumber: "", reportDate: "" },
      units: [{ name: "Bác Ái", figures: { "1": decimal(1722) } }],
      sheetNames: [],
    });
    deepEqual(
      layout.contents[6]?.map((content) => (isFormula(content) ? content.formula : content)),
      [
        ...[1, "Bác Ái"],
        ...[1722, null, '=IF(C7>0,ROUND(D7*100/C7,2),"")'],
        ...[null, null, '=IF(F7>0,ROUND(G7*100/F7,2),"")'],
        ...["=ROUND(O7*P7/100,0)", null, '=IF(I7>0,ROUND(J7*100/I7,2),"")'],
        ...[null, null, '=IF(L7>0,ROUND(M7*100/L7,2),"")'],
        ...[null, null, "=J7", '=IF(O7>0,ROUND(Q7*100/O7,2),"")'],
      ],
    );
  });

  it("keeps a typed figure where the form could have computed it", () => {
    const layout = layoutAppendix(coverageForm, sampleInput);
    equal(layout.contents[6]?.[8], 164_014);
    equal(formulaAt(layout, 13, 8), "=SUM(I7:I13)");
    equal(layout.contents[13]?.[15], 94.75);
  });

  it("leaves the province's own target rate blank until it is given", () => {
    const layout = blank(["Một"]);
    equal(layout.contents.at(-1)?.[15], null);
  });

  it("lays out one blank row when there are no units", () => {
    const layout = blank([]);
    equal(layout.contents.length, 7);
    equal(formulaAt(layout, 6, 2), "=SUM(C6:C6)");
  });

  it("names the sheet after the period, and never as a sheet that is there", () => {
    const title = { period: "9 tháng/2024", province: "", reportNumber: "", reportDate: "" };
    const taken = ["phụ lục 9 tháng 2024"];
    const layout = layoutAppendix(coverageForm, { title, units: [], sheetNames: taken });
    equal(layout.name, "Phụ lục 9 tháng 2024 (2)");
  });

  it("keeps hostile names as text, in a row high enough", () => {
    const names = ['=HYPERLINK("http://x","y")', "+1", "@SUM(A1)", "Một\nhai\tba", "x".repeat(300)];
    const layout = blank(names);
    names.forEach((name, at) => {
      equal(layout.contents[5 + at]?.[1], name);
      equal(layout.numberFormats[5 + at]?.[1], "@");
    });
    const heights = layout.rowHeights;
    ok((heights.get(9) ?? 0) > 200);
    equal(heights.has(6), false);
  });

  it("freezes what is above and left of the figures and repeats the header on every page", () => {
    const layout = layoutAppendix(coverageForm, sampleInput);
    deepEqual(layout.frozen, { rows: 6, columns: 2 });
    deepEqual(layout.page.titleRows, { first: 3, last: 5 });
  });

  it("stays within the margins of Nghị định 30", () => {
    const { margins } = blank(["Một"]).page;
    const allowed = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;
    for (const side of ["top", "bottom", "left", "right"] as const) {
      const [least, most] = allowed[side];
      ok(margins[side] >= least && margins[side] <= most, side);
    }
  });

  it("holds for any number of units and title lines", () => {
    const names = fc.array(fc.string(), { minLength: 1, maxLength: 200 });
    const titles = fc.array(fc.string({ maxLength: 400 }), { maxLength: 4 });
    fc.assert(
      fc.property(names, titles, (unitNames, title) => {
        const layout = blank(unitNames, title);
        const rowCount = layout.contents.length;
        const columnCount = layout.columnWidths.length;
        const used = rangeRef(layout.name, 0, 0, rowCount, columnCount);

        const totalRow = rowCount - 1;
        const firstUnitRow = totalRow - unitNames.length;
        const summed = [2, 3, 5, 6, 8, 9, 11, 12, 14, 16];
        for (const column of summed) {
          const units = rangeRef(layout.name, firstUnitRow, column, unitNames.length, 1);
          const range =
            unitNames.length === 1
              ? `${formatRange(units)}:${formatRange(units)}`
              : formatRange(units);
          equal(formulaAt(layout, totalRow, column), `=SUM(${range})`);
        }
        for (let row = 0; row < rowCount; row += 1) {
          equal(layout.contents[row]?.length, columnCount);
          equal(layout.numberFormats[row]?.length, columnCount);
        }
        const inside = (range: RangeRef) =>
          overlap(range, used) &&
          range.sheet === layout.name &&
          range.row + range.rowCount <= rowCount &&
          range.column + range.columnCount <= columnCount;
        ok(layout.merges.every(inside));
        ok(layout.styles.every(({ range }) => inside(range)));
        layout.merges.forEach((a, at) =>
          ok(layout.merges.slice(at + 1).every((b) => !overlap(a, b))),
        );
        for (const height of layout.rowHeights.values()) ok(height > 0 && height <= 409);
      }),
      { numRuns: 60 },
    );
  });
});
