import type { RuleCases } from "./rule-case";

export const paddedPercentCases: RuleCases = {
  rule: "padded-percent",
  about: [
    "Tỉ lệ làm tròn đến ít số lẻ rồi thêm số 0: 91,8549% thành 91,9% rồi 91,90%. Không sai hẳn, nhưng 91,90% nói chính xác hơn thực tế.",
  ],
  cases: [
    {
      name: "91,9 viết thành 91,90",
      doc: true,
      grid: `
Đơn vị    | Dân số  | Số người tham gia BHYT | Tỉ lệ bao phủ (%)
Ninh Sơn  | 72.932  | 67.269                 | 92,24%
Tổng cộng | 601.217 | 552.247                | [91,90%]
`,
    },
    {
      name: "Số 0 đúng chỗ",
      grid: `
Đơn vị    | Dân số | Số người tham gia BHYT | Tỉ lệ bao phủ (%)
Thuận Nam | 57.822 | 52.675                 | 91,10%
Ninh Sơn  | 72.932 | 67.269                 | 92,24%
`,
    },
  ],
};
