import type { RuleCases } from "./rule-case";

export const cappedCases: RuleCases = {
  rule: "capped",
  about: [
    "Tỉ lệ ghi đúng 100% trong khi hai số cho ra nhiều hơn: thường là bị chặn ở 100% cho khỏi vượt.",
    "Số người tham gia có thể nhiều hơn dân số vì người nơi khác đăng ký. Ghi tỉ lệ thật và giải thích, đừng giấu.",
  ],
  cases: [
    {
      name: "Bao phủ bị chặn ở 100%",
      doc: true,
      grid: `
Đơn vị    | Dân số | Số người tham gia BHYT | Tỉ lệ bao phủ (%)
Bác Ái    | 31.911 | 33.545                 | [100%]
Thuận Bắc | 43.907 | 43.563                 | 99,22%
`,
    },
    {
      name: "Tròn lên thành 100% là đúng",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Bác Ái    | 10.000   | 10.004    | 100%
Thuận Bắc | 1.000    | 1.000     | 100%
`,
    },
  ],
};
