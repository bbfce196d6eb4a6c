import type { CorpusTable } from "./entry";

/** Indicators down the rows, each with its unit. */
export const indicators: readonly CorpusTable[] = [
  {
    name: "Chỉ tiêu ở dòng, đơn vị tính khác nhau, tỷ lệ đạt",
    grid: `
KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2023
TT | Chỉ tiêu                          | ĐVT     | Kế hoạch | Thực hiện | Tỷ lệ đạt (%)
1  | Số người tham gia BHXH bắt buộc   | Người   | 62.350   | 60.918    | 97,70
2  | Số người tham gia BHXH tự nguyện  | Người   | 12.480   | 11.067    | 88,68
3  | Số người tham gia BHTN            | Người   | 43.210   | 42.885    | 99,25
4  | Số người tham gia BHYT            | Người   | 566.100  | 558.437   | 98,65
5  | Tỷ lệ bao phủ BHYT                | %       | 94,25    | 93,18     |
6  | Số thu BHXH, BHYT, BHTN           | Tỷ đồng | 1.425,6  | 1.451,92  | 101,85
7  | Tỷ lệ chậm đóng                   | %       | 2,65     | 2,41      |
8  | Tỷ lệ chi trả không dùng tiền mặt | %       | 62       | 71,5      |
`,
    broken: [
      {
        name: "thực hiện gõ sai",
        change: { E6: "588.437" },
        expect: ["F6 error"],
      },
      {
        name: "tỷ lệ đạt không tính lại",
        change: { F8: "151,85" },
        expect: ["F8 error"],
      },
    ],
  },
  {
    name: "Chỉ tiêu có mục con 1.1, đơn vị tính ở cột cuối",
    grid: `
TT    | Chỉ tiêu               | Thực hiện 2022 | Kế hoạch 2023 | Thực hiện 2023 | TH/KH (%) | Đơn vị tính
1     | Số người tham gia BHXH | 64.715         | 70.685        | 67.218         | 95,1      | người
"1.1" | BHXH bắt buộc          | 53.486         | 57.728        | 56.494         | 97,9      | người
"1.2" | BHXH tự nguyện         | 11.229         | 12.957        | 10.724         | 82,8      | người
2     | Số người tham gia BHYT | 553.421        | 560.493       | 547.629        | 97,7      | người
3     | Số thu                 | 1.269,0        | 1.372,2       | 1.368,7        | 99,7      | tỷ đồng
"3.1" | Thu BHXH               | 759,6          | 815,2         | 812,8          | 99,7      | tỷ đồng
"3.2" | Thu BHYT               | 453,8          | 497,6         | 496,8          | 99,8      | tỷ đồng
"3.3" | Thu BHTN               | 55,6           | 59,4          | 59,1           | 99,5      | tỷ đồng
`,
    broken: [
      {
        name: "mục con gõ sai",
        change: { E8: "416,8" },
        expect: ["E6 error", "F8 error"],
      },
      {
        name: "tổng BHXH không cộng lại",
        change: { D2: "71.185" },
        expect: ["D2 error", "F2 error"],
      },
    ],
  },
  {
    name: "Chỉ tiêu và đơn vị tính chung một ô, hai kỳ và mức tăng",
    grid: `
Chỉ tiêu                      | Kỳ trước | Kỳ này  | Tăng/giảm | Tỷ lệ (%)
Số lượt KCB BHYT (lượt)       | 672.890  | 715.578 | 42.688    | 6,3
Chi KCB BHYT (triệu đồng)     | 306.469  | 339.105 | 32.636    | 10,6
Chi bình quân một lượt (đồng) | 455.452  | 473.890 | 18.438    | 4,0
Số cơ sở KCB (cơ sở)          | 81       | 83      | 2         | 2,5
Số hồ sơ trực tuyến (hồ sơ)   | 91.204   | 88.116  | -3.088    | -3,4
`,
    broken: [
      {
        name: "mức tăng gõ sai",
        change: { D3: "36.236" },
        expect: ["D3 error"],
      },
      {
        name: "tỷ lệ sai dấu",
        change: { E6: "3,4" },
        expect: ["E6 error"],
      },
    ],
  },
];
