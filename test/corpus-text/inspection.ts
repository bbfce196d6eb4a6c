import type { Passage } from "./entry";

/** Inspections, complaints and what they brought in. */
export const inspection: readonly Passage[] = [
  {
    name: "plan of inspections",
    text: `
      Năm 2024, thực hiện thanh tra, kiểm tra tại 126 đơn vị, đạt 105% kế hoạch (120 đơn vị), trong đó thanh tra chuyên ngành 74 đơn vị, kiểm tra 38 đơn vị, phối hợp liên ngành 14 đơn vị.
    `,
    broken: [
      {
        name: "attainment wrong",
        change: ["đạt 105%", "đạt 115%"],
        expect: ["115%", "126", "120"],
      },
      { name: "a part wrong", change: ["38 đơn vị", "83 đơn vị"], expect: ["83", "126"] },
    ],
  },
  {
    name: "results",
    text: `
      Qua thanh tra phát hiện 315 lao động chưa tham gia, số tiền phải truy thu 2.846 triệu đồng; đã thu 2.105 triệu đồng, đạt 73,96%; còn 741 triệu đồng. Ban hành 06 quyết định xử phạt với 412 triệu đồng.
    `,
    broken: [
      { name: "share wrong", change: ["73,96%", "79,36%"], expect: ["79,36%", "2.105", "2.846"] },
      {
        name: "left over wrong",
        change: ["741 triệu", "471 triệu"],
        expect: ["471", "2.846", "2.105"],
      },
    ],
  },
  {
    name: "complaints",
    text: `
      Tiếp 87 lượt công dân; tiếp nhận 42 đơn (khiếu nại 03, tố cáo 01, kiến nghị, phản ánh 38), đã giải quyết 41/42 đơn, đạt 97,6%.
    `,
    broken: [
      { name: "kinds do not add up", change: ["phản ánh 38", "phản ánh 83"], expect: ["83", "42"] },
      { name: "fraction percent wrong", change: ["97,6%", "79,6%"], expect: ["79,6%", "41/42"] },
    ],
  },
  {
    name: "compared with last year",
    text: `
      Số cuộc kiểm tra tăng 12 cuộc so với năm 2023 (từ 45 lên 57 cuộc), tăng 26,7%.
    `,
    broken: [
      { name: "growth wrong", change: ["26,7%", "27,6%"], expect: ["27,6%", "45", "57", "12"] },
    ],
  },
  {
    name: "police hand-over",
    text: `
      Từ năm 2020 đến nay đã chuyển 31 hồ sơ sang cơ quan điều tra theo Điều 216 Bộ luật Hình sự, cơ quan công an trả lời 29 trường hợp, 02 trường hợp đang xác minh. Số điện thoại đường dây nóng: 0255.3825.777; hộp thư baocao@example.vn.
    `,
    broken: [],
  },
];
