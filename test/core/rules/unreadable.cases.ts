import type { RuleCases } from "./rule-case";

export const unreadableCases: RuleCases = {
  rule: "unreadable",
  about: [
    "Ô nằm ở chỗ của số mà không đọc được thành số: chữ O thay số 0, chữ l thay số 1, hai dấu phẩy. Ô đó chưa được so với ô nào.",
    "Dấu «-», «…», «x» nghĩa là không có, nên để yên; cột ghi chú cũng vậy.",
  ],
  cases: [
    {
      name: "Chữ O thay số 0",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | [12O]    | 60        | 50%
Ninh Hải  | 200      | [1,0,0]   | 50%
Thuận Nam | 300      | 150       | 50%
`,
    },
    {
      name: "Gạch ngang và ghi chú",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%) | Ghi chú
Ninh Sơn  | -        | 60        | x             | chưa giao
Ninh Hải  | 200      | 100       | 50%           | 
Thuận Nam | 300      | 150       | 50%           | tăng 2
`,
    },
    {
      name: "Cột có kết quả nói bằng lời",
      grid: `
TT | Chỉ tiêu                | Kế hoạch  | Thực hiện    | Đánh giá
1  | Tỷ lệ nhập siêu         | Dưới 3    | Xuất siêu    | Vượt
2  | Tỷ lệ giảm nghèo        | 4         | Trên 4       | Vượt
3  | Tỷ lệ che phủ rừng      | 41,85     | 41,85        | Đạt
4  | Tỷ lệ sử dụng nước sạch | 98        | [98,5,1]     | Đạt
`,
    },
  ],
};
