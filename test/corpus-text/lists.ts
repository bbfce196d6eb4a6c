import type { Passage } from "./entry";

/** Lists that add up, and lists that do not claim to. */
export const lists: readonly Passage[] = [
  {
    name: "total last",
    text: `
      Số người phát triển mới theo địa bàn:
      - Thành phố: 1.420 người;
      - Huyện Ba Tri: 865 người;
      - Huyện Giồng Trôm: 790 người;
      - Huyện Thạnh Phú: 612 người;
      Tổng cộng: 3.687 người.
    `,
    broken: [
      { name: "total wrong", change: ["3.687", "3.867"], expect: ["3.867"] },
      { name: "a row wrong", change: ["865 người", "856 người"], expect: ["856", "3.687"] },
    ],
  },
  {
    name: "nested lists",
    text: `
      1. Số người tham gia BHYT: 402.118 người, trong đó:
      - Nhóm người lao động và người sử dụng lao động đóng: 61.204 người;
      - Nhóm tổ chức BHXH đóng: 17.912 người;
      - Nhóm ngân sách nhà nước đóng: 205.866 người, gồm:
      + Người nghèo: 38.414 người;
      + Trẻ em dưới 6 tuổi: 52.909 người;
      + Người dân tộc thiểu số: 114.543 người;
      - Nhóm ngân sách hỗ trợ mức đóng: 79.320 người;
      - Nhóm hộ gia đình: 37.816 người.
    `,
    broken: [
      { name: "an inner part wrong", change: ["52.909", "59.209"], expect: ["59.209", "205.866"] },
      { name: "an outer part wrong", change: ["79.320", "73.920"], expect: ["73.920", "402.118"] },
    ],
  },
  {
    name: "semicolon chain in a sentence",
    text: `
      Toàn tỉnh có 1.915 đơn vị sử dụng lao động tham gia BHXH, cụ thể: hành chính sự nghiệp 604 đơn vị; doanh nghiệp nhà nước 37 đơn vị; doanh nghiệp FDI 52 đơn vị; doanh nghiệp ngoài quốc doanh 1.118 đơn vị; hợp tác xã 61 đơn vị; khác 43 đơn vị.
    `,
    broken: [
      {
        name: "a kind wrong",
        change: ["1.118 đơn vị", "1.181 đơn vị"],
        expect: ["1.181", "1.915"],
      },
    ],
  },
  {
    name: "numbered items are not figures",
    text: `
      Các giải pháp trọng tâm trong thời gian tới:
      1. Giao chỉ tiêu cho 98/98 xã, phường (100%).
      2. Rà soát 4.215 doanh nghiệp theo dữ liệu cơ quan thuế.
      3. Phấn đấu đạt 96% dân số tham gia BHYT.
      a) Đối với cấp ủy: 02 nhiệm vụ.
      b) Đối với UBND cấp xã: 05 nhiệm vụ.
      c) Đối với cơ quan BHXH: 07 nhiệm vụ.
    `,
    broken: [],
  },
  {
    name: "ranks listed",
    text: `
      Xếp hạng mức độ hoàn thành: thứ nhất Cao Lãnh (103,6%), thứ hai Lấp Vò (99,1%), thứ ba Tháp Mười (97,8%); xếp cuối là Tân Hồng (74,5%). Có 9/12 đơn vị đạt từ 85% trở lên (75%).
    `,
    broken: [
      {
        name: "fraction percent wrong",
        change: ["trở lên (75%)", "trở lên (57%)"],
        expect: ["57%", "9/12"],
      },
    ],
  },
  {
    name: "percentages that add up",
    text: `
      Cơ cấu người tham gia BHYT: nhóm ngân sách đóng chiếm 46,2%; nhóm tự đóng chiếm 21,5%; nhóm người lao động chiếm 18,4%; nhóm hỗ trợ chiếm 13,9%.
    `,
    broken: [],
  },
  {
    name: "two columns in a line",
    text: `
      - Huyện Tủa Chùa: BHXH bắt buộc 2.104/2.150 người (97,86%), BHXH tự nguyện 412/600 người (68,67%), BHYT 54.210/54.390 người (99,67%);
      - Huyện Mường Ảng: BHXH bắt buộc 1.986/2.080 người (95,48%), BHXH tự nguyện 377/560 người (67,32%), BHYT 50.118/50.200 người (99,84%).
    `,
    broken: [
      {
        name: "one percent wrong",
        change: ["(68,67%)", "(66,87%)"],
        expect: ["66,87%", "412/600", "412", "600"],
      },
      {
        name: "one actual wrong",
        change: ["377/560", "737/560"],
        expect: ["737/560", "67,32%", "737"],
      },
    ],
  },
];
