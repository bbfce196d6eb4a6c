import type { Heading, HeadingRole } from "../model/table";
import { plain } from "./plain";

// These patterns read a heading in lower case with its diacritics, which tell "Cộng" from "Công ty"
// and "so năm 2023" from "số năm"; headings typed without any are read by the last pattern of each.

const roles: readonly (readonly [HeadingRole, RegExp])[] = [
  [
    "left",
    /^(số )?(tiền |người )?còn|còn (lại|phải|thiếu|nợ)|(^|[^\p{L}])chưa\s|^(con (lai|phai|thieu))/u,
  ],
  [
    "closing",
    /(cuối|hết) (kỳ|năm|tháng|quý)|(kỳ|năm|tháng|quý) sau|sau (khi )?điều chỉnh|^(cuoi ky|cuoi nam)/u,
  ],
  ["share", /t[ỷỉ] trọng|cơ cấu|chiếm|(%|t[ỷỉ] lệ) (trong|trên|so với) tổng|^(ti trong|co cau)/u],
  [
    "change",
    /(tăng|tang).*(giảm|giam)|(giảm|giam).*(tăng|tang)|chênh lệch|biến động|\+ ?[/;,]? ?-|\(\+\)|±|^chenh lech/u,
  ],
  [
    "change",
    /(^|[^\p{L}])so (với|sánh|cùng|kỳ|năm|tháng|quý|kế|kh|chỉ)|^so (voi|sanh|cung)|[\p{L}\d] ?(\/|so) ?(cùng kỳ|ck)|(tuyệt|tương) đối/u,
  ],
  ["rise", /(^|[^\p{L}])(tăng|tang)(?! (mới|ca|cường))([^\p{L}]|$)/u],
  ["fall", /(^|[^\p{L}])(?<!miễn )(giảm|giam)(?! (trừ|nghèo))([^\p{L}]|$)/u],
  ["part", /trong đó|bao gồm|^gồm|^trong do|^bao gom/u],
  [
    "total",
    /^(tổng|cộng|chung|tất cả)([^\p{L}]|$)|^(toàn|cả) (tỉnh|quốc|nước|ngành|huyện|xã|bộ|năm|vùng|khối|thành phố)|^(tong|tong so|tong cong|cong|chung)$|^(toan tinh|ca nam)/u,
  ],
  [
    "target",
    /(chỉ|mục) tiêu|kế hoạch|(^|[^\p{L}])kh([^\p{L}]|$)|giao|nghị quyết|dự toán|phấn đấu|^(chi tieu|ke hoach)/u,
  ],
  ["actual", /thực hiện|kết quả|(^|[^\p{L}])ước|đạt được|(^|[^\p{L}])th([^\p{L}]|$)|^thuc hien/u],
  ["period", /(19|20)\d\d|tháng|quý|\d ?t(\/|$)|kỳ (này|trước|báo cáo)|cùng kỳ|năm (nay|trước)/u],
];

/**
 * A heading as relations compare it, and what it says its column is to its neighbours.
 *
 * @example headingOf("Tăng (+), giảm (-)").role // "change"
 */
export function headingOf(text: string): Heading {
  const lower = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const role = roles.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
  return { text: plain(text), role };
}
