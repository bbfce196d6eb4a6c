import type { RuleCases } from "./rule-case";

export const jumpCases: RuleCases = {
  rule: "jump",
  about: [
    "Một dòng tăng hay giảm gấp nhiều lần so với kỳ trước trong khi các dòng khác thay đổi gần như nhau: địa giới đã đổi, hoặc gõ thừa thiếu một chữ số. Đây là câu hỏi, không phải lỗi; mỗi dòng một câu.",
    "Không hỏi khi số quá nhỏ, khi các dòng vốn thay đổi rất khác nhau, hoặc khi mọi dòng cùng thay đổi như nhau.",
  ],
  cases: [
    {
      name: "Một dòng gấp 10",
      doc: true,
      grid: `
Đơn vị    | Năm 2023 | Năm 2024 | Tăng, giảm
Ninh Sơn  | 3.020    | 3.214    | 194
Ninh Hải  | 3.500    | [33.450] | 29.950
Bác Ái    | 1.402    | 1.646    | 244
Thuận Bắc | 2.150    | 2.310    | 160
Thuận Nam | 2.704    | 2.890    | 186
`,
    },
    {
      name: "Mọi dòng cùng tăng gấp đôi gấp ba",
      grid: `
Đơn vị    | Năm 2023 | Năm 2024 | Tăng, giảm
Ninh Sơn  | 3.020    | 9.214    | 6.194
Ninh Hải  | 3.500    | 11.450   | 7.950
Bác Ái    | 1.402    | 4.646    | 3.244
Thuận Bắc | 2.150    | 6.310    | 4.160
`,
    },
    {
      name: "Các dòng vốn thay đổi khác nhau",
      grid: `
Đơn vị    | Năm 2023 | Năm 2024 | Tăng, giảm
Ninh Sơn  | 120      | 214      | 94
Ninh Hải  | 350      | 1.450    | 1.100
Bác Ái    | 402      | 146      | -256
Thuận Bắc | 150      | 310      | 160
Thuận Nam | 204      | 190      | -14
`,
    },
  ],
};
