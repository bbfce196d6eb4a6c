import type { Passage } from "./entry";

/** Visits, costs and budgets of medical care. */
export const medical: readonly Passage[] = [
  {
    name: "visits by kind against last year",
    text: `
      Toàn tỉnh có 764.091 lượt khám, chữa bệnh BHYT, tăng 47.674 lượt (6,7%) so với cùng kỳ năm 2023. Trong đó: nội trú 51.207 lượt, tăng 3.192 lượt (6,6%); ngoại trú 712.884 lượt, tăng 44.482 lượt (6,7%).
    `,
    broken: [
      {
        name: "part wrong",
        change: ["51.207 lượt, tăng", "57.201 lượt, tăng"],
        expect: ["57.201", "764.091", "6,6%"],
      },
      {
        name: "growth of the whole outside its parts",
        change: ["6,7%", "9,6%"],
        expect: ["9,6%", "764.091"],
      },
      {
        name: "change of a part wrong",
        change: ["44.482", "44.842"],
        expect: ["44.842", "47.674", "6,7%", "712.884"],
      },
    ],
  },
  {
    name: "budget used",
    text: `
      Chi khám, chữa bệnh BHYT 6 tháng là 412.908 triệu đồng, bằng 51,71% dự toán được giao (798.450 triệu đồng); còn 385.542 triệu đồng.
    `,
    broken: [
      {
        name: "share of budget wrong",
        change: ["51,71%", "57,11%"],
        expect: ["57,11%", "412.908", "798.450"],
      },
      {
        name: "separator lost from the level",
        change: ["412.908 triệu", "412,908 triệu"],
        expect: ["412,908", "798.450", "51,71%"],
      },
    ],
  },
  {
    name: "fraction of the budget",
    text: `
      Tỷ lệ sử dụng dự toán: 412.908/798.450 triệu đồng, đạt 51,71%. Có 5 cơ sở sử dụng trên 55% dự toán, 7 cơ sở từ 50% đến 55%.
    `,
    broken: [
      {
        name: "fraction reversed",
        change: ["412.908/798.450", "798.450/412.908"],
        expect: ["798.450/412.908", "798.450", "412.908", "51,71%"],
      },
    ],
  },
  {
    name: "unit cost",
    text: `
      Chi bình quân một lượt nội trú là 4.318.500 đồng/lượt, tăng 205.300 đồng (4,99%); ngoại trú 268.940 đồng/lượt, giảm 3.110 đồng (1,14%). Chi bình quân chung 540.115 đồng/lượt.
    `,
    broken: [
      {
        name: "growth of unit cost wrong",
        change: ["4,99%", "9,49%"],
        expect: ["9,49%", "205.300", "4.318.500"],
      },
    ],
  },
  {
    name: "hospitals by level",
    text: `
      Có 142 cơ sở ký hợp đồng khám, chữa bệnh BHYT, gồm 06 bệnh viện tuyến tỉnh, 11 trung tâm y tế tuyến huyện, 09 phòng khám tư nhân và 116 trạm y tế xã.
    `,
    broken: [{ name: "a part wrong", change: ["116 trạm", "161 trạm"], expect: ["161", "142"] }],
  },
  {
    name: "overspending hospitals",
    text: `
      Một số cơ sở vượt dự toán: Bệnh viện Đa khoa tỉnh vượt 6,8 tỷ đồng (tương ứng 4,2%), TTYT huyện Phú Tân vượt 1,9 tỷ đồng (7,5%). Từ chối thanh toán 2.315 triệu đồng, trong đó giám định chủ động 1.740 triệu đồng, giám định tự động 575 triệu đồng.
    `,
    broken: [
      {
        name: "parts of the refusal wrong",
        change: ["575 triệu", "755 triệu"],
        expect: ["755", "2.315", "1.740"],
      },
    ],
  },
  {
    name: "part above the whole",
    text: `
      Trong số 318.400 lượt khám tại tuyến xã, có 21.560 lượt người dân tộc thiểu số, 9.814 lượt trẻ em dưới 6 tuổi. Tỷ lệ khám tại tuyến xã đạt 39,7% tổng số lượt.
    `,
    broken: [
      {
        name: "part with an extra digit",
        change: ["9.814 lượt", "998.140 lượt"],
        expect: ["998.140", "318.400"],
      },
    ],
  },
  {
    name: "inpatient days",
    text: `
      Số ngày điều trị nội trú bình quân 6,4 ngày/lượt, giảm 0,3 ngày so với cùng kỳ (6,7 ngày). Công suất giường bệnh đạt 87,5%, tăng 2,1 điểm phần trăm. Tỷ lệ chuyển tuyến 4,6%.
    `,
    broken: [],
  },
  {
    name: "drug costs",
    text: `
      Cơ cấu chi: thuốc 38,2%, vật tư y tế 7,9%, ngày giường 17,6%, xét nghiệm 12,4%, phẫu thuật, thủ thuật 15,3%, khác 8,6%.
    `,
    broken: [],
  },
  {
    name: "costs two lines of the same base",
    text: `
      Chi phí đề nghị thanh toán 214,7 tỷ đồng, quỹ BHYT thanh toán 189,3 tỷ đồng (88,2%), người bệnh cùng chi trả 25,4 tỷ đồng (11,8%).
    `,
    broken: [
      {
        name: "patient part wrong",
        change: ["25,4 tỷ", "52,4 tỷ"],
        expect: ["52,4", "214,7", "189,3", "11,8%"],
      },
    ],
  },
  {
    name: "people and visits of one hospital",
    text: `
      Bệnh viện Đa khoa tỉnh tiếp nhận 186.204 lượt (tăng 12,4%), TTYT thành phố 64.318 lượt (giảm 3,1%), Bệnh viện Y học cổ truyền 21.906 lượt (tăng 0,8%); bình quân mỗi ngày khoảng 1.020 lượt tại Bệnh viện Đa khoa tỉnh.
    `,
    broken: [],
  },
  {
    name: "settled and refused",
    text: `
      Số chi đề nghị quyết toán 96.412 triệu đồng; sau giám định chấp nhận 95.108 triệu đồng, từ chối 1.304 triệu đồng (1,35%).
    `,
    broken: [
      {
        name: "refused share wrong",
        change: ["1,35%", "3,15%"],
        expect: ["3,15%", "1.304", "96.412"],
      },
    ],
  },
  {
    name: "unit prices and per head",
    text: `
      Bình quân mỗi người dân khám 1,9 lượt/năm; 1.140.000 lượt trên 600.000 dân. Một lượt chạy thận 558.000 đồng; người bệnh hưởng 80% được quỹ chi trả 446.400 đồng.
    `,
    broken: [],
  },
];
