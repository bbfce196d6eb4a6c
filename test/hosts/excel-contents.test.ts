import assert from "node:assert/strict";
import { excelContents } from "../../src/hosts/excel/cells";
import type { Content } from "../../src/core/model/content";
import { hostileTexts } from "../core/edits/arbitraries";

describe("hosts/excel: contents as Excel takes them", () => {
  const cases: readonly (readonly [Content, unknown])[] = [
    [null, ""],
    ["", ""],
    [0, 0],
    [-67.269, -67.269],
    [true, true],
    [{ formula: "=SUM(A1:A3)" }, "=SUM(A1:A3)"],
    ["Ninh Hải", "Ninh Hải"],
    ["Phan Rang – Tháp Chàm", "Phan Rang – Tháp Chàm"],
    ["TỔNG HỢP SỐ NGƯỜI", "TỔNG HỢP SỐ NGƯỜI"],
    ["(Kèm theo Báo cáo)", "(Kèm theo Báo cáo)"],
    ["6 tháng", "'6 tháng"],
    ["Jan 5", "'Jan 5"],
    ["(5)", "'(5)"],
    ["false", "'false"],
    ["#N/A", "'#N/A"],
    ["\n=1+1", "'\n=1+1"],
    ["''", "'''"],
  ];
  for (const [content, written] of cases) {
    it(`writes ${JSON.stringify(content)} as ${JSON.stringify(written)}`, () => {
      assert.deepEqual(excelContents([[content]]), [[written]]);
    });
  }

  it("marks every hostile text as text", () => {
    for (const text of hostileTexts) assert.deepEqual(excelContents([[text]]), [[`'${text}`]]);
  });
});
