import assert from "node:assert/strict";
import { monthsElapsed } from "../../../src/core/appendix/months-elapsed";

const periods: readonly (readonly [period: string, months: number])[] = [
  ["6 tháng đầu năm 2024", 6],
  ["6 THÁNG ĐẦU NĂM 2024", 6],
  ["06 tháng năm 2024", 6],
  ["sáu tháng đầu năm", 6],
  ["9 tháng", 9],
  ["9 tháng năm 2024", 9],
  ["chín tháng đầu năm 2024", 9],
  ["6 tháng cuối năm 2024", 12],
  ["quý I năm 2024", 3],
  ["Quý II/2024", 6],
  ["quý 3 năm 2024", 9],
  ["quý IV/2024", 12],
  ["tháng 5 năm 2024", 5],
  ["tháng 11/2024", 11],
  ["đến hết tháng 8/2024", 8],
  ["đến 30/6/2024", 6],
  ["tính đến ngày 30 tháng 9 năm 2024", 9],
  ["năm 2024", 12],
  ["12 tháng năm 2024", 12],
  ["18 tháng năm 2024", 12],
  ["quý 7", 12],
  ["", 12],
  ["giai đoạn 2021-2025", 12],
];

describe("months elapsed", () => {
  for (const [period, months] of periods) {
    it(`«${period}»: ${months}`, () => {
      const title = { period, province: "", reportNumber: "", reportDate: "05/7/2024" };
      assert.equal(monthsElapsed(title), months);
    });
  }

  it("are read from printed lines, but not from the date of the report", () => {
    const reference = "(Kèm theo Báo cáo số 12/BC-BHXH ngày 05/7/2024 của BHXH tỉnh)";
    assert.equal(monthsElapsed(["TỔNG HỢP BHYT 9 THÁNG NĂM 2024", reference]), 9);
    assert.equal(monthsElapsed(["TỔNG HỢP BHYT NĂM 2024", reference]), 12);
  });
});
