import type { Passage } from "./entry";

/** Direction words, points, times and gaps. */
export const wording: readonly Passage[] = [
  {
    name: "gap above and below national mean",
    text: `
      Tỷ lệ bao phủ BHYT của tỉnh là 91,07%, thấp hơn bình quân cả nước (93,35%) 2,28 điểm phần trăm, đứng thứ 54/63 tỉnh, thành phố.
    `,
    broken: [
      {
        name: "gap wrong",
        change: ["2,28 điểm", "2,82 điểm"],
        expect: ["2,82", "93,35%", "91,07%"],
      },
    ],
  },
  {
    name: "lower worded higher",
    text: `
      Tỷ lệ tham gia BHXH đạt 34,2% lực lượng lao động, thấp hơn 3,8 điểm phần trăm so với chỉ tiêu Tỉnh ủy giao là 38%; tỷ lệ tham gia BHTN đạt 28,4%, cao hơn chỉ tiêu (28%) 0,4 điểm phần trăm.
    `,
    broken: [
      {
        name: "direction turned",
        change: ["thấp hơn 3,8", "cao hơn 3,8"],
        expect: ["3,8", "38%", "34,2%", "cao hơn"],
      },
      {
        name: "second direction turned",
        change: ["cao hơn chỉ tiêu (28%)", "thấp hơn chỉ tiêu (28%)"],
        expect: ["28%", "28,4%", "0,4", "thấp hơn"],
      },
    ],
  },
  {
    name: "increase from to",
    text: `
      Số điểm hỗ trợ tăng từ 142 điểm năm 2022 lên 198 điểm năm 2024, tăng 39,4%; tỷ lệ hồ sơ trực tuyến tăng từ 61,3% lên 84,9%; thời gian xử lý giảm từ 10 ngày xuống còn 5 ngày.
    `,
    broken: [{ name: "growth wrong", change: ["39,4%", "34,9%"], expect: ["34,9%", "198", "142"] }],
  },
  {
    name: "direction words with from to",
    text: `
      Số tiền chậm đóng giảm từ 58,2 tỷ đồng xuống còn 41,9 tỷ đồng, tương ứng giảm 16,3 tỷ đồng (28%).
    `,
    broken: [
      {
        name: "decline amount wrong",
        change: ["16,3 tỷ", "13,6 tỷ"],
        expect: ["13,6", "58,2", "41,9"],
      },
      {
        name: "rise said for a fall",
        change: ["chậm đóng giảm từ", "chậm đóng tăng từ"],
        expect: ["58,2", "41,9", "tăng"],
      },
    ],
  },
  {
    name: "doubled",
    text: `
      So với khi bắt đầu thực hiện Chỉ thị (2.130 người), số người tham gia BHXH tự nguyện hiện nay là 6.816 người, gấp 3,2 lần, tăng 4.686 người.
    `,
    broken: [
      {
        name: "times wrong",
        change: ["3,2 lần", "2,3 lần"],
        expect: ["2,3 lần", "6.816", "2.130"],
      },
      { name: "difference wrong", change: ["4.686", "4.866"], expect: ["4.866", "6.816", "2.130"] },
    ],
  },
  {
    name: "only reached, still lacking",
    text: `
      BHXH tự nguyện mới đạt 4.980/7.500 người, bằng 66,4% chỉ tiêu, còn thiếu 2.520 người; BHYT còn thiếu 1,2 điểm phần trăm so với chỉ tiêu.
    `,
    broken: [
      {
        name: "percent wrong",
        change: ["66,4%", "64,6%"],
        expect: ["64,6%", "4.980/7.500", "4.980"],
      },
      {
        name: "lack wrong",
        change: ["2.520 người", "2.250 người"],
        expect: ["2.250", "4.980", "7.500"],
      },
    ],
  },
  {
    name: "bigger period growth",
    text: `
      Số thu tháng 10 là 204,6 tỷ đồng, tăng 3,8% so với tháng trước (197,1 tỷ đồng) và tăng 14,9% so với tháng 10/2023 (178,1 tỷ đồng).
    `,
    broken: [
      {
        name: "growth to last month wrong",
        change: ["tăng 3,8%", "tăng 8,3%"],
        expect: ["8,3%", "197,1", "204,6"],
      },
      {
        name: "former year level wrong",
        change: ["178,1 tỷ", "187,1 tỷ"],
        expect: ["187,1", "14,9%"],
      },
    ],
  },
  {
    name: "all done",
    text: `
      100% xã, phường (98/98) đã thành lập Ban Chỉ đạo; 15/15 BHXH cơ sở niêm yết công khai thủ tục; 03/03 chỉ tiêu của Nghị quyết đạt và vượt. Không có đơn vị nào dưới 80% kế hoạch.
    `,
    broken: [],
  },
];
