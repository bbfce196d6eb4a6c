import type { CorpusTable } from "./entry";

/** Figures that are no figures: years, codes, telephones, dates, document numbers. */
export const traps: readonly CorpusTable[] = [
  {
    name: "Danh sách có năm sinh, mã số, điện thoại, ngày",
    grid: `
STT | Họ và tên       | Năm sinh | Mã số BHXH   | Điện thoại   | Ngày tham gia | Mức đóng (đồng)
1   | Nguyễn Thị Hạnh | 1984     | "5820012345" | "0918234567" | 01/3/2021     | 330.000
2   | Trần Văn Phúc   | 1979     | "5820012346" | "0987112233" | 15/4/2022     | 330.000
3   | Lê Thị Mai      | 1991     | "5820012350" | "0905667788" | 02/8/2022     | 660.000
4   | Phạm Quốc Việt  | 1988     | "5820012361" | "0935001122" | 10/01/2023    | 297.000
`,
    broken: [],
  },
  {
    name: "Danh mục cơ sở: mã, hạng, tuyến, số giường, năm ký",
    grid: `
STT | Mã cơ sở | Tên cơ sở KCB        | Hạng | Tuyến | Năm ký hợp đồng | Số thẻ đăng ký
1   | 58001    | BVĐK tỉnh Ninh Thuận | 1    | 2     | 2015            | 118.402
2   | 58003    | TTYT huyện Ninh Sơn  | 3    | 3     | 2015            | 46.120
3   | 58007    | TTYT huyện Ninh Hải  | 3    | 3     | 2016            | 52.907
4   | 58119    | PKĐK Thái Hòa        | x    | 3     | 2019            | 9.880
    |          | Tổng cộng            |      |       |                 | 227.309
`,
    broken: [
      {
        name: "số thẻ gõ sai",
        change: { G4: "25.907" },
        expect: ["G6 error"],
      },
    ],
  },
  {
    name: "Số văn bản, ngày ban hành và số đơn vị đôn đốc",
    grid: `
STT | Số, ký hiệu | Ngày ban hành | Nội dung                   | Số đơn vị | Số tiền (triệu đồng)
1   | 215/TB-BHXH | 05/02/2024    | Thông báo chậm đóng quý I  | 46        | 3.902,5
2   | 388/TB-BHXH | 08/5/2024     | Thông báo chậm đóng quý II | 51        | 4.410,2
3   | 512/CV-BHXH | 20/6/2024     | Công văn đôn đốc           | 12        | 1.877,9
    | Tổng cộng   |               |                            | 109       | 10.190,6
`,
    broken: [
      {
        name: "số tiền gõ sai",
        change: { F3: "4.140,2" },
        expect: ["F5 error"],
      },
    ],
  },
  {
    name: "Kỳ báo cáo là số năm ở cột đầu, tổng cộng giai đoạn",
    grid: `
Năm       | Số đơn vị thanh tra | Số tiền truy thu (triệu đồng) | Số tiền phạt (triệu đồng)
2019      | 88                  | 1.920,4                       | 210
2020      | 61                  | 1.105,2                       | 98,5
2021      | 47                  | 880,1                         | 64
2022      | 93                  | 2.210,7                       | 301,2
2023      | 118                 | 1.644,2                       | 498,5
Tổng cộng | 407                 | 7.760,6                       | 1.172,2
`,
    broken: [
      {
        name: "năm 2021 gõ sai",
        change: { C4: "808,1" },
        expect: ["C7 error"],
      },
    ],
  },
  {
    name: "Mã xã, số thứ tự nhảy, mật độ và tuổi thọ không cộng",
    grid: `
Mã ĐVHC | Tên xã         | Diện tích (km2) | Dân số (người) | Mật độ dân số (người/km2) | Số thôn
22867   | Xã Phước Hậu   | 14,91           | 15.214         | 1.020                     | 7
22870   | Xã Phước Thuận | 9,87            | 17.402         | 1.763                     | 8
22873   | Xã An Hải      | 20,61           | 14.770         | 717                       | 9
22879   | Xã Phước Hải   | 58,12           | 18.205         | 313                       | 6
        | Tổng           | 103,51          | 65.591         | 634                       | 30
`,
    broken: [
      {
        name: "dân số gõ sai",
        change: { D5: "12.805" },
        expect: ["E5", "D6 error"],
      },
    ],
  },
];
