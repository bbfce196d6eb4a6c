import type { RuleCases } from "./rule-case";

export const separatorSlipCases: RuleCases = {
  rule: "separator-slip",
  about: [
    "Gõ 67.269 vào Excel tiếng Anh thì được số 67 phẩy 269; 113.460 thành 113,46. Ô như vậy trong cột số người được đọc lại thành nghìn.",
    "Chỉ xét số gõ tay có không quá ba số lẻ, trong cột mà các ô khác là số nguyên; cột cộng lại vừa đúng như đang lưu thì để yên.",
  ],
  cases: [
    {
      name: "Số người thành số lẻ",
      doc: true,
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện
Ninh Sơn  | 68.699   | [67,269]
Ninh Hải  | 87.318   | [113,46]
Thuận Nam | 54.352   | 52.675
Thuận Bắc | 43.468   | 43.563
Tổng cộng | 253.837  | 276.967
`,
    },
    {
      name: "Cả cột bị trượt, cộng lại thì khớp",
      grid: `
Đơn vị    | Chỉ tiêu  | Thực hiện
Ninh Sơn  | [68,699]  | 67.269
Ninh Hải  | [87,318]  | 86.315
Thuận Nam | [54,352]  | 52.675
Tổng cộng | [210,369] | 206.259
`,
    },
    {
      name: "Tiền có số lẻ là thường",
      grid: `
Đơn vị    | Số thu (tỷ đồng)
Ninh Sơn  | 67,269
Ninh Hải  | 86
Thuận Nam | 52
Tổng cộng | 205,269
`,
    },
    {
      name: "Cộng lại đúng như đang lưu",
      grid: `
Đơn vị    | Chỉ tiêu | Thực hiện
Ninh Sơn  | 70       | 67,5
Ninh Hải  | 90       | 86
Thuận Nam | 55       | 52
Thuận Bắc | 40       | 40
Tổng cộng | 255      | 245,5
`,
    },
  ],
};
