import type { CorpusTable } from "./entry";

/** Percents and indexes as they were published. */
export const publishedPercents: readonly CorpusTable[] = [
  {
    name: "Chỉ tiêu bao phủ một tỉnh, năm ở cột",
    published: "BHXH Lạng Sơn, theo Quyết định 1167/QĐ-TTg",
    grid: `
CHỈ TIÊU BAO PHỦ BẢO HIỂM Y TẾ GIAI ĐOẠN 2016 - 2020 (%)
Tỉnh     | 2016 | 2017 | 2018 | 2019 | 2020
Lạng Sơn | 89,0 | 90,0 | 91,0 | 92,0 | 92,6
`,
    broken: [],
  },
  {
    name: "Tỷ lệ xã có bác sĩ: toàn tỉnh ở trên, chỉ có phần trăm, đánh số trong tên",
    published: "Niên giám thống kê Hưng Yên 2022, biểu 255",
    grid: `
255. Tỷ lệ xã/phường/thị trấn có bác sỹ phân theo đơn vị hành chính cấp huyện
                           |       |       | Đơn vị tính - Unit: %
                           | 2020  | 2021  | Sơ bộ 2022
TOÀN TỈNH - WHOLE PROVINCE | 71,69 | 69,81 | 70,44
1. Thành phố Hưng Yên      | 60,00 | 73,33 | 73,33
2. Huyện Văn Lâm           | 81,82 | 72,73 | 81,82
3. Huyện Văn Giang         | 71,43 | 71,43 | 76,92
4. Huyện Yên Mỹ            | 35,29 | 35,29 | 35,29
5. Thị xã Mỹ Hào           | 50,00 | 50,00 | 66,67
6. Huyện Ân Thi            | 80,95 | 76,19 | 76,19
7. Huyện Khoái Châu        | 84,00 | 80,00 | 68,00
8. Huyện Kim Động          | 87,50 | 81,25 | 87,50
9. Huyện Tiên Lữ           | 78,57 | 71,43 | 71,43
10. Huyện Phù Cừ           | 78,57 | 78,57 | 78,57
`,
    broken: [],
  },
  {
    name: "Hai biểu phần trăm nối nhau, một biểu toàn 100,00",
    published: "Niên giám thống kê Hòa Bình 2019, biểu 223 và 224",
    grid: `
223. Tỷ lệ xã/phường/thị trấn có bác sỹ phân theo huyện/thành phố thuộc tỉnh
                           |        |        |        |        | Đơn vị tính - Unit: %
                           | 2015   | 2016   | 2017   | 2018   | Sơ bộ 2019
TOÀN TỈNH - WHOLE PROVINCE | 68,57  | 61,90  | 67,62  | 70,00  | 74,29
Thành phố Hòa Bình         | 80,00  | 80,00  | 93,33  | 100,00 | 100,00
Huyện Đà Bắc               | 60,00  | 45,00  | 80,00  | 80,00  | 80,00
Huyện Kỳ Sơn               | 80,00  | 70,00  | 80,00  | 80,00  | 90,00
Huyện Lương Sơn            | 95,00  | 95,00  | 85,00  | 85,00  | 100,00
Huyện Kim Bôi              | 75,00  | 57,14  | 78,57  | 85,71  | 85,71
Huyện Cao Phong            | 46,15  | 38,64  | 23,08  | 23,08  | 30,77
Huyện Tân Lạc              | 62,50  | 54,17  | 54,17  | 58,33  | 58,33
Huyện Mai Châu             | 60,87  | 47,83  | 39,13  | 47,83  | 52,17
Huyện Lạc Sơn              | 55,17  | 55,17  | 48,28  | 55,17  | 55,17
Huyện Yên Thủy             | 61,54  | 69,23  | 92,31  | 92,31  | 92,31
Huyện Lạc Thủy             | 86,67  | 86,67  | 93,33  | 93,33  | 93,33
224. Tỷ lệ xã/phường/thị trấn có hộ sinh hoặc y sỹ sản phân theo huyện/thành phố thuộc tỉnh
                           |        |        |        |        | Đơn vị tính - Unit: %
                           | 2015   | 2016   | 2017   | 2018   | Sơ bộ 2019
TOÀN TỈNH - WHOLE PROVINCE | 100,00 | 100,00 | 100,00 | 100,00 | 100,00
Thành phố Hòa Bình         | 100,00 | 100,00 | 100,00 | 100,00 | 100,00
Huyện Đà Bắc               | 100,00 | 100,00 | 100,00 | 100,00 | 100,00
Huyện Kỳ Sơn               | 100,00 | 100,00 | 100,00 | 100,00 | 100,00
Huyện Lương Sơn            | 100,00 | 100,00 | 100,00 | 100,00 | 100,00
`,
    broken: [],
  },
  {
    name: "Chỉ số giá các tháng, bình quân và so năm trước ở dưới",
    published: "Niên giám thống kê Bình Định 2023, biểu 236",
    grid: `
236. Chỉ số giá tiêu dùng các tháng trong năm
                                   |                                    |        |        |        | %
                                   | 2019                               | 2020   | 2021   | 2022   | 2023
                                   | Tháng trước = 100 - Previous month = 100 |        |        |        |
Tháng 1 - Jan.                     | 100,39                             | 101,54 | 100,42 | 100,30 | 100,88
Tháng 2 - Feb.                     | 100,61                             | 99,49  | 102,02 | 100,41 | 100,10
Tháng 3 - Mar.                     | 99,38                              | 99,00  | 98,86  | 100,05 | 99,48
Tháng 4 - Apr.                     | 100,38                             | 98,25  | 100,19 | 100,69 | 99,72
Tháng 5 - May                      | 100,54                             | 100,05 | 100,39 | 100,48 | 100,09
Tháng 6 - Jun.                     | 99,84                              | 100,45 | 100,03 | 100,47 | 100,18
Tháng 7 - Jul.                     | 100,42                             | 100,24 | 100,48 | 100,13 | 100,32
Tháng 8 - Aug.                     | 100,18                             | 100,27 | 100,29 | 99,83  | 100,48
Tháng 9 - Sep.                     | 100,48                             | 100,43 | 99,79  | 99,89  | 100,63
Tháng 10 - Oct.                    | 100,23                             | 100,25 | 100,07 | 99,98  | 100,33
Tháng 11 - Nov.                    | 101,18                             | 100,50 | 100,79 | 100,42 | 99,85
Tháng 12 - Dec.                    | 101,19                             | 100,46 | 99,78  | 100,28 | 100,04
Bình quân tháng - Monthly average index | 100,40                             | 100,07 | 100,26 | 100,24 | 100,17
Tháng 12 năm báo cáo so với tháng 12 năm trước | 104,92                             | 100,89 | 103,13 | 102,98 | 102,10
Năm trước = 100 - Previous year = 100 | 102,57                             | 102,81 | 103,37 | 102,84 | 102,19
`,
    broken: [],
  },
  {
    name: "Chỉ số giá theo nhóm hàng, nhóm có mục con, tháng ở cột",
    published: "Niên giám thống kê Quảng Trị 2018, biểu 214",
    grid: `
214. Chỉ số giá tiêu dùng, chỉ số giá vàng và đô la Mỹ các tháng năm 2018 so với tháng 12 năm 2017
                             |         |         |         |          |          | Đơn vị tính - Unit: %
                             | Tháng 7 | Tháng 8 | Tháng 9 | Tháng 10 | Tháng 11 | Tháng 12
Chỉ số giá tiêu dùng         | 101,08  | 101,29  | 101,76  | 102,02   | 101,80   | 101,73
Hàng ăn và dịch vụ ăn uống   | 101,75  | 101,97  | 102,27  | 102,40   | 102,56   | 102,95
Lương thực                   | 100,66  | 101,05  | 101,31  | 101,64   | 102,12   | 103,62
Thực phẩm                    | 101,46  | 101,91  | 102,31  | 102,40   | 102,45   | 102,74
Ăn uống ngoài gia đình       | 102,89  | 102,58  | 102,69  | 102,79   | 102,98   | 102,98
Đồ uống và thuốc lá          | 100,04  | 100,08  | 100,01  | 100,01   | 100,06   | 100,06
May mặc, giày dép, mũ nón    | 101,54  | 101,35  | 101,45  | 101,60   | 101,80   | 101,89
Nhà ở và vật liệu xây dựng   | 100,88  | 101,17  | 101,39  | 101,69   | 100,57   | 99,67
Thiết bị và đồ dùng gia đình | 100,70  | 100,76  | 100,75  | 100,95   | 101,12   | 101,16
Dược phẩm, y tế              | 93,90   | 95,54   | 95,54   | 95,54    | 95,54    | 103,27
Giao thông                   | 104,28  | 104,26  | 104,99  | 106,48   | 104,64   | 99,99
Giáo dục                     | 100,12  | 100,25  | 104,01  | 104,01   | 104,06   | 104,08
Chỉ số giá vàng              | 100,71  | 99,11   | 98,00   | 98,31    | 99,56    | 99,97
Chỉ số giá đô la Mỹ          | 101,22  | 102,43  | 102,55  | 102,77   | 102,68   | 102,67
`,
    broken: [],
  },
];
