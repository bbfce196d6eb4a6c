const count = (number: number): string => number.toLocaleString("vi-VN");

/** What one merge came to. */
export interface MergeTally {
  readonly files: number;
  readonly units: number;
  readonly complete: number;
  readonly partial: number;
  readonly missing: number;
  readonly doubled: number;
  readonly unsettled: number;
  readonly contradicting: number;
  readonly failures: number;
}

/** Sentences of the command line about merging files and building appendices. */
export const merge = {
  unknownForm: (name: string, known: readonly string[]): string =>
    `Không có biểu mẫu «${name}». Chọn một trong: ${known.join(", ")}; hoặc nêu một tệp .json mô tả biểu mẫu.`,
  faultyForm: (path: string, problems: readonly string[]): string =>
    `Biểu mẫu «${path}» chưa dùng được:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
  noName: "Không thấy tên đơn vị nào. Viết mỗi dòng một đơn vị.",
  noColumn: (form: string): string =>
    `Không thấy bảng nào có cột của biểu mẫu «${form}». Bảng cần có dòng tiêu đề và cột tên đơn vị.`,

  written: (path: string): string => `Đã ghi: ${path}`,
  exists: (path: string, free: string): string =>
    `«${path}» đã có và được giữ nguyên. Chọn tên khác, ví dụ -o "${free}".`,

  reading: (bar: string, done: number, total: number, path: string): string =>
    `${bar} ${count(done)}/${count(total)} ${path}`,

  report: {
    failed: "Tệp không đọc được:",
    unused: "Tệp không có gì để lấy:",
    noTable: "không thấy bảng số liệu nào",
    noFigures: "bảng không có cột nào của biểu mẫu, hoặc chưa điền số",
    unsettled: "Chưa rõ là đơn vị nào, nên chưa lấy. Thêm dòng gợi ý vào tệp --units rồi chạy lại:",
    suggested: (place: string, printed: string, candidates: readonly string[]): string =>
      `${place} «${printed}»: ${candidates.map((unit) => `${unit} = ${printed}`).join(" hay ")}`,
    unknown: (place: string, printed: string): string =>
      `${place} «${printed}»: không giống đơn vị nào trong danh sách`,
    doubled: "Nộp nhiều bản khác nhau, cột khác nhau để trống. Bỏ bản cũ rồi chạy lại:",
    differing: (unit: string, marks: readonly string[], places: readonly string[]): string =>
      `${unit}, cột ${marks.join(", ")}: ${places.join("; ")}`,
    missing: "Chưa có số liệu:",
    partial: "Thiếu cột:",
    columns: (marks: readonly string[]): string => marks.join(", "),
    contradicting: "Bảng của đơn vị tự mâu thuẫn (xem kỹ bằng bhxh check):",
    contradiction: (place: string, errors: number, warnings: number, example: string): string =>
      `${place}: ${count(errors)} chỗ sai, ${count(warnings)} chỗ cần hỏi; ${example}`,
    unmatchedColumns: "Cột không thuộc biểu mẫu, không lấy:",
    column: (heading: string, tables: number, place: string): string =>
      `«${heading}» (${count(tables)} bảng, ${place})`,
    tally: (tally: MergeTally): string =>
      `${count(tally.files)} tệp, ${count(tally.units)} đơn vị: ` +
      `${count(tally.complete)} đủ số liệu, ${count(tally.partial)} thiếu cột, ${count(tally.missing)} chưa có; ` +
      `${count(tally.doubled)} nộp nhiều bản khác nhau, ${count(tally.unsettled)} dòng chưa rõ đơn vị, ` +
      `${count(tally.contradicting)} bảng tự mâu thuẫn` +
      (tally.failures === 0 ? "." : `; ${count(tally.failures)} tệp không đọc được.`),
  },
};
