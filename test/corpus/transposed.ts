import type { CorpusTable } from "./entry";

/** Units across the columns. */
export const transposed: readonly CorpusTable[] = [
  {
    name: "Huyện ở cột, chỉ tiêu ở dòng, tổng ở cột cuối",
    grid: `
Chỉ tiêu                         | Phan Rang | Bác Ái | Ninh Sơn | Ninh Hải | Toàn tỉnh
Số người tham gia BHXH bắt buộc  | 22.692    | 1.143  | 2.940    | 2.735    | 29.510
Số người tham gia BHXH tự nguyện | 1.299     | 497    | 330      | 417      | 2.543
Số người tham gia BHYT           | 154.327   | 33.697 | 69.858   | 86.537   | 344.419
Số người tham gia BHTN           | 19.746    | 877    | 2.427    | 1.565    | 24.615
`,
    broken: [
      {
        name: "một huyện gõ sai",
        change: { D4: "61.858" },
        expect: ["F4"],
      },
      {
        name: "toàn tỉnh của bản trước",
        change: { F3: "2.578" },
        expect: ["F3"],
      },
    ],
  },
  {
    name: "Đơn vị ở cột; dòng chỉ tiêu, thực hiện, tỷ lệ đạt",
    grid: `
                      | Toàn tỉnh | TP. Quảng Ngãi | Bình Sơn | Sơn Tịnh | Mộ Đức
Chỉ tiêu giao (người) | 8.522     | 3.343          | 2.376    | 1.411    | 1.392
Thực hiện (người)     | 7.719     | 2.800          | 1.979    | 1.430    | 1.510
Tỷ lệ đạt (%)         | 90,58     | 83,76          | 83,29    | 101,35   | 108,48
`,
    broken: [
      {
        name: "thực hiện gõ sai",
        change: { D3: "1.179" },
        expect: ["B3", "D4"],
      },
      {
        name: "tỷ lệ không tính lại",
        change: { E4: "141,35" },
        expect: ["E4"],
      },
    ],
  },
  {
    name: "Nhóm đối tượng ở cột, có cả tổng cột và tổng dòng",
    grid: `
Huyện                 | Doanh nghiệp | Hành chính sự nghiệp | Hộ gia đình | Học sinh, sinh viên | Hộ nghèo | Đối tượng khác | Cộng
Phan Rang - Tháp Chàm | 984          | 1.278                | 19.029      | 6.578               | 2.556    | 4.671          | 35.096
Bác Ái                | 13.071       | 2.201                | 39.047      | 6.693               | 2.615    | 1.748          | 65.375
Ninh Sơn              | 6.241        | 2.415                | 18.796      | 12.661              | 14.383   | 1.423          | 55.919
Ninh Hải              | 3.311        | 4.891                | 4.003       | 13.156              | 5.299    | 558            | 31.218
Ninh Phước            | 1.621        | 1.653                | 8.877       | 8.107               | 4.558    | 513            | 25.329
Thuận Bắc             | 9.367        | 4.197                | 4.496       | 9.577               | 1.638    | 6.051          | 35.326
Thuận Nam             | 11.340       | 1.359                | 10.280      | 9.868               | 14.872   | 3.032          | 50.751
Cộng                  | 45.935       | 17.994               | 104.528     | 66.640              | 45.921   | 17.996         | 299.014
`,
    broken: [
      {
        name: "một ô giữa bảng gõ sai",
        change: { E5: "16.156" },
        expect: ["H5", "E9 error"],
      },
      {
        name: "cộng ngang một huyện gõ đảo chữ số",
        change: { H3: "63.575" },
        expect: ["H3", "H9 error"],
      },
    ],
  },
];
