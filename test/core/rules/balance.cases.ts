import type { RuleCases } from "./rule-case";

export const balanceCases: RuleCases = {
  rule: "balance",
  about: [
    "Số cuối kỳ phải bằng số đầu kỳ cộng các số tăng, trừ các số giảm; số còn lại phải bằng số kỳ trước chuyển sang cộng số phát sinh, trừ số đã giải quyết. Tiêu đề nói cột nào là số cuối, cột nào tăng, cột nào giảm; chỗ nào tiêu đề không nói thì số liệu cho biết.",
    "Cột nào phần lớn các dòng không khớp thì không xét.",
  ],
  cases: [
    {
      name: "Đầu kỳ, tăng, giảm, cuối kỳ",
      doc: true,
      grid: `
Loại đối tượng | Đầu kỳ | Tăng | Giảm | Cuối kỳ
Hưu quân đội   | 161    | 4    | 1    | 164
Cán bộ xã      | 1.482  | 27   | 13   | [1.509]
Tuất           | 3.584  | 46   | 58   | 3.572
Mất sức        | 289    | 8    | 2    | 295
`,
    },
    {
      name: "Hồ sơ kỳ trước chuyển sang",
      doc: true,
      grid: `
Đơn vị   | Kỳ trước chuyển sang | Tiếp nhận trong kỳ | Đã giải quyết | Trả lại | Còn lại
Ninh Sơn | 35                   | 412                | 398           | 7       | 42
Ninh Hải | 28                   | 350                | 333           | 12      | [45]
Bác Ái   | 16                   | 147                | 140           | 3       | 20
`,
    },
    {
      name: "Thu, chi quỹ làm tròn",
      grid: `
Quỹ           | Số dư đầu năm (tỷ đồng) | Thu (tỷ đồng) | Chi (tỷ đồng) | Số dư cuối năm (tỷ đồng)
Ốm đau        | 527,18                  | 844,47        | 739,18        | 632,48
Hưu trí       | 3.392,45                | 2.264,38      | 1.826,39      | 3.830,44
Tai nạn       | 4.572,11                | 563,44        | 343,19        | [4.729,36]
`,
    },
    {
      name: "Cuối năm không phải là số dư",
      grid: `
Đơn vị   | Chỉ tiêu | Thực hiện 6 tháng | Ước cuối năm
Ninh Sơn | 1.500    | 627               | 1.480
Ninh Hải | 1.650    | 655               | 1.702
Bác Ái   | 400      | 212               | 415
`,
    },
  ],
};
