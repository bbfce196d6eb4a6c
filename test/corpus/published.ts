import type { CorpusTable } from "./entry";

/** Tables of official statistics as they were published. */
export const published: readonly CorpusTable[] = [
  {
    name: "Cơ sở y tế theo huyện, ba khu vực, gạch ngang, cột không cộng ngang",
    published: "Niên giám thống kê Quảng Ngãi 2016, biểu 238",
    grid: `
238. Số cơ sở y tế năm 2016 phân theo huyện/thành phố thuộc tỉnh
                     |         |           |                    |             | ĐVT: Cơ sở
                     | Tổng số | Trong đó  |                    |             |
                     |         | Bệnh viện | Phòng khám khu vực | Nhà hộ sinh | Trạm y tế xã, phường, cơ quan, xí nghiệp
TỔNG SỐ              | 240     | 20        | 4                  | -           | 184
I. Khu vực đồng bằng | 155     | 13        | 2                  | -           | 115
1. TP. Quảng Ngãi    | 45      | 6         | 1                  | -           | 23
2. Huyện Bình Sơn    | 28      | 2         | -                  | -           | 26
3. Huyện Sơn Tịnh    | 15      | 1         | 1                  | -           | 11
4. Huyện Tư Nghĩa    | 18      | 1         | -                  | -           | 15
5. Huyện Nghĩa Hành  | 15      | 1         | -                  | -           | 12
6. Huyện Mộ Đức      | 16      | 1         | -                  | -           | 13
7. Huyện Đức Phổ     | 18      | 1         | -                  | -           | 15
II. Khu vực miền núi | 81      | 6         | 2                  | -           | 67
8. Huyện Trà Bồng    | 13      | 1         | 1                  | -           | 10
9. Huyện Tây Trà     | 11      | 1         | -                  | -           | 9
10. Huyện Sơn Hà     | 16      | 1         | -                  | -           | 14
11. Huyện Sơn Tây    | 11      | 1         | -                  | -           | 9
12. Huyện Minh Long  | 7       | 1         | -                  | -           | 5
13. Huyện Ba Tơ      | 23      | 1         | 1                  | -           | 20
III. Khu vực hải đảo | 4       | 1         | -                  | -           | 2
14. Huyện Lý Sơn     | 4       | 1         | -                  | -           | 2
Ghi chú: Trong 184 trạm y tế có 1 trạm y tế của cơ quan, xí nghiệp trên địa bàn huyện Bình Sơn.
`,
    broken: [
      {
        name: "gõ sai một chữ số ở một huyện",
        change: { B20: "28" },
        expect: ["B14 error"],
      },
      {
        name: "tổng khu vực cũ",
        change: { F6: "105" },
        expect: ["F6 error"],
        also: ["F5"],
      },
    ],
  },
  {
    name: "Dân số theo huyện, ba khu vực, năm năm",
    published: "Niên giám thống kê Quảng Ngãi 2016, biểu 13",
    grid: `
13. Dân số trung bình phân theo huyện/thành phố thuộc tỉnh
                     |           |           |           |           | ĐVT: Người
                     | 2010      | 2013      | 2014      | 2015      | Sơ bộ 2016
TỔNG SỐ              | 1.220.952 | 1.236.250 | 1.241.400 | 1.247.644 | 1.254.184
I. Khu vực đồng bằng | 1.000.432 | 1.010.173 | 1.011.364 | 1.015.539 | 1.018.338
1. TP. Quảng Ngãi    | 112.884   | 114.663   | 249.616   | 251.071   | 252.050
2. Huyện Bình Sơn    | 175.205   | 177.302   | 177.564   | 178.689   | 178.775
3. Huyện Sơn Tịnh    | 187.481   | 189.213   | 95.374    | 95.752    | 96.359
4. Huyện Tư Nghĩa    | 167.506   | 169.072   | 127.572   | 128.004   | 128.530
5. Huyện Nghĩa Hành  | 89.722    | 90.486    | 90.837    | 91.112    | 91.240
6. Huyện Mộ Đức      | 126.250   | 127.159   | 127.471   | 127.709   | 127.879
7. Huyện Đức Phổ     | 141.384   | 142.278   | 142.930   | 143.202   | 143.505
II. Khu vực miền núi | 202.270   | 207.278   | 210.981   | 212.809   | 216.539
8. Huyện Trà Bồng    | 30.005    | 30.746    | 30.939    | 31.494    | 32.330
9. Huyện Tây Trà     | 17.825    | 18.442    | 18.710    | 18.818    | 19.174
10. Huyện Sơn Hà     | 68.748    | 70.378    | 71.216    | 71.632    | 72.307
11. Huyện Sơn Tây    | 18.119    | 18.323    | 18.439    | 18.621    | 18.962
12. Huyện Minh Long  | 15.773    | 16.275    | 16.580    | 16.779    | 17.143
13. Huyện Ba Tơ      | 51.800    | 53.114    | 55.097    | 55.465    | 56.623
III. Khu vực hải đảo | 18.250    | 18.799    | 19.055    | 19.296    | 19.307
14. Huyện Lý Sơn     | 18.250    | 18.799    | 19.055    | 19.296    | 19.307
Ghi chú: Dân số các năm có thay đổi theo thông báo điều chỉnh số liệu dân số của Tổng cục Thống kê
`,
    broken: [
      {
        name: "đảo hai chữ số",
        change: { E9: "182.004" },
        expect: ["E5 error"],
      },
      {
        name: "tổng số của bản cũ",
        change: { D4: "1.246.400" },
        expect: ["D4 error"],
      },
    ],
  },
  {
    name: "Dân số theo huyện, tổng ở trên, tên hai thứ tiếng",
    published: "Niên giám thống kê Hòa Bình 2021, biểu 13",
    grid: `
                                   | ĐVT: Người - Unit: Person |         |         |         |
                                   | 2017                      | 2018    | 2019    | 2020    | Sơ bộ - Prel. 2021
TỔNG SỐ - TOTAL                    | 844.947                   | 850.413 | 855.804 | 861.216 | 871.724
Thành phố Hòa Bình - Hoa Binh city | 130.834                   | 132.136 | 135.958 | 137.091 | 139.844
Huyện Đà Bắc - Da Bac district     | 54.494                    | 54.985  | 55.100  | 55.431  | 55.812
Huyện Lương Sơn - Luong Son district | 96.861                    | 97.783  | 99.633  | 100.429 | 101.528
Huyện Kim Bôi - Kim Boi district   | 113.428                   | 114.883 | 118.978 | 120.138 | 121.746
Huyện Cao Phong - Cao Phong district | 43.619                    | 44.011  | 45.551  | 45.824  | 46.187
Huyện Tân Lạc - Tan Lac district   | 84.104                    | 84.756  | 87.043  | 87.565  | 88.203
Huyện Mai Châu - Mai Chau district | 55.552                    | 56.048  | 55.739  | 56.073  | 56.474
Huyện Lạc Sơn - Lac Son district   | 142.371                   | 143.043 | 136.894 | 137.305 | 139.306
Huyện Yên Thủy - Yen Thuy district | 63.778                    | 62.592  | 60.408  | 60.589  | 61.313
Huyện Lạc Thủy - Lac Thuy district | 59.906                    | 60.176  | 60.500  | 60.771  | 61.311
`,
    broken: [
      {
        name: "gõ thiếu một chữ số",
        change: { C9: "8.475" },
        expect: ["C3 error"],
      },
      {
        name: "bỏ sót một huyện",
        without: 10,
        expect: ["B3 error", "C3 error", "D3 error", "E3 error", "F3 error"],
      },
    ],
  },
  {
    name: "Dân số theo giới và theo thành thị, nông thôn, năm ở dòng",
    published: "Niên giám thống kê Vĩnh Phúc 2019, biểu 11",
    grid: `
                   | Tổng số                            | Phân theo giới tính |         | Phân theo thành thị, nông thôn |
                   |                                    | Nam                 | Nữ      | Thành thị                      | Nông thôn
                   | Người - Person                     |                     |         |                                |
2010               | 1.014.825                          | 501.190             | 513.635 | 232.869                        | 781.956
2016               | 1.106.141                          | 543.959             | 562.182 | 257.890                        | 848.251
2017               | 1.123.140                          | 555.393             | 567.747 | 261.692                        | 861.448
2018               | 1.138.370                          | 563.721             | 574.649 | 285.162                        | 853.208
Sơ bộ - Prel. 2019 | 1.154.836                          | 575.460             | 579.376 | 295.200                        | 859.636
                   | Chỉ số phát triển (Năm trước = 100) - % |                     |         |                                |
2010               | 101,45                             | 101,42              | 101,48  | 103,70                         | 100,79
2016               | 101,45                             | 101,45              | 101,45  | 101,45                         | 101,45
2017               | 101,54                             | 102,10              | 100,99  | 101,47                         | 101,56
2018               | 101,36                             | 101,50              | 101,22  | 108,97                         | 99,04
Sơ bộ - Prel. 2019 | 101,45                             | 102,08              | 100,82  | 103,52                         | 100,75
                   | Cơ cấu - Structure (%)             |                     |         |                                |
2010               | 100,00                             | 49,39               | 50,61   | 22,95                          | 77,05
2016               | 100,00                             | 49,18               | 50,82   | 23,31                          | 76,69
2017               | 100,00                             | 49,45               | 50,55   | 23,30                          | 76,70
2018               | 100,00                             | 49,52               | 50,48   | 25,05                          | 74,95
Sơ bộ - Prel. 2019 | 100,00                             | 49,83               | 50,17   | 25,56                          | 74,44
`,
    broken: [
      {
        name: "gõ sai một chữ số",
        change: { F7: "858.208" },
        expect: ["B7"],
      },
    ],
  },
  {
    name: "Dân số theo giới, theo thành thị, nông thôn, số không chấm",
    published: "Niên giám thống kê Bình Định 2023, biểu 19",
    grid: `
Dân số trung bình phân theo giới tính và theo thành thị, nông thôn
           | Tổng số | Phân theo giới tính |        | Phân theo thành thị, nông thôn |
           |         | Nam                 | Nữ     | Thành thị                      | Nông thôn
2015       | 1487640 | 726870              | 760770 | 471530                         | 1016110
2016       | 1487684 | 727751              | 759933 | 472881                         | 1014803
2017       | 1487719 | 729068              | 758651 | 474189                         | 1013530
2018       | 1487771 | 730679              | 757092 | 475534                         | 1012237
2019       | 1487817 | 732712              | 755105 | 476845                         | 1010972
2020       | 1487903 | 732807              | 755096 | 599852                         | 888051
2021       | 1508322 | 742865              | 765457 | 620809                         | 887513
2022       | 1504285 | 747877              | 756408 | 619645                         | 884640
Sơ bộ 2023 | 1506331 | 748969              | 757362 | 620875                         | 885456
`,
    broken: [
      {
        name: "đảo hai chữ số",
        change: { D10: "756457" },
        expect: ["B10"],
      },
      {
        name: "tổng gõ sai",
        change: { B8: "1478817" },
        expect: ["B8"],
      },
    ],
  },
  {
    name: "Lực lượng lao động, phân tổ ở dòng, cơ cấu ở dưới",
    published: "Niên giám thống kê Vĩnh Phúc 2018, biểu 25",
    grid: `
Lực lượng lao động từ 15 tuổi trở lên phân theo giới tính và phân theo thành thị, nông thôn
                  | 2010                   | 2015    | 2016    | 2017    | Sơ bộ 2018
                  | Người - Person         |         |         |         |
TỔNG SỐ - TOTAL   | 606.840                | 631.383 | 629.770 | 629.836 | 636.134
Phân theo giới tính - By sex
Nam - Male        | 298.721                | 300.686 | 310.248 | 311.917 | 309.621
Nữ - Female       | 308.119                | 330.697 | 319.522 | 317.919 | 326.513
Phân theo thành thị, nông thôn - By residence
Thành thị - Urban | 121.834                | 129.660 | 129.092 | 130.852 | 146.199
Nông thôn - Rural | 485.006                | 501.723 | 500.678 | 498.984 | 489.935
                  | Cơ cấu - Structure (%) |         |         |         |
TỔNG SỐ - TOTAL   | 100,00                 | 100,00  | 100,00  | 100,00  | 100,00
Phân theo giới tính - By sex
Nam - Male        | 49,23                  | 47,62   | 49,26   | 49,52   | 48,67
Nữ - Female       | 50,77                  | 52,38   | 50,74   | 50,48   | 51,33
Phân theo thành thị, nông thôn - By residence
Thành thị - Urban | 20,08                  | 20,54   | 20,50   | 20,78   | 22,98
Nông thôn - Rural | 79,92                  | 79,46   | 79,50   | 79,22   | 77,02
`,
    broken: [
      {
        name: "gõ sai một chữ số ở dòng nữ",
        change: { E7: "371.919" },
        expect: ["E4"],
      },
    ],
  },
  {
    name: "Lao động đang làm việc, so với dân số (%) không cộng",
    published: "Niên giám thống kê Hòa Bình 2022, biểu 29",
    grid: `
Lao động từ 15 tuổi trở lên đang làm việc hàng năm phân theo giới tính và theo thành thị, nông thôn
                   | Tổng số                            | Phân theo giới tính |         | Phân theo thành thị, nông thôn |
                   |                                    | Nam                 | Nữ      | Thành thị                      | Nông thôn
                   | Người - Person                     |                     |         |                                |
2018               | 549.945                            | 276.386             | 273.559 | 69.609                         | 480.336
2019               | 456.454                            | 235.799             | 220.655 | 69.635                         | 386.819
2020               | 445.175                            | 236.636             | 208.539 | 98.329                         | 346.846
2021               | 464.174                            | 242.674             | 221.500 | 101.422                        | 362.752
Sơ bộ - Prel. 2022 | 497.477                            | 259.342             | 238.135 | 104.322                        | 393.155
                   | So với dân số - Proportion of population (%) |                     |         |                                |
2018               | 64,67                              | 65,06               | 64,28   | 52,25                          | 66,98
2019               | 53,34                              | 55,11               | 51,56   | 51,68                          | 53,65
2020               | 51,69                              | 54,68               | 48,67   | 47,87                          | 52,89
2021               | 53,25                              | 55,32               | 51,15   | 45,81                          | 55,78
Sơ bộ - Prel. 2022 | 56,83                              | 58,85               | 54,78   | 46,86                          | 60,23
`,
    broken: [
      {
        name: "gõ thừa một chữ số",
        change: { C6: "2.235.799" },
        expect: ["B6"],
      },
    ],
  },
  {
    name: "Tỷ lệ lao động qua đào tạo: bảng chỉ có phần trăm",
    published: "Niên giám thống kê 2017, biểu 34",
    grid: `
34. Tỷ lệ lao động từ 15 tuổi trở lên đang làm việc trong nền kinh tế đã qua đào tạo
           |         |                     |      |                                | Đơn vị tính: %
Năm        | Tổng số | Phân theo giới tính |      | Phân theo thành thị, nông thôn |
           |         | Nam                 | Nữ   | Thành thị                      | Nông thôn
2010       | 26,1    | 27,0                | 25,1 | 45,9                           | 16,7
2011       | 28,6    | 31,1                | 25,7 | 46,4                           | 18,5
2012       | 32,1    | 35,2                | 31,6 | 47,7                           | 21,9
2013       | 37,6    | 39,7                | 36,1 | 48,3                           | 25,1
2014       | 39,2    | 40,7                | 38,1 | 51,4                           | 28,2
2015       | 45,4    | 47,2                | 43,5 | 55,3                           | 31,1
2016       | 47,2    | 49,2                | 42,7 | 49,4                           | 30,3
Sơ bộ 2017 | 47,9    | 49,7                | 43,2 | 49,9                           | 30,5
`,
    broken: [],
  },
  {
    name: "Tốc độ tăng dân số, số âm, ba số lẻ",
    published: "Niên giám thống kê Bình Định 2023, biểu 19",
    grid: `
Tỷ lệ tăng dân số (%)
Năm        | Tổng số | Nam   | Nữ     | Thành thị | Nông thôn
2015       | 0,003   | 0,121 | -0,109 | 0,279     | -0,125
2016       | 0,003   | 0,121 | -0,110 | 0,287     | -0,129
2017       | 0,002   | 0,181 | -0,169 | 0,277     | -0,125
2018       | 0,003   | 0,221 | -0,205 | 0,284     | -0,128
2019       | 0,003   | 0,278 | -0,262 | 0,276     | -0,125
2020       | 0,006   | 0,013 | -0,001 | 25,796    | -12,159
2021       | 1,372   | 1,373 | 1,372  | 3,494     | -0,061
2022       | -0,268  | 0,675 | -1,182 | -0,187    | -0,324
Sơ bộ 2023 | 0,136   | 0,146 | 0,126  | 0,199     | 0,092
`,
    broken: [],
  },
  {
    name: "Cơ cấu dân số: mỗi cách phân tổ cộng thành 100",
    published: "Niên giám thống kê An Giang 2022, biểu 8",
    grid: `
Cơ cấu - Structure (%)
           | Tổng số - Total | Phân theo giới tính |       | Phân theo thành thị, nông thôn |
           |                 | Nam                 | Nữ    | Thành thị                      | Nông thôn
2011       | 100,00          | 49,73               | 50,27 | 27,60                          | 72,40
2012       | 100,00          | 49,75               | 50,25 | 28,50                          | 71,50
2013       | 100,00          | 49,76               | 50,24 | 28,60                          | 71,40
2014       | 100,00          | 49,77               | 50,23 | 29,90                          | 70,10
2015       | 100,00          | 49,79               | 50,21 | 30,40                          | 69,60
2016       | 100,00          | 49,80               | 50,20 | 30,90                          | 69,10
2017       | 100,00          | 49,82               | 50,18 | 31,39                          | 68,61
2018       | 100,00          | 49,83               | 50,17 | 31,89                          | 68,11
2019       | 100,00          | 49,84               | 50,16 | 32,39                          | 67,61
2020       | 100,00          | 49,84               | 50,16 | 32,33                          | 67,67
2021       | 100,00          | 49,84               | 50,16 | 32,43                          | 67,57
Sơ bộ 2022 | 100,00          | 50,62               | 49,38 | 33,87                          | 66,13
`,
    broken: [
      {
        name: "một cơ cấu gõ sai",
        change: { F12: "76,61" },
        expect: ["B12/E12/F12"],
      },
    ],
  },
  {
    name: "Chỉ tiêu kinh tế - xã hội 2019: khoảng, chữ, đánh giá",
    mayAsk: ["F7"],
    published: "Báo cáo thực hiện chỉ tiêu kinh tế - xã hội năm 2019",
    grid: `
TT | Chỉ tiêu                           | Đơn vị      | Kế hoạch năm 2019 | Ước thực hiện năm 2019 | Đánh giá
1  | Tốc độ tăng tổng sản phẩm trong nước (GDP) | %           | 6,6-6,8           | 7,02                   | Vượt
2  | Tốc độ tăng chỉ số giá tiêu dùng bình quân (CPI) | %           | Khoảng 4          | 2,79                   | Vượt
3  | Tốc độ tăng tổng kim ngạch xuất khẩu | %           | 7-8               | 8,1                    | Vượt
4  | Tỷ lệ nhập siêu so với tổng kim ngạch xuất khẩu | %           | Dưới 3            | Xuất siêu              | Vượt
5  | Tổng vốn đầu tư thực hiện toàn xã hội so GDP | %           | 33-34             | 33,9                   | Đạt
6  | Mức giảm tỷ lệ hộ nghèo theo chuẩn nghèo tiếp cận đa chiều | điểm %      | 1-1,5             | 1,1                    | Vượt
   | - Trong đó: Giảm tỷ lệ hộ nghèo tại các huyện nghèo | %           | 4                 | Trên 4                 |
7  | Tỷ lệ thất nghiệp ở khu vực thành thị | %           | Dưới 4            | 3,1                    | Đạt
8  | Tỷ lệ lao động qua đào tạo         | %           | 60-62             | 61-62                  | Đạt
   | - Trong đó: Tỷ lệ lao động qua đào tạo có văn bằng, chứng chỉ | %           | 24-24,5           | Khoảng 24              |
9  | Số giường bệnh trên 1 vạn dân (không tính giường trạm y tế xã) | giường bệnh | 27                | 27,5                   | Vượt
10 | Tỷ lệ dân số tham gia bảo hiểm y tế | %           | 88,1              | 89,3                   | Vượt
11 | Tỷ lệ khu công nghiệp có hệ thống xử lý nước thải tập trung | %           | 89                | 89                     | Đạt
12 | Tỷ lệ che phủ rừng                 | %           | 41,85             | 41,85                  | Đạt
`,
    broken: [],
  },
  {
    name: "Thu ngân sách tỉnh: A, I, 1, a; phẩy hàng nghìn; bằng 0",
    published: "Bộ Tài chính, quyết toán thu ngân sách Ninh Thuận 2002",
    grid: `
THU NSNN TRÊN ĐỊA BÀN TỈNH NINH THUẬN
    |                                    | Triệu đồng - Million dongs
STT | CHỈ TIÊU - ITEMS                   | QUYẾT TOÁN 2002
A   | TỔNG THU NSNN TRÊN ĐỊA BÀN         | "120,812"
I   | THU NỘI ĐỊA - DOMESTIC REVENUE     | "120,812"
1   | THU TỪ DOANH NGHIỆP NHÀ NƯỚC       | "26,966"
2   | THU TỪ DOANH NGHIỆP CÓ VỐN ĐẦU TƯ NƯỚC NGOÀI | "1,012"
3   | THU TỪ KHU VỰC CTN VÀ DỊCH VỤ NQD  | "29,310"
4   | THUẾ SỬ DỤNG ĐẤT NÔNG NGHIỆP       | "1,809"
5   | THUẾ THU NHẬP ĐỐI VỚI NGƯỜI CÓ THU NHẬP CAO | "2,022"
6   | LỆ PHÍ TRƯỚC BẠ                    | "5,657"
7   | THU XỔ SỐ KIẾN THIẾT               | "13,036"
8   | THU PHÍ XĂNG, DẦU                  | "0"
9   | THU PHÍ, LỆ PHÍ                    | "5,745"
10  | CÁC KHOẢN THU VỀ NHÀ, ĐẤT          | "15,583"
a   | Thuế nhà đất                       | "1,141"
b   | Thuế chuyển quyền sử dụng đất      | "727"
c   | Thu tiền thuê đất                  | "1,043"
d   | Thu tiền sử dụng đất               | "9,523"
e   | Thu bán nhà ở thuộc sở hữu Nhà nước | "3,149"
11  | THU KHÁC NGÂN SÁCH                 | "19,672"
II  | THU TỪ HẢI QUAN                    | "0"
`,
    broken: [
      {
        name: "gõ sai một khoản",
        change: { C12: '"18,036"' },
        expect: ["C5"],
      },
      {
        name: "cộng sai tiểu mục",
        change: { C19: '"5,923"' },
        expect: ["C15"],
      },
    ],
  },
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
    name: "Lao động theo loại hình kinh tế: người, chỉ số, cơ cấu chồng nhau",
    published: "Niên giám thống kê Quảng Ngãi 2016, biểu 24",
    grid: `
24. Lao động từ 15 tuổi trở lên đang làm việc tại thời điểm 1/7 hàng năm phân theo loại hình kinh tế
           | Tổng số                            | Chia ra - Of which |                |
           |                                    | Nhà nước           | Ngoài Nhà nước | Khu vực có vốn đầu tư nước ngoài
           | Người - Person                     |                    |                |
2010       | 718.415                            | 55.818             | 661.570        | 1.027
2011       | 701.645                            | 54.819             | 646.305        | 521
2012       | 716.062                            | 56.569             | 658.419        | 1.074
2013       | 730.661                            | 56.508             | 672.937        | 1.216
2014       | 741.081                            | 61.915             | 677.030        | 2.136
2015       | 742.174                            | 61.976             | 677.707        | 2.491
Sơ bộ 2016 | 751.368                            | 71.954             | 675.285        | 4.129
           | Chỉ số phát triển (Năm trước = 100) - % |                    |                |
2010       | 104,49                             | 137,61             | 102,52         | 61,20
2011       | 97,67                              | 98,21              | 97,69          | 50,73
2012       | 102,05                             | 103,19             | 101,87         | 206,14
2013       | 102,04                             | 99,89              | 102,2          | 113,22
2014       | 101,43                             | 109,57             | 100,61         | 175,66
2015       | 100,15                             | 100,10             | 100,10         | 116,62
Sơ bộ 2016 | 101,24                             | 116,10             | 99,64          | 165,76
           | Cơ cấu - Structure (%)             |                    |                |
2010       | 100                                | 7,77               | 92,09          | 0,14
2011       | 100                                | 7,81               | 92,11          | 0,08
2012       | 100                                | 7,9                | 91,95          | 0,15
2013       | 100                                | 7,73               | 92,1           | 0,17
2014       | 100                                | 8,35               | 91,36          | 0,29
2015       | 100                                | 8,35               | 91,31          | 0,34
Sơ bộ 2016 | 100                                | 9,58               | 89,87          | 0,55
`,
    broken: [
      {
        name: "gõ đảo hai chữ số",
        change: { D7: "685.419" },
        expect: ["B7"],
      },
    ],
  },
  {
    name: "Cơ cấu lao động theo thành phần kinh tế",
    published: "Niên giám thống kê Quảng Trị 2019, biểu 31",
    grid: `
Cơ cấu - Structure (%)
Năm        | Tổng số | Kinh tế Nhà nước | Kinh tế ngoài Nhà nước | Khu vực đầu tư nước ngoài
2010       | 100,00  | 12,99            | 86,91                  | 0,10
2011       | 100,00  | 12,93            | 86,94                  | 0,13
2012       | 100,00  | 12,99            | 86,86                  | 0,15
2013       | 100,00  | 12,68            | 87,05                  | 0,27
2014       | 100,00  | 12,68            | 87,05                  | 0,27
2015       | 100,00  | 13,10            | 86,54                  | 0,36
2016       | 100,00  | 13,84            | 85,79                  | 0,37
2017       | 100,00  | 13,82            | 85,75                  | 0,43
2018       | 100,00  | 13,25            | 86,29                  | 0,46
Sơ bộ 2019 | 100,00  | 12,16            | 87,30                  | 0,54
`,
    broken: [
      {
        name: "một cơ cấu gõ sai",
        change: { D7: "78,05" },
        expect: ["B7/C7/D7/E7"],
      },
    ],
  },
  {
    name: "Cơ cấu lao động các tỉnh, ba năm, mỗi năm ba cột, vùng ở trên",
    published: "Nam Định, thực trạng kinh tế xã hội 2016 - 2020, biểu 33",
    grid: `
Cơ cấu lao động từ 15 tuổi trở lên đang làm việc các tỉnh Đồng bằng sông Hồng giai đoạn 2016 - 2020
           |         |           |           |         |           |           |         |           | Đơn vị tính: %
           | 2016    |           |           | 2017    |           |           | 2018    |           |
           | Tổng số | Chia ra   |           | Tổng số | Chia ra   |           | Tổng số | Chia ra   |
           |         | Thành thị | Nông thôn |         | Thành thị | Nông thôn |         | Thành thị | Nông thôn
A          | 1       | 2         | 3         | 4       | 5         | 6         | 7       | 8         | 9
Vùng ĐBSH  | 100,0   | 30,6      | 69,4      | 100,0   | 30,5      | 69,5      | 100,0   | 30,9      | 69,1
Nam Định   | 100,0   | 16,2      | 83,8      | 100,0   | 16,2      | 83,8      | 100,0   | 16,8      | 83,2
Hà Nội     | 100,0   | 45,0      | 55,0      | 100,0   | 44,1      | 55,9      | 100,0   | 43,8      | 56,2
Vĩnh Phúc  | 100,0   | 20,3      | 79,7      | 100,0   | 20,6      | 79,4      | 100,0   | 22,8      | 77,2
Bắc Ninh   | 100,0   | 26,5      | 73,5      | 100,0   | 26,4      | 73,6      | 100,0   | 26,2      | 73,8
Quảng Ninh | 100,0   | 53,8      | 46,2      | 100,0   | 56,2      | 43,8      | 100,0   | 58,7      | 41,3
Hải Dương  | 100,0   | 21,3      | 78,7      | 100,0   | 22,6      | 77,4      | 100,0   | 22,5      | 77,5
Hải Phòng  | 100,0   | 41,5      | 58,5      | 100,0   | 41,1      | 58,9      | 100,0   | 42,4      | 57,6
`,
    broken: [
      {
        name: "nông thôn gõ đảo chữ số",
        change: { G12: "48,3" },
        expect: ["E12/F12/G12"],
      },
    ],
  },
  {
    name: "Cơ sở, giường bệnh, cán bộ y tế: nhiều tổng trong một cột, đơn vị tính trong ngoặc",
    published: "Niên giám thống kê Quảng Ngãi 2016, biểu 236",
    grid: `
236. Số cơ sở y tế, giường bệnh và cán bộ y tế năm 2016 phân theo thành phần kinh tế
                                   | Tổng số | Nhà nước | Ngoài nhà nước | Khu vực có vốn đầu tư nước ngoài
Cơ sở y tế (Cơ sở)                 | 240     | 239      | 1              | -
Bệnh viện                          | 20      | 19       | 1              | -
Phòng khám đa khoa khu vực         | 4       | 4        | -              | -
Nhà hộ sinh                        | -       | -        | -              | -
Trạm y tế xã, phường               | 183     | 183      | -              | -
Trạm y tế của cơ quan, xí nghiệp   | 1       | 1        | -              | -
Cơ sở y tế khác                    | 32      | 32       | -              | -
Giường bệnh (Giường)               | 3.780   | 3.770    | 10             | -
Bệnh viện                          | 2.780   | 2.770    | 10             | -
Phòng khám đa khoa khu vực         | 42      | 42       | -              | -
Nhà hộ sinh                        | -       | -        | -              | -
Trạm y tế xã, phường               | 915     | 915      | -              | -
Trạm y tế của cơ quan, xí nghiệp   | 3       | 3        | -              | -
Cơ sở y tế khác                    | 40      | 40       | -              | -
Cán bộ ngành y (Người)             | 3.687   | 3.611    | 76             | -
Bác sĩ                             | 792     | 763      | 29             | -
Y sĩ                               | 754     | 750      | 4              | -
Kỹ thuật viên y                    | 194     | 182      | 12             | -
Điều dưỡng                         | 1.320   | 1.301    | 19             | -
Hộ sinh                            | 608     | 596      | 12             | -
Y tế công cộng                     | 19      | 19       | -              | -
Cán bộ ngành dược (Người)          | 256     | 239      | 17             | -
Dược sĩ (Kể cả tiến sĩ, thạc sĩ, chuyên khoa) | 68      | 64       | 4              | -
Dược sĩ trung cấp                  | 185     | 172      | 13             | -
Dược tá                            | 3       | 3        | -              | -
`,
    broken: [
      {
        name: "ngang không khớp",
        change: { C21: "1.031" },
        expect: ["B21"],
        also: ["C17"],
      },
    ],
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
  {
    name: "Dân số theo dân tộc: chung, nam, nữ trong mỗi khu vực; chỉ vài dân tộc; cách hàng nghìn",
    published: "Tổng điều tra dân số và nhà ở 2019, biểu 2, rút gọn",
    grid: `
Biểu 2. Dân số theo dân tộc, thành thị, nông thôn và giới tính
                             |             |             |             |             |             |             |             |             | Đơn vị: Người
Dân tộc và đơn vị hành chính | Tổng số     |             |             | Thành thị   |             |             | Nông thôn   |             |
                             | Chung       | Nam         | Nữ          | Chung       | Nam         | Nữ          | Chung       | Nam         | Nữ
Hà Nội                       | "8 053 663" | "3 991 919" | "4 061 744" | "3 962 310" | "1 942 345" | "2 019 965" | "4 091 353" | "2 049 574" | "2 041 779"
Kinh                         | "7 945 411" | "3 942 379" | "4 003 032" | "3 923 490" | "1 925 835" | "1 997 655" | "4 021 921" | "2 016 544" | "2 005 377"
Tày                          | "19 236"    | "7 636"     | "11 600"    | "13 475"    | "5 446"     | "8 029"     | "5 761"     | "2 190"     | "3 571"
Mường                        | "62 239"    | "30 105"    | "32 134"    | "8 696"     | "3 699"     | "4 997"     | "53 543"    | "26 406"    | "27 137"
Hrê                          | "14"        | "10"        | "4"         | "9"         | "9"         | -           | "5"         | "1"         | "4"
Brâu                         | -           | -           | -           | -           | -           | -           | -           | -           | -
Rơ Măm                       | "1"         | -           | "1"         | "1"         | -           | "1"         | -           | -           | -
Người nước ngoài             | "279"       | "182"       | "97"        | "265"       | "171"       | "94"        | "14"        | "11"        | "3"
Không xác định               | "26 476"    | "10 010"    | "16 466"    | "18 005"    | "5 000"     | "13 005"    | "8 471"     | "5 010"     | "3 461"
`,
    broken: [
      {
        name: "nữ nông thôn gõ đảo chữ số",
        change: { J8: '"21 737"' },
        expect: ["D8", "H8"],
      },
    ],
  },
];
