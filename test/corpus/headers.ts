import type { CorpusTable } from "./entry";

/** Headers of several lines. */
export const headers: readonly CorpusTable[] = [
  {
    name: "Ba dòng tiêu đề, dòng công thức cột, ô gộp",
    grid: `
STT | Đơn vị                | Tổng số đơn vị, lao động |             | Chia ra          |          |                        |          | Ghi chú
    |                       |                          |             | Khu vực nhà nước |          | Khu vực ngoài nhà nước |          |
    |                       | Đơn vị                   | Lao động    | Đơn vị           | Lao động | Đơn vị                 | Lao động |
(1) | (2)                   | (3)=(5)+(7)              | (4)=(6)+(8) | (5)              | (6)      | (7)                    | (8)      | (9)
1   | Phan Rang - Tháp Chàm | 338                      | 2.101       | 113              | 1.316    | 225                    | 785      |
2   | Bác Ái                | 507                      | 7.657       | 36               | 5.685    | 471                    | 1.972    |
3   | Ninh Sơn              | 220                      | 8.825       | 48               | 1.656    | 172                    | 7.169    |
4   | Ninh Hải              | 247                      | 5.255       | 93               | 4.855    | 154                    | 400      |
5   | Ninh Phước            | 115                      | 2.324       | 88               | 1.856    | 27                     | 468      |
6   | Thuận Bắc             | 165                      | 3.358       | 53               | 1.694    | 112                    | 1.664    |
7   | Thuận Nam             | 408                      | 19.455      | 98               | 5.493    | 310                    | 13.962   |
    | Cộng                  | 2.000                    | 48.975      | 529              | 22.555   | 1.471                  | 26.420   |
`,
    broken: [
      {
        name: "lao động khu vực nhà nước gõ sai",
        change: { F9: "1.356" },
        expect: ["D9", "F12 error"],
      },
      {
        name: "tổng số đơn vị một huyện gõ sai",
        change: { C5: "369" },
        expect: ["C5", "C12 error"],
      },
    ],
  },
  {
    name: "Tiêu đề có xuống dòng trong lời, lũy kế, so tháng trước, so cùng kỳ",
    grid: `
STT | Đối tượng      | Tháng trước | Tháng này | So tháng trước |       | Cùng kỳ 2022 | So cùng kỳ     |
    |                |             |           | Số người (+/-) | %     |              | Số người (+/-) | %
1   | BHXH bắt buộc  | 60.766      | 61.622    | 856            | 1,41  | 59.828       | 1.794          | 3,00
2   | BHXH tự nguyện | 9.297       | 9.258     | -39            | -0,42 | 9.163        | 95             | 1,04
3   | BHTN           | 45.285      | 45.200    | -85            | -0,19 | 41.623       | 3.577          | 8,59
4   | BHYT           | 551.059     | 546.671   | -4.388         | -0,80 | 507.284      | 39.387         | 7,76
`,
    broken: [
      {
        name: "tháng này gõ sai",
        change: { D4: "9.458" },
        expect: ["E4 error", "F4 error", "H4 error", "I4 error"],
      },
      {
        name: "so cùng kỳ gõ sai",
        change: { H6: "31.387" },
        expect: ["H6 error"],
      },
      {
        name: "phần trăm so tháng trước sai",
        change: { F3: "2,91" },
        expect: ["F3 error"],
      },
    ],
  },
  {
    name: "Khối ghép hai kỳ: chỉ tiêu chung, thực hiện từng kỳ, tỷ lệ từng kỳ",
    grid: `
STT | Đơn vị                | Chỉ tiêu năm | Thực hiện đến 30/6 |            | Thực hiện đến 30/9 |            | Còn phải thực hiện
    |                       |              | Số người           | % chỉ tiêu | Số người           | % chỉ tiêu |
1   | Phan Rang - Tháp Chàm | 1.406        | 793                | 56,4       | 1.036              | 73,7       | 370
2   | Bác Ái                | 1.508        | 902                | 59,8       | 1.159              | 76,9       | 349
3   | Ninh Sơn              | 400          | 173                | 43,3       | 342                | 85,5       | 58
4   | Ninh Hải              | 725          | 292                | 40,3       | 597                | 82,3       | 128
5   | Ninh Phước            | 423          | 254                | 60,0       | 365                | 86,3       | 58
6   | Thuận Bắc             | 529          | 295                | 55,8       | 450                | 85,1       | 79
7   | Thuận Nam             | 928          | 418                | 45,0       | 662                | 71,3       | 266
    | Toàn tỉnh             | 5.919        | 3.127              | 52,8       | 4.611              | 77,9       | 1.308
`,
    broken: [
      {
        name: "số 30/9 gõ sai",
        change: { F6: "537" },
        expect: ["G6", "H6", "F10 error"],
      },
      {
        name: "còn phải thực hiện chưa tính lại",
        change: { H8: "99" },
        expect: ["H8", "H10 error"],
      },
      {
        name: "% 30/6 tính trên số cũ",
        change: { E4: "53,8" },
        expect: ["E4"],
      },
    ],
  },
];
