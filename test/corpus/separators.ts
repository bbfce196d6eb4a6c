import type { CorpusTable } from "./entry";

/** Figures as other locales and typists write them. */
export const separators: readonly CorpusTable[] = [
  {
    name: "Phẩy hàng nghìn, chấm thập phân, toàn chữ",
    grid: `
STT | Đơn vị                | Chỉ tiêu | Thực hiện | Tỷ lệ đạt
1   | Phan Rang - Tháp Chàm | "5,613"  | "5,853"   | "104.28%"
2   | Bác Ái                | "2,338"  | "1,971"   | "84.30%"
3   | Ninh Sơn              | "3,697"  | "3,265"   | "88.31%"
4   | Ninh Hải              | "8,347"  | "7,231"   | "86.63%"
5   | Ninh Phước            | "14,277" | "12,516"  | "87.67%"
6   | Thuận Bắc             | "1,355"  | "1,357"   | "100.15%"
7   | Thuận Nam             | "41,948" | "42,359"  | "100.98%"
    | Tổng cộng             | "77,575" | "74,552"  | "96.10%"
`,
    broken: [
      {
        name: "số thực hiện đảo chữ số",
        change: { D4: '"3,625"' },
        expect: ["E4 error", "D9 error"],
      },
      {
        name: "tổng cũ",
        change: { C9: '"78,575"' },
        expect: ["C9 error", "E9 error"],
      },
    ],
  },
  {
    name: "Chấm hàng nghìn, phẩy thập phân, toàn chữ",
    grid: `
STT | Đơn vị                | Chỉ tiêu | Thực hiện | Tỷ lệ đạt
1   | Phan Rang - Tháp Chàm | "5.613"  | "5.853"   | "104,28%"
2   | Bác Ái                | "2.338"  | "1.971"   | "84,30%"
3   | Ninh Sơn              | "3.697"  | "3.265"   | "88,31%"
4   | Ninh Hải              | "8.347"  | "7.231"   | "86,63%"
5   | Ninh Phước            | "14.277" | "12.516"  | "87,67%"
6   | Thuận Bắc             | "1.355"  | "1.357"   | "100,15%"
7   | Thuận Nam             | "41.948" | "42.359"  | "100,98%"
    | Tổng cộng             | "77.575" | "74.552"  | "96,10%"
`,
    broken: [
      {
        name: "số thực hiện đảo chữ số",
        change: { D4: '"3.625"' },
        expect: ["E4 error", "D9 error"],
      },
      {
        name: "tổng cũ",
        change: { C9: '"78.575"' },
        expect: ["C9 error", "E9 error"],
      },
    ],
  },
  {
    name: "Cách hàng nghìn, phẩy thập phân, toàn chữ",
    grid: `
STT | Đơn vị                | Chỉ tiêu | Thực hiện | Tỷ lệ đạt
1   | Phan Rang - Tháp Chàm | "1 568"  | "1 368"   | "87,24%"
2   | Bác Ái                | "24 449" | "23 056"  | "94,30%"
3   | Ninh Sơn              | "6 703"  | "7 023"   | "104,77%"
4   | Ninh Hải              | "20 281" | "20 993"  | "103,51%"
5   | Ninh Phước            | "2 776"  | "2 484"   | "89,48%"
6   | Thuận Bắc             | "21 233" | "18 707"  | "88,10%"
7   | Thuận Nam             | "7 084"  | "6 671"   | "94,17%"
    | Tổng cộng             | "84 094" | "80 302"  | "95,49%"
`,
    broken: [
      {
        name: "số thực hiện đảo chữ số",
        change: { D4: '"7 203"' },
        expect: ["E4 error", "D9 error"],
      },
      {
        name: "tổng cũ",
        change: { C9: '"85 094"' },
        expect: ["C9 error", "E9 error"],
      },
    ],
  },
  {
    name: "Số không dấu hàng nghìn",
    grid: `
STT | Đơn vị                | Chỉ tiêu | Thực hiện | Tỷ lệ đạt
1   | Phan Rang - Tháp Chàm | 12672    | 12017     | 94,83%
2   | Bác Ái                | 6628     | 6086      | 91,82%
3   | Ninh Sơn              | 2225     | 2161      | 97,12%
4   | Ninh Hải              | 1466     | 1302      | 88,81%
5   | Ninh Phước            | 4057     | 4109      | 101,28%
6   | Thuận Bắc             | 11722    | 12025     | 102,58%
7   | Thuận Nam             | 3180     | 3164      | 99,50%
    | Tổng cộng             | 41950    | 40864     | 97,41%
`,
    broken: [
      {
        name: "số thực hiện đảo chữ số",
        change: { D4: "2611" },
        expect: ["E4 error", "D9 error"],
      },
      {
        name: "tổng cũ",
        change: { C9: "42950" },
        expect: ["C9 error", "E9 error"],
      },
    ],
  },
  {
    name: "Số liệu dán từ nơi khác: vài ô là chữ, vài ô là số",
    grid: `
STT | Đơn vị     | Dân số   | Số người tham gia BHYT | Tỷ lệ bao phủ (%)
1   | Ninh Sơn   | 72.932   | "67.269"               | 92,24
2   | Ninh Hải   | "93.838" | 86.315                 | "91,98"
3   | Ninh Phước | 130.316  | "116.977"              | 89,76
4   | Thuận Nam  | "57.822" | 52.675                 | "91,10"
    | Cộng       | 354.908  | 323.236                | 91,08
`,
    broken: [
      {
        name: "một ô gõ dấu phẩy thay dấu chấm trong cột số",
        change: { D3: "86,315" },
        expect: ["D3 error"],
      },
      {
        name: "số dân gõ sai",
        change: { C4: "103.316" },
        expect: ["E4 error", "C6 error"],
        also: ["D4"],
      },
    ],
  },
  {
    name: "Tỷ đồng hai số lẻ và nghìn tỷ: 3.278,82 là hợp lệ",
    grid: `
Đơn vị tính: tỷ đồng
STT | Quỹ                  | Số dư đầu năm | Thu trong năm | Chi trong năm | Số dư cuối năm
1   | Quỹ ốm đau, thai sản | 527,18        | 844,47        | 739,18        | 632,47
2   | Quỹ hưu trí, tử tuất | 3.392,45      | 2.264,38      | 1.826,39      | 3.830,44
3   | Quỹ TNLĐ, BNN        | 4.572,11      | 563,44        | 343,19        | 4.792,36
4   | Quỹ BHYT             | 458,54        | 1.478,96      | 1.260,54      | 676,96
5   | Quỹ BHTN             | 2.535,42      | 1.252,72      | 680,61        | 3.107,53
    | Cộng                 | 11.485,70     | 6.403,97      | 4.849,91      | 13.039,76
`,
    broken: [
      {
        name: "chi một quỹ gõ sai",
        change: { E6: "1.460,54" },
        expect: ["F6 error", "E8 error"],
      },
      {
        name: "số dư cuối không tính lại",
        change: { F4: "3.980,44" },
        expect: ["F4 error", "F8 error"],
      },
    ],
  },
  {
    name: "Nghìn người một số lẻ, tổng lệch phần làm tròn",
    grid: `
Đơn vị tính: nghìn người
Vùng      | Lực lượng lao động | Tham gia BHXH | Tỷ lệ (%)
Đồng bằng | 427,7              | 170,0         | 39,8
Trung du  | 123,7              | 34,0          | 27,5
Miền núi  | 71,0               | 7,8           | 11,0
Hải đảo   | 11,2               | 1,4           | 12,2
Thành thị | 373,5              | 157,0         | 42,0
Chung     | 1.007,1            | 370,2         | 36,8
`,
    broken: [
      {
        name: "lực lượng lao động gõ sai",
        change: { B4: "1.237,0" },
        expect: ["D4", "B8"],
      },
    ],
  },
  {
    name: "Cột chữ có dấu cộng, dấu trừ dài",
    grid: `
Đơn vị     | Năm 2023 | Năm 2024 | Tăng (+), giảm (-)
Ninh Sơn   | 3.005    | 3.214    | +209
Ninh Hải   | 3.500    | 3.345    | −155
Ninh Phước | 4.212    | 4.480    | +268
Thuận Nam  | 2.870    | 2.801    | −69
Cộng       | 13.587   | 13.840   | +253
`,
    broken: [
      {
        name: "chênh lệch gõ sai",
        change: { D4: "554" },
        expect: ["D4 error", "D6 error"],
      },
      {
        name: "số năm 2024 gõ đảo",
        change: { C2: "3.241" },
        expect: ["D2 error", "C6 error"],
      },
    ],
  },
  {
    name: "Số người gõ dấu chấm thành số lẻ (Excel tiếng Anh) trong một cột",
    grid: `
STT | Đơn vị         | Dân số  | Số người tham gia BHYT
1   | TP. Quảng Ngãi | 66.958  | 61.209
2   | TX. Đức Phổ    | 40.651  | 38.391
3   | Bình Sơn       | 22.274  | 20.273
4   | Sơn Tịnh       | 17.806  | 16.984
5   | Tư Nghĩa       | 41.890  | 39.650
6   | Nghĩa Hành     | 23.590  | 22.534
7   | Mộ Đức         | 196.762 | 177.262
8   | Trà Bồng       | 59.050  | 53.422
9   | Sơn Hà         | 47.577  | 44.598
10  | Sơn Tây        | 23.199  | 20.880
11  | Minh Long      | 18.919  | 17.966
12  | Ba Tơ          | 143.150 | 130.117
13  | Lý Sơn         | 54.454  | 50.983
    | Tổng cộng      | 756.280 | 694.269
`,
    broken: [
      {
        name: "67.269 thành 67,269",
        change: { D5: "16,984" },
        expect: ["D5 error"],
      },
      {
        name: "tổng BHYT của tháng trước",
        change: { D15: "695.472" },
        expect: ["D15 error"],
      },
    ],
  },
];
