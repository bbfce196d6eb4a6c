/** What the custom functions say in their cells: reasons for errors, and the words of CHECK's list. */
export const functions = {
  notANumber: (text: string) => `«${text}» không phải là số.`,
  ambiguous: (text: string, readings: readonly string[]) =>
    `«${text}» đọc được ${readings.length} cách: ${readings.join(" hoặc ")}. Dùng BHXH.NUMBER để chọn.`,
  shapes: "Các vùng phải cùng số dòng và số cột, hoặc chỉ là một ô.",
  oneTotal: "Tổng phải là một ô.",
  months: "Số tháng phải từ 0 đến 12.",
  decimals: (least: number, most: number) =>
    `Số chữ số lẻ phải là số nguyên từ ${least} đến ${most}.`,
  style: 'Kiểu dấu phải là "vi" (67.269,5) hoặc "en" (67,269.5).',
  lateBase: 'Mẫu số phải là "due" (số phải thu) hoặc "planned" (kế hoạch thu).',
  sourceError: (code: string) => `Ô nguồn đang báo lỗi ${code}.`,
  zeroDenominator: "#DIV/0!: mẫu số trống hoặc bằng 0.",
  noNumber: "#NUM!: số quá lớn, không tính được.",
  list: {
    heading: ["Ô", "Quy tắc", "Đang ghi", "Tính được", "Giải thích", "Nguyên nhân"],
    noTable: "Không nhận ra bảng nào trong vùng. Hãy chọn cả dòng tiêu đề.",
    nothing: (compared: number) => `Đã so ${compared} quan hệ, không có mâu thuẫn.`,
  },
};
