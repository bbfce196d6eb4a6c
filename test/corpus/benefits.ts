import type { CorpusTable } from "./entry";

/** Benefits settled, unemployment allowances, pensions paid. */
export const benefits: readonly CorpusTable[] = [
  {
    name: "Giải quyết chế độ: số người và số tiền xen nhau, lũy kế",
    grid: `
KẾT QUẢ GIẢI QUYẾT CÁC CHẾ ĐỘ BHXH
STT | Chế độ                             | Trong tháng   |                      | Lũy kế từ đầu năm |
    |                                    | Số lượt người | Số tiền (triệu đồng) | Số lượt người     | Số tiền (triệu đồng)
1   | Ốm đau                             | 147           | 2.327,0              | 756               | 12.424,4
2   | Thai sản                           | 636           | 11.495,4             | 3.972             | 61.581,8
3   | Dưỡng sức, phục hồi sức khỏe       | 10            | 23,6                 | 64                | 103,6
4   | Hưu trí                            | 35            | 465,0                | 204               | 2.916,6
5   | BHXH một lần                       | 407           | 5.178,1              | 2.375             | 35.906,4
6   | Tử tuất                            | 47            | 882,5                | 224               | 6.091,8
7   | Tai nạn lao động, bệnh nghề nghiệp | 10            | 163,9                | 44                | 1.006,8
    | Cộng                               | 1.292         | 20.535,5             | 7.639             | 120.031,4
`,
    broken: [
      {
        name: "số tiền một chế độ lệch hàng nghìn",
        change: { F5: "61.581.800,0" },
        expect: ["F11 error"],
      },
      {
        name: "lượt người gõ sai",
        change: { E8: "2.575" },
        expect: ["E11 error"],
      },
    ],
  },
  {
    name: "Trợ cấp thất nghiệp: nhóm có dòng con, ô chấm lửng",
    grid: `
STT | Nội dung                          | Số người | Số tiền (triệu đồng)
I   | Số người có quyết định hưởng TCTN | 2.826    | 34.265,6
1   | Trong tỉnh                        | 2.674    | 30.190,0
2   | Ngoài tỉnh chuyển đến             | 152      | 4.075,6
II  | Hỗ trợ học nghề                   | 23       | 108,7
III | Tư vấn, giới thiệu việc làm       | 4.577    | …
IV  | Chấm dứt hưởng                    | 1.043    | …
`,
    broken: [
      {
        name: "cộng nhóm sai",
        change: { C2: "2.926" },
        expect: ["C2 error"],
      },
    ],
  },
  {
    name: "Người hưởng hằng tháng: đầu kỳ, tăng, giảm, cuối kỳ",
    grid: `
STT | Loại đối tượng                     | Đầu kỳ | Tăng trong kỳ | Giảm trong kỳ | Cuối kỳ
1   | Hưu quân đội                       | 161    | 4             | 1             | 164
2   | Hưu công nhân viên chức            | 517    | 12            | 6             | 523
3   | Cán bộ xã                          | 1.482  | 27            | 13            | 1.496
4   | Mất sức lao động                   | 289    | 8             | 2             | 295
5   | Tai nạn lao động, bệnh nghề nghiệp | 744    | 9             | 12            | 741
6   | Tuất định suất cơ bản              | 905    | 11            | 8             | 908
7   | Tuất định suất nuôi dưỡng          | 3.584  | 46            | 58            | 3.572
    | Tổng cộng                          | 7.682  | 117           | 100           | 7.699
`,
    broken: [
      {
        name: "cuối kỳ chưa trừ số giảm",
        change: { F3: "529" },
        expect: ["F3", "F9 error"],
      },
      {
        name: "số tăng gõ thừa chữ số",
        change: { D7: "111" },
        expect: ["F7", "D9 error"],
      },
    ],
  },
  {
    name: "Phương thức chi trả: tiền mặt, tài khoản, tỷ lệ qua tài khoản",
    grid: `
STT | Địa bàn               | Tổng số người hưởng | Nhận tiền mặt | Nhận qua tài khoản | Tỷ lệ qua tài khoản (%)
1   | Phan Rang - Tháp Chàm | 2.671               | 433           | 2.238              | 83,8
2   | Bác Ái                | 781                 | 229           | 552                | 70,7
3   | Ninh Sơn              | 1.784               | 201           | 1.583              | 88,7
4   | Ninh Hải              | 2.041               | 1.112         | 929                | 45,5
5   | Ninh Phước            | 1.641               | 1.174         | 467                | 28,5
6   | Thuận Bắc             | 2.088               | 1.065         | 1.023              | 49,0
7   | Thuận Nam             | 1.774               | 1.059         | 715                | 40,3
    | Toàn tỉnh             | 12.780              | 5.273         | 7.507              | 58,7
`,
    broken: [
      {
        name: "số nhận tiền mặt gõ sai",
        change: { D4: "231" },
        expect: ["C4", "D9 error"],
      },
      {
        name: "tỷ lệ cũ",
        change: { F2: "86,8" },
        expect: ["F2"],
      },
    ],
  },
];
