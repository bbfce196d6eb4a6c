import type { CorpusTable } from "./entry";

/** What stands under the units: totals, averages, shares, blanks. */
export const bottoms: readonly CorpusTable[] = [
  {
    name: "Dòng bình quân, cao nhất, thấp nhất dưới các đơn vị, không có tổng",
    grid: `
STT | Đơn vị    | Số người phải phụ trách | Số cán bộ | Số người/cán bộ
1   | Phan Rang | 172.400                 | 31        | 5.561
2   | Bác Ái    | 33.545                  | 9         | 3.727
3   | Ninh Sơn  | 67.269                  | 13        | 5.175
4   | Ninh Hải  | 86.315                  | 15        | 5.754
5   | Thuận Nam | 52.675                  | 11        | 4.789
    | Bình quân | 82.441                  | 15,8      | 5.218
    | Cao nhất  | 172.400                 | 31        | 5.754
    | Thấp nhất | 33.545                  | 9         | 3.727
`,
    broken: [],
  },
  {
    name: "Dưới dòng cộng có dòng tỷ lệ và dòng so năm trước",
    grid: `
Huyện        | Hộ gia đình | Học sinh, sinh viên | Hộ nghèo, cận nghèo | Cộng
Ninh Sơn     | 12.410      | 9.806               | 8.120               | 30.336
Ninh Hải     | 15.377      | 12.004              | 5.911               | 33.292
Ninh Phước   | 20.118      | 16.930              | 7.042               | 44.090
Thuận Nam    | 9.246       | 8.115               | 6.388               | 23.749
Cộng         | 57.151      | 46.855              | 27.461              | 131.467
Tỷ trọng (%) | 43,5        | 35,6                | 20,9                | 100
Năm trước    | 55.208      | 45.760              | 29.114              | 130.082
`,
    broken: [
      {
        name: "học sinh một huyện gõ sai",
        change: { C3: "12.400" },
        expect: ["E3", "C6 error"],
      },
    ],
  },
  {
    name: "Dòng tổng để trống chưa cộng",
    grid: `
STT | Đơn vị    | Chỉ tiêu | Thực hiện | Tỷ lệ đạt (%)
1   | Ninh Sơn  | 1.420    | 1.105     | 77,8
2   | Ninh Hải  | 1.655    | 1.390     | 84,0
3   | Bác Ái    | 380      | 402       | 105,8
4   | Thuận Nam | 1.204    | 987       | 82,0
    | Cộng      |          |           |
`,
    broken: [
      {
        name: "tỷ lệ gõ sai",
        change: { E3: "88,0" },
        expect: ["E3 error"],
      },
    ],
  },
  {
    name: "Chỉ tiêu bằng 0 hoặc chưa giao: tỷ lệ ghi gạch ngang",
    grid: `
STT | Xã            | Chỉ tiêu | Thực hiện | Tỷ lệ (%)
1   | Xã Phước Dinh | 120      | 96        | 80,0
2   | Xã Cà Ná      | 0        | 14        | -
3   | Xã Nhị Hà     | -        | 5         | -
4   | Xã Phước Hà   | 45       | -         | -
5   | Xã Phước Minh | 66       | 57        | 86,4
6   | Xã Phước Nam  | 80       | 62        | 77,5
    | Cộng          | 311      | 234       | 75,2
`,
    broken: [
      {
        name: "tổng thực hiện cũ",
        change: { D8: "243" },
        expect: ["D8 error", "E8"],
      },
    ],
  },
];
