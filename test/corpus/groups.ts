import type { CorpusTable } from "./entry";

/** Groups above or below their members, on several levels. */
export const groups: readonly CorpusTable[] = [
  {
    name: "Nhóm I, II ở trên các thành viên, tổng cộng ở cuối",
    grid: `
TÌNH HÌNH THAM GIA BHXH TỰ NGUYỆN ĐẾN 31/12/2023
Đơn vị tính: Người
STT | Đơn vị                       | Chỉ tiêu giao | Thực hiện | Tỷ lệ đạt (%)
I   | Khối thành phố, thị xã       | 9.160         | 8.319     | 90,82
1   | Thành phố Quảng Ngãi         | 5.298         | 4.391     | 82,88
2   | Thị xã Đức Phổ               | 3.862         | 3.928     | 101,71
II  | Khối huyện đồng bằng         | 11.574        | 11.397    | 98,47
1   | Bình Sơn                     | 1.736         | 1.573     | 90,61
2   | Sơn Tịnh                     | 1.810         | 1.712     | 94,59
3   | Tư Nghĩa                     | 2.486         | 2.470     | 99,36
4   | Nghĩa Hành                   | 1.278         | 1.297     | 101,49
5   | Mộ Đức                       | 4.264         | 4.345     | 101,90
III | Khối huyện miền núi, hải đảo | 5.834         | 5.461     | 93,61
1   | Trà Bồng                     | 575           | 482       | 83,83
2   | Sơn Hà                       | 998           | 1.009     | 101,10
3   | Sơn Tây                      | 1.327         | 1.113     | 83,87
4   | Minh Long                    | 1.077         | 1.126     | 104,55
5   | Ba Tơ                        | 847           | 838       | 98,94
6   | Lý Sơn                       | 1.010         | 893       | 88,42
    | Tổng cộng                    | 26.568        | 25.177    | 94,76
`,
    broken: [
      {
        name: "gõ sai một chữ số của huyện",
        change: { D10: "2.870" },
        expect: ["D7 error", "E10 error"],
      },
      {
        name: "tổng nhóm không cộng lại",
        change: { C7: "11.694" },
        expect: ["C7 error", "E7 error"],
        also: ["C20"],
      },
      {
        name: "tỷ lệ không tính lại",
        change: { E15: "131,10" },
        expect: ["E15 error"],
      },
      {
        name: "bỏ sót một huyện",
        without: 11,
        expect: ["C7 error", "D7 error"],
      },
    ],
  },
  {
    name: "Tổng nhóm ở dưới các thành viên",
    grid: `
STT | Đơn vị                             | Số đơn vị tham gia | Số lao động | Quỹ lương (triệu đồng)
I   | Khối doanh nghiệp                  |                    |             |
1   | Doanh nghiệp nhà nước              | 24                 | 1.439       | 9.905,7
2   | Doanh nghiệp có vốn đầu tư nước ngoài | 727                | 42.480      | 266.889,9
3   | Doanh nghiệp ngoài quốc doanh      | 20                 | 756         | 5.279,4
    | Cộng khối I                        | 771                | 44.675      | 282.074,9
II  | Khối hành chính, sự nghiệp         |                    |             |
1   | Hành chính, đảng, đoàn thể         | 34                 | 1.028       | 7.967,5
2   | Sự nghiệp công lập                 | 384                | 10.633      | 66.965,7
3   | Ngoài công lập                     | 334                | 11.509      | 91.016,2
4   | Xã, phường, thị trấn               | 378                | 13.338      | 86.624,8
    | Cộng khối II                       | 1.130              | 36.508      | 252.574,2
    | Tổng cộng (I + II)                 | 1.901              | 81.183      | 534.649,1
`,
    broken: [
      {
        name: "một số lao động gõ sai",
        change: { D9: "13.633" },
        expect: ["D12 error"],
      },
      {
        name: "tổng khối I của bản cũ",
        change: { C6: "788" },
        expect: ["C6 error"],
        also: ["C13"],
      },
      {
        name: "tổng cộng lấy từ bản khác",
        change: { E13: "535.001,1" },
        expect: ["E13 error"],
      },
    ],
  },
  {
    name: "Ba cấp: cụm, huyện, xã",
    grid: `
TỔNG HỢP SỐ NGƯỜI THAM GIA BHYT HỘ GIA ĐÌNH
STT | Địa bàn            | Số hộ | Số người thuộc diện | Số người đã tham gia | Tỷ lệ (%)
A   | CỤM SỐ 1           | 6.109 | 19.517              | 16.165               | 82,8
I   | Huyện Ninh Sơn     | 3.314 | 10.536              | 8.259                | 78,4
1   | Xã Lâm Sơn         | 993   | 3.254               | 2.424                | 74,5
2   | Xã Lương Sơn       | 409   | 1.320               | 1.069                | 81,0
3   | Xã Quảng Sơn       | 575   | 1.885               | 1.154                | 61,2
4   | Xã Mỹ Sơn          | 1.337 | 4.077               | 3.612                | 88,6
II  | Huyện Bác Ái       | 2.795 | 8.981               | 7.906                | 88,0
1   | Xã Phước Đại       | 1.386 | 4.457               | 4.152                | 93,2
2   | Xã Phước Thắng     | 754   | 2.683               | 2.260                | 84,2
3   | Xã Phước Tiến      | 655   | 1.841               | 1.494                | 81,2
B   | CỤM SỐ 2           | 3.290 | 10.786              | 8.282                | 76,8
I   | Huyện Ninh Hải     | 3.290 | 10.786              | 8.282                | 76,8
1   | Thị trấn Khánh Hải | 358   | 1.038               | 817                  | 78,7
2   | Xã Tri Hải         | 1.183 | 3.972               | 2.864                | 72,1
3   | Xã Nhơn Hải        | 933   | 3.133               | 2.631                | 84,0
4   | Xã Thanh Hải       | 816   | 2.643               | 1.970                | 74,5
    | TOÀN TỈNH          | 9.399 | 30.303              | 24.447               | 80,7
`,
    broken: [
      {
        name: "số người của một xã gõ sai",
        change: { E11: "2.660" },
        expect: ["E9 error", "F11"],
      },
      {
        name: "tổng huyện không cộng lại",
        change: { D4: "10.626" },
        expect: ["D4 error", "F4"],
        also: ["D3"],
      },
      {
        name: "tỷ lệ của cụm cũ",
        change: { F3: "87,8" },
        expect: ["F3"],
      },
    ],
  },
  {
    name: "Đánh số 1, 1.1, 1.2 và tổng ở trên",
    grid: `
TT    | Đối tượng                          | Số người năm trước | Số người năm nay | Tăng, giảm
      | Tổng số người tham gia BHYT        | 368.432            | 367.264          | -1.168
1     | Người lao động và người sử dụng lao động đóng | 44.612             | 44.189           | -423
"1.1" | Doanh nghiệp                       | 29.968             | 29.482           | -486
"1.2" | Hành chính sự nghiệp               | 14.094             | 14.144           | 50
"1.3" | Khác                               | 550                | 563              | 13
2     | Ngân sách nhà nước đóng            | 196.544            | 197.796          | 1.252
"2.1" | Người có công                      | 7.032              | 6.725            | -307
"2.2" | Trẻ em dưới 6 tuổi                 | 61.733             | 62.314           | 581
"2.3" | Người nghèo, dân tộc thiểu số      | 115.219            | 116.060          | 841
"2.4" | Bảo trợ xã hội                     | 12.560             | 12.697           | 137
3     | Hộ gia đình                        | 127.276            | 125.279          | -1.997
"3.1" | Hộ gia đình có mức sống trung bình | 8.964              | 9.199            | 235
"3.2" | Hộ gia đình khác                   | 118.312            | 116.080          | -2.232
`,
    broken: [
      {
        name: "gõ sai một chữ số",
        change: { D10: "136.060" },
        expect: ["D7 error", "E10 error"],
      },
      {
        name: "chênh lệch gõ sai dấu",
        change: { E14: "2.232" },
        expect: ["E14 error"],
        also: ["E12"],
      },
      {
        name: "tổng nhóm cộng thiếu một dòng",
        change: { D7: "185.099" },
        expect: ["D7 error", "E7 error"],
        also: ["D2"],
      },
    ],
  },
  {
    name: "Nhóm ghi «Khu vực», không số thứ tự",
    grid: `
Địa phương        | Số xã, phường | Dân số  | Số người tham gia BHYT
Khu vực đồng bằng | 69            | 662.458 | 626.470
Thành phố Tam Kỳ  | 13            | 123.095 | 115.570
Thị xã Điện Bàn   | 20            | 225.493 | 211.963
Huyện Duy Xuyên   | 14            | 126.265 | 118.367
Huyện Thăng Bình  | 22            | 187.605 | 180.570
Khu vực miền núi  | 35            | 82.219  | 79.526
Huyện Đông Giang  | 11            | 26.381  | 25.746
Huyện Nam Giang   | 12            | 27.164  | 26.080
Huyện Phước Sơn   | 12            | 28.674  | 27.700
Toàn tỉnh         | 104           | 744.677 | 705.996
`,
    broken: [
      {
        name: "dân số một huyện gõ sai",
        change: { C5: "162.265" },
        expect: ["C2 error"],
      },
      {
        name: "tổng cộng lấy lại dòng khu vực và thành viên",
        change: { D11: "1.411.992" },
        expect: ["D11 error"],
      },
    ],
  },
  {
    name: "Huyện đứng đầu các xã, không có số thứ tự nhóm, tổng ở trên",
    grid: `
STT | Huyện/xã           | Chỉ tiêu | Thực hiện | Còn thiếu
    | TỔNG CỘNG          | 5.195    | 4.438     | 757
    | HUYỆN THUẬN BẮC    | 1.548    | 1.271     | 277
1   | Xã Lợi Hải         | 298      | 249       | 49
2   | Xã Công Hải        | 310      | 265       | 45
3   | Xã Bắc Phong       | 715      | 574       | 141
4   | Xã Bắc Sơn         | 225      | 183       | 42
    | HUYỆN THUẬN NAM    | 1.757    | 1.529     | 228
5   | Xã Phước Nam       | 461      | 360       | 101
6   | Xã Phước Dinh      | 513      | 428       | 85
7   | Xã Cà Ná           | 783      | 741       | 42
    | HUYỆN NINH PHƯỚC   | 1.890    | 1.638     | 252
8   | Thị trấn Phước Dân | 483      | 430       | 53
9   | Xã An Hải          | 640      | 580       | 60
10  | Xã Phước Hải       | 469      | 417       | 52
11  | Xã Phước Hữu       | 298      | 211       | 87
`,
    broken: [
      {
        name: "một xã gõ sai",
        change: { D10: "458" },
        expect: ["D8", "E10"],
      },
      {
        name: "«còn thiếu» không tính lại",
        change: { E15: "82" },
        expect: ["E15"],
        also: ["E12"],
      },
    ],
  },
  {
    name: "Chữ A, B và số La Mã hai cấp, chỉ một cột số",
    grid: `
STT | Nội dung chi                      | Số tiền (triệu đồng)
A   | Chi từ ngân sách nhà nước bảo đảm | 189.921
I   | Các chế độ BHXH hàng tháng        | 187.321
1   | Hưu quân đội                      | 58.499
2   | Hưu công nhân viên chức           | 124.448
3   | Mất sức lao động                  | 4.374
II  | Các chế độ BHXH một lần           | 2.600
1   | Mai táng phí                      | 1.130
2   | Tuất một lần                      | 1.470
B   | Chi từ quỹ BHXH bảo đảm           | 311.605
I   | Quỹ ốm đau, thai sản              | 74.555
1   | Ốm đau                            | 8.215
2   | Thai sản                          | 65.467
3   | Dưỡng sức, phục hồi sức khỏe      | 873
II  | Quỹ hưu trí, tử tuất              | 237.050
1   | Hưu trí                           | 227.298
2   | Tử tuất                           | 9.752
    | Tổng cộng (A + B)                 | 501.526
`,
    broken: [
      {
        name: "gõ sai một khoản",
        change: { C13: "67.467" },
        expect: ["C11 error"],
      },
      {
        name: "nhân nghìn một khoản",
        change: { C8: "1.130.000" },
        expect: ["C7 error"],
      },
    ],
  },
];
