import type { CorpusTable } from "./entry";

/** Targets with ranges and words, and what was made of them. */
export const verdicts: readonly CorpusTable[] = [
  {
    name: "Chỉ tiêu, kết quả, đánh giá bằng chữ",
    grid: `
STT | Chỉ tiêu                           | ĐVT     | Chỉ tiêu Nghị quyết | Kết quả | Đánh giá
1   | Tỷ lệ bao phủ BHYT                 | %       | 95                  | 95,4    | Vượt
2   | Tỷ lệ lực lượng lao động tham gia BHXH | %       | Trên 22             | 21,02   | Chưa đạt
3   | Tỷ lệ lực lượng lao động tham gia BHTN | %       | 17-18               | 17,27   | Đạt
4   | Tỷ lệ nợ BHXH, BHYT, BHTN          | %       | Dưới 3              | 2,41    | Đạt
5   | Số người tham gia BHXH tự nguyện   | người   | 13.500              | 14.206  | Vượt
6   | Số hộ nghèo được cấp thẻ BHYT      | hộ      | 100%                | 100%    | Đạt
7   | Số thu                             | tỷ đồng | Khoảng 3.400        | 3.387   | Đạt
`,
    broken: [
      {
        name: "kết luận vượt mà kết quả thấp hơn",
        change: { E2: "94,5" },
        expect: ["F2"],
      },
      {
        name: "kết luận đạt mà vượt mức trần",
        change: { E5: "4,21" },
        expect: ["F5"],
      },
    ],
  },
  {
    name: "Tiêu chí và kết quả tự chấm, điểm tối đa, điểm đạt",
    grid: `
STT | Tiêu chí                           | Điểm tối đa | Điểm tự chấm | Ghi chú
1   | Hoàn thành chỉ tiêu thu            | 18          | 16,8         |
2   | Hoàn thành chỉ tiêu phát triển người tham gia | 21          | 18,1         |
3   | Giảm tỷ lệ chậm đóng               | 10          | 8,8          |
4   | Giải quyết hồ sơ đúng hạn          | 33          | 28,7         |
5   | Công tác tuyên truyền              | 16          | 15,5         |
    | Tổng điểm                          | 98          | 87,9         | Hoàn thành tốt
`,
    broken: [
      {
        name: "điểm một tiêu chí gõ sai",
        change: { C3: "26" },
        expect: ["C7 error"],
      },
    ],
  },
];
