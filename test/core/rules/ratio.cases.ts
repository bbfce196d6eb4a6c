import type { RuleCases } from "./rule-case";

export const ratioCases: RuleCases = {
  rule: "ratio",
  about: [
    "Tỉ lệ đạt phải bằng thực hiện chia chỉ tiêu; tỉ lệ bao phủ phải bằng số người tham gia chia dân số, tính đúng đến số lẻ đang ghi.",
    "Làm tròn nửa lên là cách chung; cột nào phần lớn bị cắt thì theo cách cắt. Ghi 100% thay cho số lớn hơn, thêm số 0, hoặc cắt số lẻ là những quy tắc khác.",
  ],
  cases: [
    {
      name: "Tỉ lệ cũ còn lại khi số thực hiện đã đổi",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 68.699   | 67.269    | [92,25%]
Ninh Hải  | 87.318   | 86.315    | 98,85%
Tổng cộng | 156.017  | 153.584   | 98,44%
`,
    },
    {
      name: "Tỉ lệ bao phủ",
      doc: true,
      grid: `
Đơn vị     | Dân số  | Số người tham gia BHYT | Tỉ lệ bao phủ (%)
Ninh Phước | 130.316 | 103.897                | [81,2%]
Thuận Nam  | 57.822  | 52.675                 | 91,10%
`,
    },
    {
      name: "Đúng một nửa: lên hay xuống đều được",
      grid: `
Đơn vị | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
A Sơn  | 200      | 1         | 0,5%
B Sơn  | 2.000    | 1         | 0,1%
C Sơn  | 8.000    | 1.001     | 12,51%
D Sơn  | 8.000    | 1.001     | 12,51%
`,
    },
    {
      name: "Cả cột cắt số lẻ",
      grid: `
Đơn vị | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
A Sơn  | 300      | 200       | 66,66%
B Sơn  | 600      | 400       | 66,66%
C Sơn  | 900      | 100       | 11,11%
`,
    },
    {
      name: "Điểm phần trăm gõ không có dấu %",
      grid: `
Đơn vị | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
A Sơn  | 300      | 200       | 66,67
B Sơn  | 600      | 540       | [91]
C Sơn  | 700      | 700       | 100
D Sơn  | 400      | 100       | 25
`,
    },
    {
      name: "Phân số của 1 không có định dạng",
      grid: `
Đơn vị | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
A Sơn  | 300      | 200       | 0,6667
B Sơn  | 600      | 540       | [0,91]
C Sơn  | 700      | 700       | 1
`,
    },
    {
      name: "Cột so với số khác thì không xét",
      grid: `
Đơn vị | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
A Sơn  | 300      | 200       | 33%
B Sơn  | 600      | 540       | 45%
C Sơn  | 700      | 700       | 50%
D Sơn  | 400      | 100       | 12%
`,
    },
    {
      name: "Tỷ lệ của hai cột, không có dòng tổng",
      grid: `
Cơ sở          | Số hồ sơ đề nghị | Số hồ sơ đã liên thông | Tỷ lệ liên thông
BVĐK tỉnh      | 8.170            | 7.928                  | 97,04%
TTYT Ninh Sơn  | 995              | 928                    | [39,27%]
TTYT Ninh Hải  | 31.215           | 29.462                 | 94,38%
TTYT Thuận Nam | 1.227            | 1.167                  | 95,11%
PKĐK Thái Hòa  | 40.190           | 37.946                 | 94,42%
`,
    },
  ],
};
