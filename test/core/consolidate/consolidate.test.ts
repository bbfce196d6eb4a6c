import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { isSettled } from "../../../src/core/consolidate/consolidate";
import type { Consolidation } from "../../../src/core/consolidate/consolidation";
import { figureKey } from "../../../src/core/consolidate/decisions";
import { nameKey } from "../../../src/core/consolidate/names/unit-name";
import { decimal } from "../../../src/core/numbers/decimal";
import { compareDecimals } from "../../../src/core/numbers/decimal";
import { places } from "../../../bench/places";
import { unitFile, unitLayouts } from "../../../bench/unit-files";
import { parseGrid, workbookOf } from "../../grid";
import { expected, merged, printed, sourceFile, unitsOf } from "./sources";

const districts = places.ninhThuan;
const all = unitsOf(districts, 7);

const stateOf = ({ units }: Consolidation, unit: string) =>
  units.find((one) => one.unit === unit)?.state;

/** A unit's file with only compulsory insurance in it. */
const small = (file: string, rows: string) =>
  sourceFile(
    file,
    workbookOf(
      parseGrid(`Đơn vị | Chỉ tiêu BHXH bắt buộc | Thực hiện BHXH bắt buộc\n${rows}`, {
        name: "Biểu 1",
      }).sheet,
    ),
  );

describe("consolidate", () => {
  for (const layout of unitLayouts) {
    it(`reads a unit's file: ${layout}`, () => {
      for (const unit of [all[0], all[4]]) {
        if (unit === undefined) continue;
        const { file, workbook } = unitFile(layout, unit, all);
        const consolidation = merged([sourceFile(file, workbook)], districts);
        const review = consolidation.units.find((one) => one.unit === unit.name);
        ok(review !== undefined && isSettled(consolidation));
        const wanted = expected(unit);
        const found = printed(review);
        // 93,50 typed as a number is 93,5
        deepEqual({ ...found, "14": null }, { ...wanted, "14": null });
        const [rate, given] = [review.figures.get("14")?.value, unit.figures[13]];
        ok(rate != null && given !== undefined && compareDecimals(rate, given) === 0);
        deepEqual(consolidation.unmatchedColumns, []);
      }
    });
  }

  it("gives the appendix back from files it was split into, whatever their order and layout", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...districts.keys()], { minLength: districts.length }),
        fc.array(fc.constantFrom(...unitLayouts.slice(0, 13)), { minLength: 7, maxLength: 7 }),
        (order, layouts) => {
          const files = order.flatMap((at) => {
            const unit = all[at];
            const layout = layouts[at];
            if (unit === undefined || layout === undefined) return [];
            const { file, workbook } = unitFile(layout, unit, all, `${at}`);
            return [sourceFile(file, workbook)];
          });
          const { units } = merged(files, districts);
          for (const [at, review] of units.entries()) {
            const unit = all[at];
            ok(unit !== undefined && review.state.kind === "taken");
            deepEqual({ ...printed(review), "14": null }, { ...expected(unit), "14": null });
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it("names the missing, the failed and the files without figures", () => {
    const found = merged(
      [
        { kind: "failed", file: "hỏng.xlsx", failure: { kind: "damaged" } },
        sourceFile("trống.xlsx", workbookOf(parseGrid("Ghi chú | Không có gì").sheet)),
        small("a.xlsx", "Bác Ái | 100 | 90"),
      ],
      districts,
    );
    deepEqual(
      found.files.map(({ kind }) => kind),
      ["failed", "noTable", "used"],
    );
    deepEqual(stateOf(found, "Huyện Ninh Sơn"), { kind: "missing" });
    deepEqual(found.units.find(({ unit }) => unit === "Huyện Bác Ái")?.missing, [
      ...["4", "5", "8", "10", "11", "13", "14"],
    ]);
    ok(isSettled(found));
  });

  it("leaves out what two files say differently, until the user takes one", () => {
    const files = [
      small("a.xlsx", "Bác Ái | 100 | 90\nNinh Sơn | 200 | 150"),
      small("b.xlsx", "H. Bác Ái | 100 | 91"),
    ];
    const found = merged(files, districts);
    const unit = "Huyện Bác Ái";
    deepEqual(stateOf(found, unit), { kind: "doubled", marks: ["2"], chosen: null });
    deepEqual(printed(found.units[1] ?? fail()), { "1": "100" });
    equal(isSettled(found), false);
    const key = found.submissions.find(({ file }) => file === "b.xlsx")?.key ?? fail();
    const settled = merged(files, districts, { taken: new Map([[unit, key]]) });
    deepEqual(printed(settled.units[1] ?? fail()), { "1": "100", "2": "91" });
    ok(isSettled(settled));
  });

  it("asks about a name like a unit's, and keeps to what the user says", () => {
    const files = [small("a.xlsx", "Bắc Ái | 100 | 90\nNinh Sơn | 200 | 150\nXa lạ | 5 | 4")];
    const found = merged(files, districts);
    deepEqual(
      found.submissions.map(({ match }) => match),
      [
        { kind: "suggested", candidates: ["Huyện Bác Ái"] },
        { kind: "matched", unit: "Huyện Ninh Sơn", by: "normalised" },
        { kind: "unknown" },
      ],
    );
    const [first, , third] = found.submissions;
    const settled = merged(files, districts, {
      rows: new Map([
        [first?.key ?? "", { kind: "unit", unit: "Huyện Bác Ái" }],
        [third?.key ?? "", { kind: "leaveOut" }],
      ]),
    });
    deepEqual(
      settled.submissions.map(({ match }) => (match.kind === "matched" ? match.by : match.kind)),
      ["user", "normalised", "leftOut"],
    );
    ok(isSettled(settled));
    const aliases = new Map([[nameKey("BẮC ÁI"), "Huyện Bác Ái"]]);
    const again = merged(files, districts, {}, aliases);
    deepEqual(again.submissions[0]?.match, { kind: "matched", unit: "Huyện Bác Ái", by: "alias" });
  });

  it("shows how a figure was read, and takes the user's own instead", () => {
    const files = [small("a.xlsx", `Bác Ái | "67.269" | 113,46\nNinh Sơn | 1.000 | x`)];
    const [, unit] = merged(files, districts).units;
    deepEqual(unit?.figures.get("1"), {
      kind: "submitted",
      from: '["a.xlsx","Biểu 1",1,0]',
      cell: { sheet: "Biểu 1", row: 1, column: 1 },
      value: decimal(67_269),
      reading: { kind: "text", text: "67.269", others: [decimal(67_269, 3)] },
    });
    const slipped = unit.figures.get("2");
    deepEqual(slipped?.kind === "submitted" && [slipped.value, slipped.reading], [
      decimal(113_460),
      { kind: "slip", held: decimal(11_346, 2) },
    ]);
    const figures = new Map([[figureKey("Huyện Bác Ái", "1"), decimal(5)]]);
    const own = merged(files, districts, { figures }).units[1]?.figures.get("1");
    deepEqual(own?.value, decimal(5));
    ok(own.kind === "entered" && own.instead?.reading.kind === "text");
  });

  it("shows what contradicts itself in the unit's own table", () => {
    const { sheet } = parseGrid(`
      STT | Đơn vị | BHXH bắt buộc |           |
          |        | Chỉ tiêu giao | Thực hiện | Tỉ lệ đạt (%)
      1   | Bác Ái | 1.722         | 1.646     | 85,59%
    `);
    const [submission] = merged([sourceFile("a.xlsx", workbookOf(sheet))], districts).submissions;
    equal(submission?.contradictions.errors, 1);
    equal(submission.contradictions.findings[0]?.detail.rule, "ratio");
  });

  it("takes a column for what the user says its heading means", () => {
    const { sheet } = parseGrid(`
      Đơn vị | Chỉ tiêu BHXH bắt buộc | Đã có sổ
      Bác Ái | 1.722 | 1.646
      Ninh Sơn | 200 | 150
      Tổng cộng | 1.922 | 1.796
    `);
    const files = [sourceFile("a.xlsx", workbookOf(sheet))];
    const found = merged(files, districts);
    deepEqual(
      found.unmatchedColumns.map(({ heading, tables }) => [heading, tables]),
      [["Đã có sổ", 1]],
    );
    const settled = merged(files, districts, { columns: new Map([["Đã có sổ", "2"]]) });
    deepEqual(printed(settled.units[1] ?? fail()), { "1": "1.722", "2": "1.646" });
    deepEqual(settled.unmatchedColumns, []);
  });
});

function fail(): never {
  throw new Error("Nothing was found");
}
