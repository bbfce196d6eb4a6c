import type { Passage } from "./entry";

/** What looks like a figure and is none, and prints no law provides for. */
export const traps: readonly Passage[] = [
  {
    name: "phones, accounts, plates",
    text: `
      Liên hệ: ông Nguyễn Văn A, ĐT 0912.345.678, máy lẻ 105; tài khoản 3713.0.9053612.00000 tại Kho bạc Nhà nước; xe biển số 74A-123.45; mã số thuế 3200123456-001. Thời gian trực 24/7, hạn trả lời 05 ngày làm việc.
    `,
    broken: [],
  },
  {
    name: "laws, versions, forms",
    text: `
      Mẫu số TK1-TS, D02-LT ban hành kèm Quyết định 490/QĐ-BHXH; phần mềm TST 5.0, TCS 12.3.1; chuẩn XML 4210, QĐ 130/QĐ-BYT; Luật BHXH 2024 có 11 chương, 141 điều.
    `,
    broken: [],
  },
  {
    name: "areas and prices",
    text: `
      Diện tích gieo trồng đạt 84.512,5 ha, đạt 99,4% kế hoạch (85.000 ha). Giá lúa 7.800 - 8.200 đồng/kg. Kim ngạch xuất khẩu 1,28 tỷ USD, tăng 9,7%. GRDP bình quân 71,4 triệu đồng/người/năm.
    `,
    broken: [
      {
        name: "attainment wrong",
        change: ["99,4%", "94,9%"],
        expect: ["94,9%", "84.512,5", "85.000"],
      },
    ],
  },
  {
    name: "state budget paragraph",
    text: `
      Thu ngân sách nhà nước trên địa bàn 9 tháng ước 9.418 tỷ đồng, đạt 84,1% dự toán HĐND tỉnh giao (11.200 tỷ đồng) và bằng 112,6% so với cùng kỳ; trong đó thu nội địa 8.735 tỷ đồng (đạt 84,8% dự toán, tăng 13,1%), thu hoạt động xuất nhập khẩu 683 tỷ đồng (đạt 75,9% dự toán, tăng 6,5%).
    `,
    broken: [
      {
        name: "attainment wrong",
        change: ["84,1%", "81,4%"],
        expect: ["81,4%", "9.418", "11.200"],
      },
    ],
  },
  {
    name: "poverty and jobs",
    text: `
      Giải quyết việc làm cho 24.615 lao động, đạt 94,7% kế hoạch (26.000 lao động), trong đó xuất khẩu lao động 1.842 người. Tỷ lệ hộ nghèo còn 3,12%, giảm 0,94% so với đầu năm (4,06%). Tỷ lệ lao động qua đào tạo 68,5%.
    `,
    broken: [
      {
        name: "points wrong",
        change: ["giảm 0,94%", "giảm 0,49%"],
        expect: ["0,49%", "4,06%", "3,12%"],
      },
      {
        name: "attainment wrong",
        change: ["94,7%", "49,7%"],
        expect: ["49,7%", "24.615", "26.000"],
      },
    ],
  },
  {
    name: "school year and ages",
    text: `
      Năm học 2024-2025, toàn tỉnh có 415 trường, 6.812 lớp, 214.930 học sinh; trẻ em dưới 6 tuổi được cấp thẻ 71.204/71.204 cháu, đạt 100%; người từ 75 đến 79 tuổi có 5.118 người; người từ 80 tuổi trở lên 9.736 người.
    `,
    broken: [],
  },
  {
    name: "plus and minus signs",
    text: `
      So với cùng kỳ: BHXH bắt buộc 44.210 người (+1.310 người; +3,05%), BHXH tự nguyện 6.015 người (-205 người; -3,3%), BHTN 39.870 người (+990 người; +2,55%).
    `,
    broken: [
      {
        name: "signed growth wrong",
        change: ["+3,05%", "+5,03%"],
        expect: ["5,03%", "1.310", "44.210"],
      },
    ],
  },
  {
    name: "line wraps in pasted text",
    text: `
      Đến ngày 31/12/2023, toàn huyện có 112.480 người
      tham gia BHYT, đạt 95% dân số (118.400 người),
      tăng 2.016 người so với cùng kỳ năm trước, trong đó hộ gia đình
      có 38.215 người.
    `,
    broken: [],
  },
  {
    name: "spaces before the percent",
    text: `
      Đạt 96,4 % kế hoạch; tăng 5,2 % so cùng kỳ; số người tham gia: 31 240 người. Tỷ lệ đăng ký tham gia của hội viên nông dân 42 %, hội viên phụ nữ 51 %.
    `,
    broken: [],
  },
  {
    name: "approximate fractions",
    text: `
      Hơn 2/3 số xã hoàn thành chỉ tiêu; khoảng 1/4 số hộ gia đình chưa tham gia đủ; gần một nửa (48,7%) lao động phi chính thức chưa biết chính sách. Cứ 10 người tham gia thì có 3 người dừng đóng sau 1 năm.
    `,
    broken: [],
  },
  {
    name: "goals by years",
    text: `
      Mục tiêu: năm 2025 bao phủ BHYT 95%, năm 2026 đạt 96%, năm 2030 trên 97% dân số; BHXH đạt 45% lực lượng lao động vào năm 2025 và 60% vào năm 2030; hằng năm số người tham gia BHXH tự nguyện tăng 1,5%.
    `,
    broken: [],
  },
  {
    name: "equal figures of different things",
    text: `
      Có 1.250 doanh nghiệp tham gia BHXH, 1.250 lao động được hỗ trợ học nghề. Số hồ sơ tiếp nhận 1.250 hồ sơ, bằng 100% so với dự kiến. Chỉ tiêu giao 1.300 người cho huyện A, 1.300 người cho huyện B.
    `,
    broken: [],
  },
  {
    name: "change of pace with no base",
    text: `
      Chi phí bình quân tăng 4,1%, số lượt tăng 6,9% khiến tổng chi tăng 11,3%. Giá dịch vụ theo Thông tư 22/2023/TT-BYT tăng 3-4%.
    `,
    broken: [],
  },
  {
    name: "share of growth",
    text: `
      Trong 7.450 người tăng thêm, khu vực FDI đóng góp 4.172 người, tương ứng 56%; khu vực trong nước đóng góp 3.278 người, tương ứng 44%.
    `,
    broken: [
      {
        name: "share wrong",
        change: ["tương ứng 56%", "tương ứng 65%"],
        expect: ["65%", "4.172", "7.450"],
      },
      {
        name: "part wrong",
        change: ["3.278 người", "3.728 người"],
        expect: ["3.728", "44%", "7.450"],
      },
    ],
  },
  {
    name: "nothing but words",
    text: `
      Công tác phối hợp giữa các ngành ngày càng chặt chẽ; nhận thức của người dân chuyển biến rõ rệt. Tuy nhiên, một số cấp ủy chưa quyết liệt; kết quả chưa đồng đều giữa các địa phương.
    `,
    broken: [],
  },
  {
    name: "table pasted as lines",
    text: `
      STT	Đơn vị	Chỉ tiêu	Thực hiện	Tỷ lệ
      1	Huyện A	1.200	1.104	92%
      2	Huyện B	900	837	93%
      Tổng		2.100	1.941	92,4%
    `,
    broken: [],
  },
  {
    name: "all caps and glued words",
    text: `
      TÍNH ĐẾN 30/6/2024: BHXH BẮT BUỘC 12.418 NGƯỜI, ĐẠT 95,52% KẾ HOẠCH (13.000 NGƯỜI);BHYT 101.350người,đạt 95,61%dân số (106.000 người).
    `,
    broken: [
      {
        name: "attainment wrong",
        change: ["95,52%", "59,25%"],
        expect: ["59,25%", "12.418", "13.000"],
      },
    ],
  },
  {
    name: "t\u1ec9 and t\u1ef7 mixed, spaces",
    text: `
      Thu 48,6 tỉ đồng , đạt 52,1 % dự toán ; chi 61,3 tỷ đồng ; trong đó : chi lương hưu 40,2 tỉ đồng , chi một lần 21,1 tỷ đồng .
    `,
    broken: [{ name: "a part wrong", change: ["21,1 tỷ", "12,1 tỷ"], expect: ["12,1", "61,3"] }],
  },
  {
    name: "t\u1ef7 l\u1ec7 one after another",
    text: `
      Tỷ lệ bao phủ BHYT: năm 2020 đạt 87,97%; năm 2021 đạt 88,05%; năm 2022 đạt 90,16%; năm 2023 đạt 92,03% (tăng 1,87% so với năm 2022).
    `,
    broken: [
      {
        name: "points of the last year wrong",
        change: ["tăng 1,87%", "tăng 1,78%"],
        expect: ["1,78%", "92,03%", "90,16%"],
      },
    ],
  },
];
