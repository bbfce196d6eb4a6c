import assert from "node:assert/strict";
import { draftReport } from "../../../src/core/draft/draft-report";
import type { Table } from "../../../src/core/model/table";
import { findTables } from "../../../src/core/tables/find-tables";
import { draft as english } from "../../../src/messages/en/draft";
import { draft as vietnamese } from "../../../src/messages/vi/draft";
import { parseGrid } from "../../grid";

function tableOf(grid: string): Table {
  const [table] = findTables(parseGrid(grid).sheet);
  assert.ok(table);
  return table;
}

const drafted = (grid: string, previous: string | null = null, words = vietnamese) =>
  draftReport(tableOf(grid), previous === null ? null : tableOf(previous)).map((paragraph) =>
    paragraph.map(words.sentence).join(" "),
  );

const appendix = `
SỐ NGƯỜI THAM GIA 6 THÁNG ĐẦU NĂM 2024
Đơn vị tính: Người
STT | Đơn vị    | BHXH bắt buộc |           |                | Bao phủ BHYT |                          |                        |
    |           | Chỉ tiêu giao | Thực hiện | Tỉ lệ đạt (%)  | Dân số       | Chỉ tiêu giao (theo tỷ lệ %) | Số người tham gia BHYT | Tỷ lệ bao phủ (%)
1   | Ninh Sơn  | 3.404         | 3.214     | 94,42          | 72.932       | 94,2                     | 67.269                 | 92,24
2   | Ninh Hải  | 3.604         | 3.345     | 92,81          | 93.838       | 93,5                     | 86.315                 | 91,98
3   | Thuận Bắc | 4.612         | 6.034     | 130,83         | 43.907       | 99                       | 43.563                 | 99,22
    | Tổng cộng | 11.620        | 12.593    | 108,37         | 210.677      | 94,75                    | 197.147                | 93,58
`;

const lastYear = `
SỐ NGƯỜI THAM GIA 6 THÁNG ĐẦU NĂM 2023
STT | Đơn vị    | BHXH bắt buộc |           |
    |           | Chỉ tiêu giao | Thực hiện | Tỉ lệ đạt (%)
1   | Ninh Sơn  | 3.300         | 3.000     | 90,91
2   | Ninh Hải  | 3.500         | 3.100     | 88,57
    | Tổng cộng | 6.800         | 6.100     | 89,71
`;

const money = `
TÌNH HÌNH THU 9 THÁNG NĂM 2024
Đơn vị tính: Triệu đồng
STT | Đơn vị    | Kế hoạch giao | Số đã thu | Tỷ lệ đạt (%)
1   | Ninh Sơn  | 12.500,5      | 6.300,2   | 50,40
2   | Ninh Hải  | 14.200        | 7.100,6   | 50,00
    | Tổng cộng | 26.700,5      | 13.400,8  | 50,19
`;

const yearOnYear = `
STT | Đơn vị   | Thực hiện 6T/2023 | Thực hiện 6T/2024
1   | Ninh Sơn | 3.000             | 3.214
2   | Ninh Hải | 3.559             | 3.345
    | Cộng     | 6.559             | 6.559
`;

describe("sentences drafted from a table", () => {
  it("say level, attainment, target, what it was exceeded by, best and worst, coverage", () => {
    assert.deepEqual(drafted(appendix), [
      "Đã có 12.593 người tham gia BHXH bắt buộc, đạt 108,37% chỉ tiêu giao (11.620 người). Đã vượt chỉ tiêu 973 người. Đơn vị có tỷ lệ cao nhất là Thuận Bắc (130,83%), thấp nhất là Ninh Hải (92,81%).",
      "Tỷ lệ bao phủ BHYT đạt 93,58% dân số (197.147/210.677 người), thấp hơn 1,17 điểm phần trăm so với chỉ tiêu giao (94,75%). Đơn vị có tỷ lệ cao nhất là Thuận Bắc (99,22%), thấp nhất là Ninh Hải (91,98%).",
    ]);
  });

  it("compare with last period's table", () => {
    assert.match(
      drafted(appendix, lastYear)[0] ?? "",
      /, tăng 6\.493 người \(tăng 106,44%\) so với cùng kỳ năm 2023\./,
    );
    assert.match(drafted(lastYear, appendix)[0] ?? "", /so với 6 tháng đầu năm 2024\./);
  });

  it("say what is still to be found, and a month's share of it", () => {
    assert.deepEqual(drafted(money), [
      "Số đã thu là 13.400,8 triệu đồng, đạt 50,19% chỉ tiêu giao (26.700,5 triệu đồng). Để đạt chỉ tiêu năm còn thiếu 13.299,7 triệu đồng, mỗi tháng trong 3 tháng còn lại cần thêm ít nhất 4.433,3 triệu đồng.",
    ]);
  });

  it("compare two years of one table", () => {
    assert.deepEqual(drafted(yearOnYear), ["Kết quả thực hiện là 6.559, bằng cùng kỳ năm trước."]);
  });

  it("say it in English too", () => {
    assert.deepEqual(drafted(appendix, null, english), [
      "12.593 people have compulsory social insurance, 108,37% of the target (11.620 people). The target was exceeded by 973 people. The highest rate is that of Thuận Bắc (130,83%), the lowest that of Ninh Hải (92,81%).",
      "Health insurance covers 93,58% of the population (197.147/210.677 people), 1,17 percentage points below the target (94,75%). The highest rate is that of Thuận Bắc (99,22%), the lowest that of Ninh Hải (91,98%).",
    ]);
  });

  it("say nothing without a total, of a blank, or of a target of 0", () => {
    assert.deepEqual(
      drafted("Đơn vị | Chỉ tiêu | Thực hiện\nNinh Sơn | 10 | 5\nNinh Hải | 10 | 6"),
      [],
    );
    const holes =
      "Đơn vị | Chỉ tiêu | Thực hiện\nNinh Sơn | 0 | 5\nNinh Hải | 0 | 6\nTổng cộng | 0 | ";
    assert.deepEqual(drafted(`${holes} 11`), ["Kết quả thực hiện là 11."]);
    assert.deepEqual(drafted(holes), []);
  });
});
