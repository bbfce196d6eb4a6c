const count = (number: number): string => number.toLocaleString("vi-VN");

/** What one merge came to. */
export interface MergeTally {
  readonly files: number;
  readonly units: number;
  /** Units with all figures … */
  readonly complete: number;
  /** … with some, and with none. */
  readonly partial: number;
  readonly missing: number;
  /** What has to be settled or known. */
  readonly notices: number;
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

  /** As the log prints when it was made. */
  time: (now: Date): string =>
    now.toLocaleString("vi-VN", { dateStyle: "short", timeStyle: "short" }),
  nothingToWrite: "Không tệp nào có số liệu dùng được, nên chưa ghi phụ lục.",
  nothingToCompare: "Tệp kỳ trước không có bảng cùng biểu mẫu, nên chưa lập được trang so sánh.",
  reading: (bar: string, done: number, total: number, path: string): string =>
    `${bar} ${count(done)}/${count(total)} ${path}`,

  report: {
    hints: "Dòng nào đúng thì thêm vào tệp --units rồi chạy lại:",
    tally: ({ files, units, complete, partial, missing, notices }: MergeTally): string =>
      `${count(files)} tệp, ${count(units)} đơn vị: ${count(complete)} đủ số liệu, ` +
      `${count(partial)} thiếu cột, ${count(missing)} chưa có. ` +
      (notices === 0 ? "Không có gì phải xem lại." : `${count(notices)} mục cần xem lại.`),
  },
};
