import type { RuleCases } from "./rule-case";

export const mixedSeparatorsCases: RuleCases = {
  rule: "mixed-separators",
  about: [
    "Trong một bảng, số viết bằng chữ phải cùng một kiểu dấu: 1.234,5 (kiểu Việt Nam) hoặc 1,234.5 (kiểu Anh). Ô viết ngược với phần lớn bảng bị hiểu sai khi đem tính.",
    "Cả cột viết ngược thì chỉ nêu một lần cho cột đó.",
  ],
  cases: [
    {
      name: "Một ô kiểu Việt Nam trong bảng kiểu Anh",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu  | Thực hiện  | Tỉ lệ đạt (%)
Ninh Sơn  | "68,699"  | ["67.269"] | "97.92%"
Ninh Hải  | "87,318"  | "86,315"   | ["98,85%"]
Tổng cộng | "156,017" | "153,584"  | "98.44%"
`,
    },
    {
      name: "Excel tiếng Anh không hiểu 96,2%",
      grid: `
Đơn vị    | BHYT     |           | Bao phủ BHYT |
          | Chỉ tiêu | Thực hiện | Dân số       | Chỉ tiêu giao (%)
Ninh Sơn  | 68.699   | 67,269    | 72.932       | ["94,2%"]
Ninh Hải  | 87.318   | 86.315    | 93.838       | 93,05%
Thuận Nam | 54.352   | 52.675    | 57.822       | 94%
`,
    },
    {
      name: "Cả cột tỉ lệ viết ngược",
      grid: `
Đơn vị    | Chỉ tiêu  | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | "68.699"  | "67.269"  | ["97.92%"]
Ninh Hải  | "87.318"  | "86.315"  | ["98.85%"]
Tổng cộng | "156.017" | "153.584" | ["98.44%"]
`,
    },
    {
      name: "Một kiểu từ đầu đến cuối",
      grid: `
Đơn vị    | Chỉ tiêu  | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | "68.699"  | "67.269"  | "97,92%"
Ninh Hải  | "87.318"  | "86.315"  | "98,85%"
Tổng cộng | "156.017" | "153.584" | "98,44%"
`,
    },
    {
      name: "Một số bị trượt dấu không làm các ô chữ thành sai",
      grid: `
Đơn vị    | Dân số   | Số người tham gia BHYT
Ninh Sơn  | 72.932   | "67.269"
Ninh Hải  | "93.838" | 86,315
Thuận Nam | "57.822" | 52.675
Tổng cộng | 224.592  | "206.259"
`,
    },
  ],
};
