import type { RuleCases } from "./rule-case";

export const targetPeopleCases: RuleCases = {
  rule: "target-people",
  about: [
    "Chỉ tiêu số người tham gia BHYT phải bằng dân số nhân chỉ tiêu tỉ lệ được giao, trong phạm vi làm tròn của tỉ lệ và một người.",
    "Hay gặp khi tỉ lệ mất một chữ số: 93,05% gõ thành 93,5%.",
  ],
  cases: [
    {
      name: "Tỉ lệ rơi mất số 0",
      doc: true,
      grid: `
Đơn vị    | BHYT     |           | Bao phủ BHYT |
          | Chỉ tiêu | Thực hiện | Dân số       | Chỉ tiêu giao (%)
Ninh Sơn  | 68.699   | 67.269    | 72.932       | 94,2%
Ninh Hải  | 87.318   | 86.315    | 93.838       | [93,5%]
Thuận Nam | 54.352   | 52.675    | 57.822       | 94%
`,
    },
    {
      name: "Làm tròn đến một người",
      grid: `
Đơn vị | BHYT     |           | Bao phủ BHYT |
       | Chỉ tiêu | Thực hiện | Dân số       | Chỉ tiêu giao (%)
A Sơn  | 471      | 400       | 500          | 94,25%
B Sơn  | 472      | 400       | 500          | 94,25%
`,
    },
  ],
};
