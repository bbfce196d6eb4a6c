import type { CorpusTable } from "./entry";

/** Several tables on a sheet. */
export const several: readonly CorpusTable[] = [
  {
    name: "Hai bảng trên một trang, cách nhau một dòng trống, mỗi bảng một tổng",
    grid: `
Bảng 1. Số người tham gia BHXH tự nguyện
STT | Đơn vị   | Chỉ tiêu | Thực hiện | Tỷ lệ (%)
1   | Ninh Sơn | 1.420    | 1.105     | 77,8
2   | Ninh Hải | 1.655    | 1.390     | 84,0
3   | Bác Ái   | 380      | 402       | 105,8
    | Cộng     | 3.455    | 2.897     | 83,8
    |          |          |           |
Bảng 2. Số tiền thu (triệu đồng)
STT | Đơn vị   | BHXH     | BHYT      | Cộng
1   | Ninh Sơn | 31.205,4 | 22.417,9  | 53.623,3
2   | Ninh Hải | 29.118   | 25.660,2  | 54.778,2
3   | Bác Ái   | 8.870,6  | 12.034,1  | 20.904,7
    | Cộng     | 69.194,0 | 60.112,2  | 129.306,2
`,
    broken: [
      {
        name: "một số ở bảng 1 gõ sai",
        change: { D4: "1.930" },
        expect: ["E4", "D6 error"],
      },
      {
        name: "một số ở bảng 2 gõ sai",
        change: { D12: "21.034,1" },
        expect: ["E12", "D13 error"],
      },
    ],
  },
  {
    name: "Hai bảng cạnh nhau, cột trống ở giữa, tổng ở hai độ cao",
    grid: `
Địa bàn    | Số thu | Số chi |  | Chế độ    | Số lượt
Phan Rang  | 412    | 388    |  | Ốm đau    | 1.205
Ninh Hải   | 96     | 90     |  | Thai sản  | 388
Ninh Phước | 131    | 118    |  | Dưỡng sức | 44
Thuận Nam  | 58     | 61     |  | Cộng      | 1.637
Cộng       | 697    | 657    |  |           |
`,
    broken: [
      {
        name: "số ở bảng phải gõ sai",
        change: { F3: "838" },
        expect: ["F5 error"],
      },
      {
        name: "tổng ở bảng trái gõ đảo",
        change: { B6: "967" },
        expect: ["B6 error"],
      },
    ],
  },
  {
    name: "Ba biểu nhỏ nối nhau, cùng tiêu đề cột, không dòng trống",
    grid: `
I. BHXH BẮT BUỘC
Đơn vị            | Năm 2023 | Năm 2024 | Tăng, giảm
Khối doanh nghiệp | 31.205   | 32.880   | 1.675
Khối hành chính   | 14.410   | 14.296   | -114
Tổng              | 45.615   | 47.176   | 1.561
II. BHXH TỰ NGUYỆN
Đơn vị            | Năm 2023 | Năm 2024 | Tăng, giảm
Nông thôn         | 4.120    | 4.766    | 646
Thành thị         | 997      | 1.204    | 207
Tổng              | 5.117    | 5.970    | 853
`,
    broken: [
      {
        name: "tổng bảng dưới gõ sai",
        change: { C10: "6.970" },
        expect: ["C10 error", "D10 error"],
      },
    ],
  },
];
