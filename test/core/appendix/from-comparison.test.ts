import { deepEqual, equal, match, ok } from "node:assert/strict";
import { formById } from "../../../src/core/appendix/forms";
import { appendixFromComparison } from "../../../src/core/appendix/from-comparison";
import { layoutAppendix } from "../../../src/core/appendix/layout-appendix";
import type { Comparison } from "../../../src/core/model/comparison";
import type { Block } from "../../../src/core/model/table";
import { appendixNotes as english } from "../../../src/messages/en/appendix-notes";
import { appendixNotes as vietnamese } from "../../../src/messages/vi/appendix-notes";
import { brokenComparison, comparisonSample } from "./comparison-sample";
import { Calculator } from "./compute";

const formAbout = (subject: Block) => {
  const form = formById("year-on-year", subject);
  ok(form);
  return form;
};

const form = formAbout("health");
const title = ["SO SÁNH"];

describe("appendixFromComparison", () => {
  const calculator = new Calculator();
  after(() => calculator.dispose());

  const rowsOf = async (comparison: typeof comparisonSample) => {
    const said = appendixFromComparison(form, comparison, vietnamese.comparison);
    return calculator.compute(layoutAppendix(form, { title, sheetNames: [], ...said }));
  };

  it("lays out both periods, and computes change, growth, attainment and ranks live", async () => {
    const rows = await rowsOf(comparisonSample);
    deepEqual(rows[5], [
      ...[1, "Phan Rang – Tháp Chàm", 170_491, 168_202, 160_455],
      ...[7747, 4.83, 3, 98.66, 4, null],
    ]);
    deepEqual(rows.at(-1)?.slice(1), [
      ...["Tổng cộng", 569_653, 556_825, 541_458, 15_367, 2.84, null, 97.75, null, null],
    ]);
  });

  it("gives no growth across a change of scope, and says so in words", async () => {
    const rows = await rowsOf(brokenComparison);
    const [first, , appeared, total, ...notes] = rows.slice(5);
    deepEqual(first?.slice(4), [160_455, null, null, "", 98.66, 1, "Không cùng phạm vi"]);
    deepEqual(appeared?.slice(1), [
      ...["Xã Phước Dinh", 12_000, 11_500, null, null, null, "", 95.83, 3],
      "Đơn vị mới, chưa có số cùng kỳ",
    ]);
    deepEqual(total?.slice(5, 8), [null, null, null]);
    deepEqual(
      notes.map(([note]) => note),
      [
        "Giữa hai kỳ, từ 01/07/2025, luật và địa giới thay đổi.",
        "Đơn vị mới so với cùng kỳ: Xã Phước Dinh.",
        "Đơn vị có ở cùng kỳ, nay không còn: Thuận Nam.",
        "Hai kỳ không cùng phạm vi nên không tính tăng, giảm ở các dòng ghi chú và dòng tổng.",
      ],
    );
  });

  it("says that figures were brought to today's units", () => {
    const mapped: Comparison = {
      ...comparisonSample,
      scope: { kind: "notAlike", isMapped: true, reasons: [{ kind: "map" }] },
    };
    const { notes = [], totals } = appendixFromComparison(form, mapped, vietnamese.comparison);
    equal(notes.length, 1);
    match(notes[0] ?? "", /Bảng ánh xạ.*không cùng phạm vi/);
    deepEqual(totals, {}, "growth is given where a map bridges the periods");
  });

  it("leaves an insurance blank that was not compared", () => {
    const { units } = appendixFromComparison(
      formAbout("unemployment"),
      comparisonSample,
      vietnamese.comparison,
    );
    ok(units.every(({ figures }) => Object.keys(figures).length === 0));
  });

  it("has every note in English too", () => {
    const { units, notes = [] } = appendixFromComparison(
      form,
      brokenComparison,
      english.comparison,
    );
    ok([...notes, units[0]?.remark ?? ""].every((text) => /^[A-Z“]/.test(text)));
  });
});
