import type { RuleCases } from "./rule-case";

export const cutPercentCases: RuleCases = {
  rule: "cut-percent",
  about: [
    "Tỉ lệ bị cắt ở số lẻ cuối trong một cột mà các ô khác làm tròn: 62,676% ghi 62,67% thay vì 62,68%.",
    "Cả cột cùng cắt thì là một cách làm nhất quán, không nêu.",
  ],
  cases: [
    {
      name: "Một ô cắt trong cột làm tròn",
      doc: true,
      grid: `
Đơn vị   | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn | 40.473   | 25.367    | [62,67%]
Ninh Hải | 1.722    | 1.646     | 95,59%
Bác Ái   | 2.969    | 1.138     | 38,33%
`,
    },
    {
      name: "Cả cột cắt",
      grid: `
Đơn vị | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
A Sơn  | 300      | 200       | 66,66%
B Sơn  | 600      | 400       | 66,66%
`,
    },
  ],
};
