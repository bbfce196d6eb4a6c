import assert from "node:assert/strict";
import { auditText } from "../../../src/core/text/audit-text";
import type { Claim, Quantity } from "../../../src/core/model/claim";
import { formatDecimal } from "../../../src/core/numbers/format";

function quantitiesOf(claim: Claim): readonly Quantity[] {
  switch (claim.kind) {
    case "fraction":
      return [claim.numerator, claim.denominator];
    case "rank":
      return [claim.rank, claim.among];
    case "list":
      return [claim.whole, ...claim.parts];
    default:
      return [claim.quantity];
  }
}

const told = (text: string): readonly string[] =>
  auditText(text).claims.map(
    (claim) =>
      `${claim.kind} ${quantitiesOf(claim)
        .map(({ printed }) => printed)
        .join(" | ")}`,
  );

describe("claims of a text", () => {
  const sentences: readonly (readonly [string, readonly string[]])[] = [
    [
      "Có 45.925 người đóng BHXH bắt buộc, đạt 74,8% chỉ tiêu năm (61.372 người), tăng 2.748 người (tăng 6,4%).",
      [
        "level 45.925 người",
        "attainment 74,8%",
        "target 61.372 người",
        "change 2.748 người",
        "growth 6,4%",
      ],
    ],
    [
      "Bao phủ BHYT 552.247/601.217 người, đạt 91,9% dân số, thấp hơn 2,85% chỉ tiêu (94,75%).",
      ["fraction 552.247 | 601.217 người", "share 91,9%", "gap 2,85%", "target 94,75%"],
    ],
    [
      "Thu 96 tỷ 894 triệu đồng, tăng 3,5 nghìn tỷ.",
      ["level 96 tỷ 894 triệu đồng", "change 3,5 nghìn tỷ"],
    ],
    ["Xếp thứ 44/63 tỉnh.", ["rank 44 | 63 tỉnh"]],
    ["Có 200 hồ sơ, cùng kỳ năm trước là 180 hồ sơ.", ["level 200 hồ sơ", "previous 180 hồ sơ"]],
    ["Có 90 người, còn phải phát triển 10 người.", ["level 90 người", "remaining 10 người"]],
    [
      "Ký với 30 cơ sở, gồm tuyến tỉnh 08 cơ sở, tuyến huyện 22 cơ sở.",
      ["level 30 cơ sở", "list 30 cơ sở | 08 cơ sở | 22 cơ sở", "level 08 cơ sở", "level 22 cơ sở"],
    ],
    ["So với cùng kỳ: -158 người (-3%).", ["change 158 người", "growth 3%"]],
    [
      "Trồng 4.137 ha, đạt 13,6 phần trăm kế hoạch.",
      ["level 4.137 ha", "attainment 13,6 phần trăm"],
    ],
  ];
  for (const [text, expected] of sentences) {
    it(text, () => assert.deepEqual(told(text), expected));
  }

  const countNothing: readonly string[] = [
    "Chỉ thị số 12-CT/TU ngày 22/9/2021, Nghị quyết 27- NQ/TU, Nghị định 146/2018/NĐ-CP, Công văn số 91/BHXH-QLTST.",
    "Trong 6 tháng đầu năm 2024, quý II/2024, giai đoạn 2021 - 2025, năm học 2024-2025, tháng 5, ngày 30 tháng 9 năm 2023.",
    "Theo khoản 3 Điều 24, Phụ lục 02, Đề án 06, mức độ 4, dịch Covid-19, kênh VTV1 và VTV 8.",
    "Điện thoại 0259.3822.123, tổng đài 1900 9068, người dưới 06 tuổi, kỷ niệm 94 năm.",
    "Chỉ đạo tổ chức thực hiện1, hỗ trợ KCB.4 và giấy BHYT8.",
    "1. Thuận lợi\n1.2. Khó khăn\na) Kết quả\n(2) Nguyên nhân\n- Ngày BHXH toàn dân 23/5, BHYT 01/7.",
    "1Công văn của tỉnh.\n 2BCĐ cấp huyện.",
  ];
  for (const text of countNothing) {
    it(`count nothing: ${text.slice(0, 60)}`, () => assert.deepEqual(told(text), []));
  }

  const readings: readonly (readonly [string, string, string])[] = [
    ["đạt 32,637 triệu đồng", "32,637", "money 6"],
    ["đạt 3.278,817 tỉ đồng", "3.278,817", "money 9"],
    ["đạt 521.165 đồng/lượt", "521.165", "money 0"],
    ["có 1,5 triệu người", "1,5", "count 6"],
    ["có 207 cơ sở", "207", "count 0"],
    ["đạt 98.31%", "98,31", "percent"],
    ["tăng 0,26 điểm %", "0,26", "points"],
    ["có 8.612ha", "8.612", "measure 0"],
  ];
  for (const [text, value, unit] of readings) {
    it(`reads ${text}`, () => {
      const [claim] = auditText(text).claims;
      const quantity = claim === undefined ? undefined : quantitiesOf(claim)[0];
      assert.ok(quantity !== undefined);
      assert.equal(formatDecimal(quantity.value), value);
      const exponent = "exponent" in quantity.unit ? ` ${quantity.unit.exponent}` : "";
      assert.equal(quantity.unit.kind + exponent, unit);
    });
  }

  it("carry the subject and the time of the clause before", () => {
    const { claims } = auditText(
      "Tổng chi trả năm 2022 là 2.297 tỷ đồng; 9 tháng đầu năm 2023 là 1.897 tỷ đồng, tăng 10,81%.",
    );
    assert.deepEqual(
      claims.map(({ subject, period }) => [subject, period]),
      [
        ["chi trả", "2022"],
        ["chi trả", "months 9/2023"],
        ["chi trả", "months 9/2023"],
      ],
    );
  });
});
