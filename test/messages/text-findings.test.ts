import assert from "node:assert/strict";
import { auditText } from "../../src/core/text/audit-text";
import { findTables } from "../../src/core/tables/find-tables";
import { textFindings as english } from "../../src/messages/en/text-findings";
import { textFindings as vietnamese } from "../../src/messages/vi/text-findings";
import { printedWorkbook } from "../taskpane/printed-workbook";

const tables = printedWorkbook.sheets.flatMap(findTables);

/** A sentence, and what is said of the figure in it. */
const said: readonly (readonly [string, string])[] = [
  [
    "- Quỹ thu được 727,06 tỷ đồng, tăng 111,81 triệu đồng (tăng 18,2%) so với năm 2023.",
    "Ghi 111,81 triệu đồng; cùng với 727,06 tỷ đồng thì phải là 111,81 tỷ đồng mới khớp với 18,2%. Xem lại đơn vị tính.",
  ],
  [
    "- Chi khám chữa bệnh 635.138/341.358 triệu đồng, bằng 53,75% dự toán.",
    "635.138 / 341.358 không ra 53,75%; 341.358 / 635.138 mới ra. Đổi chỗ hai số.",
  ],
  [
    "- Chi khám chữa bệnh 339.105 triệu đồng, tăng 32,637 triệu đồng (tăng 10,6%) so với năm 2023.",
    "Ghi 32,637 triệu đồng; phải là 32.637 mới khớp với 10,6%. Xem lại dấu chấm, dấu phẩy.",
  ],
  [
    "- Số người tham gia BHTN là 41.020 người, đạt 98,37% chỉ tiêu giao (41.700 người).",
    "Ghi 41.020 người; trong bảng là 41.002 (Phụ lục!M14: Tổng cộng, cột 11 (BH thất nghiệp – Thực hiện)). Sửa lời văn hoặc bảng.",
  ],
  [
    "- Số người tham gia BHTN là 41.002 người, đạt 89,3% chỉ tiêu giao (41.700 người).",
    "Ghi đạt 89,3%; 41.002 / 41.700 = 98,3%. Xem lại tỉ lệ hoặc hai số đem chia.",
  ],
];

describe("messages: findings in a text", () => {
  for (const [text, expected] of said) {
    it(expected, () => {
      const { findings } = auditText(text, tables);
      assert.ok(findings.map((finding) => vietnamese.explain(finding)).includes(expected));
      for (const finding of findings) {
        for (const { explain, title } of [vietnamese, english]) {
          assert.match(explain(finding), /^\S.+\.$/su);
          assert.doesNotMatch(explain(finding), /undefined|null|NaN|\[object|«»|“”/);
          assert.notEqual(title(finding.rule), "");
        }
      }
    });
  }
});
