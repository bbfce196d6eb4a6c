import type { Expected, FieldPath, FormProblem } from "../../core/appendix/form-problem";

const expected: { readonly [E in Expected]: string } = {
  object: "một nhóm mục trong dấu { }",
  list: "một danh sách trong dấu [ ], không trống và không quá dài",
  text: "một đoạn chữ từ 1 đến 300 ký tự",
  mark: "ký hiệu cột từ 1 đến 4 chữ cái không dấu hoặc chữ số, ví dụ «8»",
  id: "tên gọi tắt bằng chữ thường không dấu, chữ số và dấu «-», ví dụ «thu-bhyt»",
  width: "độ rộng từ 3 đến 80 ký tự",
  height: "chiều cao từ 10 đến 400 điểm",
  numberFormat: "cách hiện số như «#,##0» hoặc «0.00»",
  yesNo: "true (có) hoặc false (không)",
  total: "«sum», «formula», «typed» hoặc «blank»",
  block: "«compulsory», «voluntary», «health», «unemployment», «coverage» hoặc «other»",
  measure:
    "«target», «actual», «attainment», «population», «targetRate», «insured», «coverage» hoặc «other»",
  match: "cách nhận cột, «kind» là «measure», «previous» hoặc «heading»",
  goal: "mốc để so, «kind» là «pace» hoặc «column»",
  line: "đường để so, «kind» là «full», «pace» hoặc «column»",
};

/** Places in lists are counted from 1, as people count. */
const where = (path: FieldPath): string =>
  `«${path.map((step) => (typeof step === "number" ? `${step + 1}` : step)).join(" › ")}»`;

/** What is wrong with a form somebody wrote, and what to do. */
export const forms = {
  explain(problem: FormProblem): string {
    switch (problem.kind) {
      case "notJson":
        return "Tệp biểu mẫu không đọc được: chưa đúng cách viết JSON. Xem lại dấu phẩy, dấu ngoặc và dấu nháy.";
      case "tooLong":
        return `Tệp biểu mẫu dài quá ${problem.limit} ký tự. Chọn đúng tệp biểu mẫu.`;
      case "missingField":
        return `Thiếu mục ${where(problem.path)}. Thêm mục này vào.`;
      case "field":
        return problem.path.length === 0
          ? `Biểu mẫu phải là ${expected[problem.expected]}.`
          : `Mục ${where(problem.path)} phải là ${expected[problem.expected]}.`;
      case "unknownField":
        return `Không có mục nào tên ${where(problem.path)}. Xem lại cách viết, hoặc bỏ mục này.`;
      case "unknownPlaceholder":
        return `Tiêu đề có «{${problem.name}}», chương trình không biết điền gì. Dùng {period}, {province}, {reportNumber} hoặc {reportDate}.`;
      case "duplicateMark":
        return `Ký hiệu cột «${problem.mark}» dùng cho nhiều cột. Mỗi cột cần một ký hiệu riêng.`;
      case "unknownMark":
        return `${use(problem.at)} nhắc đến cột «${problem.mark}», biểu mẫu không có cột này.`;
      case "circular":
        return `Công thức các cột đi vòng tròn: ${[...problem.marks, ...problem.marks.slice(0, 1)].join(" → ")}. Sửa một công thức trong số đó.`;
      case "noFormula":
        return `Dòng tổng của cột «${problem.mark}» tính lại công thức, nhưng cột không có công thức. Thêm «formula», hoặc đổi «total».`;
      case "formula":
        switch (problem.fault.kind) {
          case "unreadable":
            return `Công thức của cột «${problem.mark}» chưa đúng. Bắt đầu bằng dấu «=», viết theo kiểu Mỹ (dấu phẩy giữa các phần), đóng đủ ngoặc.`;
          case "cell":
            return `Công thức của cột «${problem.mark}» ghi thẳng một ô. Dùng ký hiệu cột trong dấu { }, ví dụ {8}.`;
          case "function":
            return `Công thức của cột «${problem.mark}» dùng hàm ${problem.fault.name}, biểu mẫu không được dùng hàm này.`;
        }
    }
  },
};

function use(at: Extract<FormProblem, { kind: "unknownMark" }>["at"]): string {
  switch (at.kind) {
    case "formula":
      return `Công thức của cột «${at.mark}»`;
    case "goal":
      return `Mốc so của cột «${at.mark}»`;
    case "chart":
      return `Biểu đồ «${at.title}»`;
  }
}
