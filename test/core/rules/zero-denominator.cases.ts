import type { RuleCases } from "./rule-case";

export const zeroDenominatorCases: RuleCases = {
  rule: "zero-denominator",
  about: [
    "Tỉ lệ có mẫu số bằng 0 thì không tính được. Bỏ trống, hoặc ghi số được giao.",
    "0% khi cả hai số đều bằng 0 thì để yên.",
  ],
  cases: [
    {
      name: "Chưa giao chỉ tiêu mà vẫn ghi tỉ lệ",
      doc: true,
      grid: `
Đơn vị   | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn | 0        | 15        | [100%]
Ninh Hải | 200      | 100       | 50%
`,
    },
    {
      name: "Không có gì, để 0% hoặc để trống",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 0        | 0         | 0%
Ninh Hải  | 0        | 3         | -
Thuận Nam | 200      | 100       | 50%
`,
    },
  ],
};
