import type { RuleCases } from "./rule-case";

export const growthCases: RuleCases = {
  rule: "growth",
  about: [
    "Tỉ lệ tăng giảm phải bằng (kỳ này − kỳ trước) / kỳ trước, đúng đến số lẻ đang ghi. Cột ghi kỳ này bằng bao nhiêu phần trăm kỳ trước (106,4%) được nhận ra và xét như một tỉ lệ.",
    "«Tăng 5%», «giảm 3,2%» đọc như +5 và −3,2. Cột «Giảm (%)» ghi số dương là được. Số tiền đã làm tròn thì tỉ lệ được lệch trong phần làm tròn.",
  ],
  cases: [
    {
      name: "So cùng kỳ: số và tỉ lệ",
      doc: true,
      grid: `
Đơn vị   | Thực hiện 6T/2023 | Thực hiện 6T/2024 | So với cùng kỳ |
         |                   |                   | Tăng, giảm     | Tỷ lệ (%)
Ninh Sơn | 3.020             | 3.214             | 194            | 6,42
Ninh Hải | 3.500             | 3.345             | -155           | [-4,34]
Bác Ái   | 1.402             | 1.646             | 244            | 17,40
Cộng     | 7.922             | 8.205             | 283            | 3,57
`,
    },
    {
      name: "Viết bằng chữ",
      doc: true,
      grid: `
Đơn vị   | Năm 2023 | Năm 2024 | So với năm 2023
Ninh Sơn | 3.020    | 3.214    | Tăng 6,4%
Ninh Hải | 3.500    | 3.345    | Giảm 4,4%
Bác Ái   | 1.402    | 1.646    | [Giảm 17,4%]
`,
    },
    {
      name: "Kỳ này bằng bao nhiêu phần trăm kỳ trước thì không phải tăng trưởng",
      grid: `
Đơn vị   | Năm 2023 | Năm 2024 | So sánh (%)
Ninh Sơn | 3.020    | 3.214    | 106,4
Ninh Hải | 3.500    | 3.345    | 95,6
Bác Ái   | 1.402    | 1.646    | 117,4
`,
    },
    {
      name: "Số tỷ đồng làm tròn: tỉ lệ tính từ số đầy đủ",
      grid: `
Đơn vị   | Năm 2023 (tỷ đồng) | Năm 2024 (tỷ đồng) | Tốc độ tăng (%)
Ninh Sơn | 11,2               | 12,5               | 11,23
Ninh Hải | 18,4               | 20,1               | 9,51
Bác Ái   | 10,4               | 9,9                | -4,46
`,
    },
    {
      name: "Tỉ lệ của chỉ tiêu ghi theo điểm thì không xét",
      grid: `
Chỉ tiêu               | Đơn vị tính | Năm 2023 | Năm 2024 | Tăng giảm (%)
Số người tham gia BHXH | Người       | 43.177   | 45.925   | 6,36
Số người tham gia BHYT | Người       | 539.170  | 552.247  | 2,43
Số thu                 | Tỷ đồng     | 615,25   | 727,06   | 18,17
Tỷ lệ bao phủ          | %           | 90,5     | 91,9     | 1,4
`,
    },
    {
      name: "Tăng giảm vài phần trăm, gõ không có dấu %",
      grid: `
Đơn vị   | Năm 2023 | Năm 2024 | Tăng, giảm (%)
Ninh Sơn | 142.660  | 141.359  | -0,9
Ninh Hải | 110.777  | 110.990  | [2,2]
Bác Ái   | 242.504  | 245.517  | 1,2
`,
    },
  ],
};
