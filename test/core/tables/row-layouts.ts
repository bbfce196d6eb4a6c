import type { Layout } from "./layouts";

/** Tables whose rows stand under each other, by all the signs offices use, or by none. */
export const rowLayouts: readonly Layout[] = [
  {
    name: "Groups without ordinals over numbered rows",
    grid: `
TT | Đơn vị | Số lao động | Số tiền (triệu đồng) | Số hồ sơ
 | Khối huyện | 300 | 1.200 | [31]
1 | Ninh Sơn | 100 | 500 | 10
2 | Ninh Hải | 200 | 700 | 20
 | Khối tỉnh | 50 | 300 | 5
3 | Văn phòng | 20 | 100 | 2
4 | Phòng Thu | 30 | 200 | 3
 | Tổng cộng | 350 | 1.500 | 36
`,
  },
  {
    name: "Numbered districts over communes without ordinals",
    grid: `
TT | Đơn vị | Số lao động | Số tiền (triệu đồng)
1 | Huyện Ninh Sơn | 300 | 1.200
 | Xã Lâm Sơn | 100 | 500
 | Xã Lương Sơn | 200 | 700
2 | Huyện Ninh Hải | 50 | [310]
 | Xã Nhơn Hải | 20 | 100
 | Xã Tri Hải | 30 | 200
 | Tổng cộng | 350 | 1.510
`,
  },
  {
    name: "Indentation is the only sign",
    grid: `
Đơn vị | Năm 2021 | Năm 2022 | Năm 2023
Tổng số | 350 | 380 | 400
"Khu vực nhà nước" | 300 | 320 | [330]
"   Trung ương" | 100 | 110 | 120
"   Địa phương" | 200 | 210 | 211
"Ngoài nhà nước" | 50 | 60 | 70
"   Tập thể" | 20 | 25 | 30
"   Cá thể" | 30 | 35 | 40
`,
  },
  {
    name: "A yearbook: one total divided twice, then its structure in percent",
    tables: 2,
    grid: `
 | 2010 | 2015 | 2016 | 2017 | Sơ bộ 2018
TỔNG SỐ - TOTAL | 606.840 | 631.383 | 629.770 | [629.836] | 636.134
Phân theo giới tính - By sex | | | | |
Nam - Male | 298.721 | 300.686 | 310.248 | 311.917 | 309.621
Nữ - Female | 308.119 | 330.697 | 319.522 | 317.991 | 326.513
Phân theo thành thị, nông thôn - By residence | | | | |
Thành thị - Urban | 121.834 | 129.660 | 129.092 | 130.852 | 146.199
Nông thôn - Rural | 485.006 | 501.723 | 500.678 | 498.984 | 489.935
Cơ cấu - Structure (%) | | | | |
TỔNG SỐ - TOTAL | 100,00 | 100,00 | 100,00 | 100,00 | 100,00
Phân theo giới tính - By sex | | | | |
Nam - Male | 49,23 | 47,62 | 49,26 | 49,52 | 48,67
Nữ - Female | 50,77 | 52,38 | 50,74 | 50,48 | 51,33
Phân theo thành thị, nông thôn - By residence | | | | |
Thành thị - Urban | 20,08 | 20,54 | 20,50 | 20,78 | 22,98
Nông thôn - Rural | 79,92 | 79,46 | 79,50 | 79,22 | 77,02
`,
  },
  {
    name: "Regions over provinces, without any sign",
    grid: `
Địa phương | 2019 | 2020 | 2021 | 2022
CẢ NƯỚC | 1.000 | 1.100 | 1.210 | 1.331
Đồng bằng sông Hồng | 600 | 650 | 710 | 777
Hà Nội | 400 | 420 | 460 | 500
Hải Phòng | 120 | 140 | 150 | 160
Nam Định | 80 | 90 | 100 | 117
Tây Nguyên | 400 | 450 | 500 | [554]
Gia Lai | 300 | 340 | 370 | 400
Đắk Lắk | 100 | 110 | 130 | 155
`,
  },
  {
    name: "Dash rows that add up",
    grid: `
STT | Loại hình | Số đơn vị | Số lao động | Số phải thu (triệu đồng)
1 | Ninh Sơn | 30 | 300 | 1.200
 | - Đơn vị hành chính | 10 | 100 | 500
 | - Doanh nghiệp | 20 | 200 | 700
2 | Ninh Hải | 12 | [50] | 300
 | - Đơn vị hành chính | 5 | 20 | 100
 | - Doanh nghiệp | 7 | 35 | 200
 | Tổng cộng | 42 | 350 | 1.500
`,
  },
  {
    name: "Dash rows that do not add up",
    grid: `
STT | Loại hình | Số đơn vị | Số lao động
1 | Ninh Sơn | 30 | 300
 | - Nợ trên 3 tháng | 10 | 100
 | - Nợ trên 6 tháng | 5 | 60
2 | Ninh Hải | 12 | 50
 | - Nợ trên 3 tháng | 5 | 20
 | - Nợ trên 6 tháng | 3 | 15
 | Tổng cộng | 42 | 350
`,
  },
  {
    name: "Parts under “Trong đó:”",
    grid: `
STT | Đơn vị | Tổng số lao động | Tham gia BHXH
1 | Ninh Sơn | 300 | 250
 | Trong đó: | |
 | - Nữ | 100 | 90
 | - Dân tộc thiểu số | 20 | 19
2 | Ninh Hải | 200 | 150
 | Trong đó: | |
 | - Nữ | [210] | 90
 | - Dân tộc thiểu số | 20 | 19
 | Tổng cộng | 500 | 400
`,
  },
  {
    name: "Parts of the total itself",
    grid: `
Đơn vị | Số người | Số tiền (triệu đồng)
Ninh Sơn | 300 | 250
Ninh Hải | 200 | 150
Tổng cộng | 500 | 400
Trong đó: nữ | 260 | 200
- Dân tộc thiểu số | 20 | 19
`,
  },
  {
    name: "Ordinals A, I, 1, a) in a column of words",
    grid: `
TT | Chỉ tiêu | Quý I | Quý II
A | BHXH | 60 | [80]
I | Bắt buộc | 40 | 50
1 | Khối HCSN | 30 | 35
a) | Trung ương | 10 | 15
b) | Địa phương | 20 | 20
2 | Khối DN | 10 | 15
II | Tự nguyện | 20 | 31
B | BHYT | 100 | 120
I | NSNN đóng | 70 | 80
II | Hộ gia đình | 30 | 40
 | Tổng cộng | 160 | 200
`,
  },
  {
    name: "The same total at the top and at the bottom",
    grid: `
Đơn vị | Chỉ tiêu | Thực hiện
Toàn tỉnh | 300 | 270
Ninh Sơn | 100 | 90
Ninh Hải | 200 | 180
Tổng cộng | 300 | [271]
`,
  },
  {
    name: "“Cộng” under each group, headings without figures",
    grid: `
STT | Đơn vị | Chỉ tiêu | Thực hiện
I | Khối huyện | |
1 | A Sơn | 100 | 50
2 | B Sơn | 100 | 80
 | Cộng | 200 | 130
II | Khối tỉnh | |
3 | C Sơn | 100 | 50
4 | D Sơn | 100 | 60
 | Cộng | 200 | [111]
 | Tổng cộng (I+II) | 400 | 240
`,
  },
  {
    name: "Groups in a single column",
    grid: `
STT | Đơn vị | Số người
I | Khối huyện | 300
1 | A Sơn | 100
2 | B Sơn | 200
II | Khối tỉnh | [151]
1 | C Sơn | 100
2 | D Sơn | 50
 | Tổng cộng | 451
`,
  },
  {
    name: "Not applicable, nothing, unknown",
    grid: `
TT | Đơn vị | Số người | Số tiền (triệu đồng)
1 | A Sơn | 100 | 50
2 | B Sơn | x | x
3 | C Sơn | - | …
4 | D Sơn | 100 | 60
 | Cộng | 200 | 110
`,
  },
  {
    name: "A total that holds a figure not known",
    grid: `
TT | Đơn vị | Số người | Số hồ sơ
1 | A Sơn | 100 | 50
2 | B Sơn | … | 10
4 | D Sơn | 100 | 60
 | Cộng | 250 | 120
`,
  },
  {
    name: "The whole country over some provinces",
    grid: `
TT | Địa phương | Số người | Số hồ sơ
 | Toàn quốc | 90.000 | 5.000
1 | Ninh Thuận | 100 | 50
2 | Bình Thuận | 200 | 10
`,
  },
  {
    name: "A national rate over provinces",
    grid: `
TT | Địa phương | Tỷ lệ bao phủ BHYT (%)
 | Toàn quốc | 92,5
1 | Ninh Thuận | 91,9
2 | Bình Thuận | 92,7
`,
  },
  {
    name: "A structure that does not make 100",
    grid: `
Loại hình | Số lao động | Cơ cấu (%)
HCSN | 100 | 33,3
DN | 100 | [34,3]
Khác | 100 | 33,3
Tổng cộng | 300 | [100]
`,
  },
  {
    name: "A structure that makes 100 but for rounding",
    grid: `
Loại hình | Số lao động | Tỷ trọng (%)
HCSN | 100 | 33,3
DN | 100 | 33,3
Khác | 100 | 33,3
Tổng cộng | 300 | 100
`,
  },
  {
    name: "Districts over their communes by name",
    grid: `
Đơn vị | Dân số | Số người tham gia BHYT
Huyện Ninh Sơn | 300 | 270
Xã Lâm Sơn | 100 | 90
Xã Lương Sơn | 200 | 180
Huyện Ninh Hải | 51 | [45]
Xã Nhơn Hải | 20 | 15
Xã Tri Hải | 31 | 31
Toàn tỉnh | 351 | 315
`,
  },
  {
    name: "Dashes that are but bullets",
    grid: `
Nội dung | Quý I | Quý II
Tổng số | 100 | [120]
- Ninh Sơn | 60 | 70
- Ninh Hải | 40 | 51
`,
  },
  {
    name: "Men and women of an indicator",
    grid: `
TT | Chỉ tiêu | Năm 2023 | Năm 2024
1 | Tổng số lao động | 100 | [121]
 | - Nam | 60 | 70
 | - Nữ | 40 | 50
2 | Số đơn vị | 12 | 13
`,
  },
  {
    name: "“Chia ra:” and all there is",
    grid: `
TT | Chỉ tiêu | Năm 2022 | Năm 2023 | Năm 2024
1 | Số người tham gia BHYT | 100 | 120 | 130
 | Chia ra: | | |
 | - NSNN đóng | 60 | 70 | 75
 | - Hộ gia đình | 30 | 40 | 40
 | - Khác | 10 | 10 | 15
2 | Số người tham gia BHXH | 50 | 52 | [55]
 | Chia ra: | | |
 | - Bắt buộc | 40 | 40 | 40
 | - Tự nguyện | 10 | 12 | 14
`,
  },
  {
    name: "Pluses under dashes",
    grid: `
TT | Chỉ tiêu | Năm 2022 | Năm 2023 | Năm 2024
1 | Thu BHXH (triệu đồng) | 100 | 120 | 130
 | - Bắt buộc | 60 | 70 | 75
 | + Khối HCSN | 20 | 20 | 25
 | + Khối DN | 40 | 50 | 50
 | - Tự nguyện | 40 | 50 | 55
2 | Thu BHYT (triệu đồng) | 200 | 220 | 230
 | - NSNN | 150 | 160 | 165
 | + Người nghèo | 100 | 100 | 100
 | + Trẻ em | 50 | 60 | 65
 | - Hộ gia đình | 50 | 60 | 65
`,
  },
  {
    name: "Indicators of several units of measure",
    grid: `
TT | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024
I | Thu | | |
1 | Tổng số thu | Triệu đồng | 1.000 | 1.100
1.1 | BHXH bắt buộc | Triệu đồng | 700 | 760
1.2 | BHYT | Triệu đồng | 300 | 340
 | Tỷ lệ hoàn thành kế hoạch | % | 98,5 | 99,1
2 | Số tiền chậm đóng | Triệu đồng | 50 | 45
II | Phát triển người tham gia | | |
1 | BHXH | Người | 500 | 520
2 | BHYT | Người | 900 | 950
`,
  },
  {
    name: "Last year and the change under the total",
    grid: `
Đơn vị | Số thu (triệu đồng) | Số người
Ninh Sơn | 300 | 250
Ninh Hải | 200 | 150
Tổng cộng | 500 | 400
Cùng kỳ năm trước | 450 | 390
So sánh (%) | 111,1 | 102,6
`,
  },
  {
    name: "The grand total over groups",
    grid: `
TT | Đơn vị | Số người | Số tiền (triệu đồng)
 | TỔNG CỘNG | [351] | 1.501
I | Khối huyện | 300 | 1.200
1 | Ninh Sơn | 100 | 500
2 | Ninh Hải | 200 | 700
II | Khối tỉnh | 50 | 300
1 | VP | 20 | 100
2 | PT | 30 | 200
`,
  },
  {
    name: "A total that leaves one unit out in every column",
    grid: `
Đơn vị | Chỉ tiêu | Thực hiện
Ninh Sơn | 1.000 | 900
Ninh Hải | 2.000 | 1.800
Bác Ái | 1.300 | 1.250
Tổng cộng | [3.000] | [2.700]
`,
  },
  {
    name: "A total twice as much",
    grid: `
Đơn vị | Chỉ tiêu | Thực hiện
Ninh Sơn | 1.000 | 900
Ninh Hải | 2.000 | 1.800
Tổng cộng | 3.000 | [5.400]
`,
  },
  {
    name: "“Cộng cụm” under its communes",
    grid: `
TT | Đơn vị | Dân số | Số thẻ BHYT
1 | Xã A | 100 | 90
2 | Xã B | 200 | 180
 | Cộng cụm 1 | 300 | 270
3 | Xã C | 50 | 40
4 | Xã D | 60 | 55
 | Cộng cụm 2 | [111] | 95
 | Tổng cộng toàn huyện | 410 | 365
`,
  },
  {
    name: "Names that look like labels",
    grid: `
TT | Đơn vị | Chỉ tiêu | Thực hiện
1 | Phường Tăng Nhơn Phú | 100 | 90
2 | Tăng Nhơn Phú B | 100 | 90
3 | Cộng Hòa | 100 | 90
4 | Tổng Cọt | 50 | 45
5 | Gom Kha | 50 | 45
 | Cộng | 400 | 360
`,
  },
  {
    name: "P., X., TT. before names are no ordinals",
    grid: `
TT | Đơn vị | Chỉ tiêu | Thực hiện
1 | P. Đài Sơn | 100 | 90
2 | X. Thành Hải | 100 | 90
3 | TT. Tân Sơn | 100 | 90
 | Cộng | 300 | [271]
`,
  },
  {
    name: "Percents that add up in groups",
    grid: `
STT | Từ năm | 2007 | 2009 | 2010 | 2012 | 2014
I | Người SDLĐ | 17% | 18% | 20% | 21% | 22%
1 | BHXH | 15% | 15% | 16% | 17% | 18%
2 | BHYT | 2% | 2% | 3% | 3% | 3%
3 | BHTN | | 1% | 1% | 1% | 1%
II | Người LĐ | 6% | 7% | 8,5% | 9,5% | 10,5%
1 | BHXH | 5% | 5% | 6% | 7% | 8%
2 | BHYT | 1% | 1% | 1,5% | 1,5% | 1,5%
3 | BHTN | | 1% | 1% | 1% | 1%
 | Tổng (%) | 23% | 25% | 28,5% | 30,5% | 32,5%
`,
  },
  {
    name: "Rates never add up",
    grid: `
Đơn vị | Tỷ lệ bao phủ 2023 (%) | Tỷ lệ bao phủ 2024 (%)
Ninh Sơn | 90,1 | 91,2
Ninh Hải | 92,1 | 92,9
Toàn tỉnh | 91,3 | 92,0
`,
  },
  {
    name: "Dash rows under every unit and under the total",
    grid: `
TT | Đơn vị | Tổng số đơn vị | Tổng số lao động | Số tiền (triệu đồng)
1 | A Sơn | 10 | 100 | 500,5
 | - HCSN | 4 | 40 | 200,2
 | - DN | 6 | 60 | 300,3
2 | B Sơn | 20 | 200 | 700,4
 | - HCSN | 8 | 90 | 300,1
 | - DN | 12 | 110 | 400,3
 | Tổng cộng | 30 | 300 | 1.200,9
 | - HCSN | 12 | 130 | 500,3
 | - DN | 18 | 170 | 700,6
`,
  },
  {
    name: "Thousands of people are rounded",
    grid: `
ĐVT: Nghìn người
Vùng | 2021 | 2022
CẢ NƯỚC | 1.000 | 1.100
Miền Bắc | 401 | 420
Miền Trung | 300 | 330
Miền Nam | 300 | 351
`,
  },
  {
    name: "The whole country, some provinces and their own total",
    grid: `
TT | Tỉnh | Chỉ tiêu | Thực hiện | Tỷ lệ đạt (%)
 | Toàn quốc | 93.000 | 91.000 | 97,85
1 | An Giang | 1.000 | 900 | 90
2 | Bắc Ninh | 2.000 | 1.900 | 95
 | Cộng 2 tỉnh | 3.000 | [2.801] | 93,37
`,
  },
  {
    name: "Sections under lines that name their unit, across the figures: people, growth, structure",
    tables: 3,
    grid: `
 | Tổng số | Chia ra | |
 | | Nam | Nữ | Khác
 | Người - Person | | |
2019 | 1.000 | 520 | 470 | 10
2020 | 1.100 | 560 | 525 | 15
2021 | 1.200 | 610 | 572 | 18
2022 | 1.300 | 640 | 640 | 20
Sơ bộ 2023 | [1.410] | 700 | 675 | 25
 | Chỉ số phát triển (Năm trước = 100) - % | | |
2019 | 101,00 | 102,10 | 100,20 | 99,00
2020 | 110,00 | 112,00 | 107,14 | 150,00
2021 | 109,09 | 107,14 | 110,86 | 120,00
2022 | 108,33 | 108,33 | 108,25 | 111,11
Sơ bộ 2023 | 107,69 | 107,69 | 107,14 | 125,00
 | Cơ cấu - Structure (%) | | |
2019 | 100,00 | 52,00 | 47,00 | 1,00
2020 | 100,00 | 50,91 | 47,73 | 1,36
2021 | 100,00 | 50,83 | 47,67 | 1,50
2022 | 100,00 | 49,23 | 49,23 | 1,54
Sơ bộ 2023 | 100,00 | 50,00 | 48,21 | 1,79
`,
  },
  {
    name: "Notes that run over into the next line divide nothing",
    grid: `
STT | Đơn vị | Số người | Số hồ sơ | Ghi chú
1 | Ninh Sơn | 100 | 20 | Có 5 người
 | | | | chuyển đến
2 | Ninh Hải | 110 | 30 |
 | | | | 7 người mới
3 | Bác Ái | 120 | 40 |
 | Cộng | 330 | [91] |
`,
  },
  {
    name: "Two tables under each other, each with a title of its own and the same rows",
    tables: 2,
    grid: `
1. Số người tham gia BHYT | | |
 | 2021 | 2022 | 2023
TỔNG SỐ | 600 | 610 | 630
Huyện A | 100 | 110 | 120
Huyện B | 200 | 190 | 200
Huyện C | 300 | 310 | 310
2. Số người tham gia BHXH | | |
 | 2021 | 2022 | 2023
TỔNG SỐ | 60 | 61 | [64]
Huyện A | 10 | 11 | 12
Huyện B | 20 | 19 | 20
Huyện C | 30 | 31 | 31
`,
  },
  {
    name: "A separator that moved in a column of amounts is no average",
    grid: `
STT | Nội dung | Số lượt | Số tiền (triệu đồng)
1 | Ốm đau | 147 | 2.327,5
2 | Thai sản | 636 | 114.954,0
3 | Tử tuất | 47 | 882,1
 | Cộng | 830 | [14.705,0]
`,
  },
  {
    name: "A row left out leaves every column short of its total",
    grid: `
STT | Đơn vị | Số người | Số hồ sơ
 | TỔNG SỐ | [600] | [66]
1 | Ninh Sơn | 200 | 20
2 | Ninh Hải | 150 | 20
3 | Bác Ái | 160 | 18
`,
  },
  {
    name: "One total at each end",
    grid: `
STT | Đơn vị | Số người | Số hồ sơ
 | Toàn tỉnh | 600 | [67]
1 | Ninh Sơn | 200 | 20
2 | Ninh Hải | 150 | 26
3 | Bác Ái | 250 | 20
 | Tổng cộng | 600 | [67]
`,
  },
  {
    name: "A last row that names what it adds, in one column of figures",
    grid: `
TT | Nội dung | Kinh phí (triệu đồng)
1 | Hội nghị tuyên truyền | 62,5
2 | Tờ rơi | 38,0
3 | Phát thanh | 54,6
 | Tổng kinh phí | [165,1]
`,
  },
  {
    name: "A last row that begins so and is something else",
    grid: `
TT | Chỉ tiêu | Năm 2024
1 | Số người tham gia BHXH | 1.000
2 | Số người tham gia BHYT | 5.000
 | Tổng số nợ | 300
`,
  },
  {
    name: "Twelve months and the year",
    grid: `
Tháng | Số thu (triệu đồng) | Số hồ sơ
Tháng 1 | 140,5 | 37
Tháng 2 | 117,5 | 41
Tháng 3 | 150,0 | 34
Cả năm | 408,0 | [121]
`,
  },
  {
    name: "Sums so far within a year do not make the year",
    grid: `
Kỳ | Kế hoạch | Thực hiện
Quý I | 100 | 90
6 tháng | 210 | 195
9 tháng | 320 | 301
Cả năm | 430 | 420
`,
  },
  {
    name: "Rates of age groups and of all",
    grid: `
Nhóm tuổi | Nam | Nữ
15-24 | 50,1 | 40,2
25-49 | 90,2 | 88,0
50+ | 60,0 | 55,5
Chung | 75,2 | 70,1
`,
  },
  {
    name: "One kind of insured in several rows is more than all of them",
    grid: `
Nội dung | Năm 2023 | Năm 2024
Tổng số | 5.500 | 5.800
BHXH bắt buộc | 1.000 | 1.200
BHTN | 900 | 1.000
BHYT | 5.000 | 5.200
`,
  },
  {
    name: "Codes in words before the names",
    grid: `
Mã nhóm | Nhóm đối tượng | Đầu kỳ | Cuối kỳ
Nhóm 1 | Người lao động | 44.675 | 45.932
Nhóm 2 | Hưu trí | 25.443 | 25.536
Nhóm 3 | Hộ gia đình | 86.904 | 89.247
 | Cộng | 157.022 | [160.716]
`,
  },
  {
    name: "Dashes that are all there is of the row over them, in one block not",
    grid: `
STT | Chỉ tiêu | Năm 2023 | Năm 2024
1 | Đóng bắt buộc | [3.393] | 3.443
 | - Dưới 5 năm | 1.668 | 1.881
 | - Từ 5 năm trở lên | 1.715 | 1.562
2 | Đóng tự nguyện | 224 | 247
 | - Đóng theo tháng | 103 | 111
 | - Đóng theo năm | 121 | 136
`,
  },
  {
    name: "The name of the province in capitals over its districts",
    grid: `
TT | Địa phương | Chỉ tiêu (người) | Thực hiện (người)
 | TỈNH THÁI BÌNH | 8.708 | [4.955]
1 | TP. Thái Bình | 1.942 | 1.649
2 | H. Vũ Thư | 2.374 | 1.098
3 | H. Kiến Xương | 4.392 | 2.207
`,
  },
  {
    name: "People, indices and structure, one under another",
    tables: 3,
    grid: `
Năm     | Tổng số             | Nam     | Nữ
        | Người               |         |
Năm 2021 | 1.014.825           | 501.190 | 513.635
Năm 2022 | [1.106.141]         | 543.959 | 562.128
Năm 2023 | 1.123.140           | 555.393 | 567.747
Năm 2024 | 1.138.370           | 563.721 | 574.649
        | Chỉ số (Năm trước = 100) - % |  |
Năm 2022 | 109,00              | 108,53  | 109,45
Năm 2023 | 101,54              | 102,10  | 100,99
Năm 2024 | 101,36              | 101,50  | 101,22
        | Cơ cấu (%)          |         |
Năm 2022 | 100,00              | 49,18   | 50,82
Năm 2023 | 100,00              | 49,45   | 50,55
Năm 2024 | 100,00              | 49,52   | 50,48
`,
  },
];
