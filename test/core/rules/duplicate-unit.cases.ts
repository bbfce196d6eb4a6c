import type { RuleCases } from "./rule-case";

export const duplicateUnitCases: RuleCases = {
  rule: "duplicate-unit",
  about: [
    "Một tên đứng ở nhiều dòng trong cùng bảng hay cùng nhóm: có thể cộng hai lần, hoặc gõ nhầm tên.",
    "Tên khác nhau một dấu là hai tên: Bác Ái không phải Bắc Ái.",
  ],
  cases: [
    {
      name: "Một xã ghi hai lần",
      doc: true,
      grid: `
STT | Đơn vị    | Chỉ tiêu | Thực hiện
1   | [Ninh Hải] | 100     | 90
2   | Ninh Sơn  | 100      | 80
3   | [NINH HẢI] | 100     | 90
    | Tổng cộng | 300      | 260
`,
    },
    {
      name: "Tên gần giống, tên lặp ở nhóm khác",
      grid: `
STT | Đơn vị    | Chỉ tiêu | Thực hiện
I   | Bác Ái    | 300      | 270
1   | Khối xã   | 300      | 270
II  | Bắc Ái    | 50       | 45
1   | Khối xã   | 50       | 45
    | Tổng cộng | 350      | 315
`,
    },
  ],
};
