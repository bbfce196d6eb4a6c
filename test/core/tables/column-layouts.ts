import type { Layout } from "./layouts";

/** Tables whose columns follow from each other, as offices lay them out. */
export const columnLayouts: readonly Layout[] = [
  {
    name: "Months and cumulated months as percents of earlier ones, mixed units",
    grid: `
STT | Chỉ tiêu | Đơn vị tính | Thực hiện tháng 5 | Ước tính tháng 6 | Cộng dồn 6 tháng | Tháng 6 so với tháng 5 (%) | 6 tháng so cùng kỳ (%)
1 | Số lượt khám | Lượt | 12.345 | 13.210 | 75.120 | 107,01 | 104,2
2 | Số thu | Tỷ đồng | 120,5 | 131,2 | 727,06 | 108,88 | 118,2
3 | Số thẻ | Thẻ | 552.247 | 560.120 | 560.120 | 101,43 | 102,4
4 | Số hồ sơ | Hồ sơ | 2.345 | 2.210 | 13.975 | [95,24] | 99,1
5 | Số đơn vị | Đơn vị | 1.512 | 1.530 | 1.530 | 101,19 | 103,4
`,
  },
  {
    name: "Town and country under every measure, a total in front",
    grid: `
STT | Đơn vị | Dân số | | | Người tham gia BHYT | | | Tỷ lệ bao phủ (%) | |
 | | Tổng số | Thành thị | Nông thôn | Tổng số | Thành thị | Nông thôn | Tổng số | Thành thị | Nông thôn
1 | A Sơn | 72.932 | 21.300 | 51.632 | 67.269 | 20.100 | 47.169 | 92,24 | 94,37 | 91,36
2 | B Sơn | 93.838 | 41.212 | 52.626 | [86.315] | 40.100 | 46.216 | 91,98 | 97,30 | 87,82
3 | C Sơn | 31.911 | 11.911 | 20.000 | 30.545 | 11.545 | 19.000 | 95,72 | 96,93 | 95,00
4 | D Sơn | 57.822 | 17.822 | 40.000 | 52.675 | 16.675 | 36.000 | 91,10 | 93,56 | 90,00
 | Cộng | 256.503 | 92.245 | 164.258 | [236.804] | 88.420 | 148.385 | 92,32 | 95,85 | 90,34
`,
  },
  {
    name: "Quarters and their year",
    grid: `
Đơn vị | Quý I | Quý II | Quý III | Quý IV | Cả năm
Ninh Sơn | 1.210 | 1.320 | 1.430 | 1.540 | 5.500
Ninh Hải | 1.111 | 1.221 | 1.331 | 1.441 | [5.114]
Bác Ái | 912 | 923 | 1.010 | 1.105 | 3.950
Tổng | 3.233 | 3.464 | 3.771 | 4.086 | [14.564]
`,
  },
  {
    name: "What is left, block by block",
    grid: `
TT | Đơn vị | BHXH bắt buộc | | | | BHXH tự nguyện | | |
 | | Chỉ tiêu giao | Đã thực hiện | Tỷ lệ % | Còn phải thực hiện | Chỉ tiêu giao | Đã thực hiện | Tỷ lệ % | Còn phải thực hiện
1 | A Sơn | 3.402 | 3.214 | 94,47 | 188 | 1.500 | 627 | 41,80 | 873
2 | B Sơn | 3.604 | 3.345 | 92,81 | 259 | 1.650 | 655 | 39,70 | 995
3 | C Sơn | 7.000 | 6.037 | 86,24 | 963 | 2.500 | 908 | 36,32 | [1.602]
 | Cộng | 14.006 | 12.596 | 89,93 | 1.410 | 5.650 | 2.190 | 38,76 | [3.460]
`,
  },
  {
    name: "Changes of indicators, the percent row in points",
    grid: `
Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 | Tăng/giảm | Tỷ lệ %
Số người | Người | 43.177 | 45.925 | 2.748 | 6,36
Số thẻ | Thẻ | 539.170 | 552.247 | [13.177] | 2,43
Tỷ lệ bao phủ | % | 90,15 | 91,85 | 1,70 |
Số thu | Tỷ đồng | 615,25 | 727,06 | 111,81 | 18,17
`,
  },
  {
    name: "Shares of a column's total",
    grid: `
Nhóm đối tượng | Số người | Tỷ trọng (%)
Người lao động | 45.925 | 8,32
Hưu trí | 12.345 | 2,24
Hộ nghèo | 101.234 | 18,33
Học sinh | 98.712 | [17,78]
Hộ gia đình | 294.031 | 53,24
Tổng cộng | 552.247 | 100
`,
  },
  {
    name: "A total in words and a rate no heading explains",
    grid: `
STT | Đơn vị | Tổng số tham gia BHXH | BHXH bắt buộc | BHXH tự nguyện | Lực lượng lao động | Tỷ lệ tham gia BHXH (%)
1 | A | 3.841 | 3.214 | 627 | 31.222 | 12,30
2 | B | 4.000 | 3.345 | 655 | 45.671 | 8,76
3 | C | 6.945 | 6.037 | 908 | 61.234 | 11,34
4 | D | 5.121 | 4.221 | 900 | 40.512 | 12,64
5 | E | 2.345 | 2.000 | 345 | 20.111 | [11,76]
 | Cộng | 22.252 | 18.817 | 3.435 | 198.750 | 11,20
`,
  },
  {
    name: "Plan, estimate and last year, in that order",
    grid: `
Đơn vị | KH 2024 | Ước TH 2024 | TH 2023 | So với KH (%) | So với TH 2023 (%)
A | 1.210 | 1.190 | 1.101 | 98,35 | 108,08
B | 2.330 | 2.401 | 2.200 | 103,05 | 109,14
C | 980 | 912 | 905 | 93,06 | [101,77]
D | 1.520 | 1.498 | 1.444 | 98,55 | 103,74
`,
  },
  {
    name: "Measures down, units across",
    grid: `
Nội dung | Ninh Sơn | Ninh Hải | Bác Ái | Thuận Bắc | Toàn tỉnh
Chỉ tiêu | 68.699 | 87.318 | 31.911 | 43.468 | 231.396
Thực hiện | 67.269 | 86.315 | 30.545 | 43.563 | [227.693]
Tỷ lệ đạt (%) | 97,92 | [98,81] | 95,72 | 100,22 | 98,40
`,
  },
  {
    name: "Measures down in blocks, with a column of units",
    grid: `
STT | Chỉ tiêu | ĐVT | A Sơn | B Sơn | C Sơn | Tổng cộng
I | BHXH bắt buộc | | | | |
1 | Chỉ tiêu giao | Người | 100 | 200 | 300 | 600
2 | Thực hiện | Người | 90 | 180 | 150 | 420
3 | Tỷ lệ đạt | % | 90 | 90 | [51] | 70
II | BHYT | | | | |
1 | Chỉ tiêu giao | Người | 1.000 | 2.000 | 3.000 | 6.000
2 | Thực hiện | Người | 900 | 1.900 | 2.500 | [5.310]
3 | Tỷ lệ đạt | % | 90 | 95 | 83,33 | [88,33]
`,
  },
  {
    name: "Names at the right",
    grid: `
Chỉ tiêu | Thực hiện | Tỷ lệ đạt (%) | Đơn vị
1.000 | 900 | 90 | A Sơn
2.000 | 1.900 | [96] | B Sơn
3.000 | 2.500 | 83,33 | C Sơn
6.000 | [5.310] | 88,5 | Tổng cộng
`,
  },
  {
    name: "Names in the middle, codes before them",
    grid: `
STT | Mã đơn vị | Đơn vị | Năm 2023 | Năm 2024 | +/- | %
1 | 701 | A Sơn | 1.210 | 1.330 | 120 | 9,92
2 | 702 | B Sơn | 980 | 912 | -68 | -6,94
3 | 703 | C Sơn | 1.520 | 1.498 | -22 | [-1,54]
4 | 704 | D Sơn | 2.210 | 2.290 | 80 | 3,62
`,
  },
  {
    name: "A blank first heading, periods over measures",
    grid: `
 | Kỳ báo cáo | | Cùng kỳ năm trước | | Tăng/giảm số lượt |
 | Số lượt | Số tiền (triệu đồng) | Số lượt | Số tiền (triệu đồng) | Lượt | %
Tuyến tỉnh | 44.902 | 177.351 | 42.070 | 157.522 | 2.832 | 6,73
Tuyến huyện | 270.676 | 100.754 | 250.825 | 95.947 | 19.851 | 7,91
Tuyến xã | 400.000 | 61.000 | 380.000 | 53.000 | [20.100] | 5,26
Cộng | 715.578 | 339.105 | 672.895 | 306.469 | [42.683] | 6,34
`,
  },
  {
    name: "Percents by year, averaged",
    grid: `
Đơn vị | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024
A | 89,1 | 90,2 | 91,3 | 92,4
B | 90,5 | 91,7 | 92,2 | 93,6
C | 88,2 | 89,6 | 90,1 | 91,9
Toàn tỉnh | 89,3 | 90,5 | 91,2 | 92,6
`,
  },
  {
    name: "Budget lines compared with plan and last year",
    grid: `
TT | Nội dung | Dự toán năm | Thực hiện 6 tháng | So sánh (%) |
 | | | | Dự toán | Cùng kỳ
A | Thu ngân sách | 3.200.000 | 1.712.345 | 53,5 | 108,2
I | Thu nội địa | 2.900.000 | 1.512.345 | 52,1 | 107,9
1 | Thu từ DNNN | 900.000 | 412.345 | [46,8] | 101,2
2 | Thu khác | 2.000.000 | 1.100.000 | 55,0 | 110,1
II | Thu XNK | 300.000 | 200.000 | 66,7 | 111,2
`,
  },
  {
    name: "Months with a half-year inside",
    grid: `
Đơn vị | T1 | T2 | T3 | T4 | T5 | T6 | Cộng 6 tháng | T7 | T8 | T9 | T10 | T11 | T12 | Cả năm
A | 11 | 12 | 13 | 14 | 15 | 16 | 81 | 17 | 18 | 19 | 20 | 21 | 22 | 198
B | 31 | 12 | 23 | 14 | 25 | 16 | 121 | 17 | 28 | 19 | 20 | 21 | 22 | 248
C | 21 | 42 | 13 | 34 | 15 | 16 | 141 | 27 | 18 | 39 | 20 | 21 | 22 | 288
D | 51 | 12 | 33 | 14 | 55 | 16 | [182] | 17 | 18 | 19 | 20 | 21 | 22 | 298
`,
  },
  {
    name: "Columns equal in most rows are not copies",
    grid: `
Đơn vị | Số thẻ phải cấp | Số thẻ đã cấp | Số hộ | Điểm thi đua
A | 12.310 | 12.310 | 2.310 | 95
B | 22.310 | 22.310 | 4.310 | 96
C | 32.310 | 32.300 | 5.310 | 97
D | 14.310 | 14.310 | 4.110 | 98
E | 15.310 | 15.310 | 3.310 | 92
Cộng | 96.550 | 96.540 | 19.350 |
`,
  },
  {
    name: "Handfuls that agree by chance",
    grid: `
Đơn vị | Nam | Nữ | Đảng viên | Đoàn viên | Tổng số | Thạc sĩ
A | 3 | 4 | 2 | 2 | 7 | 0
B | 4 | 4 | 4 | 4 | 8 | 0
C | 5 | 2 | 2 | 2 | 7 | 1
D | 2 | 6 | 3 | 2 | 8 | 0
Cộng | 14 | 16 | 11 | 10 | 30 | 1
`,
  },
  {
    name: "A total with parts that are not all of it",
    grid: `
Đơn vị | Tổng số | BHXH | BHYT | Khác
A | 1.000 | 300 | 400 | 300
B | 2.000 | 700 | 800 | 400
C | 1.500 | 500 | 600 | 300
D | 1.200 | 400 | 500 | 200
`,
  },
  {
    name: "Signs, parentheses and percents as text",
    grid: `
Đơn vị | Năm 2023 | Năm 2024 | Tăng, giảm | Tỷ lệ
A | "1.210" | "1.330" | "120" | "9,92%"
B | "980" | "912" | "-68" | "-6,94%"
C | "1,520" | "1.498" | "(22)" | "-1,45%"
D | "2.210" | "2.290" | "+80" | "3,62%"
`,
  },
  {
    name: "Blanks as -, … and x",
    grid: `
Đơn vị | Chỉ tiêu | Thực hiện | Tỷ lệ đạt | Còn lại
A | 1.210 | 1.100 | 90,9 | 110
B | - | … | x | -
C | 980 | 990 | 101,0 | -10
D | 1.100 | 1.000 | 90,9 | 100
`,
  },
  {
    name: "Opening, rise, fall, closing",
    grid: `
Đơn vị | Đầu kỳ | Tăng | Giảm | Cuối kỳ
A | 1.210 | 120 | 30 | 1.300
B | 980 | 20 | 55 | 945
C | 1.520 | 111 | 31 | 1.600
D | 2.210 | 80 | 0 | 2.290
`,
  },
  {
    name: "Scores and their difference",
    grid: `
Đơn vị | Điểm tự chấm | Điểm thẩm định | Chênh lệch | Xếp hạng
A | 95,5 | 94 | -1,5 | 1
B | 92 | 92,5 | 0,5 | 2
C | 90,25 | 89 | [-2,5] | 3
D | 88 | 86,75 | -1,25 | 4
`,
  },
  {
    name: "Percents cut in one column and another",
    grid: `
Đơn vị | Kế hoạch | Thực hiện | % KH | Năm trước | % so năm trước
A | 300 | 200 | 66,66 | 170 | 117,64
B | 700 | 460 | 65,71 | 440 | 104,54
C | 900 | 800 | 88,88 | 790 | 101,26
D | 1.100 | 1.000 | 90,90 | 990 | 101,01
`,
  },
  {
    name: "Points between two rates",
    grid: `
Đơn vị | Tỷ lệ bao phủ 2023 (%) | Tỷ lệ bao phủ 2024 (%) | Tăng/giảm (điểm %)
A | 90,1 | 91,9 | 1,8
B | 88,2 | 92,1 | [4,1]
C | 95,4 | 95,1 | -0,3
D | 90,0 | 91,5 | 1,5
`,
  },
];
