/** A sheet as offices lay it out; what is wrong in it is marked, and nothing else is found. */
export interface Layout {
  readonly name: string;
  /** How many tables it holds; one where it is not said. */
  readonly tables?: number;
  readonly grid: string;
}

/** Tables of reports other than the standard appendix, and the standard one in other dress. */
export const layouts: readonly Layout[] = [
  {
    name: "Year on year: a bare percent of change is not attainment",
    grid: `
STT | Đơn vị   | Thực hiện 6T/2023 | Thực hiện 6T/2024 | So sánh với cùng kỳ |
    |          |                   |                   | Tăng (+), giảm (-)  | Tỷ lệ (%)
1   | Ninh Sơn | 3.000             | 3.214             | 214                 | 7,13
2   | Ninh Hải | 3.500             | 3.345             | -155                | -4,43
    | Cộng     | 6.500             | 6.559             | 59                  | 0,91
`,
  },
  {
    name: "Money collected and owed, in millions with decimals",
    grid: `
BÁO CÁO TÌNH HÌNH THU, CHẬM ĐÓNG
Đơn vị tính: Triệu đồng
STT | Đơn vị   | Kế hoạch giao | Số đã thu | Tỷ lệ đạt (%) | Số tiền chậm đóng | Tỷ lệ chậm đóng (%)
1   | Ninh Sơn | 12.500,5      | 6.300,2   | 50,40         | 320,1             | 2,56
2   | Ninh Hải | 14.200        | 7.100,6   | 50,00         | 410,3             | 2,89
3   | Bác Ái   | 9.800,1       | 4.000     | 40,82         | 210               | 2,14
    | TỔNG CỘNG | 36.500,6     | 17.400,8  | 47,67         | 940,4             | 2,58
`,
  },
  {
    name: "Visits, costs and averages by level of hospital",
    grid: `
TT | Cơ sở KCB      | Ngoại trú |                     |                  | Nội trú |                     |                  | Dự toán giao | Tỷ lệ sử dụng dự toán (%)
   |                | Số lượt   | Chi phí (triệu đồng) | Bình quân/lượt (đồng) | Số lượt | Chi phí (triệu đồng) | Bình quân/lượt (đồng) | |
A  | Tuyến tỉnh     | 3.000     | 900                 | 300.000          | 500     | 2.000               | 4.000.000        | 4.000        | 72,5
1  | BV Đa khoa     | 2.000     | 600                 | 300.000          | 400     | 1.600               | 4.000.000        | 3.000        | 73,3
2  | BV Y học       | 1.000     | 300                 | 300.000          | 100     | 400                 | 4.000.000        | 1.000        | 70
B  | Tuyến huyện    | 1.000     | 200                 | 200.000          | 100     | 300                 | 3.000.000        | 1.000        | 50
3  | TTYT Ninh Sơn  | 1.000     | 200                 | 200.000          | 100     | 300                 | 3.000.000        | 1.000        | 50
   | Tổng cộng      | 4.000     | 1.100               | 275.000          | 600     | 2.300               | 3.833.333        | 5.000        | 68
`,
  },
  {
    name: "Inspections: counts beside money",
    grid: `
STT | Nội dung | Số cuộc | Số đơn vị | Số tiền truy thu (triệu đồng)
1 | Thanh tra chuyên ngành | 2 | 12 | 105,5
2 | Kiểm tra | 4 | 24 | 210,25
3 | Phối hợp | 1 | 9 | 32
 | Tổng | 7 | 45 | 347,8
`,
  },
  {
    name: "Indicators down the rows, each with its own unit",
    grid: `
TT | Chỉ tiêu                   | ĐVT   | Kế hoạch 2024 | Thực hiện 6 tháng | Tỷ lệ đạt (%)
1  | Số người tham gia BHXH BB  | Người | 61.372  | 45.925 | 74,83
2  | Số người tham gia BHYT     | Người | 569.653 | 552.247 | 96,94
3  | Tỷ lệ bao phủ BHYT         | %     | 94,75   | 91,9   | 96,99
4  | Số thu BHXH                | Tỷ đồng | 1.479 | 727,06 | 49,16
`,
  },
  {
    name: "Years as numbers in the header",
    grid: `
STT | Đơn vị | Số người tham gia BHYT | | Tăng/giảm
    |        | 2023 | 2024 |
1 | A Sơn | 100 | 120 | 20
2 | B Sơn | 150 | 160 | 10
  | Tổng số | 250 | [281] | [30]
`,
  },
  {
    name: "Rows of comparison under the total",
    grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỷ lệ đạt (%)
Ninh Sơn  | 100      | 90        | 90
Ninh Hải  | 200      | 180       | 90
Tổng cộng | 300      | 270       | 90
Cùng kỳ năm 2023 | 280 | 240     | 85,7
Tăng, giảm so cùng kỳ | 20 | 30  | 4,3
`,
  },
  {
    name: "Measures over blocks instead of blocks over measures",
    grid: `
STT | Đơn vị | Chỉ tiêu giao |  |  | Thực hiện | | | Tỷ lệ đạt (%) | |
    |        | BHXH BB | BHXH TN | BHYT | BHXH BB | BHXH TN | BHYT | BHXH BB | BHXH TN | BHYT
1   | Ninh Sơn | 100 | 50 | 1.000 | 90 | 40 | 900 | 90 | 80 | 90
2   | Ninh Hải | 200 | 60 | 2.000 | 190 | 30 | 1.900 | 95 | 50 | 95
3   | Bác Ái | 300 | 70 | 3.000 | 150 | 35 | 2.400 | 50 | 50 | [81]
    | Cộng | 600 | 180 | 6.000 | 430 | 105 | 5.200 | 71,67 | 58,33 | 86,67
`,
  },
  {
    name: "The second header row alone, its headings repeated",
    grid: `
STT | Đơn vị | Chỉ tiêu giao | Thực hiện | Tỉ lệ đạt (%) | Chỉ tiêu giao | Thực hiện | Tỉ lệ đạt (%)
1   | Ninh Sơn | 100 | 90 | 90 | 50 | 40 | 80
2   | Ninh Hải | 200 | 190 | 95 | 60 | 30 | [51]
3   | Bác Ái | 300 | 150 | 50 | 70 | 35 | 50
    | Cộng | 600 | 430 | 71,67 | 180 | 105 | 58,33
`,
  },
  {
    name: "A heading over all columns, and a total named after its district",
    grid: `
STT | Đơn vị | Kết quả thực hiện 6 tháng đầu năm 2024 | | | | |
 | | BHXH tự nguyện | | | Độ bao phủ BHYT | |
 | | Chỉ tiêu | Thực hiện | Đạt (%) | Dân số | Số người có thẻ BHYT | Tỷ lệ (%)
1 | A Sơn | 100 | 50 | 50 | 1.000 | 900 | 90
2 | B Sơn | 100 | 80 | 80 | 1.000 | 950 | 95
 | Toàn huyện | 200 | [131] | 65 | 2.000 | 1.850 | 92,5
`,
  },
  {
    name: "Capitals, and units named by numbers",
    grid: `
STT | TÊN ĐƠN VỊ | BHXH BẮT BUỘC | | | BAO PHỦ BHYT | | |
 | | CHỈ TIÊU | THỰC HIỆN | TỈ LỆ % | DÂN SỐ | CHỈ TIÊU UBND GIAO (THEO TỶ LỆ %) | SỐ NGƯỜI THAM GIA | TỶ LỆ %
1 | Phường 1 | 1.000 | 900 | 90,00 | 5.000 | 95 | 4.800 | 96,00
2 | Quận 12 | 2.000 | 1.900 | 95,00 | 6.000 | 95 | 5.600 | 93,33
 | TỔNG CỘNG | 3.000 | 2.800 | 93,33 | 11.000 | 95 | 10.400 | 94,55
`,
  },
  {
    name: "Form number, title, letterhead, signatures and recipients around it",
    grid: `
Biểu số 01 | | | | Đơn vị báo cáo: BHXH tỉnh
TÌNH HÌNH THỰC HIỆN CHỈ TIÊU
(Kèm theo Công văn số 12 ngày 5/7/2024)
 | | | | ĐVT: Người
STT | Huyện, TP | Chỉ tiêu | Thực hiện | Tỉ lệ
1 | A Sơn | 100 | 90 | 90
2 | B Sơn | 200 | 180 | [91]
3 | C Sơn | 300 | 150 | 50
Tổng số | | 600 | 420 | 70
 | | | | Ninh Thuận, ngày 5 tháng 7 năm 2024
Nơi nhận: | | | GIÁM ĐỐC
- Như trên; | 
- Lưu: VT (2 bản). |
`,
  },
  {
    name: "A total whose label is merged over the ordinals",
    grid: `
STT | Đơn vị | Chỉ tiêu | Thực hiện
1 | A Sơn | 100 | 50
2 | B Sơn | 100 | 80
Tổng cộng | | 200 | [131]
`,
  },
  {
    name: "A total on top, labelled in the ordinal column",
    grid: `
TT | Huyện | BHYT – Thực hiện | BHTN – Thực hiện
Cộng toàn tỉnh | | 300 | [31]
1 | A | 100 | 10
2 | B | 200 | 20
`,
  },
  {
    name: "Marks that say how a column is computed",
    grid: `
STT | Đơn vị | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
A | B | 1 | 2 | 3=2/1
1 | A Sơn | 100 | 50 | 50
2 | B Sơn | 100 | 80 | 80
`,
  },
  {
    name: "Group names without figures, under a row of marks",
    grid: `
STT | Đơn vị | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
A | B | 1 | 2 | 3
I | Khối huyện | | |
1 | A Sơn | 100 | 50 | 50
2 | B Sơn | 100 | 80 | 80
II | Khối tỉnh | | |
1 | C Sơn | 100 | 50 | 50
 | Tổng cộng | 300 | [181] | 60
`,
  },
  {
    name: "Subtotals named Cộng under each group",
    grid: `
STT | Đơn vị | Chỉ tiêu | Thực hiện | Dân số
1 | A Sơn | 100 | 50 | 1000
2 | B Sơn | 100 | 80 | 900
 | Cộng khối I | 200 | 130 | 1900
3 | C Sơn | 100 | 50 | 500
4 | D Sơn | 100 | 60 | 500
 | Cộng khối II | 200 | 110 | 1000
 | Tổng cộng | 400 | [241] | 2900
`,
  },
  {
    name: "Ordinals 1, 1.1, 1.2",
    grid: `
STT | Đơn vị | Chỉ tiêu | Thực hiện | Dân số
1 | Huyện A | 30 | 20 | [300]
"1.1" | Xã A1 | 10 | 5 | 100
"1.2" | Xã A2 | 20 | 15 | 201
2 | Huyện B | 40 | 30 | 400
"2.1" | Xã B1 | 40 | 30 | 400
 | Tổng cộng | 70 | 50 | 701
`,
  },
  {
    name: "Regions under the whole country",
    grid: `
TT | Địa phương | Dân số | Số người tham gia BHYT | Tỷ lệ bao phủ (%)
 | TOÀN QUỐC | 1.000 | 930 | 93
I | Đồng bằng sông Hồng | 600 | 560 | 93,33
1 | Hà Nội | 400 | 380 | 95
2 | Hải Phòng | 200 | 180 | 90
II | Tây Nguyên | 400 | 370 | 92,5
3 | Gia Lai | 300 | 270 | 90
4 | Đắk Lắk | 100 | 100 | 100
`,
  },
  {
    name: "The header comes again on the second page",
    grid: `
STT | Đơn vị | Chỉ tiêu | Thực hiện
1 | A Sơn | 100 | 50
2 | B Sơn | 100 | 80
STT | Đơn vị | Chỉ tiêu | Thực hiện
3 | C Sơn | 100 | 50
 | Tổng cộng | 300 | 180
`,
  },
  {
    name: "No ordinals, a heading in capitals, a note below",
    grid: `
 | TỔNG HỢP | |
HUYỆN, THÀNH PHỐ | DÂN SỐ | SỐ NGƯỜI THAM GIA BHYT | TỶ LỆ BAO PHỦ (%)
Ninh Sơn | 72.932 | 67.269 | 92,24
Ninh Hải | 93.838 | 86.315 | 91,98
CỘNG: | 166.770 | 153.584 | 92,09
Ghi chú: số liệu đến 30/6/2024
`,
  },
  {
    name: "A rank is never added",
    grid: `
STT | Đơn vị | Chỉ tiêu | Thực hiện | Tỷ lệ | Xếp hạng
1 | A Sơn | 100 | 50 | 50% | 2
2 | B Sơn | 100 | 80 | 80% | 1
  | Tổng số | 200 | 130 | 65% |
`,
  },
  {
    name: "Months across, their sum at the right",
    grid: `
Đơn vị | Tháng 1 | Tháng 2 | Tháng 3 | Cộng
Ninh Sơn | 10 | 20 | 30 | 60
Ninh Hải | 11 | 21 | 31 | 63
Tổng | 21 | 41 | 61 | 123
`,
  },
  {
    name: "Parts of a total across",
    grid: `
STT | Đơn vị | Tổng số | Trong đó | |
 | | | BHXH | BHYT | BHTN
1 | A | 60 | 10 | 20 | 30
2 | B | 90 | 20 | 30 | 40
 | Cộng | 150 | 30 | 50 | [71]
`,
  },
  {
    name: "Counts with headings nobody knows, notes at the right",
    grid: `
TT | Xã | Hộ gia đình | HSSV | Hưu trí | Tổng số thẻ | Ghi chú
1 | Xã A | 100 | 50 | 20 | 170 | 
2 | Xã B | 200 | 60 | 30 | 290 | tăng
3 | Xã C | 300 | 70 | 40 | 410 |
4 | Xã D | 10 | 7 | 4 | 21 |
 | Cộng | 610 | 187 | 94 | [892] |
`,
  },
  {
    name: "Participation of the working-age, beside attainment",
    grid: `
STT | Đơn vị | Lực lượng lao động | BHXH bắt buộc | | | BHXH tự nguyện | | | Tỷ lệ tham gia BHXH/LLLĐ (%)
    |        |                    | Chỉ tiêu | Thực hiện | % thực hiện | Chỉ tiêu | Thực hiện | % thực hiện |
1 | A Sơn | 1.000 | 100 | 90 | 90,0 | 50 | 40 | 80,0 | 13,0
2 | B Sơn | 2.000 | 200 | 190 | 95,0 | 60 | 30 | 50,0 | 11,0
 | Toàn tỉnh | 3.000 | 300 | 280 | 93,3 | 110 | 70 | 63,6 | 11,7
`,
  },
  {
    name: "Two targets, two attainments",
    grid: `
STT | Đơn vị | BHYT | | | |
 | | Chỉ tiêu TW giao | Chỉ tiêu tỉnh giao | Thực hiện | % so TW | % so tỉnh
1 | A Sơn | 100 | 110 | 99 | 99 | 90
2 | B Sơn | 200 | 210 | 180 | 90 | 85,71
3 | C Sơn | 300 | 320 | 150 | 50 | 46,88
 | Cộng | 600 | 640 | 429 | 71,5 | 67,03
`,
  },
  {
    name: "A month and the months so far",
    grid: `
STT | Đơn vị | Chỉ tiêu | Thực hiện trong tháng | Lũy kế | Tỷ lệ đạt (%)
1 | A Sơn | 100 | 5 | 99 | 99
2 | B Sơn | 200 | 10 | 180 | 90
 | Cộng | 300 | 15 | 279 | 93
`,
  },
  {
    name: "One name merged over two rows",
    grid: `
Đơn vị | Giới | Chỉ tiêu | Thực hiện
A Sơn | Nam | 10 | 5
 | Nữ | 20 | 6
B Sơn | Nam | 10 | 5
 | Nữ | 20 | 6
Tổng | | 60 | 22
`,
  },
  {
    name: "The same two rows under every unit",
    grid: `
Đơn vị | Chỉ tiêu | Thực hiện
A Sơn | 30 | 11
Nam | 10 | 5
Nữ | 20 | 6
B Sơn | 30 | 11
Nam | 10 | 5
Nữ | 20 | 6
Tổng cộng | 60 | 22
`,
  },
  {
    name: "Rates without any percent sign, averaged at the bottom",
    grid: `
Đơn vị | Chỉ tiêu | Thực hiện
A Sơn | 95,5 | 94,1
B Sơn | 93,2 | 92
C Sơn | 94 | 96,3
Toàn tỉnh | 94,3 | 94,2
`,
  },
  {
    name: "Whole percents, said so by the unit of measure",
    grid: `
TỶ LỆ BAO PHỦ BHYT CÁC HUYỆN
Đơn vị tính: %
Đơn vị | Chỉ tiêu | Thực hiện
A Sơn | 95 | 94
B Sơn | 93 | 92
Toàn tỉnh | 94 | 94
`,
  },
  {
    name: "A population in thousands",
    grid: `
Đơn vị | Dân số (nghìn người) | Số người tham gia BHYT | Tỷ lệ bao phủ (%)
A Sơn | 72,9 | 67.269 | 92,2
B Sơn | 93,8 | 86.315 | 91,9
C Sơn | 57,8 | 52.675 | 91,1
`,
  },
  {
    name: "Shares that add up to 100",
    grid: `
Đơn vị | Số đơn vị | Cơ cấu (%)
A | 10 | 25
B | 30 | 75
Tổng | 40 | 100
`,
  },
  {
    name: "Indicators with their change",
    grid: `
Chỉ tiêu | 6T2023 | 6T2024 | Tăng giảm | %
Số người tham gia BHXH | 43.177 | 45.925 | 2.748 | 6,36
Số người tham gia BHYT | 539.170 | 552.247 | 13.077 | 2,43
Tổng cộng | 582.347 | 598.172 | 15.825 | 2,72
`,
  },
  {
    name: "A form still to be filled in",
    grid: `
STT | Đơn vị | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
A | B | 1 | 2 | 3
1 | A Sơn | | | 
2 | B Sơn | | | 
 | Tổng cộng | =SUM(C3:C4) 0 | =SUM(D3:D4) 0 | 
`,
  },
  {
    name: "One table under another, under a letterhead",
    tables: 2,
    grid: `
BẢO HIỂM XÃ HỘI VIỆT NAM | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BHXH TỈNH NINH THUẬN | | | Độc lập - Tự do - Hạnh phúc
 | | |
Biểu 1. BHXH TỰ NGUYỆN
STT | Đơn vị    | Chỉ tiêu | Thực hiện
1   | Ninh Sơn  | 100      | 90
2   | Ninh Hải  | 200      | 180
    | Tổng cộng | 300      | [271]
Biểu 2. BHYT
STT | Đơn vị    | Chỉ tiêu | Thực hiện
1   | Ninh Sơn  | 1.000    | 900
2   | Ninh Hải  | 2.000    | 1.800
    | Tổng cộng | 3.000    | [2.701]
 | | |
 | NGƯỜI LẬP | | GIÁM ĐỐC
`,
  },
  {
    name: "Side by side, one shorter",
    tables: 2,
    grid: `
Bảng A | | | | Bảng B
STT | Đơn vị    | Thực hiện | | Đơn vị | Chỉ tiêu | Thực hiện
1   | Ninh Sơn  | 90 | | Bác Ái | 50 | 40
2   | Ninh Hải  | 180 | | Thuận Bắc | 60 | 50
3   | Thuận Nam | 10 | | Cộng | [111] | 90
    | Tổng cộng | [281] | | |
`,
  },
  {
    name: "Side by side without a gap",
    tables: 2,
    grid: `
Đơn vị    | Thực hiện | Đơn vị | Thực hiện
Ninh Sơn  | 90 | Bác Ái | 40
Ninh Hải  | 180 | Thuận Bắc | 50
Cộng | [271] | Cộng | 90
`,
  },
  {
    name: "Side by side, one lower",
    tables: 2,
    grid: `
Đơn vị | Chỉ tiêu | Thực hiện | | |  |
Ninh Sơn | 100 | 90 | | Đơn vị | Chỉ tiêu | Thực hiện
Ninh Hải | 200 | 180 | | Bác Ái | 5 | 4
Cộng | 300 | [271] | | Thuận Bắc | 6 | 5
 | | | | Cộng | 11 | [10]
`,
  },
];

/** Sheets without a table whose figures could be compared. */
export const notTables: readonly Layout[] = [
  {
    name: "A list of people with numbers that look like figures",
    grid: `
STT | Họ và tên      | Năm sinh | Số sổ BHXH   | Mức lương | Ngày tham gia
1   | Nguyễn Văn A   | 1980     | "5801234567" | 5.000.000 | 1/1/2010
2   | Nguyễn Văn A   | 1985     | "5801234568" | 6.000.000 | 1/3/2012
3   | Trần Thị B     | 1990     | "0801234569" | 5.500.000 | 1/3/2012
`,
  },
  {
    name: "Names and values",
    grid: `
Kỳ báo cáo | 2024
Số đơn vị | 12
Tổng số | 45
`,
  },
  {
    name: "Figures without a header",
    grid: `
1 | Ninh Sơn | 100 | 90
2 | Ninh Hải | 200 | 180
 | Tổng cộng | 300 | 271
`,
  },
];
