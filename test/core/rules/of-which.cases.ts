import type { RuleCases } from "./rule-case";

export const ofWhichCases: RuleCases = {
  rule: "of-which",
  about: [
    "Dòng «Trong đó» là một phần của dòng trên nó, nên không thể nhiều hơn. Các dòng trong đó không nhất thiết cộng đủ dòng trên, và không bao giờ được cộng thêm vào tổng.",
    "Không xét cột có số âm (chênh lệch), và dòng ghi đơn vị tính khác dòng trên.",
  ],
  cases: [
    {
      name: "Số nữ nhiều hơn số lao động",
      doc: true,
      grid: `
STT | Đơn vị          | Số lao động | Tham gia BHXH
1   | Ninh Sơn        | 300         | 250
    | Trong đó: nữ    | [310]       | 90
2   | Ninh Hải        | 200         | 150
    | Trong đó: nữ    | 80          | 70
    | Tổng cộng       | 500         | 400
`,
    },
    {
      name: "«Trong đó» đứng một mình, các dòng gạch đầu dòng ở dưới",
      doc: true,
      grid: `
TT  | Đơn vị                | Số lao động | Tham gia BHXH
1   | Ninh Sơn              | 300         | 250
    | Trong đó:             |             |
    | - Nữ                  | 100         | 90
    | - Dân tộc thiểu số    | 20          | 19
2   | Ninh Hải              | 200         | 150
    | Trong đó:             |             |
    | - Nữ                  | [210]       | 90
    | - Dân tộc thiểu số    | 20          | 19
    | Tổng cộng             | 500         | 400
`,
    },
    {
      name: "Các dòng trong đó cộng lại chưa đủ",
      grid: `
Nội dung             | Quý I | Quý II
Tổng số hồ sơ        | 300   | 250
Trong đó: BHXH       | 100   | 90
Trong đó: BHYT       | 20    | 19
`,
    },
    {
      name: "Trong đó ghi theo đơn vị tính khác",
      grid: `
TT | Nội dung                     | Quý I | Quý II
1  | Số đơn vị chậm đóng          | 12    | 15
   | Trong đó: số lao động        | 300   | 310
2  | Số đơn vị thanh tra          | 20    | 22
   | Tổng cộng                    | 32    | 37
`,
    },
    {
      name: "Chênh lệch tăng, giảm thì một phần có thể lớn hơn",
      grid: `
Đơn vị               | Chỉ tiêu | Tăng, giảm
Ninh Sơn             | 300      | 10
Trong đó: nữ         | 100      | 30
Ninh Hải             | 200      | -5
Trong đó: nữ         | 80       | 15
Tổng cộng            | 500      | 5
`,
    },
  ],
};
