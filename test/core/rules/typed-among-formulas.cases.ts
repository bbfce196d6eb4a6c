import type { RuleCases } from "./rule-case";

export const typedAmongFormulasCases: RuleCases = {
  rule: "typed-among-formulas",
  about: [
    "Các dòng đơn vị trong cột là công thức mà một vài ô là số gõ tay: số đó không đổi theo khi sửa số liệu. Ô như =1.200+350 cũng là gõ tay.",
    "Chỉ hỏi khi ít nhất ba phần tư số dòng là công thức. Chỉ tiêu được giao thì gõ tay là thường; dòng tổng, ô trống và số 0 gõ thay #DIV/0! để yên.",
  ],
  cases: [
    {
      name: "Tỉ lệ gõ tay",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 200      | 100       | =C2/B2 50%
Ninh Hải  | 400      | 100       | =C3/B3 25%
Thuận Nam | 500      | 100       | [20%]
Thuận Bắc | 100      | 90        | =C5/B5 90%
`,
    },
    {
      name: "Số gõ đè lên ô nối từ trang khác",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện
Ninh Sơn  | 200      | =Ninh_Sơn!D5 100
Ninh Hải  | 400      | =Ninh_Hải!D5 110
Thuận Nam | 500      | [=90+30 120]
Thuận Bắc | 100      | =Thuận_Bắc!D7 90
`,
    },
    {
      name: "Chỉ tiêu giao gõ tay, dòng tổng gõ tay, số 0 thay lỗi chia",
      grid: `
Đơn vị    | Dân số | Chỉ tiêu BHYT        | Thực hiện BHYT | Tỉ lệ đạt (%)
Ninh Sơn  | 200    | =ROUND(B2*0.95,0) 190 | 100            | =D2/C2 52,63%
Ninh Hải  | 400    | =ROUND(B3*0.95,0) 380 | 110            | =D3/C3 28,95%
Thuận Nam | 500    | 470                  | 120            | =D4/C4 25,53%
Thuận Bắc | 100    | =ROUND(B5*0.95,0) 95  | 0              | 0%
Tổng cộng | 1.200  | 1.135                | 330            | 29,07%
`,
    },
    {
      name: "Nửa gõ nửa tính",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện
Ninh Sơn  | 200      | =F2+G2 100
Ninh Hải  | 400      | 110
Thuận Nam | 500      | 120
Thuận Bắc | 100      | =F5+G5 90
`,
    },
  ],
};
