import type { RuleCases } from "./rule-case";

export const formulaShapeCases: RuleCases = {
  rule: "formula-shape",
  about: [
    "Hầu hết các dòng đơn vị trong cột có cùng một công thức, chép từ dòng này sang dòng khác, mà một ô tính cái khác: lấy ô ở dòng khác, cột khác, cộng thêm một số.",
    "Viết khác mà tính như nhau thì để yên: IF, IFERROR, ROUND bọc ngoài, dấu $, cộng từng ô thay SUM, hàm BHXH. Dòng tổng không so với dòng đơn vị.",
  ],
  cases: [
    {
      name: "Lấy nhầm dòng",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 200      | 100       | =C2/B2 50%
Ninh Hải  | 400      | 100       | =C3/B3 25%
Thuận Nam | 500      | 100       | [=C4/B3 25%]
Thuận Bắc | 100      | 90        | =C5/B5 90%
Tổng cộng | 1.200    | 390       | =SUM(C2:C5)/SUM(B2:B5) 32,5%
`,
    },
    {
      name: "Cộng thêm một số, trừ thay cho cộng",
      grid: `
Đơn vị    | Chỉ tiêu | Bắt buộc | Tự nguyện | Thực hiện
Ninh Sơn  | 200      | 60       | 40        | =C2+D2 100
Ninh Hải  | 400      | 80       | 30        | =SUM(C3:D3) 110
Thuận Nam | 500      | 90       | 30        | [=C4+D4+15 135]
Thuận Bắc | 100      | 50       | 40        | =C5+D5 90
Bác Ái    | 100      | 50       | 40        | [=C6-D6 10]
Phước Dinh | 100     | 50       | 40        | =C7+D7 90
Cà Ná     | 100      | 50       | 40        | =C8+D8 90
Vĩnh Hải  | 100      | 50       | 40        | =C9+D9 90
Tri Hải   | 100      | 50       | 40        | =C10+D10 90
Nhơn Hải  | 100      | 50       | 40        | =C11+D11 90
Mỹ Tường  | 100      | 50       | 40        | =C12+D12 90
Thanh Hải | 100      | 50       | 40        | =C13+D13 90
`,
    },
    {
      name: "Bọc ngoài khác nhau mà tính như nhau",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 200      | 100       | =C2/B2 50%
Ninh Hải  | 400      | 100       | =IFERROR(C3/B3,"") 25%
Thuận Nam | 500      | 100       | =IF(B4>0,ROUND($C4/$B4,4),0) 20%
Thuận Bắc | 100      | 90        | =C5/B5 90%
Bác Ái    | 100      | 90        | =BHXH.ATTAIN(C6,B6) 90%
Cà Ná     | 100      | 90        | =C7/B7 90%
Vĩnh Hải  | 100      | 80        | =C8/B8 80%
Phước Dinh | 100     | 80        | =C9/B9 80%
Mỹ Tường  | 100      | 80        | =C10/B10 80%
Nhơn Hải  | 100      | 80        | =C11/B11 80%
Thanh Hải | 100      | 80        | =C12/B12 80%
Tri Hải   | 100      | 80        | =C13/B13 80%
`,
    },
    {
      name: "Lũy kế: dòng đầu khác các dòng sau",
      grid: `
Tháng     | Số thu (người) | Lũy kế (người)
Tháng một | 100            | =B2 100
Tháng hai | 100            | =C2+B3 200
Tháng ba  | 100            | =C3+B4 300
Tháng tư  | 100            | =C4+B5 400
Tháng năm | 100            | =C5+B6 500
Tổng cộng | 500            | 1.500
`,
    },
    {
      name: "Mỗi nhóm chia cho tổng của nhóm mình",
      grid: `
STT | Đơn vị     | Chỉ tiêu | Thực hiện | Tỉ trọng (%)
I   | Khối huyện | 340      | 300       | 100%
1   | Ninh Sơn   | 100      | 30        | =D3/D$2 10%
2   | Ninh Hải   | 100      | 30        | =D4/D$2 10%
3   | Thuận Nam  | 100      | 60        | =D5/D$2 20%
4   | Thuận Bắc  | 100      | 60        | =D6/D$2 20%
5   | Bác Ái     | 100      | 60        | =D7/D$2 20%
6   | Cà Ná      | 100      | 60        | =D8/D$2 20%
II  | Khối tỉnh  | 340      | 100       | 100%
1   | Văn phòng  | 100      | 50        | =D10/D$9 50%
2   | Cơ quan    | 100      | 50        | =D11/D$9 50%
    | Tổng cộng  | 680      | 400       |
`,
    },
  ],
};
