import { markdownTable } from "../markdown-table";
import type { HostileWorkbook } from "./workbooks";

const head = `# Khi sổ có dữ liệu lạ hoặc cố ý phá

Trang này do các phép thử viết ra (\`test/hostile\`). Mỗi sổ dưới đây được kiểm tra, chép danh sách, đánh dấu,
bỏ dấu, sửa mọi chỗ chắc chắn, hoàn tác, lập phụ lục từ bảng của nó rồi hoàn tác: không gì được chạy, không
gì treo, chữ vẫn là chữ, và sổ sau đó giống hệt trước. Sổ vừa với bảng tính thử được thử cả qua Office.js.

_In English: written by the tests. Each workbook was checked, copied, marked, unmarked, repaired, undone,
and an appendix was built from it and taken back: nothing runs, nothing hangs, text stays text, and the
workbook is what it was._

`;

/** The table of hostile workbooks, for people. */
export const hostilePage = (
  workbooks: readonly HostileWorkbook[],
  seen: ReadonlyMap<HostileWorkbook, string>,
): string =>
  head +
  markdownTable(
    ["Dữ liệu", "Kiểm tra thấy", "Sổ sau đó"],
    workbooks.map((hostile) => [hostile.what, seen.get(hostile) ?? "", "Như trước"]),
  );
