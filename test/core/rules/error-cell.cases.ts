import type { RuleCases } from "./rule-case";

export const errorCellCases: RuleCases = {
  rule: "error-cell",
  about: ["Ô đang báo lỗi (#DIV/0!, #REF!, #N/A …). Sửa công thức hoặc ghi lại số trước khi in."],
  cases: [
    {
      name: "Ô lỗi, kể cả khi dán thành chữ",
      doc: true,
      grid: `
Đơn vị   | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn | 0        | 5         | [#DIV/0!]
Ninh Hải | 200      | ["#REF!"] | 50%
`,
    },
    {
      name: "Ô trống không phải lỗi",
      grid: `
Đơn vị   | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn | 100      | 50        |
Ninh Hải | 200      | 100       | 50%
`,
    },
  ],
};
