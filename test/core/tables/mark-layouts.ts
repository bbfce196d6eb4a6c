import type { Layout } from "./layouts";

/** Tables whose column marks print how columns are computed, as offices spell it. */
export const markLayouts: readonly Layout[] = [
  {
    name: "Marks that add columns no heading calls a total",
    grid: `
STT | Đơn vị | Phải thu | Nợ cũ | Phát sinh
(1) | (2) | (3) = (4) + (5) | (4) | (5)
1 | A Sơn | 1.330 | 120 | 1.210
2 | B Sơn | [1.100] | 115 | 980
3 | C Sơn | 1.741 | 221 | 1.520
`,
  },
  {
    name: "Marks that give a percent no heading calls one",
    grid: `
TT | Nội dung | Dự toán | Quyết toán | So sánh
A | B | 1 | 2 | 3=2:1x100%
1 | Chi lương | 1.210 | 1.190 | 98,35
2 | Chi khác | 2.330 | 2.401 | [103,50]
3 | Chi mua | 980 | 912 | 93,06
`,
  },
  {
    name: "Marks that give a ratio, printed as a percent without saying so",
    grid: `
TT | Nội dung | Dự toán | Quyết toán | So sánh
A | B | 1 | 2 | 3=2/1
1 | Chi lương | 1.210 | 1.190 | 98,35
2 | Chi khác | 2.330 | 2.401 | [103,50]
3 | Chi mua | 980 | 912 | 93,06
`,
  },
  {
    name: "Marks that choose the operands of percents among many",
    grid: `
TT | Đơn vị | Kế hoạch tỉnh | Kế hoạch ngành | Ước tính | Thực hiện | % | %
A | B | 1 | 2 | 3 | 4 | 5 = 4 / 1 (%) | 6=(4)÷(2)*100
1 | A Sơn | 1.200 | 1.150 | 1.180 | 1.190 | 99,17 | 103,48
2 | B Sơn | 2.300 | 2.350 | 2.390 | 2.401 | 104,39 | [102,71]
3 | C Sơn | 950 | 970 | 900 | 912 | [94,02] | 94,02
`,
  },
  {
    name: "Marks that tell growth from attainment",
    grid: `
Đơn vị | Năm 2023 | Năm 2024 | Tốc độ | Mức
A | 1 | 2 | 3=(2-1)/1*100% | 4 = 2 – 1
A Sơn | 1.210 | 1.330 | 9,92 | 120
B Sơn | 980 | 912 | -6,94 | [-86]
C Sơn | 1.520 | 1.498 | [1,54] | -22
D Sơn | 2.210 | 2.290 | 3,62 | 80
`,
  },
  {
    name: "Marks in letters, an account and a price",
    grid: `
Loại | Số kỳ trước | Nhận | Xuất | Số kỳ này | Số tiền (triệu đồng) | Đơn giá (đồng)
A | b | c | d | E = B + C - D | F | G=F/E
Phôi thẻ | 1.210 | 120 | 30 | 1.300 | 2,60 | 2.000
Tờ rời | 980 | 20 | 55 | 945 | 1,89 | 2.000
Bìa sổ | 1.520 | 111 | 31 | [1.610] | 4,80 | 3.000
Phong bì | 2.210 | 80 | 0 | 2.290 | 6,87 | [3.300]
`,
  },
  {
    name: "Marks of a form whose columns have moved since",
    grid: `
TT | Nội dung | Kế hoạch | Bổ sung | Giao đầu năm | Thực hiện | Tỷ lệ (%)
A | B | 1 | 2 | 3=1+2 | 4 | 5=4/2
1 | A Sơn | 1.300 | 100 | 1.200 | 1.190 | 91,54
2 | B Sơn | 2.450 | 120 | 2.330 | 2.401 | 98,00
3 | C Sơn | 1.010 | 30 | 980 | 912 | 90,30
4 | D Sơn | 1.570 | 50 | 1.520 | 1.498 | 95,41
`,
  },
  {
    name: "Marks that name columns the table does not have, or themselves",
    grid: `
TT | Nội dung | Kế hoạch | Thực hiện | Ước cả năm | Ghi nhận
A | B | 1 | 2 | 3=2+9 | 4=4-1
1 | A Sơn | 1.300 | 1.190 | 1.250 | 100
2 | B Sơn | 2.450 | 2.401 | 2.440 | 120
3 | C Sơn | 1.010 | 912 | 1.000 | 30
`,
  },
  {
    name: "Marks that repeat what headings say",
    grid: `
TT | Đơn vị | Tổng số | Nam | Nữ | Chỉ tiêu | Thực hiện | Tỷ lệ đạt (%) | Còn phải thực hiện
A | B | 1=2+3 | 2 | 3 | 4 | 5 | 6=5/4 | 7=4-5
1 | A Sơn | 300 | 100 | 200 | 1.210 | 1.190 | 98,35 | 20
2 | B Sơn | [520] | 310 | 211 | 2.330 | 2.401 | 103,05 | 0
3 | C Sơn | 415 | 205 | 210 | 980 | 912 | [93,60] | 68
4 | D Sơn | 633 | 320 | 313 | 1.520 | 1.498 | 98,55 | [32]
`,
  },
];
