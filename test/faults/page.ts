import { markdownTable } from "../markdown-table";
import type { FaultCase } from "./cases";

const states: Readonly<Record<FaultCase["after"], string>> = {
  asBefore: "Như trước",
  asAsked: "Đúng như yêu cầu",
  partly: "Một phần đã ghi; dòng báo nói rõ",
};

const head = `# Khi có trục trặc

Trang này do các phép thử viết ra (\`test/faults\`): mỗi dòng là một lần thử, với chính thư viện Office.js
của Microsoft trên một bảng tính thay cho Excel, trục trặc được gây ra đúng lúc. «Như trước» nghĩa là không
một ô, một trang hay một dấu nào khác với trước khi bấm, hoặc khác với điều người khác vừa làm lúc đó.

_In English: written by the tests, which run Microsoft's own client over a stand-in for Excel. What goes
wrong, what the officer reads, and what has become of the workbook: as before, as asked, or partly written
where Excel took no further request._

`;

/** The table of faults, for people. */
export function faultsPage(
  cases: readonly FaultCase[],
  seen: ReadonlyMap<FaultCase, string>,
): string {
  const rows = cases.map((faultCase) => [
    faultCase.doing,
    faultCase.fault,
    faultCase.isClosed ? "(cửa sổ đã đóng)" : seen.get(faultCase) || "Kết quả như thường lệ.",
    states[faultCase.after],
  ]);
  return head + markdownTable(["Đang làm", "Trục trặc", "Cán bộ thấy", "Sổ sau đó"], rows);
}
