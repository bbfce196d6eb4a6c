import type { RuleCases } from "./rule-case";

export const duplicateUnitCases: RuleCases = {
  rule: "duplicate-unit",
  about: [
    "Một tên đứng ở nhiều dòng trong cùng bảng hay cùng nhóm: có thể cộng hai lần, hoặc gõ nhầm tên. Cả danh sách lặp lại dưới một đề mục khác, với số khác, thì không nêu.",
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
    {
      name: "Danh sách lặp lại dưới một đề mục khác",
      grid: `
Loại hình   | Tổng số | Công lập | Tư nhân
Cơ sở       | 208     | 206      | 2
Bệnh viện   | 20      | 19       | 1
Phòng khám  | 5       | 4        | 1
Trạm y tế   | 183     | 183      | -
Giường bệnh | 3.737   | 3.727    | 10
Bệnh viện   | 2.780   | 2.770    | 10
Phòng khám  | 42      | 42       | -
Trạm y tế   | 915     | 915      | -
Bác sĩ      | 792     | 763      | 29
Y sĩ        | 754     | 750      | 4
Hộ sinh     | 608     | 596      | 12
Dược sĩ     | 68      | 64       | 4
`,
    },
  ],
};
