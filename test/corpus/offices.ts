import type { CorpusTable } from "./entry";

/** Tables of other provinces, in the words and layouts of their own offices. */
export const offices: readonly CorpusTable[] = [
  {
    name: "Thu theo khối: cộng nhóm ghi «Cộng (I)» và tổng cộng A+B",
    grid: `
Phụ biểu 02/BC-THU
Số TT | Khối quản lý            | Số đơn vị | Số lao động | Tổng thu (triệu đồng) | Thu bình quân/lao động (nghìn đồng)
A     | Khu vực nhà nước        |           |             |                       |
1     | Đảng, đoàn thể          | 71        | 1.189       | 28.844,8              | 24.260
2     | Quản lý nhà nước        | 134       | 1.646       | 34.853,5              | 21.175
3     | Sự nghiệp giáo dục      | 360       | 9.108       | 228.579,7             | 25.097
4     | Sự nghiệp y tế          | 43        | 3.844       | 98.996,9              | 25.754
      | Cộng (A)                | 608       | 15.787      | 391.274,9             | 24.785
B     | Khu vực ngoài nhà nước  |           |             |                       |
1     | Doanh nghiệp trong nước | 2.026     | 22.677      | 464.639,9             | 20.489
2     | Doanh nghiệp FDI        | 63        | 14.936      | 265.586,8             | 17.782
3     | Hợp tác xã, tổ hợp tác  | 143       | 511         | 6.670,1               | 13.053
      | Cộng (B)                | 2.232     | 38.124      | 736.896,8             | 19.329
      | TỔNG CỘNG (A+B)         | 2.840     | 53.911      | 1.128.171,7           | 20.927
`,
    broken: [
      {
        name: "số lao động đảo chữ số",
        change: { D6: "1.908" },
        expect: ["D8 error"],
        also: ["F6"],
      },
      {
        name: "tổng thu của khối B chưa cộng lại",
        change: { E13: "740.896,8" },
        expect: ["E13 error"],
        also: ["E14", "F13"],
      },
    ],
  },
  {
    name: "Số thẻ BHYT theo nhóm đối tượng, mã nhóm trong ngoặc, tổng giữa bảng",
    grid: `
Mã nhóm | Nhóm đối tượng                     | Đầu năm | Tăng   | Giảm   | Cuối kỳ | % so đầu năm
Nhóm 1  | Người lao động và người sử dụng lao động đóng | 44.675  | 2.264  | 1.007  | 45.932  | 102,8
Nhóm 2  | Cơ quan BHXH đóng                  | 25.443  | 478    | 385    | 25.536  | 100,4
Nhóm 3  | Ngân sách nhà nước đóng            | 152.719 | 4.288  | 5.279  | 151.728 | 99,4
Nhóm 4  | Ngân sách nhà nước hỗ trợ đóng     | 128.665 | 3.678  | 3.486  | 128.857 | 100,1
Nhóm 5  | Hộ gia đình                        | 86.904  | 6.340  | 3.997  | 89.247  | 102,7
        | Cộng                               | 438.406 | 17.048 | 14.154 | 441.300 | 100,7
`,
    broken: [
      {
        name: "số giảm gõ thừa chữ số",
        change: { E4: "52.779" },
        expect: ["F4", "E7 error"],
      },
      {
        name: "cuối kỳ gõ sai",
        change: { F6: "81.247" },
        expect: ["F6", "G6", "F7 error"],
      },
    ],
  },
  {
    name: "Kế hoạch giao ba đợt, tổng cộng ngang, tổng ở dòng đầu",
    grid: `
TT | Đơn vị            | Giao đợt 1 | Bổ sung đợt 2 | Điều chỉnh giảm | Chỉ tiêu sau điều chỉnh
   | Toàn thành phố    | 16.478     | 1.450         | 145             | 17.783
1  | Quận Hải Châu     | 1.237      | 286           | 44              | 1.479
2  | Quận Thanh Khê    | 4.331      | 481           | 3               | 4.809
3  | Quận Sơn Trà      | 2.797      | 86            | 37              | 2.846
4  | Quận Ngũ Hành Sơn | 2.765      | 127           | 8               | 2.884
5  | Quận Liên Chiểu   | 1.022      | 50            | 41              | 1.031
6  | Quận Cẩm Lệ       | 2.199      | 93            | 6               | 2.286
7  | Huyện Hòa Vang    | 2.127      | 327           | 6               | 2.448
`,
    broken: [
      {
        name: "đợt 2 gõ sai",
        change: { D5: "81" },
        expect: ["D2 error", "F5"],
      },
      {
        name: "chỉ tiêu sau điều chỉnh bỏ quên đợt 2",
        change: { F7: "981" },
        expect: ["F2 error", "F7"],
      },
    ],
  },
  {
    name: "So sánh hai năm cho BHXH, BHYT cạnh nhau, tốc độ tăng từng khối",
    grid: `
STT | Huyện, thành phố | BHXH tự nguyện |            |                | BHYT       |            |
    |                  | 31/12/2022     | 31/12/2023 | Tăng, giảm (%) | 31/12/2022 | 31/12/2023 | Tăng, giảm (%)
1   | TP. Thái Bình    | 4.181          | 5.044      | 20,6           | 142.660    | 141.359    | -0,9
2   | H. Vũ Thư        | 2.925          | 2.862      | -2,2           | 110.777    | 110.990    | 0,2
3   | H. Kiến Xương    | 3.503          | 3.741      | 6,8            | 242.504    | 245.517    | 1,2
4   | H. Tiền Hải      | 2.209          | 2.090      | -5,4           | 178.131    | 175.115    | -1,7
5   | H. Đông Hưng     | 3.147          | 3.887      | 23,5           | 182.882    | 187.461    | 2,5
6   | H. Hưng Hà       | 1.017          | 1.070      | 5,2            | 116.821    | 117.688    | 0,7
7   | H. Quỳnh Phụ     | 3.243          | 3.277      | 1,0            | 218.680    | 219.472    | 0,4
8   | H. Thái Thụy     | 1.199          | 1.318      | 9,9            | 91.018     | 92.120     | 1,2
    | Toàn tỉnh        | 21.424         | 23.289     | 8,7            | 1.283.473  | 1.289.722  | 0,5
`,
    broken: [
      {
        name: "BHXH năm trước gõ sai",
        change: { C6: "2.509" },
        expect: ["E6 error", "C11 error"],
      },
      {
        name: "tốc độ của toàn tỉnh còn của bản cũ",
        change: { H11: "1,7" },
        expect: ["H11 error"],
      },
    ],
  },
  {
    name: "Thất nghiệp: hồ sơ theo tháng và lũy kế, nam nữ trong mỗi cột",
    grid: `
Tháng        | Số hồ sơ nộp |       |       | Số quyết định hưởng | Số tiền chi (triệu đồng)
             | Tổng         | Nam   | Nữ    |                     |
Tháng 1      | 599          | 269   | 330   | 624                 | 9.142,8
Tháng 2      | 463          | 234   | 229   | 489                 | 8.814,5
Tháng 3      | 361          | 157   | 204   | 521                 | 8.480,9
Tháng 4      | 794          | 290   | 504   | 454                 | 6.714,2
Tháng 5      | 914          | 408   | 506   | 794                 | 12.122,8
Tháng 6      | 708          | 289   | 419   | 272                 | 4.193,8
Cộng 6 tháng | 3.839        | 1.647 | 2.192 | 3.154               | 49.469,0
`,
    broken: [
      {
        name: "nữ tháng 4 đảo chữ số",
        change: { D6: "540" },
        expect: ["B6", "D9 error"],
      },
      {
        name: "số tiền tháng 2 dịch dấu phẩy",
        change: { F4: "88.145,0" },
        expect: ["F9 error"],
      },
    ],
  },
  {
    name: "Người bệnh nội tỉnh, đa tuyến đến, đa tuyến đi; chi bình quân riêng từng loại",
    grid: `
TT | Nguồn        | Số lượt | Số chi (triệu đồng) | Bình quân (nghìn đồng/lượt) | Tỷ trọng chi (%)
1  | Nội tỉnh     | 612.304 | 241.877             | 395,0                       | 67,9
2  | Đa tuyến đến | 21.466  | 18.204              | 848,0                       | 5,1
3  | Đa tuyến đi  | 48.190  | 96.315              | 1.998,7                     | 27,0
   | Tổng số      | 681.960 | 356.396             | 522,6                       | 100
`,
    broken: [
      {
        name: "số chi gõ sai",
        change: { D3: "13.204" },
        expect: ["F3", "D5 error"],
        also: ["E3"],
      },
    ],
  },
  {
    name: "Bảng theo dõi cam kết: ngày tháng, số công văn, số tiền; chưa có tổng",
    grid: `
STT | Đơn vị                       | Ngày làm việc | Số biên bản | Số tiền nợ (đồng) | Đã nộp (đồng) | Còn nợ (đồng)
1   | Công ty TNHH Giày Hưng Thịnh | 12/03/2024    | 07/BB-BHXH  | 2.140.552.300     | 800.000.000   | 1.340.552.300
2   | Công ty CP Bao bì Sông Trà   | 14/03/2024    | 08/BB-BHXH  | 655.210.440       | 655.210.440   | 0
3   | Công ty TNHH Nhựa Đại Phát   | 15/03/2024    | 09/BB-BHXH  | 310.774.905       | 100.000.000   | 210.774.905
4   | DNTN Thành Công              | 19/03/2024    | 11/BB-BHXH  | 98.430.120        | -             | 98.430.120
5   | Công ty CP Gạch Phú Ninh     | 20/03/2024    | 12/BB-BHXH  | 1.204.118.660     | 250.000.000   | 954.118.660
6   | Trường mầm non Hoa Sen       | 21/03/2024    | 14/BB-BHXH  | 45.606.300        | 20.000.000    | 25.606.300
`,
    broken: [
      {
        name: "còn nợ gõ đảo chữ số",
        change: { G6: "945.118.660" },
        expect: ["G6"],
      },
    ],
  },
  {
    name: "Quận gồm các phường; phường lại có dòng «Trong đó hộ nghèo»",
    grid: `
STT | Địa bàn           | Số hộ  | Số khẩu | Khẩu có thẻ BHYT
I   | QUẬN SƠN TRÀ      | 10.496 | 36.255  | 34.613
1   | Phường Mân Thái   | 3.152  | 10.967  | 10.308
    | Trong đó hộ nghèo | 67     | 395     | 277
2   | Phường Thọ Quang  | 4.150  | 14.623  | 14.138
    | Trong đó hộ nghèo | 52     | 177     | 300
3   | Phường An Hải Bắc | 3.194  | 10.665  | 10.167
    | Trong đó hộ nghèo | 78     | 201     | 207
II  | QUẬN CẨM LỆ       | 8.962  | 35.863  | 33.688
1   | Phường Hòa An     | 4.041  | 16.441  | 15.576
    | Trong đó hộ nghèo | 127    | 169     | 426
2   | Phường Hòa Phát   | 4.921  | 19.422  | 18.112
    | Trong đó hộ nghèo | 166    | 497     | 320
    | Tổng cộng         | 19.458 | 72.118  | 68.301
`,
    broken: [
      {
        name: "khẩu một phường gõ sai",
        change: { D10: "18.441" },
        expect: ["D9 error"],
      },
      {
        name: "tổng cộng tính thêm một dòng hộ nghèo",
        change: { E14: "68.601" },
        expect: ["E14 error"],
      },
    ],
  },
  {
    name: "Chỉ số KPI theo tháng của cán bộ: điểm, hệ số, xếp loại chữ",
    grid: `
STT | Họ tên       | Tháng 1 | Tháng 2 | Tháng 3 | Điểm quý | Xếp loại
1   | Trần Thu Hà  | 92      | 95      | 91      | 278      | A
2   | Lê Hoàng Nam | 85      | 88      | 90      | 263      | B
3   | Phan Thị Lý  | 97      | 96      | 98      | 291      | A
4   | Ngô Văn Tài  | 79      | 84      | 83      | 246      | B
5   | Đỗ Mai Anh   | 90      | 91      | 94      | 275      | A
`,
    broken: [
      {
        name: "điểm quý gõ sai",
        change: { F5: "264" },
        expect: ["F5"],
      },
    ],
  },
  {
    name: "Tổng thể cả tỉnh ghi «TỔNG» ở cột STT, dòng trên cùng",
    grid: `
STT  | BHXH huyện    | Người hưởng lương hưu | Người hưởng trợ cấp tuất | Tổng chi tháng 6 (triệu đồng)
TỔNG |               | 49.055                | 5.107                    | 266.553,8
1    | TP. Thái Bình | 10.756                | 550                      | 59.560,7
2    | H. Vũ Thư     | 5.765                 | 735                      | 30.834,6
3    | H. Kiến Xương | 2.907                 | 938                      | 15.395,8
4    | H. Tiền Hải   | 7.349                 | 766                      | 41.231,5
5    | H. Đông Hưng  | 5.218                 | 344                      | 29.523,0
6    | H. Hưng Hà    | 8.502                 | 798                      | 43.554,8
7    | H. Quỳnh Phụ  | 3.780                 | 398                      | 20.070,4
8    | H. Thái Thụy  | 4.778                 | 578                      | 26.383,0
`,
    broken: [
      {
        name: "một huyện gõ thiếu chữ số",
        change: { C9: "370" },
        expect: ["C2 error"],
      },
      {
        name: "bỏ sót một huyện",
        without: 5,
        expect: ["C2 error", "D2 error", "E2 error"],
      },
    ],
  },
  {
    name: "Tỷ lệ bao phủ theo tháng, chỉ phần trăm; dòng «Kế hoạch» và «Chênh lệch» ở dưới",
    grid: `
Chỉ số                 | Tháng 7 | Tháng 8 | Tháng 9 | Tháng 10 | Tháng 11 | Tháng 12
Tỷ lệ bao phủ BHYT (%) | 92,41   | 92,77   | 93,05   | 93,38    | 93,96    | 94,60
Kế hoạch (%)           | 94,25   | 94,25   | 94,25   | 94,25    | 94,25    | 94,25
Chênh lệch (điểm %)    | -1,84   | -1,48   | -1,20   | -0,87    | -0,29    | 0,35
`,
    broken: [],
  },
  {
    name: "Dịch vụ công: tiếp nhận trực tuyến, bưu chính, trực tiếp; tỷ lệ trực tuyến",
    grid: `
STT | Đơn vị            | Tổng hồ sơ | Hình thức nộp |           |           | Tỷ lệ trực tuyến
    |                   |            | Trực tuyến    | Bưu chính | Trực tiếp |
1   | Quận Hải Châu     | 4.721      | 4.561         | 44        | 116       | 96,61%
2   | Quận Thanh Khê    | 8.835      | 8.230         | 479       | 126       | 93,15%
3   | Quận Sơn Trà      | 5.351      | 4.866         | 376       | 109       | 90,94%
4   | Quận Ngũ Hành Sơn | 15.390     | 15.067        | 78        | 245       | 97,90%
5   | Quận Liên Chiểu   | 9.502      | 7.264         | 56        | 2.182     | 76,45%
6   | Quận Cẩm Lệ       | 28.640     | 28.368        | 171       | 101       | 99,05%
7   | Huyện Hòa Vang    | 8.951      | 7.882         | 73        | 996       | 88,06%
    | Cộng              | 81.390     | 76.238        | 1.277     | 3.875     | 93,67%
`,
    broken: [
      {
        name: "bưu chính gõ sai",
        change: { E4: "569" },
        expect: ["C4", "E10 error"],
      },
      {
        name: "tỷ lệ còn của tháng trước",
        change: { G8: "-4" },
        expect: ["G8"],
      },
    ],
  },
  {
    name: "Biểu viết tay chuyển sang: dấu chấm, dấu cách, chữ lẫn số, toàn chữ",
    grid: `
TT | Xã         | Số nhân khẩu | Đã tham gia | Chưa tham gia
1  | Bình Châu  | "11.943"     | "11.196"    | "747"
2  | Bình Hải   | "12.321"     | "10.944"    | "1.377"
3  | Bình Trị   | "8.085"      | "7.220"     | "865"
4  | Bình Đông  | "7.440"      | "6.792"     | "648"
5  | Bình Thuận | "11.088"     | "9.586"     | "1.502"
   | Cộng       | "50.877"     | "45.738"    | "5.139"
`,
    broken: [
      {
        name: "đã tham gia đảo chữ số",
        change: { D3: '"19.044"' },
        expect: ["E3", "D7 error"],
      },
    ],
  },
  {
    name: "Ba cột tỷ lệ trên ba mẫu số khác nhau",
    grid: `
STT | Đơn vị        | Dân số    | Lực lượng lao động | BHYT      | BHXH    | BHTN    | BHYT/dân số (%) | BHXH/LLLĐ (%) | BHTN/LLLĐ (%)
1   | TP. Thái Bình | 215.613   | 111.152            | 194.496   | 32.446  | 23.578  | 90,21           | 29,19         | 21,21
2   | H. Vũ Thư     | 192.021   | 102.540            | 183.855   | 15.120  | 9.607   | 95,75           | 14,75         | 9,37
3   | H. Kiến Xương | 182.197   | 90.625             | 174.840   | 9.679   | 7.344   | 95,96           | 10,68         | 8,10
4   | H. Tiền Hải   | 201.110   | 109.198            | 192.938   | 13.448  | 10.154  | 95,94           | 12,32         | 9,30
5   | H. Đông Hưng  | 187.015   | 101.959            | 176.599   | 21.492  | 18.238  | 94,43           | 21,08         | 17,89
6   | H. Hưng Hà    | 256.860   | 124.178            | 231.318   | 31.744  | 19.732  | 90,06           | 25,56         | 15,89
7   | H. Quỳnh Phụ  | 248.785   | 126.738            | 224.510   | 18.874  | 13.976  | 90,24           | 14,89         | 11,03
8   | H. Thái Thụy  | 235.871   | 119.676            | 212.409   | 16.818  | 10.509  | 90,05           | 14,05         | 8,78
    | Toàn tỉnh     | 1.719.472 | 886.066            | 1.590.965 | 159.621 | 113.138 | 92,53           | 18,01         | 12,77
`,
    broken: [
      {
        name: "lực lượng lao động gõ đảo",
        change: { D4: "96.025" },
        expect: ["I4", "J4", "D10 error"],
      },
      {
        name: "BHTN/LLLĐ không tính lại",
        change: { J8: "13,03" },
        expect: ["J8"],
      },
    ],
  },
  {
    name: "Cột lũy kế năm trước, cùng kỳ, ước năm; chỉ một dòng tổng và một dòng trong đó",
    grid: `
Nội dung                          | Cả năm 2023 | 6 tháng 2023 | 6 tháng 2024 | Ước năm 2024 | 6T/2024 so 6T/2023 (%) | Ước 2024 so 2023 (%)
Tổng thu (tỷ đồng)                | 3.512,4     | 1.640,8      | 1.802,5      | 3.810        | 109,9                  | 108,5
Trong đó: lãi chậm đóng (tỷ đồng) | 12,6        | 5,9          | 6,4          | 13           | 108,5                  | 103,2
Tổng chi (tỷ đồng)                | 4.920,3     | 2.388,1      | 2.570,9      | 5.260        | 107,7                  | 106,9
`,
    broken: [
      {
        name: "chỉ số gõ sai",
        change: { F4: "117,7" },
        expect: ["F4"],
      },
    ],
  },
  {
    name: "Tổng không có chữ tổng: dòng đầu là tên tỉnh in hoa",
    grid: `
TT | Địa phương     | Chỉ tiêu 2024 (người) | Thực hiện (người)
   | TỈNH THÁI BÌNH | 26.041                | 21.363
1  | TP. Thái Bình  | 1.942                 | 1.649
2  | H. Vũ Thư      | 2.374                 | 1.898
3  | H. Kiến Xương  | 4.392                 | 4.397
4  | H. Tiền Hải    | 1.924                 | 1.777
5  | H. Đông Hưng   | 4.988                 | 3.726
6  | H. Hưng Hà     | 3.544                 | 2.927
7  | H. Quỳnh Phụ   | 4.372                 | 3.077
8  | H. Thái Thụy   | 2.505                 | 1.912
`,
    broken: [
      {
        name: "một huyện gõ sai",
        change: { D4: "1.098" },
        expect: ["D2"],
      },
    ],
  },
  {
    name: "Hai bảng cạnh nhau cùng tên dòng, một bảng số người, một bảng số tiền",
    grid: `
Chế độ    | Số người | Số tiền (triệu đồng) |  | Chế độ       | Số người | Số tiền (triệu đồng)
Ốm đau    | 4.105    | 3.877,2              |  | Hưu trí      | 412      | 2.204,6
Thai sản  | 1.288    | 41.530,9             |  | Tuất một lần | 37       | 1.480,3
Dưỡng sức | 96       | 240,5                |  | Mai táng phí | 205      | 3.690
Cộng      | 5.489    | 45.648,6             |  | Cộng         | 654      | 7.374,9
`,
    broken: [
      {
        name: "số tiền bên phải gõ sai",
        change: { G3: "1.840,3" },
        expect: ["G5 error"],
      },
    ],
  },
  {
    name: "Phường mới sau sắp xếp, ghi chú tên phường cũ có số",
    grid: `
STT | Phường, xã (mới) | Hợp thành từ                       | Dân số  | Người tham gia BHYT | Tỷ lệ bao phủ (%)
1   | Phường Hải Châu  | Thanh Bình, Thuận Phước, Thạch Thang, Phước Ninh, Hải Châu (5 phường) | 43.031  | 40.692              | 94,56
2   | Phường Hòa Cường | Bình Thuận, Hòa Thuận Tây, Hòa Cường Bắc, Hòa Cường Nam | 89.367  | 84.119              | 94,13
3   | Phường Thanh Khê | Xuân Hà, Chính Gián, Thạc Gián, Thanh Khê Tây, Thanh Khê Đông | 91.053  | 88.547              | 97,25
4   | Phường An Khê    | An Khê và 2 phường                 | 27.788  | 27.446              | 98,77
5   | Xã Bà Nà         | Hòa Ninh, Hòa Nhơn                 | 37.391  | 36.960              | 98,85
    | Cộng             |                                    | 288.630 | 277.764             | 96,24
`,
    broken: [
      {
        name: "dân số gõ sai",
        change: { D5: "22.788" },
        expect: ["F5 error", "D7 error"],
        also: ["E5"],
      },
      {
        name: "bao phủ cũ",
        change: { F3: "92,73" },
        expect: ["F3 error"],
      },
    ],
  },
  {
    name: "Lịch công tác, không có số liệu để cộng",
    grid: `
Ngày      | Giờ   | Nội dung                  | Số người dự | Phòng họp
05/8/2024 | 8h00  | Giao ban tháng 7          | 25          | 201
06/8/2024 | 14h00 | Làm việc với Sở Tài chính | 12          | 302
07/8/2024 | 8h30  | Kiểm tra tại Ninh Sơn     | 6           | -
`,
    broken: [],
  },
  {
    name: "Số liệu làm tròn nghìn tỷ, cộng lệch một số lẻ cuối, cơ cấu 100,1",
    grid: `
Đơn vị tính: nghìn tỷ đồng
Quỹ            | Thu 2022 | Thu 2023 | Tăng (%) | Cơ cấu 2023 (%)
BHXH bắt buộc  | 292,0    | 314,5    | 7,7      | 66,2
BHXH tự nguyện | 4,5      | 4,8      | 6,4      | 1,0
BHYT           | 121,5    | 134,6    | 10,8     | 28,3
BHTN           | 20,0     | 20,8     | 4,2      | 4,4
Tổng thu       | 438,0    | 474,7    | 8,4      | 100
`,
    broken: [
      {
        name: "thu BHYT gõ sai",
        change: { C5: "164,6" },
        expect: ["D5", "E5", "C7"],
      },
    ],
  },
];
