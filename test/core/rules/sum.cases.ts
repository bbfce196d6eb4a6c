import type { RuleCases } from "./rule-case";

export const sumCases: RuleCases = {
  rule: "sum",
  about: [
    "Dòng tổng phải bằng các dòng cộng lại, đúng từng người. Số tiền đã làm tròn được lệch tối đa nửa đơn vị cuối cho mỗi số đem cộng.",
    "Không cộng cột tỉ lệ, số bình quân, dòng «Trong đó». Ô trống không cộng gì; ô lỗi hoặc không đọc được thì tổng không được xét. Bảng có nhóm (I, II, A, B, 1.1, lùi đầu dòng) chỉ xét khi phần lớn các cột cho thấy dòng tổng cộng những dòng nào.",
    "Cột cơ cấu, tỷ trọng cộng lại phải bằng 100. Các dòng gạch đầu dòng cộng đủ dòng trên nó ở phần lớn các cột mà lệch ở một cột thì chỉ hỏi, vì không có chữ nào nói chúng là tất cả.",
  ],
  cases: [
    {
      name: "Tổng thiếu 10 người",
      doc: true,
      grid: `
Đơn vị    | Thực hiện | Dân số
Ninh Sơn  | 3.214     | 72.932
Ninh Hải  | 3.345     | 93.838
Tổng cộng | [6.549]   | 166.770
`,
    },
    {
      name: "Tổng ở trên, số gõ dạng chữ",
      doc: true,
      grid: `
Địa phương | BHYT – Chỉ tiêu | BHYT – Thực hiện
Toàn tỉnh  | "100.017"       | ["98.000"]
Ninh Sơn   | "68.699"        | "67.269"
Thuận Bắc  | "31.318"        | "31.000"
`,
    },
    {
      name: "Dòng trống không cộng gì",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện
Ninh Sơn  | 1.500    | 600
Ninh Hải  | 1.650    |
          |          |
Thuận Nam | 1.550    | 900
Cộng      | 4.700    | 1.500
`,
    },
    {
      name: "Tiền làm tròn lệch một đơn vị cuối",
      grid: `
Đơn vị    | Số thu (triệu đồng)
Ninh Sơn  | 12.807
Ninh Hải  | 19.829
Tổng cộng | 32.637
`,
    },
    {
      name: "Tiền lệch nhiều hơn phần làm tròn",
      grid: `
Đơn vị    | Số thu (triệu đồng)
Ninh Sơn  | 12.807
Ninh Hải  | 19.829
Tổng cộng | [32.646]
`,
    },
    {
      name: "Nhóm I, II: tổng nhóm và tổng chung",
      grid: `
STT | Đơn vị       | Chỉ tiêu | Thực hiện | Dân số
I   | Khối huyện   | 300      | 270       | [1.001]
1   | Ninh Sơn     | 100      | 90        | 400
2   | Ninh Hải     | 200      | 180       | 600
II  | Khối tỉnh    | 50       | 45        | 100
1   | Văn phòng    | 50       | 45        | 100
    | Tổng cộng    | 350      | 315       | 1.100
`,
    },
    {
      name: "Dòng «Trong đó» không cộng thêm",
      grid: `
STT | Đơn vị          | Chỉ tiêu | Thực hiện
1   | Ninh Sơn        | 100      | 90
    | Trong đó: nữ    | 60       | 50
2   | Ninh Hải        | 200      | 180
    | Tổng cộng       | 300      | 270
`,
    },
    {
      name: "Dòng «Trong đó» bị cộng thêm vào tổng",
      doc: true,
      grid: `
STT | Đơn vị          | Chỉ tiêu | Thực hiện
1   | Ninh Sơn        | 100      | 90
    | Trong đó: nữ    | 60       | 52
2   | Ninh Hải        | 200      | 180
    | Trong đó: nữ    | 110      | 95
    | Tổng cộng       | 300      | [417]
`,
    },
    {
      name: "Tổng bỏ sót một dòng",
      doc: true,
      grid: `
Đơn vị    | Thực hiện | Dân số
Ninh Sơn  | 3.214     | 72.932
Ninh Hải  | 3.345     | 93.838
Bác Ái    | 1.207     | 31.911
Tổng cộng | [6.559]   | 198.681
`,
    },
    {
      name: "Cộng cả dòng nhóm lẫn các dòng trong nhóm",
      grid: `
STT | Đơn vị       | Chỉ tiêu | Thực hiện | Dân số
I   | Khối huyện   | 300      | 270       | 1.000
1   | Ninh Sơn     | 100      | 90        | 400
2   | Ninh Hải     | 200      | 180       | 600
II  | Khối tỉnh    | 50       | 45        | 100
1   | Văn phòng    | 30       | 25        | 60
2   | Phòng Thu    | 20       | 20        | 40
    | Tổng cộng    | 350      | 315       | [2.200]
`,
    },
    {
      name: "Các dòng gạch đầu dòng cộng đủ dòng trên ở phần lớn các cột",
      grid: `
STT | Đơn vị                | Số đơn vị | Số lao động | Số phải thu (triệu đồng)
1   | Ninh Sơn              | 30        | 300         | 1.200
    | - Đơn vị hành chính   | 10        | 100         | 500
    | - Doanh nghiệp        | 20        | 200         | 700
2   | Ninh Hải              | 12        | [50]        | 300
    | - Đơn vị hành chính   | 5         | 20          | 100
    | - Doanh nghiệp        | 7         | 35          | 200
    | Tổng cộng             | 42        | 350         | 1.500
`,
    },
    {
      name: "Cơ cấu cộng lại thành 100",
      grid: `
Loại hình    | Số lao động | Cơ cấu (%)
Hành chính   | 100         | 33,3
Doanh nghiệp | 100         | 34,3
Khác         | 100         | 33,3
Tổng cộng    | 300         | [100]
`,
    },
    {
      name: "Ô lỗi thì không xét tổng",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện
Ninh Sơn  | 100      | #REF!
Ninh Hải  | 200      | 180
Tổng cộng | 300      | 999
`,
    },
    {
      name: "Tổng bằng công thức theo số bị trượt dấu",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện
Ninh Sơn  | 68.699   | 67,269
Ninh Hải  | 87.318   | 86.315
Thuận Nam | 54.352   | 52.675
Thuận Bắc | 43.468   | 43.563
Tổng cộng | 253.837  | =SUM(C2:C5) 182620,269
`,
    },
    {
      name: "Toàn quốc ở trên vài tỉnh thì không phải tổng",
      grid: `
Địa phương | Chỉ tiêu | Thực hiện
Toàn quốc  | 900.000  | 800.000
Ninh Thuận | 61.372   | 45.925
Bình Thuận | 90.000   | 85.000
`,
    },
    {
      name: "Mật độ và số bình quân không cộng",
      grid: `
Đơn vị    | Dân số | Mật độ dân số (người/km2) | Số cán bộ | Số người/cán bộ | Giường bệnh trên 1 vạn dân
Ninh Sơn  | 15.214 | 1.020                     | 7         | 2.173           | 21
Ninh Hải  | 17.402 | 1.763                     | 8         | 2.175           | 25
Bác Ái    | 14.770 | 717                       | 9         | 1.641           | 19
Tổng cộng | 47.386 | 1.054                     | 24        | 1.974           | 22
`,
    },
    {
      name: "Tổng chia hai cách, mỗi cách một lần",
      grid: `
Huyện    | Tổng số  | Phân theo giới tính |       | Phân theo khu vực |
         |          | Nam                 | Nữ    | Thành thị         | Nông thôn
Ninh Sơn | 300      | 140                 | 160   | 120               | 180
Ninh Hải | [400]    | 190                 | 201   | 150               | 250
Bác Ái   | 150      | 70                  | 80    | 30                | 120
`,
    },
  ],
};
