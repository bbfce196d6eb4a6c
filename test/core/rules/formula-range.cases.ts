import type { RuleCases } from "./rule-case";

export const formulaRangeCases: RuleCases = {
  rule: "formula-range",
  about: [
    "Công thức tổng phải cộng đủ các dòng, mỗi dòng một lần: không bỏ sót dòng thêm sau, không cộng cả dòng nhóm lẫn các dòng của nhóm, không cộng dòng «Trong đó», không cộng dòng đánh số cột.",
    "Chỉ xét công thức chỉ cộng các ô cùng cột (hoặc cùng dòng) của bảng. SUBTOTAL, SUMIF, tổng các dòng nhóm như =SUM(C7,C9,C11) và công thức khác để yên. Sửa giúp chỉ khi ô tổng bên cạnh đã cộng đúng những dòng đó.",
  ],
  cases: [
    {
      name: "Bỏ sót dòng thêm sau",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu         | Thực hiện
Ninh Sơn  | 1.500            | 600
Ninh Hải  | 1.650            | 700
Thuận Nam | 1.550            | 900
Tổng cộng | =SUM(B2:B4) 4.700 | [=SUM(C2:C3) 1.300]
`,
    },
    {
      name: "Cộng cả dòng nhóm lẫn các dòng của nhóm",
      doc: true,
      grid: `
STT | Đơn vị     | Chỉ tiêu           | Thực hiện
I   | Khối huyện | =SUM(C3:C4) 300    | =SUM(D3:D4) 270
1   | Ninh Sơn   | 100                | 90
2   | Ninh Hải   | 200                | 180
II  | Khối tỉnh  | =C6 50             | =D6 45
1   | Văn phòng  | 50                 | 45
    | Tổng cộng  | [=SUM(C2:C6) 700]  | =D2+D5 315
`,
    },
    {
      name: "Cộng cả dòng «Trong đó»",
      doc: true,
      grid: `
Đơn vị          | Chỉ tiêu          | Thực hiện
Ninh Sơn        | 100               | 90
Trong đó: nữ    | 60                | 50
Ninh Hải        | 200               | 180
Thuận Bắc       | 300               | 250
Tổng cộng       | [=SUM(B2:B5) 660] | =D2+D4+D5 520
`,
    },
    {
      name: "Cộng cả dòng đánh số cột",
      grid: `
Đơn vị    | Chỉ tiêu          | Thực hiện
A         | 1                 | 2
Ninh Sơn  | 100               | 90
Ninh Hải  | 200               | 180
Tổng cộng | [=SUM(B2:B4) 301] | =SUM(C3:C4) 270
`,
    },
    {
      name: "Một dòng cộng hai lần",
      grid: `
Đơn vị    | Chỉ tiêu             | Thực hiện
Ninh Sơn  | 100                  | 90
Ninh Hải  | 200                  | 180
Thuận Nam | 300                  | 200
Tổng cộng | [=SUM(B2:B3,B3:B4) 800] | =C2+C3+C4 470
`,
    },
    {
      name: "Mọi ô tổng cùng bỏ sót, đã ẩn ở số 0",
      grid: `
Đơn vị    | Chỉ tiêu          | Thực hiện
Ninh Sơn  | 100               | 90
Ninh Hải  | 200               | 180
Thuận Nam | 0                 | 5
Tổng cộng | [=SUM(B2:B3) 300] | [=SUM($C$2:$C$3) 270]
`,
    },
    {
      name: "Tổng nhóm bỏ sót một dòng của nhóm",
      grid: `
STT | Đơn vị     | Chỉ tiêu        | Thực hiện         | Dân số
I   | Khối huyện | =SUM(C3:C4) 300 | [=SUM(D3:D3) 90]  | =SUM(E3:E4) 3.000
1   | Ninh Sơn   | 100             | 90                | 1.000
2   | Ninh Hải   | 200             | 180               | 2.000
II  | Khối tỉnh  | =SUM(C6:C7) 80  | =SUM(D6:D7) 75    | =SUM(E6:E7) 800
1   | Văn phòng  | 50              | 45                | 500
2   | Cơ quan    | 30              | 30                | 300
    | Tổng cộng  | =C2+C5 380      | =D2+D5 165        | =E2+E5 3.800
`,
    },
    {
      name: "Liệt kê các dòng nhóm, dòng trống chưa nhập",
      grid: `
STT | Đơn vị     | Chỉ tiêu         | Thực hiện
I   | Khối huyện | =SUM(C3:C5) 300  | =SUM(D3:D5) 270
1   | Ninh Sơn   | 100              | 90
2   | Ninh Hải   | 200              | 180
3   | Thuận Nam  |                  |
II  | Khối tỉnh  | =SUM(C7:C7) 50   | =SUM(D7:D7) 45
1   | Văn phòng  | 50               | 45
    | Tổng cộng  | =SUM(C2,C6) 350  | =SUM(D2,D6) 315
`,
    },
    {
      name: "SUBTOTAL, SUMIF, chia đôi và công thức lạ thì để yên",
      grid: `
STT | Đơn vị     | Chỉ tiêu                  | Thực hiện        | Dân số                   | Hộ gia đình
I   | Khối huyện | =SUBTOTAL(9,C3:C4) 300    | =SUM(D3:D4) 270  | =SUM(E3:E4) 3.000        | =SUM(F3:F4) 900
1   | Ninh Sơn   | 100                       | 90               | 1.000                    | 400
2   | Ninh Hải   | 200                       | 180              | 2.000                    | 500
II  | Khối tỉnh  | =SUBTOTAL(9,C6:C6) 50     | =SUM(D6:D6) 45   | =SUM(E6:E6) 500          | =SUM(F6:F6) 100
1   | Văn phòng  | 50                        | 45               | 500                      | 100
    | Tổng cộng  | =SUBTOTAL(9,C2:C6) 350    | =SUM(D2:D6)/2 315 | =SUMIF(A2:A6,"I*",E2:E6) 3.500 | =SUM(A1:INDEX(F:F,6)) 1.000
`,
    },
    {
      name: "Tổng ở trên, tổng dưới lấy lại tổng trên",
      grid: `
Đơn vị    | Chỉ tiêu        | Thực hiện
Toàn tỉnh | =SUM(B3:B5) 600 | =SUM(C3:C5) 470
Ninh Sơn  | 100             | 90
Ninh Hải  | 200             | 180
Thuận Nam | 300             | 200
Tổng cộng | =B2 600         | =C2 470
`,
    },
  ],
};
