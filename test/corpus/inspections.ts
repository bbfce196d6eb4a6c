import type { CorpusTable } from "./entry";

/** Inspections: counts beside money recovered and fines. */
export const inspections: readonly CorpusTable[] = [
  {
    name: "Kế hoạch, thực hiện, số tiền thu hồi; hai chữ số 02, 04",
    grid: `
STT | Hình thức                          | Kế hoạch (đơn vị) | Đã thực hiện (đơn vị) | Tỷ lệ (%) | Số tiền chậm đóng trước TTKT (triệu đồng) | Đã nộp (triệu đồng)
1   | Thanh tra chuyên ngành theo kế hoạch | 38                | 21                    | 55,3      | 5.210,4                            | 3.987,2
2   | Thanh tra đột xuất                 | "08"              | "05"                  | 62,5      | 1.866,7                            | 1.240
3   | Kiểm tra nội bộ                    | 14                | 9                     | 64,3      | -                                  | -
4   | Phối hợp liên ngành                | 49                | 30                    | 61,2      | 2.410,1                            | 1.105,9
    | Cộng                               | 109               | 65                    | 59,6      | 9.487,2                            | 6.333,1
`,
    broken: [
      {
        name: "số đã thực hiện gõ sai",
        change: { D5: "36" },
        expect: ["E5", "D6 error"],
      },
      {
        name: "số tiền đã nộp lệch mười lần",
        change: { G2: "39.872,0" },
        expect: ["G6 error"],
      },
    ],
  },
  {
    name: "Số cuộc, số đơn vị, số lao động truy đóng, hai năm so sánh",
    grid: `
TT | Nội dung                           | Đơn vị tính | Năm 2022 | Năm 2023 | Tăng, giảm
1  | Số đơn vị được thanh tra, kiểm tra | đơn vị      | 96       | 118      | 22
2  | Số lao động chưa đóng              | người       | 214      | 187      | -27
3  | Số tiền truy thu                   | triệu đồng  | 1.905,6  | 1.644,2  | -261,4
4  | Số quyết định xử phạt              | quyết định  | 7        | 11       | 4
5  | Số tiền xử phạt                    | triệu đồng  | 312      | 498,5    | 186,5
6  | Tỷ lệ đơn vị nộp đủ sau kết luận   | %           | 71,4     | 76,3     | 4,9
`,
    broken: [
      {
        name: "chênh lệch gõ sai",
        change: { F3: "27" },
        expect: ["F3"],
      },
    ],
  },
];
