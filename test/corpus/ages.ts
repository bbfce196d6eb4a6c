import type { CorpusTable } from "./entry";

/** Age groups, ranks and marks. */
export const ages: readonly CorpusTable[] = [
  {
    name: "Nhóm tuổi 15-19, 20-24: khoảng tuổi không phải số",
    grid: `
Nhóm tuổi | Nam    | Nữ     | Tổng số | Cơ cấu (%)
15-19     | 3.529  | 4.692  | 8.221   | 20,61
20-24     | 424    | 592    | 1.016   | 2,55
25-29     | 2.828  | 446    | 3.274   | 8,21
30-34     | 508    | 4.711  | 5.219   | 13,08
35-39     | 314    | 327    | 641     | 1,61
40-44     | 407    | 2.275  | 2.682   | 6,72
45-49     | 1.501  | 421    | 1.922   | 4,82
50-54     | 1.621  | 4.181  | 5.802   | 14,54
55-59     | 4.841  | 1.685  | 6.526   | 16,36
60+       | 3.842  | 751    | 4.593   | 11,51
Tổng số   | 19.815 | 20.081 | 39.896  | 100,00
`,
    broken: [
      {
        name: "nam một nhóm gõ sai",
        change: { B5: "548" },
        expect: ["D5", "B12 error"],
      },
      {
        name: "tổng một nhóm chưa cộng lại",
        change: { D8: "2.122" },
        expect: ["D8", "E8", "D12 error"],
      },
    ],
  },
  {
    name: "Xếp hạng và điểm giữa các cột số",
    grid: `
STT | Đơn vị                | Chỉ tiêu | Thực hiện | Tỷ lệ (%) | Xếp hạng | Thực hiện cùng kỳ | Hạng cùng kỳ
1   | Phan Rang - Tháp Chàm | 2.289    | 1.618     | 70,7      | 3        | 1.488             | 2
2   | Bác Ái                | 2.118    | 2.049     | 96,7      | 1        | 1.685             | 1
3   | Ninh Sơn              | 926      | 711       | 76,8      | 5        | 697               | 4
4   | Ninh Hải              | 1.376    | 1.225     | 89,0      | 2        | 1.072             | 3
5   | Ninh Phước            | 2.021    | 1.780     | 88,1      | 7        | 1.676             | 6
6   | Thuận Bắc             | 1.795    | 1.543     | 86,0      | 4        | 1.369             | 5
7   | Thuận Nam             | 954      | 761       | 79,8      | 6        | 733               | 7
    | Cộng                  | 11.479   | 9.687     | 84,4      |          | 8.720             |
`,
    broken: [
      {
        name: "cùng kỳ gõ sai",
        change: { G2: "1.988" },
        expect: ["G9 error"],
      },
    ],
  },
];
