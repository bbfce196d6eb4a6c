import type { CorpusTable } from "./entry";

/** Figures that happen to add up, and must not be taken for a rule. */
export const coincidences: readonly CorpusTable[] = [
  {
    name: "Tiếp nhận, đúng hạn, quá hạn, đang giải quyết, trả lại: phần lớn các cột bằng 0",
    grid: `
STT | Bộ phận        | Tiếp nhận | Đã giải quyết |         | Đang giải quyết | Trả lại, rút hồ sơ
    |                |           | Đúng hạn      | Quá hạn |                 |
1   | Quản lý thu    | 1.204     | 1.180         | 0       | 24              | 0
2   | Cấp sổ, thẻ    | 2.911     | 2.905         | 0       | 6               | 0
3   | Chế độ BHXH    | 688       | 640           | 0       | 41              | 7
4   | Giám định BHYT | 75        | 71            | 0       | 4               | 0
5   | Chi trả        | 310       | 302           | 1       | 7               | 0
6   | Tuyên truyền   | 12        | 12            | 0       | 0               | 0
    | Cộng           | 5.200     | 5.110         | 1       | 82              | 7
`,
    broken: [
      {
        name: "đúng hạn gõ đảo chữ số",
        change: { D5: "604" },
        expect: ["C5", "D9 error"],
      },
    ],
  },
  {
    name: "Một đơn vị duy nhất, tổng bằng chính nó",
    grid: `
STT | Đơn vị            | Chỉ tiêu | Thực hiện | Tỷ lệ (%)
1   | BHXH cơ sở Lý Sơn | 420      | 391       | 93,1
    | Tổng cộng         | 420      | 391       | 93,1
`,
    broken: [],
  },
  {
    name: "Số nhỏ, nhiều số 0, ba cột tình cờ có lúc cộng lại",
    grid: `
STT | Đơn vị     | Số vụ kiến nghị khởi tố | Số đơn thư | Số cuộc đối thoại | Số buổi tuyên truyền
1   | Phan Rang  | 1                       | 2          | 3                 | 12
2   | Bác Ái     | 0                       | 1          | 1                 | 4
3   | Ninh Sơn   | 0                       | 0          | 0                 | 6
4   | Ninh Hải   | 1                       | 1          | 2                 | 5
5   | Ninh Phước | 2                       | 0          | 1                 | 7
6   | Thuận Bắc  | 0                       | 2          | 2                 | 3
7   | Thuận Nam  | 0                       | 0          | 1                 | 4
`,
    broken: [],
  },
  {
    name: "Chỉ tiêu như nhau ở mọi nơi, chênh lệch điểm phần trăm",
    grid: `
STT | Đơn vị                | Chỉ tiêu (%) | Kết quả (%) | Chênh lệch (điểm %)
1   | Phan Rang - Tháp Chàm | 95           | 94,09       | -0,91
2   | Bác Ái                | 95           | 95,58       | 0,58
3   | Ninh Sơn              | 95           | 97,47       | 2,47
4   | Ninh Hải              | 95           | 94,12       | -0,88
5   | Ninh Phước            | 95           | 96,73       | 1,73
6   | Thuận Bắc             | 95           | 95,07       | 0,07
7   | Thuận Nam             | 95           | 94,01       | -0,99
`,
    broken: [
      {
        name: "chênh lệch sai",
        change: { E5: "0,12" },
        expect: ["E5"],
      },
    ],
  },
  {
    name: "Lũy kế bằng kỳ trước cộng trong kỳ; chỉ tiêu đứng xen",
    grid: `
STT | Đơn vị         | Chỉ tiêu năm | Lũy kế đến tháng trước | Thực hiện tháng này | Lũy kế đến tháng này | Tỷ lệ so chỉ tiêu (%)
1   | TP. Quảng Ngãi | 786          | 457                    | 24                  | 481                  | 61,2
2   | TX. Đức Phổ    | 1.820        | 1.117                  | 63                  | 1.180                | 64,8
3   | Bình Sơn       | 824          | 525                    | 44                  | 569                  | 69,1
4   | Sơn Tịnh       | 1.639        | 902                    | 58                  | 960                  | 58,6
5   | Tư Nghĩa       | 1.510        | 1.079                  | 104                 | 1.183                | 78,3
6   | Nghĩa Hành     | 2.051        | 1.209                  | 153                 | 1.362                | 66,4
7   | Mộ Đức         | 1.591        | 1.066                  | 44                  | 1.110                | 69,8
8   | Trà Bồng       | 2.003        | 1.260                  | 146                 | 1.406                | 70,2
9   | Sơn Hà         | 1.089        | 739                    | 74                  | 813                  | 74,7
10  | Sơn Tây        | 884          | 641                    | 59                  | 700                  | 79,2
11  | Minh Long      | 2.082        | 1.208                  | 124                 | 1.332                | 64,0
12  | Ba Tơ          | 2.407        | 1.572                  | 192                 | 1.764                | 73,3
13  | Lý Sơn         | 549          | 341                    | 47                  | 388                  | 70,7
    | Tổng cộng      | 19.235       | 12.116                 | 1.132               | 13.248               | 68,9
`,
    broken: [
      {
        name: "lũy kế tháng trước gõ sai",
        change: { D10: "789" },
        expect: ["F10", "D15 error"],
      },
      {
        name: "lũy kế chưa cộng tháng này",
        change: { F3: "1.117" },
        expect: ["F3", "G3", "F15 error"],
      },
    ],
  },
  {
    name: "Tỷ trọng từng huyện trong toàn tỉnh cạnh tỷ lệ đạt",
    grid: `
STT | Huyện                 | Kế hoạch thu (triệu đồng) | Đã thu (triệu đồng) | Tỷ lệ thực hiện KH (%) | Tỷ trọng số thu (%)
1   | Phan Rang - Tháp Chàm | 66.132                    | 29.598              | 44,76                  | 7,89
2   | Bác Ái                | 46.232                    | 26.189              | 56,65                  | 6,98
3   | Ninh Sơn              | 106.838                   | 63.888              | 59,80                  | 17,04
4   | Ninh Hải              | 230.687                   | 121.293             | 52,58                  | 32,35
5   | Ninh Phước            | 169.333                   | 73.373              | 43,33                  | 19,57
6   | Thuận Bắc             | 52.577                    | 29.206              | 55,55                  | 7,79
7   | Thuận Nam             | 77.566                    | 31.445              | 40,54                  | 8,39
    | Tổng cộng             | 749.365                   | 374.992             | 50,04                  | 100,00
`,
    broken: [
      {
        name: "đã thu gõ đảo chữ số, tỷ lệ và tỷ trọng không theo",
        change: { D4: "36.888" },
        expect: ["E4 error", "F4", "D9 error"],
      },
      {
        name: "tỷ trọng gõ sai",
        change: { F6: "13,57" },
        expect: ["F6"],
        also: ["F9"],
      },
    ],
  },
];
