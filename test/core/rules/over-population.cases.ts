import type { RuleCases } from "./rule-case";

export const overPopulationCases: RuleCases = {
  rule: "over-population",
  about: [
    "Số người tham gia BHYT nhiều hơn dân số. Có thể đúng, vì người nơi khác đăng ký tham gia; vì vậy chỉ hỏi.",
  ],
  cases: [
    {
      name: "Nhiều hơn dân số",
      doc: true,
      grid: `
Đơn vị    | Dân số | Số người tham gia BHYT | Tỉ lệ bao phủ (%)
Bác Ái    | 31.911 | [33.545]               | 105,12%
Thuận Bắc | 43.907 | 43.907                 | 100%
`,
    },
    {
      name: "Bằng dân số là vừa đủ",
      grid: `
Đơn vị    | Dân số | Số người tham gia BHYT | Tỉ lệ bao phủ (%)
Bác Ái    | 31.911 | 31.911                 | 100%
`,
    },
  ],
};
