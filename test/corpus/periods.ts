import type { CorpusTable } from "./entry";

/** Months, quarters, years, and what changed between them. */
export const periods: readonly CorpusTable[] = [
  {
    name: "Bốn quý cộng thành năm",
    grid: `
STT | Đơn vị                | Quý I | Quý II | Quý III | Quý IV | Cả năm
1   | Phan Rang - Tháp Chàm | 375   | 58     | 199     | 370    | 1.002
2   | Bác Ái                | 192   | 416    | 274     | 53     | 935
3   | Ninh Sơn              | 244   | 61     | 328     | 251    | 884
4   | Ninh Hải              | 155   | 258    | 43      | 171    | 627
5   | Ninh Phước            | 49    | 161    | 74      | 253    | 537
6   | Thuận Bắc             | 235   | 319    | 288     | 391    | 1.233
7   | Thuận Nam             | 172   | 271    | 42      | 58     | 543
    | Cộng                  | 1.422 | 1.544  | 1.248   | 1.547  | 5.761
`,
    broken: [
      {
        name: "một quý gõ sai",
        change: { E4: "348" },
        expect: ["G4", "E9 error"],
      },
      {
        name: "cả năm chưa cộng lại",
        change: { G7: "1.278" },
        expect: ["G7", "G9 error"],
      },
    ],
  },
  {
    name: "Mười hai tháng và cả năm, tháng ở dòng",
    grid: `
Tháng    | Số thu (triệu đồng) | Số chi (triệu đồng) | Số hồ sơ
Tháng 1  | 140.015,7           | 147.126,1           | 3.790
Tháng 2  | 117.521,9           | 148.962,0           | 4.060
Tháng 3  | 150.679,9           | 125.503,6           | 3.446
Tháng 4  | 107.532,9           | 135.168,3           | 2.290
Tháng 5  | 101.048,1           | 143.086,5           | 1.969
Tháng 6  | 144.305,2           | 147.626,6           | 3.027
Tháng 7  | 125.414,8           | 126.356,7           | 3.120
Tháng 8  | 157.711,7           | 126.551,3           | 3.649
Tháng 9  | 92.389,5            | 122.355,3           | 3.726
Tháng 10 | 108.453,0           | 131.396,0           | 3.161
Tháng 11 | 93.486,4            | 133.263,1           | 2.287
Tháng 12 | 140.887,3           | 120.699,6           | 2.855
Cả năm   | 1.479.446,6         | 1.608.095,1         | 37.380
`,
    broken: [
      {
        name: "số thu tháng 8 lệch dấu phẩy",
        change: { B9: "1.577.117,0" },
        expect: ["B14 error"],
      },
      {
        name: "số hồ sơ cả năm cũ",
        change: { D14: "37.690" },
        expect: ["D14 error"],
      },
    ],
  },
  {
    name: "Tháng, quý, năm xen nhau ở cột",
    grid: `
STT | Đơn vị                | Tháng 1 | Tháng 2 | Tháng 3 | Quý I | Tháng 4 | Tháng 5 | Tháng 6 | Quý II | 6 tháng
1   | Phan Rang - Tháp Chàm | 69      | 106     | 25      | 200   | 19      | 25      | 159     | 203    | 403
2   | Bác Ái                | 101     | 28      | 123     | 252   | 125     | 44      | 32      | 201    | 453
3   | Ninh Sơn              | 35      | 12      | 55      | 102   | 60      | 60      | 20      | 140    | 242
4   | Ninh Hải              | 54      | 37      | 19      | 110   | 45      | 20      | 22      | 87     | 197
5   | Ninh Phước            | 25      | 36      | 172     | 233   | 34      | 51      | 201     | 286    | 519
6   | Thuận Bắc             | 213     | 15      | 57      | 285   | 26      | 12      | 13      | 51     | 336
7   | Thuận Nam             | 23      | 74      | 19      | 116   | 12      | 20      | 21      | 53     | 169
    | Tổng                  | 520     | 308     | 470     | 1.298 | 321     | 232     | 468     | 1.021  | 2.319
`,
    broken: [
      {
        name: "tháng 5 của một huyện gõ sai",
        change: { H3: "47" },
        expect: ["J3", "H9 error"],
      },
      {
        name: "quý I gõ sai",
        change: { F6: "263" },
        expect: ["F6", "K6", "F9 error"],
      },
    ],
  },
  {
    name: "So cùng kỳ: tăng giảm và tỷ lệ tăng",
    grid: `
STT | Chỉ tiêu                         | 6 tháng 2023 | 6 tháng 2024 | So sánh            |
    |                                  |              |              | Tăng (+), giảm (-) | Tỷ lệ (%)
1   | Số người tham gia BHXH bắt buộc  | 42.661       | 45.243       | 2.582              | 6,05
2   | Số người tham gia BHXH tự nguyện | 5.324        | 5.284        | -40                | -0,75
3   | Số người tham gia BHTN           | 36.180       | 35.883       | -297               | -0,82
4   | Số người tham gia BHYT           | 537.471      | 518.029      | -19.442            | -3,62
`,
    broken: [
      {
        name: "số tăng gõ sai",
        change: { E4: "50" },
        expect: ["E4 error"],
      },
      {
        name: "tỷ lệ tăng không tính lại",
        change: { F6: "-3,12" },
        expect: ["F6 error"],
      },
      {
        name: "số kỳ này gõ sai",
        change: { D3: "47.243" },
        expect: ["E3 error", "F3 error"],
      },
    ],
  },
  {
    name: "So sánh bằng chỉ số: bằng bao nhiêu phần trăm cùng kỳ",
    grid: `
Nội dung                           | ĐVT        | Thực hiện cùng kỳ | Thực hiện kỳ này | So cùng kỳ (%)
Số thu BHXH, BHYT, BHTN            | Triệu đồng | 587.060           | 642.770          | 109,5
Số lượt KCB BHYT                   | Lượt       | 653.652           | 696.155          | 106,5
Chi KCB BHYT                       | Triệu đồng | 324.218           | 337.995          | 104,2
Số người hưởng trợ cấp thất nghiệp | Người      | 4.779             | 4.236            | 88,6
Số hồ sơ giải quyết qua dịch vụ công | Hồ sơ      | 110.344           | 152.353          | 138,1
`,
    broken: [
      {
        name: "chỉ số gõ sai",
        change: { E4: "124,2" },
        expect: ["E4"],
      },
    ],
  },
  {
    name: "Năm 2019 đến 2024, năm là số trong tiêu đề, tốc độ bình quân cuối bảng",
    grid: `
STT | Huyện                 | Số người tham gia BHXH tự nguyện qua các năm |       |       |       |       |
    |                       | 2019                               | 2020  | 2021  | 2022  | 2023  | 2024
1   | Phan Rang - Tháp Chàm | 206                                | 301   | 380   | 377   | 436   | 508
2   | Bác Ái                | 533                                | 803   | 1.105 | 1.193 | 1.403 | 1.427
3   | Ninh Sơn              | 852                                | 1.070 | 1.200 | 1.310 | 1.569 | 1.598
4   | Ninh Hải              | 624                                | 698   | 752   | 849   | 946   | 979
5   | Ninh Phước            | 355                                | 475   | 625   | 619   | 630   | 670
6   | Thuận Bắc             | 262                                | 295   | 348   | 352   | 394   | 419
7   | Thuận Nam             | 313                                | 378   | 503   | 610   | 703   | 820
    | Toàn tỉnh             | 3.145                              | 4.020 | 4.913 | 5.310 | 6.081 | 6.421
`,
    broken: [
      {
        name: "năm 2021 của một huyện gõ sai",
        change: { E6: "702" },
        expect: ["E10 error"],
      },
      {
        name: "toàn tỉnh năm 2023 đảo chữ số",
        change: { G10: "6.801" },
        expect: ["G10 error"],
      },
    ],
  },
  {
    name: "Ước thực hiện năm, so kế hoạch và so năm trước",
    grid: `
STT | Chỉ tiêu                        | Thực hiện 2022 | Kế hoạch 2023 | Ước thực hiện 2023 | So sánh (%)     |
    |                                 |                |               |                    | TH 2023/KH 2023 | TH 2023/TH 2022
1   | Số thu BHXH bắt buộc (tỷ đồng)  | 30,3           | 33,3          | 32,9               | 98,8            | 108,6
2   | Số thu BHYT (tỷ đồng)           | 348,5          | 381,6         | 375,3              | 98,3            | 107,7
3   | Số thu BHTN (tỷ đồng)           | 208,9          | 232,7         | 240,0              | 103,1           | 114,9
4   | Số thu BHXH tự nguyện (tỷ đồng) | 327,3          | 336,1         | 349,8              | 104,1           | 106,9
    | Tổng số                         | 915,0          | 983,7         | 998,0              | 101,5           | 109,1
`,
    broken: [
      {
        name: "tỷ lệ so kế hoạch cũ",
        change: { F4: "92,3" },
        expect: ["F4"],
      },
      {
        name: "ước thực hiện gõ mất dấu phẩy",
        change: { E5: "2.400,0" },
        expect: ["F5", "G5", "E7 error"],
      },
    ],
  },
];
