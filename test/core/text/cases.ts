import type { Severity } from "../../../src/core/model/severity";
import type { TextRuleId } from "../../../src/core/model/text-finding";

/** What a check of one text should find: rule, severity, what is printed there, expected, replacement. */
export type Expectation = readonly [
  rule: TextRuleId,
  severity: Severity,
  printed: string,
  expected: string | null,
  replacement?: string,
];

export interface TextCase {
  readonly name: string;
  readonly text: string;
  readonly found: readonly Expectation[];
}

/** Texts with something to find; figures of real reports, in other words. */
export const wrong: readonly TextCase[] = [
  {
    name: "triệu for tỷ, proved by the growth",
    text: "Cả tỉnh thu được 727,06 tỉ đồng, tăng 111,81 triệu đồng, tăng 18,2% so cùng kỳ.",
    found: [["text-unit", "error", "111,81 triệu đồng", "111,81 tỷ đồng", "111,81 tỷ đồng"]],
  },
  {
    name: "the same slip told again without the level",
    text: "1. Số thu BHXH, BHYT, BHTN là 727,06 tỷ đồng, tăng 111,81 tỷ đồng (18,2%).\n2. Đánh giá\n- Số thu BHXH, BHYT, BHTN tăng 111,81 triệu đồng, tăng 18,2%.",
    found: [["text-unit", "error", "111,81 triệu đồng", "111,81 tỷ đồng", "111,81 tỷ đồng"]],
  },
  {
    name: "a fraction turned round",
    text: "Dự toán chi khám chữa bệnh đã dùng 635.138/341.358 triệu đồng, tỷ lệ sử dụng: 53,75%.",
    found: [["text-reversed", "error", "635.138/341.358", "341.358/635.138", "341.358/635.138"]],
  },
  {
    name: "a fraction turned round, behind its percent",
    text: "Hoàn thành 53,75% (635.138/341.358 hồ sơ).",
    found: [["text-reversed", "error", "635.138/341.358", "341.358/635.138", "341.358/635.138"]],
  },
  {
    name: "a comma for the thousands dot; the right figure below stays silent",
    text: "Quỹ chi cho khám bệnh 339.105 triệu đồng, tăng 32,637 triệu đồng (10,6%) so với năm ngoái.\nQuỹ chi cho khám bệnh 339.105 triệu đồng, tăng 32.637 triệu đồng (10,6%).",
    found: [["text-separator", "error", "32,637", "32.637", "32.637"]],
  },
  {
    name: "attainment",
    text: "Người tham gia BHXH bắt buộc là 45.925, đạt 78,4% kế hoạch (61.372 người).",
    found: [["text-attainment", "error", "78,4%", "74,8%"]],
  },
  {
    name: "attainment of a target named first",
    text: "Chỉ tiêu giao 41.700 người, thực hiện 41.002 người, đạt 93,8%.",
    found: [["text-attainment", "error", "93,8%", "98,3%"]],
  },
  {
    name: "growth",
    text: "BHTN có 41.002 người tham gia, tăng 2.843 người (tăng 5,7%) so với năm trước.",
    found: [["text-growth", "error", "5,7%", "7,5%"]],
  },
  {
    name: "a change larger than what there is",
    text: "Tham gia BHXH tự nguyện: 5.117 người, tăng 15.800 người (3%).",
    found: [["text-growth", "error", "3%", null]],
  },
  {
    name: "a fraction and its percent",
    text: "Đã đồng bộ 1.134.108/1.159.127 thẻ (đạt tỷ lệ 98,7%).",
    found: [["text-fraction", "error", "98,7%", "97,8%"]],
  },
  {
    name: "a share of the whole in front of it",
    text: "Có 24.541 người chưa xác thực, trong đó 18.360 người chưa có căn cước, chiếm 47,8%.",
    found: [["text-share", "error", "47,8%", "74,8%"]],
  },
  {
    name: "a share of the whole it names again",
    text: "Tổng chi 1.250 tỷ đồng, trong đó chi lương hưu 980 tỷ đồng, chiếm 87,4% tổng chi.",
    found: [["text-share", "error", "87,4%", "78,4%"]],
  },
  {
    name: "a part of what it begins with",
    text: "Trong 3.204 hồ sơ tiếp nhận có 2.998 hồ sơ trực tuyến, đạt tỷ lệ 95,3%.",
    found: [["text-share", "error", "95,3%", "93,6%"]],
  },
  {
    name: "a fraction told after its percent",
    text: "Học sinh tham gia BHYT đạt 99,1% với 152.300/156.900 em.",
    found: [["text-fraction", "error", "99,1%", "97,1%"]],
  },
  {
    name: "a change between two years",
    text: "Năm 2023 có 45.100 người tham gia, năm 2024 có 47.200 người, tăng 2.300 người.",
    found: [["text-change", "error", "2.300 người", "2.100 người"]],
  },
  {
    name: "a rise without what it is for",
    text: "Chi bình quân 7,2 triệu đồng/người/tháng, tăng 0,5 triệu đồng (9,5%).",
    found: [["text-growth", "error", "9,5%", "7,5%"]],
  },
  {
    name: "a fall told with both its ends",
    text: "Người hưởng một lần giảm 18,4% (từ 9.820 người xuống 8.312 người).",
    found: [["text-change", "error", "18,4%", "15,4%"]],
  },
  {
    name: "what a percent is of, in parentheses behind it",
    text: "Truy thu 1,25 tỷ đồng, bằng 62,5% số phải truy thu (1,8 tỷ đồng).",
    found: [["text-attainment", "error", "62,5%", "69,4%"]],
  },
  {
    name: "a change between two levels",
    text: "Tham gia BHTN: 41.002 người (cùng kỳ năm 2023 là 38.159 người), tăng 2.483 người.",
    found: [["text-change", "error", "2.483 người", "2.843 người"]],
  },
  {
    name: "attainment through what is left to find",
    text: "Tham gia BHYT có 552.247 người, hoàn thành 99,6% chỉ tiêu, còn phải phát triển 17.406 người.",
    found: [["text-remaining", "error", "99,6%", "96,9%"]],
  },
  {
    name: "what is left to find of a target",
    text: "Chỉ tiêu giao 569.653 người, thực hiện 552.247 người, còn thiếu 14.706 người.",
    found: [["text-gap", "error", "14.706 người", "17.406 người"]],
  },
  {
    name: "the distance of two rates",
    text: "Bao phủ BHYT đạt 91,9% dân số, thấp hơn 2,58 điểm phần trăm so với chỉ tiêu (94,75%).",
    found: [["text-gap", "error", "2,58 điểm phần trăm", "2,85 điểm phần trăm"]],
  },
  {
    name: "above said of a rate below its target",
    text: "Bao phủ BHYT đạt 91,90%, vượt 2,85 điểm phần trăm so với chỉ tiêu (94,75%).",
    found: [["text-direction", "warning", "2,85 điểm phần trăm", null]],
  },
  {
    name: "parts said to be all",
    text: "Ký hợp đồng với 207 cơ sở, gồm: tuyến tỉnh 08 cơ sở, tuyến huyện 22 cơ sở, tuyến xã 117 cơ sở.",
    found: [["text-sum", "error", "207 cơ sở", "147 cơ sở"]],
  },
  {
    name: "parts over several lines",
    text: "Thanh tra tại 515 đơn vị, bao gồm:\n+ cơ quan thuế 89 đơn vị;\n+ ngành lao động 17 đơn vị;\n+ BHXH tỉnh 11 đơn vị;\n+ chuyên ngành 389 đơn vị.",
    found: [["text-sum", "error", "515 đơn vị", "506 đơn vị"]],
  },
  {
    name: "parts whose changes show they are all",
    text: "Lượt khám là 715.578 lượt, tăng 42.683 lượt. Trong đó: ngoại trú 607.676 lượt, tăng 39.851 lượt; nội trú 44.902 lượt, tăng 2.832 lượt.",
    found: [["text-sum", "error", "715.578 lượt", "652.578 lượt"]],
  },
  {
    name: "a part in another unit of money",
    text: "Thu 700 tỷ đồng, gồm: BHXH 450 tỷ đồng, BHYT 250 triệu đồng.",
    found: [["text-unit", "error", "250 triệu đồng", "250 tỷ đồng", "250 tỷ đồng"]],
  },
  {
    name: "a part above its whole",
    text: "Phát thanh 1.528 lượt; trong đó, 12.140 lượt về BHXH tự nguyện.",
    found: [["text-part", "error", "12.140 lượt", null]],
  },
  {
    name: "a whole that outgrows its parts",
    text: "Chi KCB: 339.105 triệu đồng, tăng 16,0%, gồm: ngoại trú 161.754 triệu đồng (tăng 8,6%); nội trú 177.351 triệu đồng (tăng 12,6%).",
    found: [["text-weighted", "error", "16,0%", null]],
  },
  {
    name: "a year's benefits in triệu beside a year's collection",
    text: "Tổng thu BHXH, BHYT là 3.386.939 triệu đồng. Đã giải quyết 114.622 hồ sơ. Tổng chi trả các chế độ là 2.297,358 triệu đồng, tăng 10,36%.",
    found: [["text-magnitude", "warning", "2.297,358 triệu đồng", "2.297,358 tỷ đồng"]],
  },
  {
    name: "one indicator with two values",
    text: "Đến 30/9/2023, tỷ lệ tham gia BHXH đạt 21,02%.\nIII. Hạn chế\nTính đến ngày 30/9/2023, số người tham gia BHXH đạt 21,2% lực lượng lao động.",
    found: [["text-contradiction", "error", "21,2%", "21,02%"]],
  },
  {
    name: "a rank beyond those ranked",
    text: "Tỷ lệ này xếp thứ 64/63 tỉnh, thành phố.",
    found: [["text-rank", "error", "64/63", null]],
  },
  {
    name: "a letter older than the decision it applies",
    text: "Công văn 2089/UBND-KGVX ngày 06/5/2021 giao chỉ tiêu bao phủ (theo Quyết định số 546/QĐ-TTg ngày 29/4/2022).",
    found: [["text-date-order", "error", "06/5/2021", "06/5/2022"]],
  },
  {
    name: "points printed as a percent",
    text: "Tỷ lệ tham gia BHTN đạt 17,27%, tăng 1,62% so với năm 2021.",
    found: [["text-points", "info", "1,62%", "1,62 điểm phần trăm", "1,62 điểm phần trăm"]],
  },
];

/** Texts that look wrong and are right, or cannot be told. */
export const right: readonly (readonly [name: string, text: string])[] = [
  [
    "half up at the edge",
    "BHTN: 41.002 người, đạt 98,3% chỉ tiêu (41.700 người), tăng 2.843 người (7,5%).",
  ],
  ["cut, not rounded", "BHTN: 41.002 người, tăng 2.843 người (7,4%) so với cùng kỳ."],
  [
    "a fall",
    "BHXH tự nguyện: 5.117 người, đạt 44% chỉ tiêu (11.628 người), giảm 158 người (giảm 3%).",
  ],
  [
    "a fraction above 100%",
    "Chi KCB/quỹ KCB: 339.105/262.910 triệu đồng, bằng 129%, cao hơn 76.195 triệu đồng.",
  ],
  ["triệu and tỷ mixed rightly", "Thu 727,06 tỷ đồng, tăng 111.810 triệu đồng (18,2%)."],
  ["one amount in two units", "Thu 96 tỷ 894 triệu đồng, đạt 50% kế hoạch (193.788 triệu đồng)."],
  [
    "a residue of rounding",
    "Chi 339.105 triệu đồng, tăng 32.637 triệu đồng, gồm: ngoại trú 161.754 triệu đồng, tăng 12.807 triệu đồng; nội trú 177.351 triệu đồng, tăng 19.829 triệu đồng.",
  ],
  [
    "the country beside the province",
    "KCB 715.578 lượt, tăng 42.683 lượt, tăng 6,3% (toàn quốc tăng 5,4%).",
  ],
  [
    "parts that may be some",
    "Giải quyết 13.975 lượt, giảm 7%, trong đó: 157 lượt hằng tháng, giảm 15%; 4.672 lượt một lần, giảm 2%; 6.690 lượt ốm đau.",
  ],
  ["parts that overlap", "Có 45 người, trong đó: nữ 30 người, đảng viên 25 người."],
  [
    "parts of two kinds",
    "Kiểm tra 07 cuộc/45 đơn vị (02 cuộc/12 đơn vị; 04 cuộc/24 đơn vị, 01 cuộc/09 đơn vị), đạt 41% kế hoạch (109 đơn vị).",
  ],
  [
    "a part of two denominators",
    "Có 79/83 cơ sở khám BHYT. Trong đó: tỉnh 05 cơ sở; huyện 13 cơ sở; phòng khám 04; xã 60 trạm.",
  ],
  [
    "late payment of the plan",
    "Thu 727,06 tỷ đồng, đạt 49,16% kế hoạch. Chậm đóng 37,3 tỷ đồng, chiếm 2,52% kế hoạch thu.",
  ],
  [
    "late payment of what is due",
    "Thu 3.386.939 triệu đồng. Chậm đóng 137.219 triệu đồng, chiếm 3,89% số phải thu.",
  ],
  [
    "a rate above its target",
    "Nhận lương qua tài khoản đạt 58% (chỉ tiêu giao 57%); một lần đạt 82% (chỉ tiêu giao 78%).",
  ],
  ["from and to", "Mức chuẩn tăng từ 700.000 đồng lên 1.500.000 đồng."],
  [
    "hedges",
    "Phát triển gần 84 người, đạt 99% chỉ tiêu (84 người); vận động hơn 500 người, đạt 91% chỉ tiêu (590 người).",
  ],
  [
    "two plans, one printed",
    "Lũy kế 3.798,254 tỷ đồng (đạt 101,1% so dự toán tỉnh giao, bằng 89,8% dự toán thành phố).",
  ],
  [
    "in percent of last year",
    "Thu 9.877 tỷ đồng, đạt 23% so với dự toán và bằng 81,7% so với cùng kỳ.",
  ],
  [
    "last month and last year",
    "BHXH tự nguyện: 41.300 người, tăng 1.204 người so với tháng trước, tăng 5.102 người so với cùng kỳ năm 2024 (14,1%).",
  ],
  [
    "fines in triệu beside a collection in tỷ",
    "Thu 3.386 tỷ đồng. Phạt 16 đơn vị, số tiền 410,859 triệu đồng, thu 132,043 triệu đồng.",
  ],
  [
    "two districts",
    "- Huyện A: tham gia BHXH tự nguyện 1.204 người.\n- Huyện B: tham gia BHXH tự nguyện 1.240 người.",
  ],
  [
    "a letter that applies an older one",
    "Kế hoạch số 03/KH-UBND ngày 02/01/2024 triển khai thực hiện Nghị quyết số 27-NQ/TU ngày 04/12/2023.",
  ],
  [
    "a decree amended by a later one",
    "Nghị định số 146/2018/NĐ-CP ngày 17/10/2018 (được sửa đổi, bổ sung theo Nghị định số 75/2023/NĐ-CP ngày 19/10/2023).",
  ],
  [
    "documents one after the other",
    "Ban hành Kế hoạch số 36/KH-BHXH ngày 17/01/2024, thực hiện Công văn số 91/BHXH ngày 06/02/2024.",
  ],
  [
    "a report in English notation",
    "BHXH bắt buộc: 45,925 người, đạt 74.8% chỉ tiêu (61,372 người), tăng 2,748 người (6.4%); BHYT: 1,552,247 người.",
  ],
  ["an empty text", ""],
];
