import type { Passage } from "./entry";

/** Benefits settled and paid. */
export const benefits: readonly Passage[] = [
  {
    name: "decisions settled and their parts",
    text: `
      Trong 6 tháng, BHXH tỉnh tiếp nhận, giải quyết cho 34.518 lượt người hưởng các chế độ BHXH, gồm: 1.207 lượt hưởng lương hưu, trợ cấp hằng tháng; 5.864 lượt hưởng trợ cấp một lần; 27.447 lượt hưởng ốm đau, thai sản, dưỡng sức.
    `,
    broken: [
      { name: "a part typo", change: ["5.864", "5.486"], expect: ["5.486", "34.518"] },
      {
        name: "the whole typo",
        change: ["34.518", "35.418"],
        expect: ["35.418", "27.447", "1.207"],
      },
    ],
  },
  {
    name: "partial of which",
    text: `
      Giải quyết 13.420 hồ sơ, trong đó ốm đau 6.108 hồ sơ, thai sản 4.215 hồ sơ, tử tuất 187 hồ sơ; số còn lại là các chế độ khác.
    `,
    broken: [],
  },
  {
    name: "payment in cash and through banks",
    text: `
      Chi trả lương hưu, trợ cấp cho 21.350 người với 128,6 tỷ đồng/tháng; có 16.227 người nhận qua tài khoản cá nhân, đạt 76%, tăng 6,4 điểm phần trăm so với cuối năm 2023 (69,6%).
    `,
    broken: [
      {
        name: "share through banks wrong",
        change: ["76%", "67,01%"],
        expect: ["67,01%", "16.227", "21.350", "6,4 điểm", "69,6%"],
      },
    ],
  },
  {
    name: "unemployment benefit",
    text: `
      Chi trợ cấp thất nghiệp cho 4.812 người với số tiền 87.654 triệu đồng, tăng 612 người (14,57%) và tăng 14.203 triệu đồng (19,34%) so với cùng kỳ; hỗ trợ học nghề cho 126 người với 567 triệu đồng.
    `,
    broken: [
      {
        name: "growth of money wrong",
        change: ["19,34%", "13,94%"],
        expect: ["13,94%", "14.203", "87.654"],
      },
      {
        name: "growth of people wrong",
        change: ["14,57%", "15,47%"],
        expect: ["15,47%", "612", "4.812"],
      },
    ],
  },
  {
    name: "one-off withdrawals",
    text: `
      Có 7.318 người hưởng BHXH một lần, giảm 1.046 người so với cùng kỳ năm 2023 (8.364 người), tương ứng giảm 12,51%; bình quân 58,4 triệu đồng/người. Độ tuổi 20-30 chiếm 31,5%, từ 31 đến 40 tuổi chiếm 44,8%, trên 40 tuổi chiếm 23,7%.
    `,
    broken: [
      {
        name: "change wrong",
        change: ["giảm 1.046 người", "giảm 1.064 người"],
        expect: ["1.064", "8.364", "7.318"],
      },
      { name: "decline wrong", change: ["12,51%", "15,21%"], expect: ["15,21%", "1.046", "7.318"] },
    ],
  },
  {
    name: "on time, late, returned",
    text: `
      Bộ phận một cửa tiếp nhận 58.214 hồ sơ, đã giải quyết 57.903 hồ sơ, trong đó đúng hạn và trước hạn 57.899 hồ sơ (99,99%), quá hạn 04 hồ sơ (0,01%); đang giải quyết 311 hồ sơ.
    `,
    broken: [
      { name: "on time count wrong", change: ["57.899", "57.989"], expect: ["57.989", "57.903"] },
    ],
  },
  {
    name: "amounts per month",
    text: `
      Mức lương hưu bình quân 5,42 triệu đồng/người/tháng; mức thấp nhất 1.800.000 đồng/tháng. Từ 01/7/2024, lương cơ sở tăng từ 1,8 triệu đồng lên 2,34 triệu đồng/tháng (tăng 30%), lương hưu tăng 15%.
    `,
    broken: [
      {
        name: "rise of the base wage wrong",
        change: ["(tăng 30%)", "(tăng 13%)"],
        expect: ["13%", "2,34", "1,8 triệu"],
      },
    ],
  },
  {
    name: "survivors, funerals",
    text: `
      Trợ cấp mai táng: 512 trường hợp x 18.000.000 đồng, tổng 9.216 triệu đồng. Trợ cấp tuất một lần: 208 trường hợp, 11,4 tỷ đồng.
    `,
    broken: [],
  },
  {
    name: "digital applications",
    text: `
      Toàn tỉnh có 512.306 tài khoản VssID, bằng 62,8% số người tham gia trong độ tuổi; 100% cơ sở khám chữa bệnh BHYT tra cứu bằng căn cước công dân với 1,84 triệu lượt tra cứu thành công, đạt tỷ lệ 88,6%. Đã xác thực 815.420 người, đạt 98,7% tổng số.
    `,
    broken: [],
  },
];
