import type { CorpusTable } from "./entry";

/** The coverage appendix and its relatives. */
export const coverage: readonly CorpusTable[] = [
  {
    name: "Biểu chuẩn 16 cột, dòng đánh số cột, chỉ tiêu người tính từ dân số và tỷ lệ",
    grid: `
TỔNG HỢP SỐ NGƯỜI THAM GIA BHXH, BHYT, BHTN NĂM 2023
(Kèm theo Báo cáo số 215/BC-BHXH ngày 12 tháng 01 năm 2024)
    |                |               |           |           |                |           |           |          |           |           |                |           |           |              |                   | Đơn vị tính: Người |
STT | Đơn vị         | BHXH bắt buộc |           |           | BHXH tự nguyện |           |           | BHYT     |           |           | BH thất nghiệp |           |           | Bao phủ BHYT |                   |                    |
    |                | Chỉ tiêu      | Thực hiện | Tỉ lệ đạt | Chỉ tiêu       | Thực hiện | Tỉ lệ đạt | Chỉ tiêu | Thực hiện | Tỉ lệ đạt | Chỉ tiêu       | Thực hiện | Tỉ lệ đạt | Dân số       | Chỉ tiêu giao (%) | Số người tham gia  | Tỉ lệ
A   | B              | 1             | 2         | 3=2/1     | 4              | 5         | 6=5/4     | 7        | 8         | 9=8/7     | 10             | 11        | 12=11/10  | 13           | 14                | 15                 | 16=15/13
1   | TP. Quảng Ngãi | 15.496        | 15.951    | 102,94%   | 1.135          | 923       | 81,32%    | 73.996   | 72.780    | 98,36%    | 11.609         | 11.629    | 100,17%   | 77.800       | 95,11%            | 72.780             | 93,55%
2   | TX. Đức Phổ    | 6.445         | 6.086     | 94,43%    | 740            | 638       | 86,22%    | 33.775   | 32.189    | 95,30%    | 4.585          | 4.513     | 98,43%    | 35.549       | 95,01%            | 32.189             | 90,55%
3   | Bình Sơn       | 4.493         | 4.374     | 97,35%    | 1.323          | 994       | 75,13%    | 112.281  | 112.378   | 100,09%   | 3.767          | 3.726     | 98,91%    | 121.833      | 92,16%            | 112.378            | 92,24%
4   | Sơn Tịnh       | 4.504         | 4.061     | 90,16%    | 324            | 312       | 96,30%    | 43.736   | 43.731    | 99,99%    | 3.593          | 3.750     | 104,37%   | 46.528       | 94,00%            | 43.731             | 93,99%
5   | Tư Nghĩa       | 8.142         | 7.347     | 90,24%    | 637            | 502       | 78,81%    | 39.574   | 39.902    | 100,83%   | 5.882          | 5.925     | 100,73%   | 42.257       | 93,65%            | 39.902             | 94,43%
6   | Nghĩa Hành     | 3.378         | 3.232     | 95,68%    | 1.304          | 1.291     | 99,00%    | 51.603   | 53.139    | 102,98%   | 2.499          | 2.433     | 97,36%    | 54.222       | 95,17%            | 53.139             | 98,00%
7   | Mộ Đức         | 35.587        | 34.960    | 98,24%    | 1.190          | 735       | 61,76%    | 48.485   | 48.400    | 99,82%    | 27.687         | 28.043    | 101,29%   | 51.340       | 94,44%            | 48.400             | 94,27%
8   | Trà Bồng       | 26.598        | 24.340    | 91,51%    | 1.200          | 952       | 79,33%    | 62.648   | 62.933    | 100,45%   | 21.184         | 21.844    | 103,12%   | 66.732       | 93,88%            | 62.933             | 94,31%
9   | Sơn Hà         | 1.728         | 1.810     | 104,75%   | 2.153          | 1.751     | 81,33%    | 31.720   | 30.208    | 95,23%    | 1.289          | 1.219     | 94,57%    | 32.434       | 97,80%            | 30.208             | 93,14%
10  | Sơn Tây        | 3.938         | 4.058     | 103,05%   | 494            | 397       | 80,36%    | 35.175   | 34.109    | 96,97%    | 2.823          | 2.597     | 91,99%    | 37.325       | 94,24%            | 34.109             | 91,38%
11  | Minh Long      | 18.847        | 19.112    | 101,41%   | 354            | 259       | 73,16%    | 33.124   | 32.829    | 99,11%    | 15.211         | 13.869    | 91,18%    | 36.245       | 91,39%            | 32.829             | 90,58%
12  | Ba Tơ          | 6.951         | 6.633     | 95,43%    | 506            | 315       | 62,25%    | 102.169  | 97.784    | 95,71%    | 4.962          | 4.519     | 91,07%    | 104.350      | 97,91%            | 97.784             | 93,71%
13  | Lý Sơn         | 2.694         | 2.714     | 100,74%   | 463            | 324       | 69,98%    | 157.414  | 163.639   | 103,95%   | 2.280          | 2.305     | 101,10%   | 169.281      | 92,99%            | 163.639            | 96,67%
    | Tổng cộng      | 138.801       | 134.678   | 97,03%    | 11.823         | 9.393     | 79,45%    | 825.700  | 824.021   | 99,80%    | 107.371        | 106.372   | 99,07%    | 875.896      | 94,27%            | 824.021            | 94,08%
`,
    broken: [
      {
        name: "BHYT thực hiện của một huyện gõ sai ở một chỗ",
        change: { J11: "32.902" },
        expect: ["K11 error", "Q11 error", "J20 error"],
      },
      {
        name: "BHXH tự nguyện gõ đảo chữ số",
        change: { G9: "949" },
        expect: ["H9 error", "G20 error"],
      },
      {
        name: "tỷ lệ bao phủ còn của kỳ trước",
        change: { R14: "93,01%" },
        expect: ["R14"],
      },
      {
        name: "tổng BHTN lấy từ bản khác",
        change: { M20: "106.690" },
        expect: ["M20 error", "N20 error"],
      },
      {
        name: "bỏ sót một huyện",
        without: 15,
        expect: [
          "C19 error",
          "D19 error",
          "F19 error",
          "G19 error",
          "I19 error",
          "J19 error",
          "L19 error",
          "M19 error",
          "O19 error",
          "Q19 error",
        ],
      },
    ],
  },
  {
    name: "BHXH cơ sở, sau khi bỏ cấp huyện: BHYT và bao phủ",
    grid: `
BÁO CÁO ĐỘ BAO PHỦ BHYT ĐẾN 31/8/2025
STT | BHXH cơ sở            | Số xã, phường phụ trách | Dân số    | Số người tham gia BHYT | Độ bao phủ (%) | Chỉ tiêu (%) | So chỉ tiêu (điểm %)
1   | BHXH cơ sở Phan Rang  | 11                      | 91.111    | 87.531                 | 96,07          | 94,9         | 1,17
2   | BHXH cơ sở Ninh Hải   | 4                       | 92.202    | 86.644                 | 93,97          | 93,6         | 0,37
3   | BHXH cơ sở Ninh Sơn   | 11                      | 117.570   | 107.949                | 91,82          | 95,8         | -3,98
4   | BHXH cơ sở Ninh Phước | 9                       | 117.189   | 108.111                | 92,25          | 93,8         | -1,55
5   | BHXH cơ sở Nha Trang  | 11                      | 125.636   | 118.966                | 94,69          | 95,8         | -1,11
6   | BHXH cơ sở Cam Ranh   | 4                       | 179.163   | 162.910                | 90,93          | 93,6         | -2,67
7   | BHXH cơ sở Ninh Hòa   | 6                       | 139.083   | 126.133                | 90,69          | 94,8         | -4,11
8   | BHXH cơ sở Vạn Ninh   | 6                       | 225.176   | 207.722                | 92,25          | 95,0         | -2,75
9   | BHXH cơ sở Diên Khánh | 11                      | 132.899   | 128.497                | 96,69          | 94,8         | 1,89
    | Toàn tỉnh             | 73                      | 1.220.029 | 1.134.463              | 92,99          | 95,2         | -2,21
`,
    broken: [
      {
        name: "dân số một nơi gõ sai",
        change: { D6: "167.189" },
        expect: ["F6 error", "D12 error"],
      },
      {
        name: "độ bao phủ không tính lại",
        change: { F9: "91,59" },
        expect: ["F9 error", "H9"],
      },
    ],
  },
  {
    name: "BHXH, BHTN so lực lượng lao động; BHXH là bắt buộc cộng tự nguyện",
    grid: `
STT | Đơn vị                | Lực lượng lao động trong độ tuổi | Số người tham gia BHXH |          |           | Tỷ lệ tham gia BHXH (%) | Số người tham gia BHTN | Tỷ lệ tham gia BHTN (%)
    |                       |                                  | Tổng số                | Bắt buộc | Tự nguyện |                         |                        |
1   | Phan Rang - Tháp Chàm | 26.055                           | 4.671                  | 3.835    | 836       | 17,93                   | 3.272                  | 12,56
2   | Bác Ái                | 35.574                           | 10.556                 | 9.224    | 1.332     | 29,67                   | 7.426                  | 20,87
3   | Ninh Sơn              | 54.209                           | 17.400                 | 15.937   | 1.463     | 32,10                   | 13.205                 | 24,36
4   | Ninh Hải              | 56.776                           | 15.640                 | 13.885   | 1.755     | 27,55                   | 11.974                 | 21,09
5   | Ninh Phước            | 28.303                           | 2.368                  | 1.705    | 663       | 8,37                    | 1.653                  | 5,84
6   | Thuận Bắc             | 56.791                           | 11.152                 | 8.823    | 2.329     | 19,64                   | 7.956                  | 14,01
7   | Thuận Nam             | 47.026                           | 16.942                 | 15.670   | 1.272     | 36,03                   | 14.005                 | 29,78
    | Toàn tỉnh             | 304.734                          | 78.729                 | 69.079   | 9.650     | 25,84                   | 59.491                 | 19,52
`,
    broken: [
      {
        name: "số bắt buộc gõ sai",
        change: { E5: "18.937" },
        expect: ["D5", "E10 error"],
      },
      {
        name: "tỷ lệ BHTN gõ sai",
        change: { I8: "16,01" },
        expect: ["I8"],
      },
    ],
  },
  {
    name: "Chỉ tiêu tròn, tỷ lệ đúng nửa, tỷ lệ cắt cả cột, một số lẻ",
    grid: `
STT | Xã             | Chỉ tiêu | Thực hiện | Tỷ lệ đạt (%)
1   | Xã Phước Hậu   | 200      | 181       | 90,5
2   | Xã Phước Thuận | 150      | 125       | 83,3
3   | Xã Phước Sơn   | 160      | 117       | 73,1
4   | Xã An Hải      | 180      | 143       | 79,4
5   | Xã Phước Thái  | 120      | 101       | 84,1
6   | Xã Phước Hữu   | 130      | 104       | 80,0
    | Cộng           | 940      | 771       | 82,0
`,
    broken: [
      {
        name: "một tỷ lệ gõ sai",
        change: { E5: "97,4" },
        expect: ["E5 error"],
      },
      {
        name: "thực hiện gõ sai, tỷ lệ tính theo số sai",
        change: { D3: "152" },
        expect: ["E3 error", "D8 error"],
      },
    ],
  },
  {
    name: "Người tham gia nhiều hơn dân số, tỷ lệ ghi đúng trên 100%",
    grid: `
STT | Xã             | Dân số | Số người có thẻ BHYT | Tỷ lệ bao phủ (%)
1   | Xã Phước Đại   | 4.792  | 4.574                | 95,5
2   | Xã Phước Chính | 3.193  | 3.071                | 96,2
3   | Xã Phước Tân   | 4.493  | 4.340                | 96,6
4   | Xã Phước Bình  | 5.753  | 5.642                | 98,1
    | Toàn huyện     | 18.231 | 17.627               | 96,7
`,
    broken: [
      {
        name: "thẻ nhiều hơn dân số và tỷ lệ ghi 100",
        change: { D3: "3.405" },
        expect: ["E3 error", "D6 error"],
      },
    ],
  },
];
