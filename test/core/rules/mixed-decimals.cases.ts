import type { RuleCases } from "./rule-case";

export const mixedDecimalsCases: RuleCases = {
  rule: "mixed-decimals",
  about: [
    "Các dòng cùng ghi một số chữ số lẻ, dòng tổng lại ghi khác. Không sai, nhưng trông không đều. Mỗi bảng nêu một lần.",
  ],
  cases: [
    {
      name: "Dòng tổng ghi một số lẻ",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 3.404    | 3.214     | 94,42%
Ninh Hải  | 3.604    | 3.345     | 92,81%
Tổng cộng | 7.008    | 6.559     | [93,6%]
`,
    },
    {
      name: "Các dòng vốn không đều",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 3.404    | 3.214     | 94,4%
Ninh Hải  | 3.604    | 3.345     | 92,81%
Tổng cộng | 7.008    | 6.559     | 94%
`,
    },
  ],
};
