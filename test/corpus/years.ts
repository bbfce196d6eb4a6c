import type { CorpusTable } from "./entry";

/** Years beside each other and what grew. */
export const years: readonly CorpusTable[] = [
  {
    name: "Số người và tốc độ tăng xen giữa các năm",
    grid: `
Chỉ tiêu       | 2020    | 2021    | Tăng (%) | 2022    | Tăng (%) | 2023    | Tăng (%)
BHXH bắt buộc  | 52.997  | 54.727  | 3,26     | 58.652  | 7,17     | 62.234  | 6,11
BHXH tự nguyện | 7.576   | 8.004   | 5,65     | 8.401   | 4,96     | 9.005   | 7,19
BHTN           | 40.557  | 40.676  | 0,29     | 42.378  | 4,18     | 43.313  | 2,21
BHYT           | 529.409 | 537.397 | 1,51     | 541.114 | 0,69     | 550.569 | 1,75
`,
    broken: [
      {
        name: "số năm 2022 gõ sai",
        change: { E4: "47.378" },
        expect: ["F4 error", "H4 error"],
      },
      {
        name: "tốc độ tăng không tính lại",
        change: { H3: "9,19" },
        expect: ["H3 error"],
      },
    ],
  },
  {
    name: "Năm ở dòng, tăng so năm trước ở cột, dòng đầu trống",
    grid: `
Năm  | Số người tham gia BHXH tự nguyện | Tăng so năm trước (người) | Tốc độ tăng (%)
2019 | 3.212                            | -                         | -
2020 | 5.044                            | 1.832                     | 57,0
2021 | 6.871                            | 1.827                     | 36,2
2022 | 6.402                            | -469                      | -6,8
2023 | 7.115                            | 713                       | 11,1
2024 | 7.460                            | 345                       | 4,8
`,
    broken: [
      {
        name: "tốc độ tăng gõ sai",
        change: { D4: "41,2" },
        expect: ["D4 error"],
      },
    ],
  },
  {
    name: "So năm gốc, chỉ số 2020 = 100",
    grid: `
Năm  | Số thu (tỷ đồng) | Chỉ số so năm 2020 (%) | Chỉ số so năm trước (%)
2020 | 1.102,4          | 100,0                  | 104,2
2021 | 1.158,9          | 105,1                  | 105,1
2022 | 1.240,2          | 112,5                  | 107,0
2023 | 1.377,5          | 125,0                  | 111,1
2024 | 1.502,6          | 136,3                  | 109,1
`,
    broken: [],
  },
];
