import type { CorpusTable } from "./entry";

/** Labour force as statistical yearbooks published it. */
export const publishedLabour: readonly CorpusTable[] = [
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
];
