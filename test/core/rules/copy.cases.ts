import type { RuleCases } from "./rule-case";

export const copyCases: RuleCases = {
  rule: "copy",
  about: [
    "Số người tham gia ở phần Bao phủ BHYT là số thực hiện ở phần BHYT ghi lại; hai ô cùng dòng phải như nhau.",
    "Chỉ xét khi phần lớn các dòng của hai cột đang giống nhau.",
  ],
  cases: [
    {
      name: "Sửa một chỗ, quên chỗ kia",
      doc: true,
      grid: `
Đơn vị    | BHYT     |           | Bao phủ BHYT |
          | Chỉ tiêu | Thực hiện | Dân số       | Số người tham gia
Ninh Sơn  | 68.699   | 67.269    | 72.932       | [67.170]
Ninh Hải  | 87.318   | 86.315    | 93.838       | 86.315
Thuận Nam | 54.352   | 52.675    | 57.822       | 52.675
`,
    },
    {
      name: "Hai cột vốn khác nghĩa",
      grid: `
Đơn vị    | BHYT     |           | Bao phủ BHYT |
          | Chỉ tiêu | Thực hiện | Dân số       | Số người tham gia
Ninh Sơn  | 68.699   | 67.269    | 72.932       | 68.000
Ninh Hải  | 87.318   | 86.315    | 93.838       | 87.000
Thuận Nam | 54.352   | 52.675    | 57.822       | 53.000
`,
    },
  ],
};
