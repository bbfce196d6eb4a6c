/** What the workbench itself says; the add-in has its own words. */
export type Language = "vi" | "en";

const vietnamese = {
  document: "Sổ mẫu",
  hint: "Bàn thử: một Office nhỏ trong trình duyệt, không có gì rời khỏi máy này",
  reset: "Mở lại mẫu",
  language: "Ngôn ngữ",
  theme: "Giao diện",
  skin: "Chương trình",
  light: "Sáng",
  dark: "Tối",
  contrast: "Tương phản",
  charts: "Biểu đồ của trang",
  close: "Đóng bảng",
  splitter: "Bề rộng bảng",
  broken: "Không mở được sổ mẫu. Dừng máy chủ rồi chạy lại npm start.",
};

const english: typeof vietnamese = {
  document: "Sample workbook",
  hint: "Workbench: a small Office in the browser; nothing leaves this machine",
  reset: "Reopen sample",
  language: "Language",
  theme: "Theme",
  skin: "Program",
  light: "Light",
  dark: "Dark",
  contrast: "Contrast",
  charts: "Charts of the sheet",
  close: "Close pane",
  splitter: "Pane width",
  broken: "The sample could not be opened. Stop the server and run npm start again.",
};

export const words = (language: Language): typeof vietnamese =>
  language === "vi" ? vietnamese : english;

/** The language tags Office uses. */
export const localeOf = (language: Language): string => (language === "vi" ? "vi-VN" : "en-US");
