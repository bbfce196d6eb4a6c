const count = (number: number): string => number.toLocaleString("vi-VN");

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
};
