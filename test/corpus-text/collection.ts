import type { Passage } from "./entry";

/** Money collected and paid late. */
export const collection: readonly Passage[] = [
  {
    name: "half-year collection in billions",
    text: `
      Tổng số thu BHXH, BHYT, BHTN 6 tháng đầu năm 2024 là 1.098,432 tỷ đồng, đạt 51,19% kế hoạch BHXH Việt Nam giao (2.145,6 tỷ đồng), tăng 111,217 tỷ đồng (11,27%) so với cùng kỳ năm 2023.
    `,
    broken: [
      {
        name: "unit of the change slips to millions",
        change: ["111,217 tỷ", "111,217 triệu"],
        expect: ["111,217 triệu", "11,27%"],
      },
      {
        name: "attainment wrong",
        change: ["51,19%", "52,19%"],
        expect: ["52,19%", "1.098,432", "2.145,6"],
      },
      {
        name: "plan of another scale",
        change: ["2.145,6 tỷ", "214,56 tỷ"],
        expect: ["214,56", "51,19%", "1.098,432"],
      },
      {
        name: "growth digits swapped",
        change: ["11,27%", "12,17%"],
        expect: ["12,17%", "111,217", "1.098,432"],
      },
    ],
  },
  {
    name: "late payment, two bases",
    text: `
      Số tiền chậm đóng đến 30/6/2024 là 41,2 tỷ đồng, bằng 1,92% kế hoạch thu; tính trên số phải thu (1.139,632 tỷ đồng) là 3,62%.
    `,
    broken: [
      {
        name: "rate of the due sum wrong",
        change: ["3,62%", "6,31%"],
        expect: ["6,31%", "41,2", "1.139,632"],
      },
    ],
  },
  {
    name: "billion and million together",
    text: `
      Thu BHXH bắt buộc 96 tỷ 894 triệu đồng, thu BHXH tự nguyện 3 tỷ 412 triệu đồng, thu BHYT 51 tỷ 207 triệu đồng, thu BHTN 6 tỷ 035 triệu đồng; tổng cộng 157 tỷ 548 triệu đồng.
    `,
    broken: [
      {
        name: "total wrong",
        change: ["157 tỷ 548", "175 tỷ 548"],
        expect: ["175 tỷ 548", "96 tỷ 894"],
      },
    ],
  },
  {
    name: "trillions of \u0111\u1ed3ng",
    text: `
      Toàn ngành thu 472,3 nghìn tỷ đồng, bằng 92,8% kế hoạch năm (508,9 nghìn tỷ đồng), tăng 38,1 nghìn tỷ đồng, tương ứng 8,8% so với năm 2022. Riêng thành phố chiếm hơn 86,4 nghìn tỷ đồng.
    `,
    broken: [
      {
        name: "unit of the change slips",
        change: ["38,1 nghìn tỷ", "38,1 tỷ"],
        expect: ["38,1 tỷ", "8,8%"],
      },
      { name: "attainment wrong", change: ["92,8%", "98,2%"], expect: ["98,2%", "472,3", "508,9"] },
    ],
  },
  {
    name: "by kinds, colon list",
    text: `
      Số thu 9 tháng: 1.630,5 tỷ đồng, bao gồm:
      + BHXH bắt buộc: 1.042,7 tỷ đồng;
      + BHXH tự nguyện: 28,4 tỷ đồng;
      + BHYT: 488,9 tỷ đồng;
      + BHTN: 70,5 tỷ đồng.
    `,
    broken: [
      { name: "a part slips one digit", change: ["488,9", "498,8"], expect: ["498,8", "1.630,5"] },
      {
        name: "a part with a lost comma",
        change: ["28,4 tỷ", "284 tỷ"],
        expect: ["284 tỷ", "1.630,5"],
      },
    ],
  },
  {
    name: "rounding residue in a sum",
    text: `
      Tổng thu 351,8 tỷ đồng, trong đó BHXH 231,4 tỷ đồng, BHYT 103,9 tỷ đồng, BHTN 16,6 tỷ đồng.
    `,
    broken: [],
  },
  {
    name: "change of the late amount",
    text: `
      Số chậm đóng là 63.418 triệu đồng, giảm 8.205 triệu đồng, giảm 11,46% so với cùng kỳ; tỷ lệ chậm đóng 2,96% kế hoạch thu, giảm 0,51 điểm phần trăm so với cùng kỳ (3,47%).
    `,
    broken: [
      {
        name: "decline wrong",
        change: ["11,46%", "14,16%"],
        expect: ["14,16%", "8.205", "63.418"],
      },
      {
        name: "points wrong",
        change: ["giảm 0,51 điểm", "giảm 0,15 điểm"],
        expect: ["0,15 điểm", "3,47%", "2,96%"],
      },
      {
        name: "a separator lost from the change",
        change: ["8.205 triệu", "8,205 triệu"],
        expect: ["8,205 triệu", "11,46%"],
      },
    ],
  },
  {
    name: "months of debt",
    text: `
      Có 1.284 đơn vị chậm đóng từ 1 đến dưới 3 tháng với số tiền 18,6 tỷ đồng; 402 đơn vị chậm đóng từ 3 tháng trở lên, số tiền 27,3 tỷ đồng; 57 đơn vị phá sản, giải thể không còn khả năng thu với 9,8 tỷ đồng. Tổng cộng 1.743 đơn vị với 55,7 tỷ đồng.
    `,
    broken: [
      {
        name: "count of offices wrong",
        change: ["1.743 đơn vị", "1.734 đơn vị"],
        expect: ["1.734", "1.284"],
      },
      { name: "sum of money wrong", change: ["55,7 tỷ", "57,5 tỷ"], expect: ["57,5", "18,6"] },
    ],
  },
  {
    name: "estimates for the year",
    text: `
      Ước thực hiện cả năm thu 2.160 tỷ đồng, đạt 100,7% dự toán, vượt 0,7%. Trong 2 tháng cuối năm còn phải thu gần 410 tỷ đồng, bình quân khoảng 205 tỷ đồng/tháng.
    `,
    broken: [],
  },
  {
    name: "several periods in one sentence",
    text: `
      Số thu năm 2021 là 1.412,6 tỷ đồng, năm 2022 là 1.588,3 tỷ đồng, năm 2023 là 1.795,1 tỷ đồng; bình quân giai đoạn 2021 - 2023 tăng 12,7%/năm, trong đó năm 2022 tăng 12,4%, năm 2023 tăng 13%.
    `,
    broken: [],
  },
  {
    name: "by district with percent",
    text: `
      Một số đơn vị có số chậm đóng lớn: thành phố Tân An 14,2 tỷ đồng (chiếm 34,5% tổng số), huyện Bến Lức 9,7 tỷ đồng (23,5%), huyện Đức Hòa 6,1 tỷ đồng (14,8%). Tổng số chậm đóng toàn tỉnh 41,2 tỷ đồng.
    `,
    broken: [],
  },
  {
    name: "fund balance",
    text: `
      Thu quỹ BHXH 1.204,5 tỷ đồng, chi từ quỹ 988,2 tỷ đồng, chênh lệch thu lớn hơn chi 216,3 tỷ đồng. Lãi chậm đóng thu được 1.356 triệu đồng, nộp về BHXH Việt Nam trước ngày 10 hằng tháng.
    `,
    broken: [],
  },
  {
    name: "letters to debtors",
    text: `
      Trong quý III, các đơn vị đã gửi 3.215 thông báo đôn đốc (mẫu C12-TS), lập 68 biên bản làm việc, 14 hồ sơ chuyển cơ quan công an; sau đôn đốc có 1.022/1.284 đơn vị nộp tiền, đạt 79,6%, số tiền thu được 15,3/18,6 tỷ đồng, đạt 82,3%.
    `,
    broken: [
      {
        name: "percent of the fraction wrong",
        change: ["82,3%", "28,3%"],
        expect: ["28,3%", "15,3/18,6", "15,3", "18,6"],
      },
      {
        name: "fraction of offices reversed",
        change: ["1.022/1.284", "1.284/1.022"],
        expect: ["1.284/1.022", "1.284", "79,6%", "1.022"],
      },
    ],
  },
  {
    name: "plan in millions, actual in billions",
    text: `
      Kế hoạch thu năm 2024 được giao 3.254.120 triệu đồng; thực hiện đến 30/9/2024 được 2.407,8 tỷ đồng, đạt 73,99% kế hoạch, thấp hơn tiến độ bình quân chung (75%) là 1,01 điểm phần trăm; số còn phải thu là 846,32 tỷ đồng.
    `,
    broken: [
      {
        name: "actual with the unit of the plan",
        change: ["2.407,8 tỷ", "2.407,8 triệu"],
        expect: ["2.407,8 triệu", "73,99%"],
      },
    ],
  },
  {
    name: "equal to last year in percent",
    text: `
      Số thu quý I đạt 512,4 tỷ đồng, bằng 107,4% so với cùng kỳ (476,9 tỷ đồng) và bằng 23,9% kế hoạch năm.
    `,
    broken: [
      { name: "ratio wrong", change: ["107,4%", "104,7%"], expect: ["104,7%", "512,4", "476,9"] },
    ],
  },
  {
    name: "\u0111\u1ed3ng in full",
    text: `
      Đơn vị đã thu hồi về quỹ 1.284.560.000 đồng, trong đó quỹ BHXH 812.340.000 đồng, quỹ BHYT 355.120.000 đồng, quỹ BHTN 117.100.000 đồng.
    `,
    broken: [
      {
        name: "a part wrong",
        change: ["355.120.000", "335.120.000"],
        expect: ["335.120.000", "1.284.560.000"],
      },
    ],
  },
  {
    name: "t\u1ef7 with million in brackets",
    text: `
      Đã thu 1.018 tỷ đồng (cụ thể 1.018.246 triệu đồng), đạt 52,92% dự toán (1.924.300 triệu đồng). Số thu bình quân mỗi tháng đạt gần 170 tỷ đồng.
    `,
    broken: [
      {
        name: "bracketed level of another scale",
        change: ["1.018.246 triệu", "1.018.246 tỷ"],
        expect: ["1.018.246 tỷ", "1.018 tỷ", "52,92%"],
      },
    ],
  },
  {
    name: "national figures",
    text: `
      Đến hết tháng 12/2023, toàn quốc có 18,26 triệu người tham gia BHXH, đạt 39,25% lực lượng lao động trong độ tuổi, tăng 0,77 triệu người (4,4%) so với năm 2022; 14,7 triệu người tham gia BHTN; 93,3 triệu người tham gia BHYT, bao phủ 93,35% dân số.
    `,
    broken: [
      { name: "growth wrong", change: ["4,4%", "14,4%"], expect: ["14,4%", "0,77", "18,26"] },
    ],
  },
];
