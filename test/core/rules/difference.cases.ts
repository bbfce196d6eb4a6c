import type { RuleCases } from "./rule-case";

export const differenceCases: RuleCases = {
  rule: "difference",
  about: [
    "Cột tăng giảm, chênh lệch phải bằng số kỳ này trừ số kỳ trước; cột còn lại, còn phải thu phải bằng chỉ tiêu trừ thực hiện. Tiêu đề nói đó là chênh lệch; số liệu cho biết giữa hai cột nào.",
    "Cột «Giảm» ghi số dương là được. Cột nào phần lớn các dòng không khớp thì không xét. Nếu không tiêu đề nào nói, chỉ số liệu cho thấy, thì hỏi chứ không bảo sai.",
  ],
  cases: [
    {
      name: "Tăng giảm so cùng kỳ",
      doc: true,
      grid: `
Đơn vị   | 6T/2023 | 6T/2024 | Tăng (+), giảm (-)
Ninh Sơn | 3.020   | 3.214   | 194
Ninh Hải | 3.500   | 3.345   | [155]
Bác Ái   | 1.402   | 1.646   | 244
`,
    },
    {
      name: "Còn phải thực hiện",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Còn phải thực hiện
Ninh Sơn  | 1.500    | 627       | 873
Ninh Hải  | 1.650    | 655       | [985]
Thuận Nam | 1.550    | 897       | 653
Bác Ái    | 400      | 412       | 0
`,
    },
    {
      name: "Kỳ trước đứng sau, số tiền làm tròn",
      grid: `
Đơn vị   | Năm 2024 | Năm 2023 | Chênh lệch (tỷ đồng)
Ninh Sơn | 12,5     | 11,2     | 1,3
Ninh Hải | 20,1     | 18,4     | 1,8
Bác Ái   | 9,9      | 10,4     | -0,5
`,
    },
    {
      name: "Cột giảm ghi số dương, không có cột tăng",
      grid: `
Đơn vị   | Số nợ đầu kỳ | Số nợ cuối kỳ | Số giảm
Ninh Sơn | 512          | 420           | 92
Ninh Hải | 733          | 610           | 123
Bác Ái   | 241          | 230           | [12]
`,
    },
    {
      name: "Cả cột ghi độ lớn, không ghi dấu",
      grid: `
Đơn vị    | Năm 2023 | Năm 2024 | Tăng/giảm
Ninh Sơn  | 512      | 420      | 92
Ninh Hải  | 733      | 810      | 77
Bác Ái    | 241      | 230      | 11
Thuận Bắc | 300      | 355      | 55
Thuận Nam | 410      | 472      | 62
`,
    },
    {
      name: "So với một con số không có trong bảng",
      grid: `
Đơn vị   | Chỉ tiêu | Thực hiện | Tăng so cùng kỳ
Ninh Sơn | 1.500    | 627       | 31
Ninh Hải | 1.650    | 655       | 12
Bác Ái   | 400      | 412       | 25
`,
    },
  ],
};
