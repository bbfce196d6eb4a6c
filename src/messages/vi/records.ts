const count = (number: number): string => number.toLocaleString("vi-VN");

/** Words about ignored findings and what is put on record. */
export const records = {
  ignore: "Bỏ qua…",
  ignoreTitle: (address: string): string => `Bỏ qua ô ${address}: vì sao?`,
  ignoreCause: (places: number): string => `Bỏ qua cả ${count(places)} chỗ: vì sao?`,
  reasons: [
    "Đã đối chiếu hồ sơ, số đúng",
    "Tính theo cách khác, có thuyết minh",
    "Có người nơi khác tham gia",
    "Chờ số liệu chính thức",
  ],
  otherReason: "Lý do khác",
  otherExample: "Viết ngắn gọn để người sau đọc hiểu",
  ignoreHint: "Chỗ này thôi hiện cho tới khi số liệu của nó thay đổi. Lấy lại được bất cứ lúc nào.",
  confirm: "Bỏ qua",
  cancel: "Thôi",
  aside: (findings: number): string => `Đã bỏ qua (${count(findings)})`,
  reason: (reason: string): string => `Lý do: ${reason}`,
  takeBack: "Lấy lại",
  takeBackCell: (address: string): string => `Lấy lại ô ${address}`,
  takeBackAll: "Lấy lại tất cả",
  papers: "Hồ sơ",
  record: "Lập biên bản",
  recordHint: "Trang «Biên bản kiểm tra» để in; bấm lại thì cập nhật, không lập thêm.",
  log: "Nhật ký thay đổi",
  logHint: "Trang kê những ô tiện ích đã ghi: trước, sau, lúc nào.",
  clearMarks: "Xoá mọi dấu",
  clearMarksHint: "Bỏ hết dấu của tiện ích trong sổ, ai đánh cũng vậy.",
};
