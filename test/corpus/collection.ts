import type { CorpusTable } from "./entry";

/** Money due, collected and late. */
export const collection: readonly CorpusTable[] = [
  {
    name: "Phải thu, đã thu, chậm đóng trên số phải thu",
    grid: `
TÌNH HÌNH THU BHXH, BHYT, BHTN 9 THÁNG NĂM 2023
    |                |             |           |              | Đơn vị tính: triệu đồng
STT | BHXH huyện     | Số phải thu | Số đã thu | Số chậm đóng | Tỷ lệ chậm đóng (%)
1   | TP. Quảng Ngãi | 35.520      | 34.977    | 543          | 1,53
2   | TX. Đức Phổ    | 307.947     | 292.659   | 15.288       | 4,96
3   | Bình Sơn       | 87.507      | 83.875    | 3.632        | 4,15
4   | Sơn Tịnh       | 42.262      | 40.731    | 1.531        | 3,62
5   | Tư Nghĩa       | 226.911     | 220.318   | 6.593        | 2,91
6   | Nghĩa Hành     | 296.749     | 285.415   | 11.334       | 3,82
7   | Mộ Đức         | 262.708     | 253.021   | 9.687        | 3,69
8   | Trà Bồng       | 148.311     | 142.557   | 5.754        | 3,88
9   | Sơn Hà         | 201.733     | 197.015   | 4.718        | 2,34
10  | Sơn Tây        | 499.737     | 476.155   | 23.582       | 4,72
11  | Minh Long      | 94.038      | 89.738    | 4.300        | 4,57
12  | Ba Tơ          | 87.072      | 83.494    | 3.578        | 4,11
13  | Lý Sơn         | 31.625      | 29.970    | 1.655        | 5,23
    | Tổng cộng      | 2.322.120   | 2.229.925 | 92.195       | 3,97
`,
    broken: [
      {
        name: "số chậm đóng một huyện gõ thừa chữ số",
        change: { E6: "36.332" },
        expect: ["C6", "F6", "E17 error"],
      },
      {
        name: "tỷ lệ toàn tỉnh tính trên số đã thu",
        change: { F17: "5,13" },
        expect: ["F17"],
      },
      {
        name: "số đã thu gõ đảo chữ số",
        change: { D4: "39.477" },
        expect: ["C4", "D17 error"],
      },
    ],
  },
  {
    name: "Chậm đóng trên kế hoạch thu, tỷ đồng hai số lẻ",
    grid: `
STT | Đơn vị                | Kế hoạch thu năm | Đã thu    | % kế hoạch | Số tiền chậm đóng | Tỷ lệ chậm đóng so KH thu (%)
    |                       | (tỷ đồng)        | (tỷ đồng) |            | (tỷ đồng)         |
1   | Phan Rang - Tháp Chàm | 92,96            | 50,60     | 54,43      | 2,34              | 2,52
2   | Bác Ái                | 57,11            | 31,76     | 55,61      | 2,37              | 4,15
3   | Ninh Sơn              | 48,24            | 24,71     | 51,22      | 1,42              | 2,94
4   | Ninh Hải              | 137,40           | 65,93     | 47,98      | 5,66              | 4,12
5   | Ninh Phước            | 500,43           | 251,77    | 50,31      | 20,09             | 4,01
6   | Thuận Bắc             | 275,54           | 139,85    | 50,75      | 10,13             | 3,68
7   | Thuận Nam             | 85,20            | 43,18     | 50,68      | 2,55              | 2,99
    | Tổng cộng             | 1.196,88         | 607,80    | 50,78      | 44,56             | 3,72
`,
    broken: [
      {
        name: "đã thu mất dấu phẩy",
        change: { D4: "3.176,00" },
        expect: ["E4", "D10 error"],
      },
      {
        name: "tỷ lệ chậm đóng còn của tháng trước",
        change: { G7: "4,21" },
        expect: ["G7"],
      },
      {
        name: "tổng kế hoạch lấy bản giao lần đầu",
        change: { C10: "1.208,88" },
        expect: ["C10 error", "E10", "G10"],
      },
    ],
  },
  {
    name: "Số thu theo quỹ, triệu đồng một số lẻ, tổng số ở cột đầu; cộng các số đã làm tròn",
    grid: `
Đơn vị tính: Triệu đồng
STT | Đơn vị                | Tổng số     | Trong đó      |                |           |          |
    |                       |             | BHXH bắt buộc | BHXH tự nguyện | BHYT      | BHTN     | BHTNLĐ-BNN
A   | B                     | 1=2+...+6   | 2             | 3              | 4         | 5        | 6
1   | Phan Rang - Tháp Chàm | 241.197,2   | 173.055,5     | 386,6          | 60.146,2  | 5.401,4  | 2.207,5
2   | Bác Ái                | 66.104,5    | 23.618,7      | 1.274,9        | 36.572,5  | 4.387,8  | 250,7
3   | Ninh Sơn              | 191.022,6   | 133.596,1     | 2.202,1        | 51.623,8  | 3.392,7  | 208,0
4   | Ninh Hải              | 69.572,5    | 20.188,2      | 305,5          | 47.115,3  | 1.229,7  | 733,9
5   | Ninh Phước            | 110.247,9   | 73.350,4      | 391,9          | 31.482,8  | 3.769,1  | 1.253,8
6   | Thuận Bắc             | 181.349,5   | 161.314,6     | 1.546,6        | 16.983,3  | 1.058,0  | 447,0
7   | Thuận Nam             | 203.887,5   | 176.228,4     | 1.528,9        | 21.864,5  | 3.142,1  | 1.123,6
    | Cộng                  | 1.063.381,9 | 761.351,9     | 7.636,5        | 265.788,3 | 22.380,8 | 6.224,3
`,
    broken: [
      {
        name: "BHYT một huyện gõ sai",
        change: { F8: "40.115,3" },
        expect: ["C8", "F12 error"],
      },
      {
        name: "tổng số của một huyện chưa cộng lại",
        change: { C10: "182.149,5" },
        expect: ["C10", "C12 error"],
      },
    ],
  },
  {
    name: "Chậm đóng theo thời gian: số đơn vị và số tiền xen nhau, đồng",
    grid: `
STT | Loại hình                     | Tổng chậm đóng |                | Dưới 3 tháng |               | Từ 3 tháng đến dưới 6 tháng |               | Từ 6 tháng trở lên |
    |                               | Số đơn vị      | Số tiền        | Số đơn vị    | Số tiền       | Số đơn vị                   | Số tiền       | Số đơn vị          | Số tiền
1   | Doanh nghiệp nhà nước         | 138            | 4.117.331.387  | 36           | 629.886.652   | 95                          | 2.620.238.128 | 7                  | 867.206.607
2   | Doanh nghiệp FDI              | 195            | 4.889.976.648  | 131          | 2.363.217.806 | 57                          | 1.603.657.290 | 7                  | 923.101.552
3   | Doanh nghiệp ngoài quốc doanh | 35             | 768.538.756    | 20           | 195.829.149   | 13                          | 443.113.763   | 2                  | 129.595.844
4   | Ngoài công lập                | 131            | 4.564.377.240  | 68           | 906.327.579   | 51                          | 1.496.188.993 | 12                 | 2.161.860.668
5   | Hợp tác xã                    | 123            | 4.412.941.348  | 69           | 1.315.269.476 | 45                          | 1.727.996.450 | 9                  | 1.369.675.422
6   | Hộ kinh doanh cá thể          | 261            | 4.616.944.572  | 245          | 3.496.921.277 | 11                          | 225.592.952   | 5                  | 894.430.343
    | Cộng                          | 883            | 23.370.109.951 | 569          | 8.907.451.939 | 272                         | 8.116.787.576 | 42                 | 6.345.870.436
`,
    broken: [
      {
        name: "số tiền của một nhóm thiếu ba số không",
        change: { H5: "443.114" },
        expect: ["D5", "H9 error"],
      },
      {
        name: "số đơn vị gõ sai",
        change: { E4: "138" },
        expect: ["C4", "E9 error"],
      },
    ],
  },
  {
    name: "Số phải thu gồm năm trước chuyển sang và phát sinh trong kỳ",
    grid: `
STT | Đơn vị                | Kỳ trước chuyển sang | Phải thu trong kỳ | Tổng số phải thu | Số đã thu | Còn phải thu chuyển kỳ sau
A   | B                     | 1                    | 2                 | 3=1+2            | 4         | 5=3-4
1   | Phan Rang - Tháp Chàm | 4.270                | 46.034            | 50.304           | 45.588    | 4.716
2   | Bác Ái                | 3.091                | 13.882            | 16.973           | 15.735    | 1.238
3   | Ninh Sơn              | 3.496                | 32.194            | 35.690           | 34.093    | 1.597
4   | Ninh Hải              | 1.111                | 60.324            | 61.435           | 56.846    | 4.589
5   | Ninh Phước            | 5.881                | 17.006            | 22.887           | 22.095    | 792
6   | Thuận Bắc             | 3.049                | 19.767            | 22.816           | 21.670    | 1.146
7   | Thuận Nam             | 2.514                | 31.088            | 33.602           | 30.346    | 3.256
    | Cộng                  | 23.412               | 220.295           | 243.707          | 226.373   | 17.334
`,
    broken: [
      {
        name: "phát sinh trong kỳ gõ sai",
        change: { D7: "10.006" },
        expect: ["E7 error", "D10 error"],
      },
      {
        name: "còn phải thu chưa tính lại",
        change: { G4: "1.388" },
        expect: ["G4 error", "G10 error"],
      },
    ],
  },
];
