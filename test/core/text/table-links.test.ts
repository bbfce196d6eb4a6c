import assert from "node:assert/strict";
import { formatCell } from "../../../src/core/model/a1";
import type { Table } from "../../../src/core/model/table";
import { findTables } from "../../../src/core/tables/find-tables";
import { auditText } from "../../../src/core/text/audit-text";
import { parseGrid } from "../../grid";

const tables: readonly Table[] = findTables(
  parseGrid(`
Đơn vị    | BHXH tự nguyện |           |               | BHYT     |           |               | Bao phủ BHYT |                       |                         |
          | Chỉ tiêu giao  | Thực hiện | Tỉ lệ đạt (%) | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%) | Dân số       | Chỉ tiêu (theo tỷ lệ %) | Số người tham gia BHYT | Tỷ lệ
B         | 1              | 2         | 3             | 4        | 5         | 6             | 7            | 8                     | 9                       | 10
Bác Ái    | 857            | 355       | 41,42%        | 31.911   | 33.545    | 105,12%       | 31.911       | 100%                  | 33.545                  | 105,12%
Ninh Sơn  | 1.506          | 629       | 41,77%        | 68.699   | 67.269    | 97,92%        | 72.932       | 94,2%                 | 67.269                  | 92,24%
Ninh Hải  | 1.651          | 655       | 39,67%        | 87.318   | 86.315    | 98,85%        | 93.838       | 93,05%                | 86.315                  | 91,98%
Tổng cộng | 4.014          | 1.639     | 40,83%        | 187.928  | 187.129   | 99,57%        | 198.681      | 94,59%                | 187.129                 | 94,19%
`).sheet,
);

const linked = (text: string) =>
  auditText(text, tables).links.map(({ printed, cell, agrees }) => [
    printed,
    formatCell(cell),
    agrees,
  ]);

const found = (text: string, beside: readonly Table[] = tables) =>
  auditText(text, beside).findings.map(({ rule, printed, expected }) => [rule, printed, expected]);

describe("a text beside a table", () => {
  it("ties level, attainment and target to the total row", () => {
    const text = "Tham gia BHXH tự nguyện: 1.639 người, đạt 40,8% chỉ tiêu giao (4.014 người).";
    assert.deepEqual(linked(text), [
      ["1.639 người", "C7", true],
      ["40,8%", "D7", true],
      ["4.014 người", "B7", true],
    ]);
    assert.deepEqual(found(text), []);
  });

  it("ties a fraction of the population and its rate", () => {
    assert.deepEqual(linked("Bao phủ BHYT 187.129/198.681 người, đạt 94,2% dân số toàn tỉnh."), [
      ["187.129", "F7", true],
      ["198.681 người", "H7", true],
      ["94,2%", "K7", true],
    ]);
  });

  it("looks in the row the words name", () => {
    assert.deepEqual(linked("Ninh Sơn có số người tham gia BHXH tự nguyện là 629 người."), [
      ["629 người", "C5", true],
    ]);
  });

  it("shows a figure the table holds otherwise, where its neighbours agree", () => {
    const text = "Tham gia BHXH tự nguyện: 1.739 người, chỉ tiêu giao 4.014 người.";
    assert.deepEqual(found(text), [["text-table", "1.739 người", "1.639 người"]]);
    assert.deepEqual(linked(text), [
      ["1.739 người", "C7", false],
      ["4.014 người", "B7", true],
    ]);
  });

  it("takes a figure to mean the table that holds it, of several", () => {
    const earlier = findTables(
      parseGrid(`
Đơn vị    | Chỉ tiêu BHXH tự nguyện | Thực hiện BHXH tự nguyện | Tỉ lệ đạt (%)
Bác Ái    | 857                     | 310                      | 36,17
Ninh Sơn  | 3.157                   | 1.239                    | 39,25
Tổng cộng | 4.014                   | 1.549                    | 38,59
`).sheet,
    );
    const text = "Tham gia BHXH tự nguyện: 1.639 người, chỉ tiêu giao 4.014 người.";
    assert.equal(found(text, earlier).length, 1);
    assert.deepEqual(found(text, [...earlier, ...tables]), []);
    assert.deepEqual(found(text, [...tables, ...earlier]), []);
  });

  it("does not take points for a rate", () => {
    const text =
      "Bao phủ BHYT đạt 94,19% dân số (187.129 người), 0,4 điểm phần trăm dưới chỉ tiêu.";
    assert.deepEqual(linked(text), [["94,19%", "K7", true]]);
    assert.deepEqual(found(text), []);
  });

  it("says nothing of other indicators, other places and other times", () => {
    for (const text of [
      "Số đơn vị tham gia BHTN: 1.739 đơn vị.",
      "Cả nước: tham gia BHXH tự nguyện 1.830.000 người.",
      "Tham gia BHXH tự nguyện: 2.500 người.",
      "BHXH tự nguyện tăng 1.739 người.",
    ]) {
      assert.deepEqual(found(text), [], text);
      assert.deepEqual(linked(text), [], text);
    }
  });
});
