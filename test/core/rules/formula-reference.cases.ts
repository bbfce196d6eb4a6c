import type { RuleCases } from "./rule-case";

export const formulaReferenceCases: RuleCases = {
  rule: "formula-reference",
  about: [
    "Công thức cộng trừ nhân chia lấy phải ô chữ hoặc ô trống. SUM bỏ qua số lưu dưới dạng chữ mà không báo gì; chia một ô trống cho ra 0%.",
    "Ô trống trong bảng đem cộng hoặc nhân thì không sao, chưa nhập cả hai số đem chia cũng vậy. Công thức đã có IF, IFERROR hoặc tra theo tên (VLOOKUP, SUMIF …) để yên.",
  ],
  cases: [
    {
      name: "SUM bỏ qua số lưu dạng chữ",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu          | Thực hiện
Ninh Sơn  | 1.500             | 600
Ninh Hải  | "1.650"           | 700
Thuận Nam | 1.550             | 900
Tổng cộng | [=SUM(B2:B4) 3.050] | =SUM(C2:C4) 2.200
`,
    },
    {
      name: "Chia một ô trống",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 200      | 100       | =C2/B2 50%
Ninh Hải  | 400      |           | [=C3/B3 0%]
Thuận Nam | 500      | 100       | =C4/B4 20%
`,
    },
    {
      name: "Lấy tên đơn vị, lấy ô ngoài bảng",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 200      | 100       | [=C2/A2 #VALUE!]
Ninh Hải  | 400      | 320       | =C3/B3 80%
Thuận Nam | 500      | 100       | [=(C4+H4)/B4 20%]
`,
    },
    {
      name: "Ô trống đem cộng, công thức có IF, tra theo tên, trang khác",
      grid: `
Đơn vị    | Bắt buộc | Tự nguyện | Thực hiện          | Chỉ tiêu                    | Tỉ lệ đạt (%)
Ninh Sơn  | 200      |           | =B2+C2 200         | =VLOOKUP(A2,Giao!A:B,2,0) 400 | =IFERROR(D2/E2,"") 50%
Ninh Hải  | 400      | 100       | =SUM(A3:C3) 500    | =SUMIF(Giao!A:A,A3,Giao!B:B) 500 | =IF(E3="","",D3/E3) 100%
Thuận Nam |          |           | =B4+C4 0           |                             | =IF(E4>0,D4/E4,"")
Thuận Bắc | 100      | 100       | =Khác!B5*2 200     | 200                         | =D5/E5 100%
Bác Ái    |          |           | =B6*C6/100 0       |                             | =B6/C6 #DIV/0!
`,
    },
  ],
};
