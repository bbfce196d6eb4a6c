const count = (number: number): string => number.toLocaleString("vi-VN");

/** Words of the page of functions. */
export const functionHelper = {
  title: "Hàm BHXH",
  about:
    "Chọn một ô trên trang rồi bấm Chèn. Trong Google Sheets tên hàm viết BHXH_ thay cho BHXH. (ví dụ BHXH_ATTAIN).",
  search: "Tìm hàm",
  searchExample: "tỉ lệ đạt, chậm đóng, tổng…",
  none: "Không có hàm nào như vậy. Thử từ khác.",
  example: (formula: string, shows: string): string => `Ví dụ: ${formula} cho ${shows}`,
  insert: "Chèn vào ô đang chọn",
  inserting: "Đang chèn…",
  filled: (address: string, content: string): string =>
    `Ô ${address} đang có «${content}». Ghi đè?`,
  overwrite: "Ghi đè",
  cancel: "Thôi",
  beside: "Hàm này liệt kê cả bảng: hãy chọn một ô trống bên phải hoặc bên dưới bảng rồi chèn.",
  mendTitle: "Ô báo #NAME?",
  mendAbout:
    "Sổ từng mở ở máy chưa có tiện ích thì hàm BHXH báo #NAME?. Bấm để nhập lại các công thức đó.",
  mend: "Tìm và sửa",
  nothingBroken: "Không có ô nào như vậy trong sổ.",
  found: (cells: number, some: string): string => `${count(cells)} ô: ${some}`,
  mendAll: (cells: number): string => `Nhập lại ${count(cells)} ô`,
};
