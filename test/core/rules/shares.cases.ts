import type { RuleCases } from "./rule-case";

export const sharesCases: RuleCases = {
  rule: "shares",
  about: [
    "Tỉ trọng, cơ cấu của một tổng thể phải cộng lại bằng 100% ở mỗi dòng, trừ phần lệch do làm tròn.",
    "Các tỉ lệ không phải phần của một tổng thể (tỉ lệ đạt, tỉ lệ bao phủ) không bao giờ được đem cộng.",
  ],
  cases: [
    {
      name: "Cơ cấu người tham gia",
      doc: true,
      grid: `
Đơn vị   | Cơ cấu (%) |            |
         | Bắt buộc   | Tự nguyện  | Hộ gia đình
Ninh Sơn | 41,2       | 8,3        | 50,5
Ninh Hải | [38,7]     | 10,1       | 51,9
Bác Ái   | 60,4       | 3,3        | 36,4
`,
    },
    {
      name: "Tỉ lệ đạt thì không cộng",
      grid: `
Đơn vị   | Tỷ lệ đạt (%) |           |
         | Bắt buộc      | Tự nguyện | BHYT
Ninh Sơn | 41,2          | 8,3       | 50,5
Ninh Hải | 38,7          | 10,1      | 97,9
Bác Ái   | 60,4          | 3,3       | 98,4
Cộng     | 50,1          | 6,3       | 90,2
`,
    },
  ],
};
