import type { CorpusTable } from "./entry";

/** Totals at the top, at the bottom, twice, or nowhere; totals across. */
export const totals: readonly CorpusTable[] = [
  {
    name: "Tổng ở trên và nhắc lại ở dưới",
    grid: `
STT | Đơn vị                | Số sổ BHXH đã trả | Số sổ còn phải trả
    | Toàn tỉnh             | 66.518            | 1.096
1   | Phan Rang - Tháp Chàm | 10.623            | 114
2   | Bác Ái                | 17.002            | 307
3   | Ninh Sơn              | 5.750             | 139
4   | Ninh Hải              | 2.679             | 22
5   | Ninh Phước            | 10.038            | 74
6   | Thuận Bắc             | 2.650             | 61
7   | Thuận Nam             | 17.776            | 379
    | Tổng cộng             | 66.518            | 1.096
`,
    broken: [
      {
        name: "hai dòng tổng khác nhau",
        change: { C10: "66.618" },
        expect: ["C10 error"],
      },
      {
        name: "một huyện gõ sai, cả hai tổng không khớp",
        change: { D4: "337" },
        expect: ["D2 error", "D10 error"],
      },
    ],
  },
  {
    name: "Không có dòng tổng",
    grid: `
STT | Đại lý thu                  | Số điểm thu | Số nhân viên | Số người vận động được
1   | Bưu điện tỉnh               | 52          | 40           | 3.131
2   | Công ty PVI                 | 35          | 7            | 518
3   | Viettel tỉnh                | 5           | 20           | 1.385
4   | Hội Nông dân                | 63          | 8            | 238
5   | Trung tâm y tế xã Phước Hậu | 16          | 15           | 1.905
`,
    broken: [],
  },
  {
    name: "Không có tổng, tỷ lệ từng dòng",
    grid: `
STT | Cơ sở khám chữa bệnh | Số hồ sơ đề nghị | Số hồ sơ đã liên thông | Tỷ lệ liên thông
1   | BVĐK tỉnh            | 8.170            | 7.928                  | 97,04%
2   | BV Y dược cổ truyền  | 8.373            | 7.741                  | 92,45%
3   | TTYT Ninh Sơn        | 995              | 928                    | 93,27%
4   | TTYT Ninh Hải        | 31.215           | 29.462                 | 94,38%
5   | TTYT Thuận Nam       | 1.227            | 1.167                  | 95,11%
6   | PKĐK Thái Hòa        | 40.190           | 37.946                 | 94,42%
`,
    broken: [
      {
        name: "tỷ lệ gõ đảo chữ số",
        change: { E4: "39,27%" },
        expect: ["E4"],
      },
      {
        name: "số hồ sơ gõ thừa chữ số",
        change: { D6: "11.667" },
        expect: ["E6"],
      },
    ],
  },
  {
    name: "Tổng số bằng thành thị cộng nông thôn, tổng ở dưới",
    grid: `
Đơn vị tính: người
STT | Huyện, thành phố      | Dân số trung bình |           |           | Mật độ (người/km2)
    |                       | Tổng số           | Thành thị | Nông thôn |
1   | Phan Rang - Tháp Chàm | 76.209            | 4.499     | 71.710    | 79
2   | Bác Ái                | 51.227            | 21.453    | 29.774    | 90
3   | Ninh Sơn              | 38.890            | 9.443     | 29.447    | 98
4   | Ninh Hải              | 95.390            | 13.197    | 82.193    | 1.554
5   | Ninh Phước            | 96.546            | 57.877    | 38.669    | 378
6   | Thuận Bắc             | 58.566            | 10.139    | 48.427    | 1.083
7   | Thuận Nam             | 90.221            | 9.096     | 81.125    | 314
    | Toàn tỉnh             | 507.049           | 125.704   | 381.345   | 178
`,
    broken: [
      {
        name: "nông thôn gõ sai",
        change: { E9: "42.427" },
        expect: ["C9", "E11 error"],
      },
      {
        name: "tổng số của một huyện chưa cộng lại",
        change: { C7: "96.390" },
        expect: ["C7", "C11 error"],
      },
    ],
  },
  {
    name: "Nam, nữ cộng lại ở cột cuối; ô trống và gạch ngang",
    grid: `
Tên xã      | Nam | Nữ  | Cộng
Phước Bình  | 12  | 31  | 43
Phước Hòa   | -   | 8   | 8
Phước Tân   | 22  | 40  | 62
Phước Trung |     | 17  | 17
Phước Thành | 45  | 52  | 97
Phước Chính | 9   | -   | 9
Tổng        | 88  | 148 | 236
`,
    broken: [
      {
        name: "cộng ngang sai",
        change: { D4: "52" },
        expect: ["D4", "D8 error"],
      },
      {
        name: "một xã gõ sai",
        change: { C6: "25" },
        expect: ["D6", "C8 error"],
      },
    ],
  },
  {
    name: "Dòng tổng ghi «Toàn huyện», có dòng so sánh ở dưới",
    grid: `
STT | Xã, thị trấn                | Kế hoạch | Thực hiện | % thực hiện
1   | Thị trấn Tân Sơn            | 481      | 474       | 98,5
2   | Xã Lâm Sơn                  | 330      | 257       | 77,9
3   | Xã Lương Sơn                | 400      | 266       | 66,5
4   | Xã Quảng Sơn                | 439      | 463       | 105,5
5   | Xã Mỹ Sơn                   | 227      | 158       | 69,6
6   | Xã Hòa Sơn                  | 391      | 257       | 65,7
7   | Xã Ma Nới                   | 417      | 354       | 84,9
8   | Xã Nhơn Sơn                 | 304      | 332       | 109,2
    | Toàn huyện                  | 2.989    | 2.561     | 85,7
    | Cùng kỳ năm trước           | 2.775    | 2.319     | 83,6
    | So cùng kỳ (tăng +, giảm -) | 214      | 242       |
`,
    broken: [
      {
        name: "một xã bị bỏ sót số",
        change: { D8: "35" },
        expect: ["E8 error", "D10 error"],
      },
      {
        name: "tổng gõ đảo chữ số",
        change: { C10: "9.289" },
        expect: ["C10 error", "E10 error"],
      },
    ],
  },
];
