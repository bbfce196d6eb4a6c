import type { CorpusTable } from "./entry";

/** Names: merged, repeated, long, with figures in them. */
export const labels: readonly CorpusTable[] = [
  {
    name: "Huyện ghi một lần, ô gộp; xã trùng tên ở hai huyện",
    grid: `
STT | Huyện     | Xã, thị trấn | Số hộ | Số người chưa tham gia
1   | Ninh Sơn  | Xã Quảng Sơn | 210   | 604
2   |           | Xã Mỹ Sơn    | 144   | 390
3   |           | Xã Tân Sơn   | 87    | 255
4   | Thuận Bắc | Xã Tân Sơn   | 132   | 371
5   |           | Xã Bắc Phong | 95    | 260
6   |           | Xã Công Hải  | 178   | 511
    | Tổng cộng |              | 846   | 2.391
`,
    broken: [
      {
        name: "một xã gõ sai",
        change: { E6: "206" },
        expect: ["E8 error"],
      },
    ],
  },
  {
    name: "Huyện ở cột riêng, có dòng «Cộng huyện» sau mỗi huyện",
    grid: `
Huyện                | Xã        | Chỉ tiêu | Thực hiện | Tỷ lệ (%)
Ninh Sơn             | Quảng Sơn | 210      | 184       | 87,6
                     | Mỹ Sơn    | 144      | 139       | 96,5
                     | Hòa Sơn   | 87       | 55        | 63,2
Cộng huyện Ninh Sơn  |           | 441      | 378       | 85,7
Thuận Bắc            | Lợi Hải   | 132      | 120       | 90,9
                     | Bắc Phong | 95       | 101       | 106,3
Cộng huyện Thuận Bắc |           | 227      | 221       | 97,4
Tổng cộng            |           | 668      | 599       | 89,7
`,
    broken: [
      {
        name: "một xã gõ sai",
        change: { D3: "193" },
        expect: ["E3", "D5 error"],
      },
      {
        name: "cộng huyện chưa tính lại",
        change: { C8: "237" },
        expect: ["C8 error", "E8"],
        also: ["C9"],
      },
    ],
  },
  {
    name: "Cùng tên xã ở hai nhóm; mỗi nhóm đánh số lại từ 1",
    grid: `
STT | Đơn vị         | Số thẻ cấp mới | Số thẻ gia hạn
I   | Huyện Bình Sơn | 231            | 4.091
1   | Xã Bình Minh   | 88             | 1.204
2   | Xã Bình An     | 41             | 877
3   | Xã Bình Trung  | 102            | 2.010
II  | Huyện Sơn Tịnh | 152            | 3.035
1   | Xã Tịnh Trà    | 65             | 1.140
2   | Xã Bình An     | 37             | 905
3   | Xã Tịnh Bắc    | 50             | 990
    | Tổng           | 383            | 7.126
`,
    broken: [
      {
        name: "số thẻ gia hạn gõ sai",
        change: { D8: "509" },
        expect: ["D6 error"],
      },
    ],
  },
  {
    name: "Một xã ghi hai lần trong một danh sách",
    grid: `
STT | Xã            | Số người tham gia | Số tiền (nghìn đồng)
1   | Xã Hành Thuận | 312               | 102.960
2   | Xã Hành Minh  | 288               | 95.040
3   | Xã Hành Dũng  | 190               | 62.700
4   | Xã Hành Trung | 244               | 80.520
    | Cộng          | 1.034             | 341.220
`,
    broken: [
      {
        name: "tên xã ghi lại lần thứ hai",
        change: { B5: "Xã Hành Minh" },
        expect: ["B3", "B5"],
      },
    ],
  },
  {
    name: "Nội dung dài, có số trong lời, năm trong lời; đơn vị trong ngoặc",
    grid: `
TT | Nội dung                           | Số lượng | Kinh phí (triệu đồng)
1  | Tổ chức 05 hội nghị tuyên truyền theo Kế hoạch số 12/KH-BHXH năm 2024 (hội nghị) | 5        | 62,5
2  | In 20.000 tờ rơi, khổ A5, 02 mặt (tờ) | 20.000   | 38
3  | Phát thanh tại 65/65 xã, phường (lượt) | 780      | 54,6
4  | Treo 120 băng rôn dịp 01/7 - Ngày BHYT Việt Nam (chiếc) | 120      | 42
   | Tổng kinh phí                      |          | 197,1
`,
    broken: [
      {
        name: "kinh phí gõ sai",
        change: { D4: "45,6" },
        expect: ["D6 error"],
      },
    ],
  },
  {
    name: "Kết quả bằng chữ lẫn số: «Đạt 98,5%», «Không phát sinh»",
    grid: `
STT | Nhiệm vụ                       | Chỉ tiêu        | Kết quả         | Mức độ
1   | Hồ sơ giải quyết đúng hạn      | 100%            | 99,86%          | Đạt 99,86%
2   | Chi trả qua tài khoản ở đô thị | 75%             | 88,2%           | Vượt 13,2 điểm %
3   | Khiếu nại, tố cáo              | Không phát sinh | Không phát sinh | Đạt
4   | Tỷ lệ định danh                | 98%             | 99,1%           | Vượt
`,
    broken: [],
  },
];
