import assert from "node:assert/strict";
import { comparedWith, periodOf, type Period } from "../../../src/core/draft/period";

const titles: readonly (readonly [string, Period | null])[] = [
  [
    "TỔNG HỢP SỐ NGƯỜI THAM GIA 6 THÁNG ĐẦU NĂM 2024",
    { year: 2024, months: 6, name: "6 tháng đầu năm 2024" },
  ],
  ["KẾT QUẢ THU 9 THÁNG NĂM 2025", { year: 2025, months: 9, name: "9 tháng năm 2025" }],
  ["Kết quả thu 9 tháng 2025", { year: 2025, months: 9, name: "9 tháng 2025" }],
  ["Kết quả quý III năm 2025", { year: 2025, months: 9, name: "quý III năm 2025" }],
  ["Kết quả quý 4/2025", { year: 2025, months: 12, name: "quý 4/2025" }],
  ["Số liệu tháng 10/2025", { year: 2025, months: 10, name: "tháng 10/2025" }],
  ["Số liệu đến ngày 30/9/2023", { year: 2023, months: 9, name: "đến ngày 30/9/2023" }],
  ["TỔNG HỢP NĂM 2024", { year: 2024, months: 12, name: "năm 2024" }],
  ["(Kèm theo Báo cáo số 12/BC-BHXH ngày 05/7/2024)", null],
  ["Số liệu 18 tháng năm 2024", { year: 2024, months: 12, name: "năm 2024" }],
  ["Danh sách đơn vị", null],
];

describe("the period of a title", () => {
  for (const [title, period] of titles) {
    it(`of «${title}»`, () => assert.deepEqual(periodOf([title]), period));
  }

  it("reads letters composed either way", () => {
    assert.equal(periodOf(["6 THÁNG ĐẦU NĂM 2024".normalize("NFD")])?.months, 6);
  });

  it("is compared with the same time a year before, or with the period it is", () => {
    const [half, nine, before] = ["6 tháng 2024", "9 tháng 2024", "6 tháng 2023"].map((title) =>
      periodOf([title]),
    );
    assert.deepEqual(comparedWith(half ?? null, before ?? null), {
      kind: "yearBefore",
      year: 2023,
    });
    assert.deepEqual(comparedWith(half ?? null, null), { kind: "yearBefore", year: 2023 });
    assert.deepEqual(comparedWith(nine ?? null, half ?? null), {
      kind: "period",
      name: "6 tháng 2024",
    });
    assert.deepEqual(comparedWith(null, null), { kind: "yearBefore", year: null });
  });
});
