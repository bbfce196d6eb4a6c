import type { CorpusTable } from "./entry";

/** A country or a region above some of its provinces. */
export const national: readonly CorpusTable[] = [
  {
    name: "Cả nước và một số tỉnh: không phải tổng",
    grid: `
TT | Địa phương | Dân số (nghìn người) | Số người tham gia BHYT (nghìn người) | Tỷ lệ bao phủ (%)
   | CẢ NƯỚC    | 100.309,2            | 93.627,6                           | 93,34
1  | Khánh Hòa  | 605,3                | 557,8                              | 92,15
2  | Ninh Thuận | 681,7                | 617,6                              | 90,60
3  | Bình Thuận | 634,2                | 577,2                              | 91,01
4  | Phú Yên    | 624,5                | 593,4                              | 95,02
5  | Quảng Ngãi | 983,3                | 914,6                              | 93,01
`,
    broken: [
      {
        name: "tỷ lệ một tỉnh gõ sai",
        change: { E5: "95,01" },
        expect: ["E5 error"],
      },
    ],
  },
  {
    name: "Tỷ lệ toàn quốc ở trên các tỉnh, chỉ có phần trăm, có xếp hạng",
    grid: `
STT | Tỉnh, thành phố | Tỷ lệ bao phủ BHYT 2023 (%) | Tỷ lệ bao phủ BHYT 2024 (%) | Tăng/giảm (điểm %) | Xếp hạng
    | Toàn quốc       | 93,35                       | 94,2                        | 0,85               |
1   | Hà Nội          | 94,1                        | 95,5                        | 1,4                | 3
2   | TP. Hồ Chí Minh | 93,3                        | 95                          | 1,7                | 4
3   | Đà Nẵng         | 96,75                       | 97,2                        | 0,45               | 1
4   | Cần Thơ         | 93,8                        | 94,87                       | 1,07               | 5
5   | Hải Phòng       | 93,52                       | 95,8                        | 2,28               | 2
`,
    broken: [
      {
        name: "điểm tăng gõ sai",
        change: { E7: "3,28" },
        expect: ["E7"],
      },
    ],
  },
  {
    name: "Cả nước bằng sáu vùng, mỗi vùng chỉ kể vài tỉnh «trong đó»",
    grid: `
    | Vùng, tỉnh                         | Số người tham gia BHXH (nghìn người) | Trong đó: tự nguyện (nghìn người)
    | CẢ NƯỚC                            | 17.039,6                           | 1.603,3
I   | Đồng bằng sông Hồng                | 4.936,2                            | 395,2
    | Trong đó: Hà Nội                   | 2.119,0                            | 102,2
II  | Trung du và miền núi phía Bắc      | 1.764,9                            | 213,2
III | Bắc Trung Bộ và duyên hải miền Trung | 2.246,9                            | 407,9
    | Trong đó: Nghệ An                  | 311,6                              | 101,5
IV  | Tây Nguyên                         | 431,5                              | 69,6
V   | Đông Nam Bộ                        | 5.760,1                            | 170,3
    | Trong đó: TP. Hồ Chí Minh          | 2.783,6                            | 62,3
VI  | Đồng bằng sông Cửu Long            | 1.900,0                            | 347,1
`,
    broken: [
      {
        name: "một vùng gõ sai",
        change: { C8: "471,5" },
        expect: ["C2 error"],
      },
      {
        name: "cả nước cộng thêm một dòng «Trong đó»",
        change: { D2: "1.704,8" },
        expect: ["D2 error"],
      },
    ],
  },
];
