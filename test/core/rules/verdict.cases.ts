import type { RuleCases } from "./rule-case";

export const verdictCases: RuleCases = {
  rule: "verdict",
  about: [
    "Cột đánh giá ghi Vượt, Đạt, Không đạt phải đúng với chỉ tiêu và kết quả cùng dòng. Chỉ tiêu được ghi bằng chữ hay khoảng: «Dưới 4», «Trên 95», «Không quá 3», «6,6 - 6,8»; «Dưới» nghĩa là càng nhỏ càng tốt.",
    "Đạt mà ghi «Đạt» khi đã vượt thì không sao. Ghi «Vượt» khi mới đạt thì chỉ hỏi. «Khoảng 4» thì không xét. Chỉ tiêu không nói rõ lớn hay nhỏ mới tốt thì hỏi, và chỉ hỏi khi phần lớn các dòng cho thấy lớn là tốt.",
  ],
  cases: [
    {
      name: "Chỉ tiêu bằng chữ và bằng khoảng",
      doc: true,
      grid: `
TT | Chỉ tiêu                | ĐVT | Kế hoạch  | Thực hiện | Đánh giá
1  | Tốc độ tăng GRDP        | %   | 6,6 - 6,8 | 6,72      | Đạt
2  | Tỷ lệ hộ nghèo          | %   | Dưới 4    | 4,3       | [Đạt]
3  | Tỷ lệ bao phủ BHYT      | %   | Trên 95   | 96,1      | Vượt
4  | Tỷ lệ thất nghiệp       | %   | Khoảng 4  | 4,2       | Đạt
5  | Tỷ lệ sử dụng nước sạch | %   | 98 - 99   | 98,5      | [Không đạt]
6  | Tỷ lệ chậm đóng         | %   | ≤ 2,5     | 2,5       | Đạt
`,
    },
    {
      name: "Chỉ tiêu là con số",
      grid: `
TT | Chỉ tiêu   | ĐVT   | Kế hoạch | Thực hiện | Đánh giá
1  | BHXH       | Người | 61.372   | 45.925    | Không đạt
2  | BHYT       | Người | 552.000  | 552.247   | Vượt
3  | BHTN       | Người | 41.700   | 41.002    | [Đạt]
4  | Tự nguyện  | Người | 5.117    | 5.117     | [Vượt]
5  | Hộ nghèo   | %     | 4        | 3,5       | Đạt
6  | Thu        | Tỷ    | 727      | 728,5     | Đạt
`,
    },
    {
      name: "Nhỏ mới tốt mà không ai nói thì không xét",
      grid: `
TT | Chỉ tiêu         | Mục tiêu | Kết quả | Đánh giá
1  | Thời gian chờ    | 30       | 25      | Đạt
2  | Số lần đi lại    | 2        | 1,5     | Đạt
3  | Số giấy tờ       | 5        | 6       | Không đạt
`,
    },
    {
      name: "Lời chỉ tiêu cho biết lớn mới tốt",
      grid: `
TT | Chỉ tiêu           | Kế hoạch | Thực hiện | Đánh giá
1  | Tỷ lệ bao phủ BHYT | 95       | 94,5      | [Vượt]
2  | Số thu (tỷ đồng)   | 727      | 728,5     | Vượt
3  | Điểm tín nhiệm     | 80       | 85        | Vượt
`,
    },
  ],
};
