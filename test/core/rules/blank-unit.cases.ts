import type { RuleCases } from "./rule-case";

export const blankUnitCases: RuleCases = {
  rule: "blank-unit",
  about: ["Dòng có số liệu mà ô tên đơn vị để trống. Ghi tên, hoặc bỏ dòng."],
  cases: [
    {
      name: "Dòng không tên",
      doc: true,
      grid: `
STT | Đơn vị    | Chỉ tiêu | Thực hiện
1   | Ninh Sơn  | 100      | 80
2   | []        | 100      | 90
    | Tổng cộng | 200      | 170
`,
    },
    {
      name: "Dòng trống hẳn thì thôi",
      grid: `
STT | Đơn vị    | Chỉ tiêu | Thực hiện
1   | Ninh Sơn  | 100      | 80
2   |           |          |
    | Tổng cộng | 100      | 80
`,
    },
  ],
};
