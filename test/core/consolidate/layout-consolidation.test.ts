import { deepEqual, equal, match, ok } from "node:assert/strict";
import { layoutConsolidation } from "../../../src/core/consolidate/layout-consolidation";
import type { SourceFile } from "../../../src/core/consolidate/source";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import { isFormula } from "../../../src/core/model/content";
import type { SheetLayout } from "../../../src/core/model/layout";
import type { Sheet } from "../../../src/core/model/workbook";
import { review } from "../../../src/core/review";
import { consolidate as english } from "../../../src/messages/en/consolidate";
import { consolidate as vietnamese } from "../../../src/messages/vi/consolidate";
import { places } from "../../../bench/places";
import { unitFile, unitLayouts } from "../../../bench/unit-files";
import { workbookOf } from "../../grid";
import { Calculator } from "../appendix/compute";
import { computedSheet } from "../appendix/computed-sheet";
import { expected, merged, sourceFile, unitsOf } from "./sources";

const districts = places.ninhThuan;
const all = unitsOf(districts, 11);
const title = { period: "6 tháng 2026", province: "", reportNumber: "", reportDate: "" };

/** One file for each unit but the last, one of them sent twice, and one that is damaged. */
const files: readonly SourceFile[] = [
  ...all.slice(0, -1).map((unit, at) => {
    const { file, workbook } = unitFile(unitLayouts[at * 2] ?? "one row", unit, all, `${at}`);
    return sourceFile(file, workbook);
  }),
  { kind: "failed", file: "hỏng.xlsx", failure: { kind: "damaged" } },
];

const layouts = (words = vietnamese): readonly [SheetLayout, SheetLayout] =>
  layoutConsolidation(merged(files, districts), coverageForm, {
    title,
    sheetNames: ["Phụ lục 6 tháng 2026"],
    time: "14:02 05/07/2026",
    words,
  });

describe("layoutConsolidation", () => {
  const [appendix, log] = layouts();

  it("is the form's appendix, with every unit of the list in its order", () => {
    equal(appendix.name, "Phụ lục 6 tháng 2026 (2)");
    const rows = appendix.contents.slice(6, 13);
    deepEqual(
      rows.map(([ordinal, name]) => [ordinal, name]),
      districts.map((name, at) => [at + 1, name]),
    );
    const columns = coverageForm.blocks.flatMap((block) => block.columns);
    for (const [at, row] of rows.slice(0, -1).entries()) {
      const unit = all[at];
      ok(unit !== undefined);
      columns.forEach(({ mark, typed }, column) => {
        const content = row[column + 2] ?? null;
        equal(isFormula(content), !typed, `${unit.name}, column ${mark}`);
        if (typed && mark !== "14") {
          equal(Number(content).toLocaleString("vi-VN"), expected(unit)[mark]);
        }
      });
    }
    deepEqual(rows.at(-1)?.slice(2, 4), [null, null]);
  });

  it("says beside the table, hidden, where each row comes from", () => {
    const at = appendix.columnWidths.length - 1;
    deepEqual(appendix.hiddenColumns, [at]);
    const said = appendix.contents.map((row) => row[at] ?? null);
    equal(said[3], "Nguồn số liệu");
    equal(said[6], "0.xlsx › Sheet1");
    equal(said[12], "Chưa có số liệu");
    ok(appendix.contents.every((row) => row.length === appendix.columnWidths.length));
    equal(said[13], null);
  });

  it("checks without a contradiction, as one table; the log is none", async () => {
    const calculator = new Calculator();
    const sheets: Sheet[] = [];
    for (const layout of [appendix, log]) {
      sheets.push(computedSheet(layout, await calculator.compute(layout)));
    }
    calculator.dispose();
    const { tables } = review(workbookOf(...sheets));
    equal(tables.length, 1);
    deepEqual(
      tables.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error")),
      [],
    );
  });

  it("logs what is to be settled, then every figure with its cell", () => {
    const lines = log.contents.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
    equal(lines[0]?.[0], "NHẬT KÝ TỔNG HỢP SỐ LIỆU");
    equal(lines[1]?.[0], "Lúc 14:02 05/07/2026: đọc 7 tệp, 6/7 đơn vị có số liệu.");
    deepEqual(lines[5]?.slice(2), [
      "Tệp bị hỏng hoặc tải chưa đủ. Mở bằng Excel để sửa rồi lưu lại, hoặc xin lại tệp.",
      ...["", "hỏng.xlsx", "", ""],
    ]);
    deepEqual(lines[6]?.slice(1, 3), [
      districts[6],
      "Chưa có số liệu. Nhắc đơn vị gửi, hoặc chọn thêm tệp.",
    ]);
    const taken = lines.filter(([, , what]) => what?.startsWith("Cột ") === true);
    equal(taken.length, 6 * 10);
    const [first] = taken;
    match(first?.[2] ?? "", /^Cột 1 \(BHXH bắt buộc – Chỉ tiêu giao\)/u);
    deepEqual(first?.slice(4), ["0.xlsx", "Sheet1", "C6"]);
    const text = taken.find(([, , what]) => what?.includes("đọc từ chữ") === true);
    match(text?.[2] ?? "", /đọc từ chữ «[\d.,]+»/u);
  });

  it("says the same in English", () => {
    const [, said] = layouts(english);
    equal(said.contents.length, log.contents.length);
    equal(said.name, "Merge log");
  });
});
