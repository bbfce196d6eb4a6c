import assert from "node:assert/strict";
import type { Unit } from "../../../src/core/model/table";
import { labelColumn, settleColumn } from "../../../src/core/tables/columns";

/** Headings, outer first, separated by " > "; the unit the figures have; "block measure". */
const cases: readonly (readonly [string, Unit, string])[] = [
  ["BHXH bắt buộc > Chỉ tiêu giao", "count", "compulsory target"],
  ["BHXHBB > TH", "count", "compulsory actual"],
  ["BHXH TN > Thực hiện", "count", "voluntary actual"],
  ["BHXH tự nguyện > Tỉ lệ đạt (%)", "percent", "voluntary attainment"],
  ["BHTN > % đạt", "percent", "unemployment attainment"],
  ["BH thất nghiệp > KH giao", "count", "unemployment target"],
  ["BHYT > Chỉ tiêu giao (theo số người)", "count", "health target"],
  ["Bao phủ BHYT > Dân số", "count", "coverage population"],
  ["Bao phủ BHYT > Chỉ tiêu UBND giao (theo tỷ lệ %)", "percent", "coverage targetRate"],
  ["Bao phủ BHYT > Số người tham gia BHYT", "count", "coverage insured"],
  ["Bao phủ BHYT > Tỷ lệ", "percent", "coverage coverage"],
  ["Bao phủ BHYT > Chỉ tiêu", "percent", "coverage targetRate"],
  ["BHYT – Thực hiện", "count", "health actual"],
  ["Chỉ tiêu BHXH bắt buộc", "count", "compulsory target"],
  ["Tỷ lệ bao phủ BHYT (%)", "percent", "coverage coverage"],
  ["Tỷ lệ % thực hiện chỉ tiêu", "percent", "other attainment"],
  ["Thực hiện > BHXH BB", "count", "compulsory actual"],
  ["Tỷ lệ đạt (%) > BHYT", "percent", "health attainment"],
  ["Tỷ lệ so với cùng kỳ (%)", "percent", "other other"],
  ["Thực hiện cùng kỳ 2023", "count", "other other"],
  ["BHYT > Tăng, giảm", "count", "health other"],
  ["Tỷ lệ chậm đóng (%)", "percent", "other other"],
  ["Tỷ lệ tham gia BHXH/LLLĐ (%)", "percent", "other other"],
  ["Số người tham gia BHXH, BHYT", "count", "other actual"],
  ["BHTNLĐ-BNN > Thực hiện", "count", "other actual"],
  ["Chi bình quân/lượt", "index", "other other"],
  ["BHYT > Tỉ lệ đạt", "count", "health other"],
];

describe("what headings say", () => {
  for (const [headings, unit, expected] of cases) {
    it(`${headings} is ${expected}`, () => {
      const labelled = labelColumn(headings.split(" > "), []);
      const { block, measure } = settleColumn(labelled, unit);
      assert.equal(`${block} ${measure}`, expected);
    });
  }

  const units: readonly (readonly [string, readonly string[], Unit | null])[] = [
    ["Tỉ lệ đạt (%)", [], "percent"],
    ["Số người đóng BHXH", [], "count"],
    ["Người lao động", [], "count"],
    ["Số tiền chậm đóng", [], "amount"],
    ["Chi phí KCB (triệu đồng)", [], "amount"],
    ["Số lượt/người", [], "index"],
    ["Mức đóng bình quân", [], "index"],
    ["Mật độ (người/km2)", [], "index"],
    ["Số hồ sơ / cán bộ", [], "index"],
    ["Số bác sĩ trên 10.000 dân", [], "index"],
    ["Tỷ lệ tham gia BHYT/dân số", [], "percent"],
    ["Thực hiện", [], null],
    ["Thực hiện", ["Đơn vị tính: Triệu đồng"], "amount"],
    ["Thực hiện", ["ĐVT: Người"], "count"],
    ["Thực hiện", ["Đơn vị tính: Người, triệu đồng"], null],
    ["Thực hiện", ["Đơn vị tính: %"], "percent"],
    ["Nguồn ngân sách", [], null],
  ];
  for (const [heading, title, expected] of units) {
    it(`${heading} ${title.join()} is in ${expected ?? "whatever its figures are"}`, () => {
      assert.equal(labelColumn([heading], title).unit, expected);
    });
  }
});
