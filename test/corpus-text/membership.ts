import type { Passage } from "./entry";

/** How many take part: levels, targets, growth, coverage. */
export const membership: readonly Passage[] = [
  {
    name: "half-year levels, targets and growth",
    text: `
      Tính đến hết ngày 30/6/2024, toàn tỉnh có 78.412 người tham gia BHXH bắt buộc, đạt 96,57% chỉ tiêu giao (81.200 người), tăng 3.447 người (4,6%) so với cùng kỳ năm trước. Số người tham gia BHXH tự nguyện là 9.317 người, đạt 64,26% chỉ tiêu, giảm 529 người, tương ứng giảm 5,37% so với cùng kỳ. Toàn tỉnh có 913.264 người tham gia BHYT trên tổng số 987.655 dân, tỷ lệ bao phủ đạt 92,47%.
    `,
    broken: [
      {
        name: "attainment digits swapped",
        change: ["96,57%", "95,67%"],
        expect: ["95,67%", "78.412", "81.200"],
      },
      { name: "growth digit wrong", change: ["4,6%", "4,9%"], expect: ["4,9%", "3.447", "78.412"] },
      {
        name: "change loses a digit",
        change: ["3.447 người", "347 người"],
        expect: ["347", "4,6%"],
      },
      {
        name: "coverage of another level",
        change: ["913.264", "931.264"],
        expect: ["931.264", "987.655", "92,47%"],
      },
      {
        name: "direction turned",
        change: ["tương ứng giảm", "tương ứng tăng"],
        expect: ["5,37%", "tăng", "529"],
      },
    ],
  },
  {
    name: "two reports of one office in other words",
    text: `
      Kết quả phát triển người tham gia: BHXH bắt buộc 78.412 người, bằng 96,6% kế hoạch năm; BHXH tự nguyện 9.317 người, bằng 64,3% kế hoạch năm. Như vậy còn phải phát triển thêm 2.788 người tham gia BHXH bắt buộc và 5.183 người tham gia BHXH tự nguyện mới hoàn thành kế hoạch.
    `,
    broken: [],
  },
  {
    name: "respectively",
    text: `
      Số người tham gia BHXH bắt buộc, BHXH tự nguyện và BHTN lần lượt là 52.310 người, 4.218 người và 47.905 người; so với chỉ tiêu được giao lần lượt đạt 93,5%, 61,2% và 95,1%. So với cuối năm 2023, số người tham gia BHTN tăng 1.205 người.
    `,
    broken: [],
  },
  {
    name: "former rate in parentheses",
    text: `
      Tỷ lệ bao phủ BHYT đạt 94,31% dân số (năm 2023: 93,02%), tăng 1,29 điểm phần trăm. Tỷ lệ lực lượng lao động tham gia BHXH đạt 41,7% (cùng kỳ 39,5%), tăng 2,2 điểm phần trăm; tỷ lệ tham gia BHTN đạt 33,6% (cùng kỳ 32,9%).
    `,
    broken: [
      {
        name: "points do not fit the two rates",
        change: ["1,29 điểm", "1,92 điểm"],
        expect: ["1,92 điểm", "94,31%", "93,02%"],
      },
      {
        name: "former rate wrong",
        change: ["cùng kỳ 39,5%", "cùng kỳ 35,9%"],
        expect: ["35,9%", "2,2 điểm", "41,7%"],
      },
    ],
  },
  {
    name: "points worded as percent, three bases",
    text: `
      Đến 30/9/2023, tỷ lệ bao phủ BHYT đạt 86,25% dân số, thấp hơn 5,25% so với chỉ tiêu Thủ tướng Chính phủ giao (91,5%) và thấp hơn 5,75% so với chỉ tiêu Nghị quyết của Tỉnh ủy (92%). Tỷ lệ lao động tham gia BHXH đạt 38,05%, vượt 0,05% so với chỉ tiêu Nghị quyết (38%).
    `,
    broken: [
      {
        name: "gap to the target wrong",
        change: ["thấp hơn 5,25%", "thấp hơn 5,52%"],
        expect: ["5,52%", "91,5%", "86,25%"],
      },
      {
        name: "gap to the second target wrong",
        change: ["thấp hơn 5,75%", "thấp hơn 6,75%"],
        expect: ["6,75%", "92%", "86,25%"],
      },
    ],
  },
  {
    name: "total of two kinds and share of the labour force",
    text: `
      Tổng số người tham gia BHXH là 206.810 người, chiếm 35,1% lực lượng lao động, thấp hơn 0,4% so với chỉ tiêu UBND tỉnh giao (35,5%). Trong đó: BHXH bắt buộc 199.511 người, BHXH tự nguyện 7.299 người.
    `,
    broken: [
      {
        name: "part of the whole wrong",
        change: ["7.299 người", "9.729 người"],
        expect: ["9.729", "206.810", "199.511"],
      },
    ],
  },
  {
    name: "share of the whole, partial of which",
    text: `
      Toàn tỉnh có 1.204.577 người tham gia BHYT, trong đó học sinh, sinh viên 214.306 người, chiếm 17,79%; hộ gia đình 187.922 người, chiếm 15,6%. Nhóm do ngân sách nhà nước đóng tiếp tục chiếm tỷ trọng lớn nhất với 42,54%.
    `,
    broken: [
      { name: "share wrong", change: ["15,6%", "16,50%"], expect: ["16,50%", "187.922"] },
      {
        name: "part above its whole",
        change: ["214.306 người", "2.143.060 người"],
        expect: ["2.143.060", "1.204.577", "17,79%"],
      },
    ],
  },
  {
    name: "units named in turn",
    text: `
      Có 3/8 đơn vị đạt trên 95% chỉ tiêu BHXH bắt buộc gồm: An Phú 97,2%, Bình Minh 96,8%, Châu Thành 95,4%. Các đơn vị đạt thấp gồm: Long Hồ 81,3%, Tam Bình 79,6%, Vũng Liêm 78,8%. Riêng Trà Ôn đạt 90,1%, Mang Thít đạt 88,7%.
    `,
    broken: [],
  },
  {
    name: "same indicator in several places",
    text: `
      BHXH huyện Đông Sơn: số người tham gia BHXH tự nguyện 1.216 người, đạt 71,5% chỉ tiêu. BHXH huyện Tây Sơn: số người tham gia BHXH tự nguyện 2.034 người, đạt 88,4% chỉ tiêu. BHXH thị xã An Khê: số người tham gia BHXH tự nguyện 913 người, đạt 65,2% chỉ tiêu.
    `,
    broken: [],
  },
  {
    name: "same indicator at several dates",
    text: `
      Số người tham gia BHTN tại thời điểm 31/12/2021 là 191.379 người; đến 31/12/2022 là 204.815 người, tăng 13.436 người so với năm 2021; đến 31/12/2023 là 210.402 người, tăng 5.587 người (2,73%) so với năm 2022.
    `,
    broken: [
      {
        name: "difference of two dates wrong",
        change: ["13.436", "13.346"],
        expect: ["13.346", "204.815", "191.379"],
      },
      {
        name: "growth of the last year wrong",
        change: ["2,73%", "2,37%"],
        expect: ["2,37%", "5.587", "210.402", "204.815"],
      },
    ],
  },
  {
    name: "month and cumulative",
    text: `
      Trong tháng 9/2024, toàn tỉnh phát triển mới 1.145 người tham gia BHXH tự nguyện; lũy kế 9 tháng phát triển mới 6.872 người, bằng 132,5% so với cùng kỳ năm 2023. Số người tham gia BHXH tự nguyện lũy kế đến 30/9/2024 là 15.930 người.
    `,
    broken: [],
  },
  {
    name: "hedges",
    text: `
      Đến cuối tháng 6, có gần 78.500 người tham gia BHXH bắt buộc (78.412 người), hơn 9.300 người tham gia BHXH tự nguyện (9.317 người) và khoảng 913.000 người tham gia BHYT (913.264 người). Ước cả năm đạt trên 97% chỉ tiêu BHXH bắt buộc.
    `,
    broken: [],
  },
  {
    name: "exceeded the plan",
    text: `
      Năm 2023, toàn tỉnh vận động được 11.374 người tham gia BHXH tự nguyện, đạt 103,4% kế hoạch, vượt 3,4% kế hoạch (11.000 người). So với năm 2022 (9.860 người) tăng 1.514 người, bằng 115,4%.
    `,
    broken: [
      {
        name: "excess does not fit the attainment",
        change: ["vượt 3,4%", "vượt 4,3%"],
        expect: ["4,3%", "103,4%"],
      },
      {
        name: "ratio to last year wrong",
        change: ["115,4%", "151,4%"],
        expect: ["151,4%", "9.860", "11.374", "1.514"],
      },
    ],
  },
  {
    name: "times and multiples",
    text: `
      Số người tham gia BHXH tự nguyện cuối năm 2020 đạt 8.940 người, gấp 3,5 lần so với cuối năm 2018 (2.554 người) và gấp gần 2 lần so với năm 2019. Mức hỗ trợ của tỉnh bằng 1,5 lần mức hỗ trợ của Trung ương.
    `,
    broken: [
      {
        name: "multiple wrong",
        change: ["gấp 3,5 lần", "gấp 5,3 lần"],
        expect: ["5,3 lần", "8.940", "2.554"],
      },
    ],
  },
  {
    name: "law sections and resolutions",
    text: `
      Thực hiện Nghị quyết số 28-NQ/TW ngày 23/5/2018, Nghị quyết số 69/NQ-CP ngày 19/5/2023 và Quyết định số 546/QĐ-TTg ngày 29/4/2022, UBND tỉnh đã giao chỉ tiêu cho 11 huyện, thành phố. Theo khoản 2 Điều 9 Luật số 41/2024/QH15, từ ngày 01/7/2025 đối tượng tham gia được mở rộng.
    `,
    broken: [],
  },
  {
    name: "exhaustive list with dashes",
    text: `
      Số lao động tham gia BHXH bắt buộc là 63.530 người, gồm:
      - Khối hành chính, sự nghiệp: 18.422 người;
      - Khối doanh nghiệp: 41.377 người;
      - Khối ngoài công lập: 2.816 người;
      - Đối tượng khác: 915 người.
    `,
    broken: [
      {
        name: "one part with a digit typo",
        change: ["41.377", "41.737"],
        expect: ["41.737", "63.530"],
      },
      {
        name: "the whole wrong",
        change: ["63.530 người", "63.350 người"],
        expect: ["63.350", "41.377"],
      },
    ],
  },
  {
    name: "remaining pace",
    text: `
      Chỉ tiêu năm 2025 là 16.800 người tham gia BHXH tự nguyện. Hết tháng 8, đã đạt 11.256 người, bằng 67% chỉ tiêu; 4 tháng cuối năm còn phải phát triển 5.544 người, bình quân mỗi tháng 1.386 người.
    `,
    broken: [
      {
        name: "attainment one tenth off",
        change: ["bằng 67%", "bằng 76%"],
        expect: ["76%", "11.256", "16.800"],
      },
      {
        name: "remaining wrong",
        change: ["5.544 người", "5.454 người"],
        expect: ["5.454", "16.800", "11.256"],
      },
    ],
  },
  {
    name: "per unit of thousand",
    text: `
      Đến hết năm 2024 có 1,27 triệu người tham gia BHYT, trong đó 468 nghìn người thuộc nhóm hộ gia đình, học sinh. So với năm 2023 tăng 21.500 người. Dân số toàn tỉnh khoảng 1,35 triệu người.
    `,
    broken: [
      {
        name: "part above its whole, thousand for million",
        change: ["1,27 triệu người", "1,27 nghìn người"],
        expect: ["1,27 nghìn", "468 nghìn", "21.500"],
      },
    ],
  },
  {
    name: "decimal dots throughout",
    text: `
      Tỷ lệ bao phủ đạt 92.4% dân số, cao hơn 0.4 điểm phần trăm so với chỉ tiêu 92.0%. Số người tham gia BHTN 41,002 người, đạt 98.33% kế hoạch (41,700 người).
    `,
    broken: [
      {
        name: "attainment wrong",
        change: ["98.33%", "93.83%"],
        expect: ["93.83%", "41,002", "41,700"],
      },
    ],
  },
  {
    name: "rank among provinces",
    text: `
      Với tỷ lệ bao phủ BHYT 95,7% dân số, tỉnh xếp thứ 5/14 tỉnh trong vùng và thứ 18/63 cả nước. Về BHXH tự nguyện, tỉnh đứng thứ 2 trong khu vực, tăng 3 bậc so với năm 2023.
    `,
    broken: [
      {
        name: "rank beyond the number ranked",
        change: ["thứ 5/14", "thứ 15/14"],
        expect: ["15/14", "15"],
      },
    ],
  },
  {
    name: "months in brackets",
    text: `
      Lũy kế 10 tháng năm 2024 (từ 01/01 đến 31/10/2024), BHXH tỉnh đã tổ chức 286 hội nghị truyền thông với 14.218 lượt người dự, bình quân mỗi hội nghị gần 50 người; vận động được 3.145 người tham gia BHXH tự nguyện, 8.906 người tham gia BHYT hộ gia đình.
    `,
    broken: [],
  },
  {
    name: "near poor, supported",
    text: `
      Tỉnh hỗ trợ thêm 30% mức đóng BHYT cho người cận nghèo, 20% cho hộ nông, lâm nghiệp có mức sống trung bình; kinh phí hỗ trợ 12,6 tỷ đồng cho 61.845 người. Như vậy người cận nghèo được hỗ trợ 100% (Trung ương 70%, tỉnh 30%).
    `,
    broken: [],
  },
  {
    name: "range of growth",
    text: `
      Phấn đấu tốc độ tăng người tham gia BHXH tự nguyện từ 5 đến 7% mỗi năm; tỷ lệ bao phủ BHYT đạt 95-96% vào năm 2026. Các xã đặc biệt khó khăn hiện đạt 60-70% chỉ tiêu, chủ yếu do từ ngày 01/7/2021 có khoảng 35.000 người không còn được ngân sách đóng BHYT.
    `,
    broken: [],
  },
  {
    name: "footnote marks glued",
    text: `
      UBND tỉnh đã ban hành kế hoạch thực hiện1 và giao chỉ tiêu2 cho các địa phương. Kết quả, có 45.210 người3 tham gia BHXH bắt buộc, đạt 94,58% chỉ tiêu (47.800 người).
      1 Kế hoạch số 45/KH-UBND ngày 18/02/2024.
      2 Quyết định số 312/QĐ-UBND ngày 05/3/2024.
      3 Số liệu tính đến ngày 30/6/2024.
    `,
    broken: [
      {
        name: "attainment wrong",
        change: ["94,58%", "95,48%"],
        expect: ["95,48%", "45.210", "47.800"],
      },
    ],
  },
  {
    name: "gap still to find",
    text: `
      Hiện còn 43.617 người chưa tham gia BHYT, chiếm 5,84% dân số; số đã tham gia là 702.883 người, tỷ lệ bao phủ 94,16%.
    `,
    broken: [
      {
        name: "share of those left out wrong",
        change: ["5,84%", "8,54%"],
        expect: ["8,54%", "43.617", "702.883", "94,16%"],
      },
    ],
  },
  {
    name: "percent of remaining",
    text: `
      Trong số 12.400 người dừng đóng BHXH tự nguyện, BHXH tỉnh đã vận động được 3.100 người quay lại, đạt 25%; 40% số còn lại (3.720 người) cam kết tham gia trong quý IV.
    `,
    broken: [],
  },
  {
    name: "commune model since July 2025",
    text: `
      Sau sắp xếp, tỉnh có 98 xã, phường và 01 đặc khu; BHXH cơ sở được tổ chức thành 15 đơn vị. Đến 30/9/2025, có 87/99 xã, phường, đặc khu (87,88%) thành lập Ban Chỉ đạo; 12 đơn vị còn lại hoàn thành trước 15/10/2025.
    `,
    broken: [
      { name: "fraction percent wrong", change: ["87,88%", "78,88%"], expect: ["78,88%", "87/99"] },
      {
        name: "remaining units wrong",
        change: ["12 đơn vị còn lại", "21 đơn vị còn lại"],
        expect: ["21 đơn vị", "87/99"],
      },
    ],
  },
  {
    name: "two tables of one thing by gender",
    text: `
      Trong 24.680 người hưởng BHXH hằng tháng, nam có 11.106 người (45%), nữ có 13.574 người (55%). Tuổi nghỉ hưu bình quân của nam là 59,2 tuổi, của nữ là 54,6 tuổi.
    `,
    broken: [
      {
        name: "women counted wrong",
        change: ["13.574", "13.754"],
        expect: ["13.754", "24.680", "55%"],
      },
    ],
  },
  {
    name: "students",
    text: `
      Năm học 2023 - 2024 có 168.940/170.125 học sinh, sinh viên tham gia BHYT, đạt 99,3%; còn 1.185 em chưa tham gia, tập trung ở năm cuối các trường cao đẳng. Có 214/231 trường đạt 100%.
    `,
    broken: [
      {
        name: "fraction reversed",
        change: ["168.940/170.125", "170.125/168.940"],
        expect: ["170.125/168.940", "170.125", "99,3%", "168.940"],
      },
      {
        name: "left over wrong",
        change: ["1.185 em", "1.815 em"],
        expect: ["1.815", "168.940", "170.125"],
      },
    ],
  },
  {
    name: "plan adjusted during the year",
    text: `
      Đầu năm, tỉnh được giao 82.500 người tham gia BHXH bắt buộc; đến tháng 8, chỉ tiêu được điều chỉnh còn 80.100 người. Thực hiện đến 31/10 là 79.250 người, đạt 96,1% chỉ tiêu đầu năm và 98,9% chỉ tiêu điều chỉnh.
    `,
    broken: [
      {
        name: "attainment of the adjusted target wrong",
        change: ["98,9%", "89,9%"],
        expect: ["89,9%", "79.250", "80.100"],
      },
    ],
  },
  {
    name: "decline of decline",
    text: `
      Số người tham gia BHXH tự nguyện quý I giảm 3,2%, quý II giảm 1,5%, như vậy đà giảm đã chậm lại. Số người rút BHXH một lần tăng 2,1%, thấp hơn mức tăng 8,4% của cùng kỳ năm 2023.
    `,
    broken: [],
  },
  {
    name: "change in parentheses with sign words",
    text: `
      BHXH bắt buộc: 63.204 người (tăng 1.892 người so với 31/12/2023); BHTN: 58.117 người (tăng 1.450 người); BHXH tự nguyện: 7.066 người (giảm 212 người); BHYT: 688.350 người (tăng 5.004 người, tương ứng 0,73%).
    `,
    broken: [
      {
        name: "growth in parentheses wrong",
        change: ["0,73%", "7,3%"],
        expect: ["7,3%", "5.004", "688.350"],
      },
    ],
  },
  {
    name: "contradiction in the summary",
    text: `
      I. KẾT QUẢ
      Số người tham gia BHXH bắt buộc đến 31/12/2024 là 36.518 người, đạt 98,2% chỉ tiêu. Số người tham gia BHXH tự nguyện là 4.407 người, đạt 87,6% chỉ tiêu.
      II. ĐÁNH GIÁ CHUNG
      Đến 31/12/2024, số người tham gia BHXH bắt buộc đạt 36.518 người; số người tham gia BHXH tự nguyện đạt 4.407 người, là kết quả tích cực trong điều kiện kinh tế còn khó khăn.
    `,
    broken: [
      {
        name: "level differs in the summary",
        change: ["đạt 36.518", "đạt 35.618"],
        expect: ["35.618", "36.518"],
      },
      {
        name: "voluntary differs in the summary",
        change: ["đạt 4.407", "đạt 4.470"],
        expect: ["4.470", "4.407"],
      },
    ],
  },
  {
    name: "last year in the same bracket",
    text: `
      Số người tham gia BHXH tự nguyện 8.214 người (cùng kỳ 7.530 người), tăng 9,1%; số người tham gia BHXH bắt buộc 64.930 người (cùng kỳ 62.118 người), tăng 4,5%.
    `,
    broken: [
      {
        name: "former level wrong",
        change: ["cùng kỳ 7.530", "cùng kỳ 7.350"],
        expect: ["7.350", "8.214", "9,1%"],
      },
    ],
  },
  {
    name: "women and communes in one sentence",
    text: `
      Có 5.112 người tham gia mới, trong đó nữ 2.988 người (58,45%), tại 92/98 xã (93,88%), bình quân 55,6 người/xã có phát sinh, cao nhất 214 người, thấp nhất 3 người.
    `,
    broken: [
      {
        name: "share of women wrong",
        change: ["58,45%", "54,85%"],
        expect: ["54,85%", "2.988", "5.112"],
      },
    ],
  },
  {
    name: "target assigned by two levels",
    text: `
      Chỉ tiêu BHXH Việt Nam giao 91.200 người, UBND tỉnh giao 93.000 người. Thực hiện 89.376 người, đạt 98% chỉ tiêu BHXH Việt Nam giao và 96,1% chỉ tiêu UBND tỉnh giao.
    `,
    broken: [
      {
        name: "second attainment wrong",
        change: ["96,1%", "91,6%"],
        expect: ["91,6%", "89.376", "93.000"],
      },
    ],
  },
  {
    name: "since the directive",
    text: `
      Sau 05 năm thực hiện Chỉ thị, số người tham gia BHXH tăng từ 58.410 người (năm 2018) lên 76.502 người (năm 2023), tăng 18.092 người, bình quân mỗi năm tăng 3.618 người, tương đương 5,5%/năm.
    `,
    broken: [
      {
        name: "difference wrong",
        change: ["18.092", "10.892"],
        expect: ["10.892", "58.410", "76.502"],
      },
    ],
  },
];
