import type { RuleCases } from "./rule-case";

export const swappedOperandsCases: RuleCases = {
  rule: "swapped-operands",
  about: [
    "Công thức tỉ lệ chia chỉ tiêu cho thực hiện, hay dân số cho số người tham gia, trong khi tiêu đề hoặc các số cho thấy phải chia ngược lại.",
    "Sửa giúp chỉ khi một ô cùng cột đã chia đúng: công thức của ô đó được chép sang.",
  ],
  cases: [
    {
      name: "Một ô chia ngược",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 200      | 100       | =ROUND(C2/B2,4) 50%
Ninh Hải  | 400      | 320       | [=ROUND(B3/C3,4) 125%]
Thuận Nam | 500      | 100       | =ROUND(C4/B4,4) 20%
`,
    },
    {
      name: "Cả cột chia ngược",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 200      | 100       | [=IF(C2>0,B2*100/C2,"") 200]
Ninh Hải  | 400      | 320       | [=IF(C3>0,B3*100/C3,"") 125]
Tổng cộng | 600      | 420       | [=IFERROR(100*B4/C4,"") 142,86]
`,
    },
    {
      name: "Chia đúng, hoặc không chỉ là một phép chia",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 200      | 100       | =IF(B2/C2>0,C2/B2,"") 50%
Ninh Hải  | 400      | 320       | =1-(B3-C3)/B3 80%
Thuận Nam | 500      | 250       | =1/(B4/C4) 50%
Thuận Bắc | 100      | 90        | =BHXH.ATTAIN(C5,B5) 90%
Bác Ái    | 100      | 90        | =C6/Khác!B6 90%
`,
    },
    {
      name: "Cột khác không phải tỉ lệ đạt",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Bình quân
Ninh Sơn  | 200      | 100       | =B2/C2 2
Ninh Hải  | 400      | 320       | =B3/C3 1,25
`,
    },
  ],
};
