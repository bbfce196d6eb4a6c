import type { RuleCases } from "./rule-case";

export const textNumberCases: RuleCases = {
  rule: "text-number",
  about: [
    "Ô có số nhưng lưu dưới dạng chữ (thường do dán từ Word hay PDF): bảng tính không cộng được và hàm bỏ qua. Mỗi bảng nêu một lần, kèm mọi ô.",
    "Ô viết ngược kiểu dấu với bảng là chuyện nặng hơn, nêu riêng.",
  ],
  cases: [
    {
      name: "Hai ô dán từ Word",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện
Ninh Sơn  | ["3.404"] | 3.214
Ninh Hải  | 3.604    | ["3.345"]
Tổng cộng | 7.008    | 6.559
`,
    },
    {
      name: "Mã số và ghi chú không phải số liệu",
      grid: `
STT | Mã       | Đơn vị    | Chỉ tiêu | Thực hiện | Số công văn
1   | "058001" | Ninh Sơn  | 3.404    | 3.214     | "12"
2   | "058002" | Ninh Hải  | 3.604    | 3.345     | "15"
`,
    },
  ],
};
