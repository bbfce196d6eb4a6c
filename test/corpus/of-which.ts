import type { CorpusTable } from "./entry";

/** «Trong đó» and dash rows, partial and exhaustive. */
export const ofWhich: readonly CorpusTable[] = [
  {
    name: "«Trong đó» một phần ở dòng, không cộng thêm",
    grid: `
STT | Loại hình                          | Số đơn vị | Số người
1   | Doanh nghiệp nhà nước              | 88        | 4.003
2   | Doanh nghiệp ngoài quốc doanh      | 1.214     | 29.434
    | Trong đó: doanh nghiệp có dưới 10 lao động | 791       | 4.593
3   | Doanh nghiệp có vốn đầu tư nước ngoài | 32        | 13.126
4   | Hành chính, sự nghiệp              | 543       | 16.374
    | Trong đó: trường học               | 372       | 8.556
5   | Hợp tác xã                         | 57        | 402
    | Cộng                               | 1.934     | 63.339
`,
    broken: [
      {
        name: "cộng thêm dòng «Trong đó» vào tổng",
        change: { D9: "76.488" },
        expect: ["D9 error"],
      },
      {
        name: "phần «Trong đó» lớn hơn toàn bộ",
        change: { C7: "1.116" },
        expect: ["C7"],
        also: ["C6"],
      },
      {
        name: "gõ sai một loại hình",
        change: { D5: "16.126" },
        expect: ["D9 error"],
      },
    ],
  },
  {
    name: "Dòng gạch ngang chia hết nhóm",
    grid: `
STT | Chỉ tiêu                         | Năm 2023 | Năm 2024
    | Tổng số người hưởng BHXH một lần | 3.607    | 3.690
1   | Đóng BHXH bắt buộc               | 3.383    | 3.443
    | - Dưới 5 năm                     | 1.668    | 1.881
    | - Từ 5 đến dưới 10 năm           | 1.058    | 850
    | - Từ 10 năm trở lên              | 657      | 712
2   | Đóng BHXH tự nguyện              | 224      | 247
    | - Nam                            | 103      | 111
    | - Nữ                             | 121      | 136
`,
    broken: [
      {
        name: "một dòng gạch ngang gõ sai",
        change: { C5: "1.558" },
        expect: ["C3"],
      },
      {
        name: "một dòng gạch ngang bị nhân mười",
        change: { D8: "1.110" },
        expect: ["D7"],
      },
    ],
  },
  {
    name: "Cột «Trong đó» chỉ là một phần của tổng số",
    grid: `
STT | Đơn vị                | Tổng số người tham gia | Trong đó |                  | Ghi chú
    |                       |                        | Nữ       | Dân tộc thiểu số |
1   | Phan Rang - Tháp Chàm | 5.782                  | 2.950    | 3.048            |
2   | Bác Ái                | 16.800                 | 7.921    | 4.319            |
3   | Ninh Sơn              | 6.972                  | 3.420    | 634              |
4   | Ninh Hải              | 8.664                  | 4.055    | 5.080            |
5   | Ninh Phước            | 8.427                  | 4.178    | 904              |
6   | Thuận Bắc             | 14.075                 | 6.636    | 3.945            |
7   | Thuận Nam             | 21.640                 | 10.394   | 3.595            |
    | Tổng cộng             | 82.360                 | 39.554   | 21.525           |
`,
    broken: [
      {
        name: "gõ sai một số nữ",
        change: { D7: "4.478" },
        expect: ["D10 error"],
      },
      {
        name: "nữ nhiều hơn tổng số",
        change: { D5: "7.606" },
        expect: ["D5", "D10 error"],
      },
    ],
  },
  {
    name: "«Trong đó: Nữ» dưới mỗi dòng, tổng ở trên",
    grid: `
TT | Đơn vị                             | Quý I | Quý II | 6 tháng
   | Tổng số lượt người hưởng chế độ thai sản | 1.045 | 1.172  | 2.217
   | Trong đó: Nữ                       | 922   | 1.030  | 1.952
1  | BHXH thành phố                     | 531   | 569    | 1.100
   | Trong đó: Nữ                       | 473   | 493    | 966
2  | BHXH huyện Ninh Phước              | 323   | 485    | 808
   | Trong đó: Nữ                       | 282   | 433    | 715
3  | BHXH huyện Thuận Nam               | 191   | 118    | 309
   | Trong đó: Nữ                       | 167   | 104    | 271
`,
    broken: [
      {
        name: "tổng số cộng cả dòng «Trong đó»",
        change: { C2: "1.967" },
        expect: ["C2 error", "E2"],
      },
      {
        name: "6 tháng không cộng lại",
        change: { E6: "848" },
        expect: ["E6"],
        also: ["E2"],
      },
    ],
  },
  {
    name: "«Trong đó» chia hết theo cột, hai cách phân tổ",
    grid: `
BÁO CÁO SỐ NGƯỜI THAM GIA BHXH TỰ NGUYỆN THEO GIỚI TÍNH VÀ NHÓM TUỔI
STT | Đơn vị                | Tổng số | Chia theo giới tính |       | Chia theo nhóm tuổi |                   |
    |                       |         | Nam                 | Nữ    | Dưới 30             | Từ 30 đến dưới 45 | Từ 45 trở lên
1   | Phan Rang - Tháp Chàm | 467     | 123                 | 344   | 273                 | 62                | 132
2   | Bác Ái                | 894     | 349                 | 545   | 293                 | 268               | 333
3   | Ninh Sơn              | 736     | 347                 | 389   | 239                 | 204               | 293
4   | Ninh Hải              | 632     | 401                 | 231   | 43                  | 243               | 346
5   | Ninh Phước            | 1.094   | 496                 | 598   | 69                  | 398               | 627
6   | Thuận Bắc             | 669     | 288                 | 381   | 205                 | 162               | 302
7   | Thuận Nam             | 556     | 345                 | 211   | 60                  | 203               | 293
    | Cộng                  | 5.048   | 2.349               | 2.699 | 1.182               | 1.540             | 2.326
`,
    broken: [
      {
        name: "một số nam gõ sai",
        change: { D7: "451" },
        expect: ["C7", "D11 error"],
      },
      {
        name: "tổng số của một huyện từ bản khác",
        change: { C5: "919" },
        expect: ["C5", "C11 error"],
      },
    ],
  },
  {
    name: "Phần «Trong đó» không thể lớn hơn toàn bộ",
    grid: `
STT | Đơn vị                | Tổng số lao động | Trong đó: lao động nữ | Số đơn vị
1   | Phan Rang - Tháp Chàm | 1.571            | 754                   | 159
2   | Bác Ái                | 1.379            | 644                   | 89
3   | Ninh Sơn              | 1.467            | 666                   | 47
4   | Ninh Hải              | 7.250            | 3.108                 | 158
5   | Ninh Phước            | 1.824            | 971                   | 81
6   | Thuận Bắc             | 1.277            | 608                   | 140
7   | Thuận Nam             | 1.455            | 857                   | 45
    | Cộng                  | 16.223           | 7.608                 | 719
`,
    broken: [
      {
        name: "nữ gõ thừa một chữ số",
        change: { D7: "6.080" },
        expect: ["D7", "D9 error"],
      },
    ],
  },
  {
    name: "Dòng «Trong đó» nối tiếp bằng gạch ngang, một nhóm chia hết, một nhóm không",
    grid: `
TT | Chỉ tiêu                  | Số người | Số tiền (triệu đồng)
1  | Hưởng BHXH một lần        | 2.140    | 98.204,5
   | Trong đó:                 |          |
   | - Nữ                      | 1.206    | 52.117,3
2  | Hưởng trợ cấp thất nghiệp | 3.377    | 71.560,2
   | Trong đó:                 |          |
   | - Dưới 30 tuổi            | 1.490    | 27.804,9
   | - Trên 30 tuổi            | 1.887    | 43.755,3
3  | Hưởng chế độ thai sản     | 1.652    | 60.113,8
   | Cộng                      | 7.169    | 229.878,5
`,
    broken: [
      {
        name: "tổng cộng thêm dòng nữ",
        change: { C10: "8.375" },
        expect: ["C10 error"],
      },
    ],
  },
];
